/**
 * Every option of a run as data: the command line's options, the action's inputs and the tables in the documentation are
 * made from here, and all of them are parsed by parse-settings.ts. Plain data without imports of packages, so that
 * `--help` is quick.
 */
import { defaultValidityLimits } from './validity-limits.ts';

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
  | { readonly kind: 'flag' }
  /** `http://host:port` without a path. */
  | { readonly kind: 'origin' }
  /** The path of a request: starts with /, no blanks. */
  | { readonly kind: 'request-path' }
  /** A folder that must exist. */
  | { readonly kind: 'existing-folder' }
  /** A path in the file system that need not exist. */
  | { readonly kind: 'file-path' };

export const optionGroups = {
  what: 'What is measured',
  start: 'How it is started',
  plan: 'Plan',
  latency: 'Latency phase (open loop: requests leave on a schedule)',
  throughput: 'Throughput phase (closed loop: a connection sends when the last answer has come)',
  capacity: 'Capacity phase (the highest rate that is held)',
  limits: 'When a phase is invalid',
  output: 'Output',
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

export const optionTable = [
  {
    name: 'setups',
    group: 'what',
    value: { kind: 'list', choices: null },
    default: 'gunicorn,daphne,daphne-redis',
    placeholder: 'names',
    description:
      'Setups to measure, separated by commas: names of built-in ones, or folders that hold a setup.yaml (./bench). The first is what the others are compared with',
  },
  {
    name: 'source',
    group: 'what',
    value: { kind: 'existing-folder' },
    default: null,
    placeholder: 'folder',
    description: "A checkout of the library under test, installed over the setup's own packages",
  },
  {
    name: 'path',
    group: 'what',
    value: { kind: 'request-path' },
    default: null,
    placeholder: 'path',
    description: "The path to request in place of the setup's own; must be one that its setup.yaml names",
  },
  {
    name: 'phases',
    group: 'what',
    value: { kind: 'list', choices: ['latency', 'throughput', 'capacity'] },
    default: 'latency,throughput',
    placeholder: 'names',
    description: 'The kinds of load, in this order',
  },
  {
    name: 'engine',
    group: 'start',
    value: { kind: 'choice', choices: ['auto', 'compose', 'processes', 'attach'] },
    default: 'auto',
    placeholder: 'name',
    description:
      'What starts the servers: Docker Compose, local processes from the Procfile, or nothing (attach to a server that runs already). auto takes compose where a Docker engine answers, else processes',
  },
  {
    name: 'url',
    group: 'start',
    value: { kind: 'origin' },
    default: null,
    placeholder: 'url',
    description: 'Where the running server answers; needed with engine attach and for nothing else',
  },
  {
    name: 'install',
    group: 'start',
    value: { kind: 'flag' },
    default: 'false',
    description: 'Install missing Debian packages that a setup needs to run as local processes',
  },
  {
    name: 'network',
    group: 'start',
    value: { kind: 'choice', choices: ['publish', 'host'] },
    default: 'publish',
    placeholder: 'way',
    description:
      "How requests reach containers: through a published port, or on the host's own network (Linux; faster and without a proxy between)",
  },
  {
    name: 'pin',
    group: 'start',
    value: { kind: 'flag' },
    default: 'true',
    description: 'Give load generator and servers cores of their own where there are two or more',
  },
  {
    name: 'rounds',
    group: 'plan',
    value: { kind: 'integer', min: 1, max: 1000 },
    default: '2',
    placeholder: 'count',
    description: 'Fresh starts of every setup',
  },
  {
    name: 'warm-up',
    group: 'plan',
    value: { kind: 'duration', unit: 's', min: 0, max: 600 },
    default: '2s',
    placeholder: 'duration',
    description: 'Load before the first phase that is not counted',
  },
  {
    name: 'connection',
    group: 'plan',
    value: { kind: 'choice', choices: ['keep-alive', 'close'] },
    default: 'keep-alive',
    placeholder: 'kind',
    description: 'Keep connections open as far as the server lets them, or open a new one for every request',
  },
  {
    name: 'timeout',
    group: 'plan',
    value: { kind: 'duration', unit: 's', min: 0.01, max: 600 },
    default: '10s',
    placeholder: 'duration',
    description: 'After this long without a whole answer a request counts as timed out',
  },
  {
    name: 'seed',
    group: 'plan',
    value: { kind: 'integer', min: 0, max: 4_294_967_295 },
    default: null,
    placeholder: 'number',
    description:
      'Decides every random order, so that a run can be repeated; drawn at random and recorded when not given',
  },
  {
    name: 'rate',
    group: 'latency',
    value: { kind: 'number', min: 1, max: 100_000, unit: 'requests/s' },
    default: '300',
    placeholder: 'per-second',
    description: 'Requests per second',
  },
  {
    name: 'latency-duration',
    group: 'latency',
    value: { kind: 'duration', unit: 's', min: 1, max: 3600 },
    default: '10s',
    placeholder: 'duration',
    description: 'How long the latency phase lasts',
  },
  {
    name: 'arrival',
    group: 'latency',
    value: { kind: 'choice', choices: ['even', 'poisson'] },
    default: 'even',
    placeholder: 'kind',
    description: 'Gaps between requests: all the same, or random as those of independent visitors',
  },
  {
    name: 'max-connections',
    group: 'latency',
    value: { kind: 'integer', min: 1, max: 10_000 },
    default: '1000',
    placeholder: 'count',
    description: 'Connections at most; a request that waits for a free one has its waiting counted',
  },
  {
    name: 'connections',
    group: 'throughput',
    value: { kind: 'integer', min: 1, max: 10_000 },
    default: '10',
    placeholder: 'count',
    description: 'Connections that send at the same time',
  },
  {
    name: 'throughput-duration',
    group: 'throughput',
    value: { kind: 'duration', unit: 's', min: 1, max: 3600 },
    default: '10s',
    placeholder: 'duration',
    description: 'How long the throughput phase lasts',
  },
  {
    name: 'slice',
    group: 'throughput',
    value: { kind: 'duration', unit: 'ms', min: 50, max: 10_000 },
    default: '250ms',
    placeholder: 'duration',
    description: 'How long one of several servers under comparison is loaded before the next has its turn',
  },
  {
    name: 'capacity-p99',
    group: 'capacity',
    value: { kind: 'duration', unit: 'ms', min: 0.1, max: 60_000 },
    default: '100ms',
    placeholder: 'duration',
    description: 'A rate is held only while the 99th percentile of latency is at most this',
  },
  {
    name: 'capacity-error-rate',
    group: 'capacity',
    value: { kind: 'fraction', min: 0, max: 1 },
    default: '0.001',
    placeholder: 'fraction',
    description: 'A rate is held only while errors over requests are at most this',
  },
  {
    name: 'capacity-max-rate',
    group: 'capacity',
    value: { kind: 'number', min: 1, max: 100_000, unit: 'requests/s' },
    default: '20000',
    placeholder: 'per-second',
    description: 'The highest rate that is tried',
  },
  {
    name: 'capacity-step',
    group: 'capacity',
    value: { kind: 'duration', unit: 's', min: 1, max: 600 },
    default: '3s',
    placeholder: 'duration',
    description: 'How long each rate is tried',
  },
  {
    name: 'min-attained-rate',
    group: 'limits',
    value: { kind: 'fraction', min: 0, max: 1 },
    default: String(defaultValidityLimits.minAttainedRate),
    placeholder: 'fraction',
    description: 'Requests that left over requests asked for, at least',
  },
  {
    name: 'max-lateness-p99',
    group: 'limits',
    value: { kind: 'duration', unit: 'ms', min: 0.01, max: 10_000 },
    default: `${defaultValidityLimits.maxLatenessP99Ms}ms`,
    placeholder: 'duration',
    description: "How late the load generator's own requests may leave, 99th percentile",
  },
  {
    name: 'max-generator-cpu',
    group: 'limits',
    value: { kind: 'fraction', min: 0.01, max: 1 },
    default: String(defaultValidityLimits.maxGeneratorCpu),
    placeholder: 'fraction',
    description: "Share of its core that the load generator may use; above it the generator is what's measured",
  },
  {
    name: 'max-error-rate',
    group: 'limits',
    value: { kind: 'fraction', min: 0, max: 1 },
    default: String(defaultValidityLimits.maxErrorRate),
    placeholder: 'fraction',
    description: 'Requests without a right answer over all requests, at most',
  },
  {
    name: 'output',
    group: 'output',
    value: { kind: 'file-path' },
    default: './channels-bench-results',
    placeholder: 'folder',
    description: 'Folder that receives a folder per run, with the record and the logs',
  },
  {
    name: 'baseline',
    group: 'output',
    value: { kind: 'file-path' },
    default: null,
    placeholder: 'file',
    description: 'A record of an earlier run to print beside this one',
  },
] as const satisfies readonly OptionSpec[];

export type OptionName = (typeof optionTable)[number]['name'];
