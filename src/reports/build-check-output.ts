/** What a check run shows: a title of one line, and the report as its summary. */
import { escapeMarkdown } from './escape-markdown.ts';
import type { JobReport } from './job-report.ts';
import { renderBlock } from './markdown.ts';

/** Characters; GitHub takes 65,535. */
const maxSummary = 65_000;

export interface CheckText {
  readonly title: string;
  readonly summary: string;
}

/** Whole blocks are left out from the end where room is short. */
export function buildCheckText(report: JobReport, maxLength = maxSummary): CheckText {
  const { accepted, isUnverified, sentence } = report;
  const parts = [
    ...(accepted === null
      ? []
      : [`Accepted by ${escapeMarkdown(accepted.by ?? 'somebody')} with the label ${escapeMarkdown(accepted.label)}.`]),
    ...(isUnverified ? ['Measured by the fork itself; nobody has verified the figures.'] : []),
    escapeMarkdown(sentence),
    ...[...report.blocks, ...report.details].map((block) => renderBlock(block)),
  ];
  const kept: string[] = [];
  let length = 0;
  for (const part of parts) {
    length += part.length + 2;
    if (length > maxLength - 100) {
      kept.push('_Shortened: the rest is in the job summary._');
      break;
    }
    kept.push(part);
  }
  const prefix = accepted === null ? '' : 'Accepted: ';
  return { title: `${prefix}${sentence}`, summary: kept.join('\n\n') };
}
