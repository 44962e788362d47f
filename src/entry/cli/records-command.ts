/** The commands that print records: show, compare. */
import { dirname, join, resolve } from 'node:path';
import { describeProfiles } from '../../comparison/describe-profiles.ts';
import { compareSideBySide } from '../../comparison/side-by-side.ts';
import { readRecord } from '../../records/read-record.ts';
import { summarizeRecord } from '../../records/summarize-record.ts';
import { buildComparisonReport, buildReport } from '../../reports/build-report.ts';
import { judgeRecorded } from '../judging/judge-recorded.ts';
import { type CliContext, type PrintOptions, printReport } from './context.ts';
import { exitCodes } from './exit-codes.ts';

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
