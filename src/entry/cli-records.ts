/** The commands that read records: show, compare, report. */
import { dirname, join, resolve } from 'node:path';
import { describeProfiles } from '../comparison/describe-profiles.ts';
import { compareSideBySide } from '../comparison/side-by-side.ts';
import { readRecord } from '../records/read-record.ts';
import { summarizeRecord } from '../records/summarize-record.ts';
import { buildJoinedReport } from '../reports/build-joined-report.ts';
import { buildComparisonReport, buildReport } from '../reports/build-report.ts';
import { type CliContext, type PrintOptions, printReport } from './cli-context.ts';
import { exitCodes } from './exit-codes.ts';
import { joinRecords } from './join-records.ts';
import { judgeRecorded } from './judge-recorded.ts';

/** Prints a record as its run did, its verdicts too: they are computed from it. */
export async function showCommand(file: string, options: PrintOptions, context: CliContext): Promise<number> {
  const path = resolve(context.workingDirectory, file);
  const record = await readRecord(path);
  const files = [`Record: ${path}`, `Logs: ${join(dirname(path), 'logs')}`];
  const verdicts = judgeRecorded(record);
  const report = buildReport(summarizeRecord(record), {
    comparison: null,
    verdicts,
    profiles: describeProfiles(record),
    files,
  });
  await printReport(report, options, context);
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

/** Records that cannot be read are named in the report and make the exit code 1. */
export async function reportCommand(directory: string, options: PrintOptions, context: CliContext): Promise<number> {
  const joined = await joinRecords(resolve(context.workingDirectory, directory));
  await printReport(buildJoinedReport(joined.records, joined.unreadable), options, context);
  return joined.unreadable.length === 0 ? exitCodes.ok.code : exitCodes.invalid.code;
}
