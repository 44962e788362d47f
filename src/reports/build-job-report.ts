/** A finished run, or one that failed → what its comment, check and joined report say. */
import type { StoredJudgement } from '../comparison/stored-verdict.ts';
import type { PairJudgement } from '../comparison/verdict.ts';
import type { RecordSummary } from '../records/summarize-record.ts';
import { buildRepeat, describeEnvironment, describeVersions } from './build-background.ts';
import { buildChanges } from './build-changes.ts';
import { buildProblems, buildWarnings, describeOutcome } from './build-findings.ts';
import { buildHistoryProblems } from './build-history.ts';
import type { ReportVerdicts } from './build-report.ts';
import { buildResultsTables } from './build-results.ts';
import { buildStoredBaseline } from './build-stored-baseline.ts';
import { buildVerdicts, describeVerdicts } from './build-verdicts.ts';
import { type JobKind, type JobReport, jobReportVersion } from './job-report.ts';
import { type Block, buildList, say } from './report.ts';

/** More than these bury the verdict. */
const mostShownProblems = 6;

export interface JobFacts {
  readonly key: string;
  readonly headSha: string | null;
  readonly runUrl: string | null;
  readonly accepted: JobReport['accepted'];
  readonly isUnverified: boolean;
  /** The trend, and whatever else is to stand among the details. */
  readonly more: readonly Block[];
}

/** `verdicts` null: nothing was compared. */
export function buildJobReport(summary: RecordSummary, verdicts: ReportVerdicts | null, facts: JobFacts): JobReport {
  const { environment } = summary;
  const conclusion = decide(summary, verdicts, facts);
  const kind = findKind(summary, verdicts);
  // Rounds that are left out of a verdict matter less than it; those that prevent one are what there is to say.
  const isDecisive = verdicts === null || kind === 'invalid' || kind === 'missing';
  const problems = buildProblems(summary);
  const isShown = isDecisive && countItems(problems) <= mostShownProblems;
  return {
    ...buildCommon(facts),
    finishedAt: summary.finishedAt,
    conclusion,
    kind,
    sentence: findSentence(summary, verdicts),
    toolVersion: summary.toolVersion,
    machine: `${environment.cpuModel}, ${environment.cores} cores`,
    blocks: [...(verdicts === null ? [] : buildFindings(verdicts)), ...(isShown ? problems : [])],
    details: [
      ...(isShown ? [] : fold(isDecisive ? 'What failed or is invalid' : 'Left out', problems)),
      ...(verdicts === null ? [] : fold('What else changed', buildChanges(verdicts.changes))),
      ...facts.more,
      ...fold('Measured', [
        { kind: 'paragraph', text: describeOutcome(summary) },
        ...(summary.phases.length === 0 ? [] : buildResultsTables(summary)),
        ...buildWarnings(summary),
        ...(verdicts === null ? [] : buildHistoryProblems(verdicts.problems)),
      ]),
      ...fold('How to repeat it', [
        ...buildRepeat(summary),
        ...buildList([...describeVersions(summary), ...describeEnvironment(summary)]),
      ]),
    ],
  };
}

function countItems(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (block.kind === 'list' ? block.items.length : 0), 0);
}

/** A run of which nothing can be judged: it could not start, or its record could not be had. Never a pass. */
export function buildFailedJobReport(
  failure: { readonly message: string; readonly details: readonly string[]; readonly hint: string | null },
  facts: JobFacts & { readonly finishedAt: string; readonly toolVersion: string },
): JobReport {
  const lines = failure.details.slice(0, 30);
  return {
    ...buildCommon(facts),
    finishedAt: facts.finishedAt,
    conclusion: 'failure',
    kind: 'failed',
    sentence: failure.message.replace(/\.$/, ''),
    toolVersion: facts.toolVersion,
    machine: null,
    blocks: [
      ...(lines.length === 0 ? [] : [{ kind: 'code', lines } as const]),
      ...(failure.hint === null ? [] : [{ kind: 'paragraph', text: say(failure.hint) } as const]),
    ],
    details: [],
  };
}

function buildCommon({ key, headSha, runUrl, accepted, isUnverified }: JobFacts) {
  return { schemaVersion: jobReportVersion, key, headSha, runUrl, accepted, isUnverified } as const;
}

function decide(summary: RecordSummary, verdicts: ReportVerdicts | null, { accepted }: JobFacts) {
  // The job fails, whatever could be judged until then; a label accepts figures, not that there are none.
  if (summary.status === 'failed') return 'failure';
  const conclusion = verdicts === null ? (summary.isValid ? 'success' : 'failure') : verdicts.check.conclusion;
  return conclusion === 'failure' && accepted !== null ? 'neutral' : conclusion;
}

function findKind({ isValid, status }: RecordSummary, verdicts: ReportVerdicts | null): JobKind {
  if (verdicts === null) return isValid ? 'measured' : 'invalid';
  const { judgement, stored } = verdicts;
  const kind = judgement?.kind ?? stored?.kind ?? (isCollecting(stored) ? 'collecting' : 'inconclusive');
  return status === 'failed' && !badKinds.includes(kind) ? 'invalid' : kind;
}

const badKinds: readonly JobKind[] = ['regressed', 'missing', 'invalid'];

function isCollecting(stored: StoredJudgement | null): boolean {
  return stored?.variants.some(({ verdicts }) => verdicts.some(({ kind }) => kind === 'collecting')) ?? false;
}

function findSentence(summary: RecordSummary, verdicts: ReportVerdicts | null): string {
  const failure = summary.failedRounds.at(-1)?.message ?? '';
  if (summary.status === 'failed' && failure !== '') return failure.replace(/\.$/, '');
  const [worst, ...others] = verdicts?.judgement?.pairs ?? [];
  if (worst !== undefined) {
    // `regressed: p50 7.1 % slower; unchanged: throughput` → what comes first is what decides.
    const what = worst.sentence.split('; ')[0]?.replace(/^(regressed|improved|missing|invalid|suspected): /, '') ?? '';
    const names = new Set([worst, ...others].map(nameSetup));
    return `${[...names][0]}: ${what}${others.length > 0 && names.size > 1 ? ', and more' : ''}`;
  }
  const text = verdicts?.check.reasons[0] ?? describeOutcome(summary).text.replace(/^[✗✓!?·] /u, '');
  return text.replace(/\.$/, '');
}

/** `Daphne: head against base (main)` → `Daphne`; a title may hold anything. */
function nameSetup({ title, names }: PairJudgement): string {
  const sides = `: ${names.head} against ${names.base}`;
  return title.endsWith(sides) ? title.slice(0, -sides.length) : title;
}

/** A line per pair, then the tables; beside the history where nothing was measured in pairs. */
function buildFindings({ judgement, stored }: ReportVerdicts): Block[] {
  // One pair is in the first line already.
  const lines = judgement === null || judgement.pairs.length < 2 ? [] : buildList(describeVerdicts(judgement));
  const pairs = judgement === null ? [] : [...lines, ...buildVerdicts(judgement)];
  if (stored === null) return pairs;
  const history = buildStoredBaseline(stored);
  return pairs.length === 0 ? history : [...pairs, ...fold('Beside the history', history.slice(1))];
}

function fold(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'section', title, blocks }];
}
