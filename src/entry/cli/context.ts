/** What a command sees of the world, so that tests can put their own in its place. */
import type { Report } from '../../reports/report.ts';

export interface CliContext {
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly out: TerminalTraits;
  readonly error: TerminalTraits;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
  /** Aborted by the first Ctrl-C or SIGTERM. */
  readonly signal: AbortSignal;
  /** The time of day. */
  readonly now: () => Date;
  /** Milliseconds of a clock that does not go back. */
  readonly nowMs: () => number;
  /** 0 to 4294967295. */
  readonly drawSeed: () => number;
}

export interface TerminalTraits {
  readonly isTerminal: boolean;
  readonly useColour: boolean;
  readonly width: number;
}

export interface PrintOptions {
  /** Markdown in place of text for a terminal. */
  readonly markdown: boolean;
}

export async function printReport(report: Report, options: PrintOptions, context: CliContext): Promise<void> {
  if (options.markdown) {
    const { renderMarkdown } = await import('../../reports/markdown.ts');
    context.writeOut(renderMarkdown(report));
  } else {
    const { renderTerminal } = await import('../../reports/terminal.ts');
    context.writeOut(renderTerminal(report, context.out));
  }
}
