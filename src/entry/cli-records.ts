/** The commands that read records: show, compare, report. */
import { dirname, join, resolve } from 'node:path';
import { decideJoined } from '../comparison/decide-joined.ts';
import { describeProfiles } from '../comparison/describe-profiles.ts';
import { compareSideBySide } from '../comparison/side-by-side.ts';
import { readRecord } from '../records/read-record.ts';
import { summarizeRecord } from '../records/summarize-record.ts';
import type { JoinedFindings } from '../reports/build-joined-job-report.ts';
import { buildJoinedReport } from '../reports/build-joined-report.ts';
import { buildComparisonReport, buildReport } from '../reports/build-report.ts';
import { parseSettings, type RawSettings } from '../settings/parse-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { type CliContext, type PrintOptions, printReport } from './cli-context.ts';
import { exitCodes } from './exit-codes.ts';
import { joinRecords } from './join-records.ts';
import { judgeJoinedRecords } from './judge-joined-records.ts';
import { findItemProblem } from './judge-options.ts';

/** Prints a record as its run did. */
export async function showCommand(file: string, options: PrintOptions, context: CliContext): Promise<number> {
  const path = resolve(context.workingDirectory, file);
  const record = await readRecord(path);
  const files = [`Record: ${path}`, `Logs: ${join(dirname(path), 'logs')}`];
  await printReport(
    buildReport(summarizeRecord(record), { comparison: null, profiles: describeProfiles(record), files }),
    options,
    context,
  );
  return exitCodes.ok.code;
}

export async function compareCommand(
  baseline: string,
  current: string,
  options: PrintOptions,
  context: CliContext,
): Promise<number> {
  const read = async (file: string) => summarizeRecord(await readRecord(resolve(context.workingDirectory, file)));
  const comparison = compareSideBySide(await read(baseline), await read(current));
  await printReport(buildComparisonReport(comparison, { baseline, current }), options, context);
  return exitCodes.ok.code;
}

export interface ReportOptions extends PrintOptions {
  /** As typed: margin, fail-on, gate. */
  readonly raw: RawSettings;
  /** As typed; missing for any number. */
  readonly expectedRecords: string | undefined;
}

/** Records that cannot be read, and those that are expected and missing, are named in the report and make the exit code 1. */
export async function reportCommand(directory: string, options: ReportOptions, context: CliContext): Promise<number> {
  const problems: string[] = [];
  const expected = parseCount(options.expectedRecords, problems);
  const settings = parseSettings(options.raw, {
    seed: 0,
    workingDirectory: context.workingDirectory,
    isDirectory: () => false,
    describeName: (name) => `--${name}`,
    findItemProblem,
    otherProblems: problems,
  });
  const read = await joinRecords(resolve(context.workingDirectory, directory));
  const findings = judgeJoinedRecords(read, expected, settings);
  await printReport(buildJoinedReport(findings.summaries, read.unreadable, findings), options, context);
  return chooseOfFindings(findings, settings);
}

/** A regression weighs more than what is not there; both are in the report. */
function chooseOfFindings({ joined, missing }: JoinedFindings, { comparison }: Settings): number {
  const { judgement } = joined;
  const isFailure = decideJoined(judgement, [], comparison.failOn)?.conclusion === 'failure';
  if (isFailure) return exitCodes.regressed.code;
  return missing.length > 0 || judgement.kind === 'invalid' ? exitCodes.invalid.code : exitCodes.ok.code;
}

function parseCount(text: string | undefined, problems: string[]): number | null {
  if (text === undefined) return null;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  problems.push(`--expected-records ${JSON.stringify(text)} must be a whole number from 1 on`);
  return null;
}
