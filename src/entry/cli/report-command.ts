/** `report`: one record, or all in a folder, judged; printed, and as a page. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decideJoined } from '../../comparison/decide-joined.ts';
import { describeProfiles } from '../../comparison/describe-profiles.ts';
import { readRecord } from '../../records/read-record.ts';
import { summarizeRecord } from '../../records/summarize-record.ts';
import type { JoinedFindings } from '../../reports/build-joined-job-report.ts';
import { buildJoinedReport } from '../../reports/build-joined-report.ts';
import { buildReport } from '../../reports/build-report.ts';
import { parseSettings, type RawSettings } from '../../settings/parse-settings.ts';
import type { Settings } from '../../settings/settings.ts';
import { joinRecords } from '../judging/join-records.ts';
import { judgeJoinedRecords } from '../judging/judge-joined-records.ts';
import { findItemProblem } from '../judging/judge-options.ts';
import { readJudgedSettings } from '../judging/judge-recorded.ts';
import { judgeRun } from '../judging/judge-run.ts';
import { writeOutputFile } from '../write-output-file.ts';
import { type CliContext, type PrintOptions, printReport } from './context.ts';
import { exitCodes } from './exit-codes.ts';

export interface ReportOptions extends PrintOptions {
  /** As typed: margin, fail-on, gate. */
  readonly raw: RawSettings;
  /** As typed; missing for any number. */
  readonly expectedRecords: string | undefined;
  /** As typed: the file of the page; missing for none. */
  readonly html?: string | undefined;
}

/** Records that cannot be read, and those that are expected and missing, are named in the report and make the exit code 1. */
export async function reportCommand(records: string, options: ReportOptions, context: CliContext): Promise<number> {
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
  const path = resolve(context.workingDirectory, records);
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (isFile && expected === null) return reportOne(path, settings, options, context);
  const read = await joinRecords(path);
  const findings = judgeJoinedRecords(read, expected, settings);
  const report = buildJoinedReport(findings.summaries, read.unreadable, findings);
  await printReport(report, options, context);
  await writePage(options, context, async () => {
    const { renderJoinedPage } = await import('../judging/draw-record.ts');
    return renderJoinedPage(report, findings.records);
  });
  return chooseOfFindings(findings, settings);
}

/** As its run did; what was typed here is asked instead of what was asked there. */
async function reportOne(
  path: string,
  { comparison }: Settings,
  options: ReportOptions,
  context: CliContext,
): Promise<number> {
  const record = await readRecord(path);
  const asked = readJudgedSettings(record);
  const typed = {
    ...('margin' in options.raw ? { margins: comparison.margins } : {}),
    ...('gate' in options.raw ? { gate: comparison.gate } : {}),
    ...('fail-on' in options.raw ? { failOn: comparison.failOn } : {}),
  };
  const judged = judgeRun(record, { ...asked, comparison: { ...asked.comparison, ...typed } }, null);
  const verdicts = judged?.judgement == null ? null : judged;
  const summary = summarizeRecord(record);
  const profiles = describeProfiles(record);
  const report = buildReport(summary, { comparison: null, verdicts, profiles, files: [`Record: ${path}`] });
  await printReport(report, options, context);
  await writePage(options, context, async () => {
    const { renderRecordPage } = await import('../judging/draw-record.ts');
    return renderRecordPage(record, verdicts);
  });
  if (verdicts?.check.conclusion === 'failure') return exitCodes.regressed.code;
  return summary.isValid ? exitCodes.ok.code : exitCodes.invalid.code;
}

async function writePage({ html }: ReportOptions, context: CliContext, render: () => Promise<string>): Promise<void> {
  if (html === undefined) return;
  const path = resolve(context.workingDirectory, html);
  await writeOutputFile(path, await render());
  context.writeOut(`Page: ${path}\n`);
}

/** A regression weighs more than what is not there; both are in the report. */
function chooseOfFindings({ joined, check }: JoinedFindings, { comparison }: Settings): number {
  const { judgement } = joined;
  const ofPairs = decideJoined(judgement, { missing: [], unjudged: [] }, comparison.failOn);
  if (ofPairs?.conclusion === 'failure') return exitCodes.regressed.code;
  const isInvalid = check?.conclusion === 'failure' || judgement.kind === 'invalid';
  return isInvalid ? exitCodes.invalid.code : exitCodes.ok.code;
}

function parseCount(text: string | undefined, problems: string[]): number | null {
  if (text === undefined) return null;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  problems.push(`--expected-records ${JSON.stringify(text)} must be a whole number from 1 on`);
  return null;
}
