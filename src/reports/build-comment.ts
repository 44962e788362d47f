/** The comment: every job's report in one body, the verdict in its first line, the worst first, and never too long. */
import { packState, unpackState } from './comment-state.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { fitJobReport } from './fit-job-report.ts';
import { compareJobReports, type JobKind, type JobReport } from './job-report.ts';
import { renderBlock } from './markdown.ts';
import { type Block, say } from './report.ts';

export interface CommentOptions {
  /** Two workflows on one pull request have a comment each. */
  readonly workflow: string;
  /** The newest commit: reports of another are said to be old. */
  readonly headSha: string | null;
  /** Characters; GitHub takes 65,536. */
  readonly maxLength?: number;
}

const defaultMaxLength = 65_000;

/** What a comment of this workflow begins with. */
export function buildMarker(workflow: string): string {
  return `<!-- channels-bench: ${encodeURIComponent(workflow).replaceAll('-', '%2D')} -->`;
}

/**
 * The reports that the bodies carry, with this job's own in place of its last one, as the next job takes it. `keys`: all that there
 * are, where that is known; what others have said is dropped.
 */
export function mergeReports(
  bodies: readonly string[],
  report: JobReport,
  keys: readonly string[] | null = null,
): readonly JobReport[] {
  const own = fitJobReport(report);
  const others = bodies.flatMap(unpackState).filter(({ key }) => key !== own.key && (keys?.includes(key) ?? true));
  // Of two comments that both hold a job's report, the later one counts.
  const byKey = new Map(others.map((report) => [report.key, report]));
  return [...byKey.values(), own];
}

/** Whether a body holds this very report. */
export function holdsReport(body: string, report: JobReport): boolean {
  const { key, headSha, finishedAt } = fitJobReport(report);
  return unpackState(body).some((one) => one.key === key && one.headSha === headSha && one.finishedAt === finishedAt);
}

const quietKinds: readonly JobKind[] = ['unchanged', 'measured', 'collecting', 'inconclusive'];

/** Whether there is anything that somebody who reads no logs should hear of. */
export function isWorthSaying(reports: readonly JobReport[]): boolean {
  return reports.some(({ conclusion, kind }) => conclusion === 'failure' || !quietKinds.includes(kind));
}

/** Drops what is least important until it fits, and says so; at most `maxLength` characters. */
export function buildComment(reports: readonly JobReport[], options: CommentOptions): string {
  const { maxLength = defaultMaxLength } = options;
  const isOld = (report: JobReport) => isOfEarlierCommit(report, options);
  const sorted = [...reports].sort((a, b) => Number(isOld(a)) - Number(isOld(b)) || compareJobReports(a, b));
  const plans: readonly ((report: JobReport) => Shown)[] = [
    () => ({ blocks: true, details: true }),
    ({ conclusion }) => ({ blocks: true, details: conclusion === 'failure' }),
    () => ({ blocks: true, details: false }),
    ({ conclusion }) => ({ blocks: conclusion === 'failure', details: false }),
    () => ({ blocks: false, details: false }),
  ];
  for (const [index, plan] of plans.entries()) {
    const kept = sorted.map((report) => trim(report, plan(report)));
    const body = render(kept, options, index > 0);
    if (body.length <= maxLength) return body;
  }
  // Even the lines are too many: as many as there is room for, and no state, which nobody could read whole any more.
  const lines = render(
    sorted.map((report) => trim(report, { blocks: false, details: false })),
    options,
    true,
    false,
  );
  return `${lines.slice(0, maxLength - 200).replace(/\n[^\n]*$/, '')}\n\n_Shortened: the rest is in the summaries of the jobs._\n`;
}

interface Shown {
  readonly blocks: boolean;
  readonly details: boolean;
}

/** Kept with the report: the job that writes next must not take what is left for all that there was. */
const leftOut: Block = { kind: 'paragraph', text: say('Shortened: the rest is in the summary of this job', 'muted') };

function trim(report: JobReport, { blocks, details }: Shown): JobReport {
  const { length } = [...report.blocks, ...report.details];
  if (!blocks && length > 0) return { ...report, blocks: [leftOut], details: [] };
  return details || report.details.length === 0 ? report : { ...report, details: [leftOut] };
}

function render(reports: readonly JobReport[], options: CommentOptions, isShortened: boolean, hasState = true): string {
  const parts = [
    buildMarker(options.workflow),
    buildHeadline(reports, options),
    ...reports.map((report) => renderJob(report, options, reports.length > 1)),
    ...(isShortened ? ['_Shortened: the rest is in the summaries of the jobs and in their artifacts._'] : []),
    ...(hasState ? [packState(reports)] : []),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const marks = { success: '✅', neutral: '⚠️', failure: '❌' } as const;

/**
 * Of the newest commit, whose reports come first. An earlier one's failure does not stand for it, as its job may be gone; but
 * that job may as well be about to report, so nothing is green until then.
 */
function buildHeadline(reports: readonly JobReport[], options: CommentOptions): string {
  const [worst] = reports;
  if (worst === undefined) return '';
  const isOld = isOfEarlierCommit(worst, options);
  const ranked = reports.filter((report) => isOfEarlierCommit(report, options) === isOld);
  const failed = reports.find((report) => report.conclusion === 'failure' && !ranked.includes(report));
  const isOpen = failed !== undefined && worst.conclusion !== 'failure';
  const mark = marks[isOpen ? 'neutral' : worst.conclusion];
  const earlier = isOpen
    ? `; ${escapeMarkdown(failed.key)} failed at an earlier commit and has not reported since`
    : '';
  const more = ranked.filter(({ conclusion }) => conclusion === worst.conclusion).length - 1;
  const others = worst.conclusion === 'success' || more === 0 ? '' : ` (and ${more} more)`;
  const where = reports.length > 1 && worst.conclusion !== 'success' ? `${worst.key}: ` : '';
  return `### ${mark} ${nameKind(worst)}: ${escapeMarkdown(`${where}${worst.sentence}`)}${others}${earlier}`;
}

function isOfEarlierCommit(report: JobReport, { headSha }: CommentOptions): boolean {
  return report.headSha !== null && headSha !== null && report.headSha !== headSha;
}

function nameKind({ kind, accepted, conclusion }: JobReport): string {
  if (accepted !== null) return 'Accepted';
  switch (kind) {
    case 'failed':
      return 'Not measured';
    case 'regressed':
      return conclusion === 'failure' ? 'Slower' : 'A little slower';
    case 'missing':
      return 'Missing';
    case 'invalid':
      return 'Invalid';
    case 'suspected':
      return 'Suspected to be slower';
    case 'inconclusive':
      return 'Nothing proven';
    case 'collecting':
      return 'No baseline yet';
    case 'improved':
      return 'Faster';
    case 'unchanged':
      return 'Unchanged';
    case 'measured':
      return 'Measured';
  }
}

function renderJob(report: JobReport, options: CommentOptions, isOneOfMany: boolean): string {
  const { key, conclusion, sentence, accepted, isUnverified, blocks, details } = report;
  const isOld = isOfEarlierCommit(report, options);
  const title = `#### ${marks[conclusion]} ${escapeMarkdown(key)}: ${escapeMarkdown(sentence)}`;
  const parts = [
    ...(isOneOfMany ? [title] : []),
    ...(isOld
      ? [
          `> [!NOTE]\n> Measured at ${code(report.headSha?.slice(0, 10) ?? '')}, an earlier commit; a newer run may be under way.`,
        ]
      : []),
    ...(isUnverified
      ? [
          '> [!WARNING]\n> Measured by the fork itself, in a workflow that its author could change. Nobody has verified the figures.',
        ]
      : []),
    ...(accepted === null ? [] : [`> [!NOTE]\n> ${describeAcceptance(accepted)}`]),
    // Below the headline, and below the job's own title where there are several.
    ...[...blocks, ...details].map((block) => renderBlock(block, isOneOfMany ? 5 : 4)),
    describeOrigin(report),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function describeAcceptance({ by, label }: NonNullable<JobReport['accepted']>): string {
  const who = by === null ? '' : ` by ${code(by)}`;
  return `Accepted${who} with the label ${code(label)}: the check does not fail, and after the merge this is the new level.`;
}

function describeOrigin({ headSha, machine, finishedAt, toolVersion, runUrl }: JobReport): string {
  const parts = [
    ...(headSha === null ? [] : [code(headSha.slice(0, 10))]),
    ...(machine === null ? [] : [escapeMarkdown(machine)]),
    `${finishedAt.slice(0, 16).replace('T', ' ')} UTC`,
    `channels-bench ${escapeMarkdown(toolVersion)}`,
    ...(runUrl !== null && /^https?:\/\/[\w.:/-]+$/.test(runUrl) ? [`[run](${runUrl})`] : []),
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}

/** Inside of code nobody is mentioned and nothing becomes a link. */
function code(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`;
}
