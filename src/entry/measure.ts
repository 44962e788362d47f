/** Wires engine, load generator and benchmark into one run: the main job, shared by the command line and the action. */
import type { BenchRecord } from '../records/record.ts';
import type { RunEvent } from '../records/run-event.ts';
import type { Settings } from '../settings/settings.ts';

export interface MeasureOptions {
  /** Aborted on Ctrl-C or SIGTERM; the rounds that were finished are kept. */
  readonly signal: AbortSignal;
  readonly onEvent: (event: RunEvent) => void;
  /** The process's environment; secrets are scrubbed before servers see it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The command line that repeats this run. */
  readonly command: string;
}

export interface MeasureResult {
  readonly record: BenchRecord;
  /** Absolute path of record.json, in a folder of this run's own with `logs/` beside it. */
  readonly recordPath: string;
  /** Why the run ended before its last round, or null. What was measured is in the record all the same. */
  readonly error: Error | null;
}

export async function measure(_settings: Settings, _options: MeasureOptions): Promise<MeasureResult> {
  throw new Error('being built');
}
