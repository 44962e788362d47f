/** What an option is. */

/** How the text of an option is read, and what is allowed. Both ends of a range are included. */
export type OptionValue =
  | { readonly kind: 'integer'; readonly min: number; readonly max: number; readonly unit?: string }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly unit?: string }
  /** Given as `0.001` or `0.1%`. */
  | { readonly kind: 'fraction'; readonly min: number; readonly max: number }
  /** `1.5m`, `10s`, `250ms`; a bare number is in `unit`, and so are min, max and the parsed number. */
  | { readonly kind: 'duration'; readonly unit: 's' | 'ms'; readonly min: number; readonly max: number }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  /** Separated by commas or newlines, at least one, none twice; any text when choices is null. */
  | { readonly kind: 'list'; readonly choices: readonly string[] | null }
  /** Whole numbers, separated by commas, none twice. */
  | { readonly kind: 'integers'; readonly min: number; readonly max: number }
  /** `service=HOST:PORT`, separated by commas, no service twice. */
  | { readonly kind: 'remote-services' }
  | { readonly kind: 'flag' }
  /** `http://host:port` without a path. */
  | { readonly kind: 'origin' }
  /** The path of a request: starts with /, no blanks. */
  | { readonly kind: 'request-path' }
  /** Any text without a line break, for instance a git revision. */
  | { readonly kind: 'text' }
  /** A folder that must exist. */
  | { readonly kind: 'existing-folder' }
  /** A path in the file system that need not exist. */
  | { readonly kind: 'file-path' };

export const optionGroups = {
  what: 'What is measured',
  start: 'How it is started',
  plan: 'Plan',
  comparison: 'Comparison and verdicts',
  latency: 'Latency phase (open loop: requests leave on a schedule)',
  throughput: 'Throughput phase (closed loop: a connection sends when the last answer has come)',
  capacity: 'Capacity phase (the highest rate that is held)',
  websocket: 'WebSocket phases (connect, echo, broadcast)',
  limits: 'When a phase is invalid',
  output: 'Output',
  publish: 'Publishing (inputs of the action alone)',
} as const;

export interface OptionSpec {
  /** The command line's `--name` and the action's input. */
  readonly name: string;
  readonly group: keyof typeof optionGroups;
  readonly value: OptionValue;
  /** As a user would write it; null when the option may be left out and has no fixed default. */
  readonly default: string | null;
  /** One sentence or two without a full stop at the end. Says nothing that value and default say. */
  readonly description: string;
  /** What the command line's help shows for the value: `--rate <per-second>`. Missing for flags. */
  readonly placeholder?: string;
}
