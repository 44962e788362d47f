import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { summary as jobSummary, setOutput } from '@actions/core';
import { describeProfiles } from '../comparison/describe-profiles.ts';
import { compareSideBySide } from '../comparison/side-by-side.ts';
import type { RecordSummary } from '../records/summarize-record.ts';
import { buildCheckFigures } from '../reports/build-check-figures.ts';
import { buildFigures } from '../reports/build-figures.ts';
import { buildReport } from '../reports/build-report.ts';
import { renderMarkdown } from '../reports/markdown.ts';
import type { RunVerdicts } from './judge-run.ts';
import type { MeasureResult } from './measure.ts';

/** Sets the outputs and writes the report, to the job summary and as report.md beside the record. */
export async function publishResult(
  summary: RecordSummary,
  { recordPath, record }: MeasureResult,
  { baseline, verdicts }: { readonly baseline: RecordSummary | null; readonly verdicts: RunVerdicts | null },
): Promise<void> {
  const folder = dirname(recordPath);
  const reportPath = join(folder, 'report.md');
  setOutput('record-path', recordPath);
  setOutput('report-path', reportPath);
  setOutput('folder', folder);
  setOutput('valid', summary.isValid);
  setOutput('conclusion', verdicts?.check.conclusion ?? '');
  setOutput('results', JSON.stringify({ ...buildFigures(summary), ...buildCheckFigures(verdicts) }));

  const report = buildReport(summary, {
    comparison: baseline === null ? null : compareSideBySide(baseline, summary),
    verdicts,
    profiles: describeProfiles(record),
    files: [`Record: ${recordPath}`, `Logs: ${join(folder, 'logs')}`],
  });
  const markdown = renderMarkdown(report);
  await writeFile(reportPath, markdown);
  // Set by every runner; missing where the bundle is run by hand.
  if (process.env['GITHUB_STEP_SUMMARY']) await jobSummary.addRaw(markdown).write();
}
