/** `channels-bench run`: settings, the run with its progress, the report. */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeProfiles } from '../../comparison/describe-profiles.ts';
import { compareSideBySide } from '../../comparison/side-by-side.ts';
import { describeError } from '../../errors.ts';
import { type RecordSummary, summarizeRecord } from '../../records/summarize-record.ts';
import { buildCheckFigures } from '../../reports/build-check-figures.ts';
import { buildFigures } from '../../reports/build-figures.ts';
import { buildReport } from '../../reports/build-report.ts';
import { formatCommand } from '../../settings/format-command.ts';
import { parseSettings, type RawSettings } from '../../settings/parse-settings.ts';
import { findItemProblem } from '../judging/judge-options.ts';
import { judgeRun, type RunVerdicts } from '../judging/judge-run.ts';
import { readBaseline } from '../judging/read-baseline.ts';
import { readCalibration } from '../judging/read-calibration.ts';
import { listFailures, type MeasureResult, type measure } from '../measuring/measure.ts';
import { type CliContext, printReport } from './context.ts';
import { chooseExitCode, exitCodes } from './exit-codes.ts';
import { followProgress } from './follow-progress.ts';
import { readRunHistory } from './open-history.ts';

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
    findItemProblem,
  });
  // Before the run: a file that cannot be read must not cost the time of one.
  const baseline = await readBaseline(settings.baseline, '--baseline');
  const [history, calibration] = await Promise.all([
    readRunHistory(settings, context),
    readCalibration(settings.comparison.calibration),
  ]);
  const progress = followProgress(context);
  const result = await run(settings, {
    signal: context.signal,
    onEvent: progress.onEvent,
    environment: context.environment,
    command: formatCommand(raw, settings.seed),
    history,
    calibration,
  }).finally(progress.end);
  const summary = summarizeRecord(result.record);
  const verdicts = judgeRun(result.record, settings, history);
  if (options.json) context.writeOut(`${JSON.stringify(toJson(summary, result, verdicts), null, 2)}\n`);
  else {
    const report = buildReport(summary, {
      ...describeFiles(result, summary, baseline),
      verdicts,
      profiles: describeProfiles(result.record),
    });
    await printReport(report, { markdown: false }, context);
  }
  return finish(summary, result, verdicts, context);
}

function describeFiles(result: MeasureResult, summary: RecordSummary, baseline: RecordSummary | null) {
  const logs = join(dirname(result.recordPath), 'logs');
  return {
    comparison: baseline === null ? null : compareSideBySide(baseline, summary),
    files: [result.recordFailure === null ? `Record: ${result.recordPath}` : 'Record: not written', `Logs: ${logs}`],
  };
}

function toJson(summary: RecordSummary, result: MeasureResult, verdicts: RunVerdicts | null) {
  const recordPath = result.recordFailure === null ? result.recordPath : null;
  const error = listFailures(result).map(({ message }) => message);
  return {
    recordPath,
    ...buildFigures(summary),
    ...buildCheckFigures(verdicts),
    error: error.length === 0 ? null : error.join('; '),
  };
}

function finish(
  summary: RecordSummary,
  result: MeasureResult,
  verdicts: RunVerdicts | null,
  context: CliContext,
): number {
  const isInterrupted = summary.status === 'interrupted' || context.signal.aborted;
  const failures = listFailures(result);
  if (isInterrupted && result.recordFailure === null) {
    context.writeError('Interrupted: the rounds that were finished are in the record.\n');
  } else {
    for (const failure of failures) context.writeError(`${describeError(failure)}\n`);
  }
  if (isInterrupted) return exitCodes.interrupted.code;
  if (failures[0] !== undefined) return chooseExitCode(failures[0]);
  return verdicts === null ? chooseOfValidity(summary) : chooseOfVerdicts(verdicts);
}

function chooseOfValidity({ isValid }: RecordSummary): number {
  return isValid ? exitCodes.ok.code : exitCodes.invalid.code;
}

/** A pair that is left out costs a comparison some of its sight, no more; what could not be judged at all is no success. */
function chooseOfVerdicts({ judgement, unmeasured, check }: RunVerdicts): number {
  if (check.conclusion === 'failure') return exitCodes.regressed.code;
  return judgement?.kind === 'invalid' || unmeasured.length > 0 ? exitCodes.invalid.code : exitCodes.ok.code;
}
