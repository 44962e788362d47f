/** `channels-bench run`: settings, the run with its progress, the report. */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareSideBySide } from '../comparison/side-by-side.ts';
import { BenchError, describeError } from '../errors.ts';
import { type RecordSummary, summarizeRecord } from '../records/summarize-record.ts';
import { buildFigures } from '../reports/build-figures.ts';
import { buildReport } from '../reports/build-report.ts';
import { advanceProgress, endProgress, startProgress } from '../reports/progress.ts';
import { formatCommand } from '../settings/format-command.ts';
import { parseSettings, type RawSettings } from '../settings/parse-settings.ts';
import { type CliContext, printReport } from './cli-context.ts';
import { chooseExitCode, exitCodes } from './exit-codes.ts';
import type { MeasureResult, measure } from './measure.ts';
import { readBaseline } from './read-baseline.ts';

export interface RunOptions {
  /** Figures as JSON on standard output in place of the report. */
  readonly json: boolean;
}

/** Returns the exit code. Throws a BenchError when nothing could be measured. */
export async function runCommand(
  raw: RawSettings,
  options: RunOptions,
  context: CliContext,
  run: typeof measure,
): Promise<number> {
  const settings = parseSettings(raw, {
    seed: context.drawSeed(),
    workingDirectory: context.workingDirectory,
    isDirectory: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
    describeName: (name) => `--${name}`,
  });
  // Before the run: a file that cannot be read must not cost the time of one.
  const baseline = await readBaseline(settings.baseline, '--baseline');
  const progress = followProgress(context);
  const result = await run(settings, {
    signal: context.signal,
    onEvent: progress.onEvent,
    environment: context.environment,
    command: formatCommand(raw, settings.seed),
  }).finally(progress.end);
  const summary = summarizeRecord(result.record);
  if (options.json) context.writeOut(`${JSON.stringify(toJson(summary, result), null, 2)}\n`);
  else await printReport(buildReport(summary, describeFiles(result, summary, baseline)), { markdown: false }, context);
  return finish(summary, result, context);
}

function followProgress(context: CliContext) {
  let state = startProgress({
    isLive: context.error.isTerminal,
    useColour: context.error.useColour,
    width: context.error.width,
  });
  return {
    onEvent: (event: Parameters<typeof advanceProgress>[1]) => {
      const update = advanceProgress(state, event, context.nowMs());
      state = update.state;
      if (update.output !== '') context.writeError(update.output);
    },
    end: () => context.writeError(`${endProgress(state)}\n`),
  };
}

function describeFiles(result: MeasureResult, summary: RecordSummary, baseline: RecordSummary | null) {
  const logs = join(dirname(result.recordPath), 'logs');
  return {
    comparison: baseline === null ? null : compareSideBySide(baseline, summary),
    files: [isWritten(result) ? `Record: ${result.recordPath}` : 'Record: not written', `Logs: ${logs}`],
  };
}

function isWritten({ error }: MeasureResult): boolean {
  return !(error instanceof BenchError && error.code === 'output-unwritable');
}

function toJson(summary: RecordSummary, result: MeasureResult) {
  const recordPath = isWritten(result) ? result.recordPath : null;
  return { recordPath, ...buildFigures(summary), error: result.error?.message ?? null };
}

function finish(summary: RecordSummary, result: MeasureResult, context: CliContext): number {
  const isInterrupted = summary.status === 'interrupted' || context.signal.aborted;
  if (isInterrupted && isWritten(result)) {
    context.writeError('Interrupted: the rounds that were finished are in the record.\n');
  } else if (result.error !== null) {
    context.writeError(`${describeError(result.error)}\n`);
  }
  if (isInterrupted) return exitCodes.interrupted.code;
  if (result.error !== null) return chooseExitCode(result.error);
  return summary.isValid ? exitCodes.ok.code : exitCodes.invalid.code;
}
