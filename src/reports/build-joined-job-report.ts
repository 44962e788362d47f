/** The joined records of a matrix → what its comment and its check say. */
import type { CheckDecision } from '../comparison/decide-check.ts';
import { describeChanges } from '../comparison/describe-changes.ts';
import type { UnjudgedRecord } from '../comparison/find-unjudged.ts';
import type { NamedRecord } from '../comparison/group-comparisons.ts';
import type { JoinedJudgement } from '../comparison/judge-joined.ts';
import { rankVerdict, type VerdictKind } from '../comparison/verdict.ts';
import { buildChanges } from './build-changes.ts';
import type { JobFacts } from './build-job-report.ts';
import { buildJoinedFigures, type NamedSummary } from './build-joined-report.ts';
import { buildJoinedVerdicts } from './build-pooled.ts';
import { type JobKind, type JobReport, jobReportVersion } from './job-report.ts';
import { type Block, buildList, say } from './report.ts';

export interface JoinedFindings {
  readonly records: readonly NamedRecord[];
  readonly summaries: readonly NamedSummary[];
  readonly joined: JoinedJudgement;
  /** Sentences on what is not there, or cannot be read: fails the check. */
  readonly missing: readonly string[];
  /** Sentences on what was counted once. */
  readonly duplicates: readonly string[];
  /** Records with something that no verdict speaks of. */
  readonly unjudged: readonly UnjudgedRecord[];
  /** null when nothing was to be compared, and all is there and valid. */
  readonly check: CheckDecision | null;
}

export function buildJoinedJobReport(
  findings: JoinedFindings,
  facts: JobFacts & { readonly now: string; readonly toolVersion: string },
): JobReport {
  const { records, summaries, joined, missing, duplicates, unjudged } = findings;
  const finished = summaries.map(({ summary }) => summary.finishedAt).sort();
  return {
    schemaVersion: jobReportVersion,
    key: facts.key,
    headSha: facts.headSha,
    runUrl: facts.runUrl,
    accepted: facts.accepted,
    isUnverified: facts.isUnverified,
    finishedAt: finished.at(-1) ?? facts.now,
    conclusion: decide(findings, facts),
    kind: findKind(findings),
    sentence: findSentence(findings).replace(/\.$/, '').slice(0, 2000),
    toolVersion: facts.toolVersion,
    machine: describeMachines(summaries),
    blocks: [
      ...buildList(missing.map((sentence) => say(sentence, 'bad'))),
      ...buildJoinedVerdicts(joined),
      ...buildList(unjudged.map(({ sentence }) => say(sentence, 'warning'))),
      ...buildList(duplicates.map((sentence) => say(sentence, 'warning'))),
    ],
    details: [
      // Runners of one comparison have the same two sides.
      ...fold(
        'What else changed',
        buildChanges(records.length === 0 ? [] : describeChanges((records[0] as NamedRecord).record)),
      ),
      ...facts.more,
      ...fold('Measured', buildJoinedFigures(summaries)),
    ],
  };
}

function decide({ check, missing }: JoinedFindings, { accepted }: JobFacts): JobReport['conclusion'] {
  const conclusion = check?.conclusion ?? 'success';
  // A slowdown can be meant; a job that did not measure cannot.
  return conclusion === 'failure' && accepted !== null && missing.length === 0 ? 'neutral' : conclusion;
}

function findKind({ joined, missing, unjudged }: JoinedFindings): JobKind {
  const kinds: VerdictKind[] = [
    ...(missing.length > 0 ? (['missing'] as const) : []),
    ...(joined.judgement.kind === null ? [] : [joined.judgement.kind]),
    ...unjudged.map(nameUnjudged),
  ];
  const [worst] = kinds.sort((a, b) => rankVerdict(a) - rankVerdict(b));
  return worst ?? 'measured';
}

function nameUnjudged({ kind }: UnjudgedRecord): VerdictKind {
  return kind === 'invalid' ? 'invalid' : 'inconclusive';
}

function findSentence({ joined, missing, summaries, unjudged }: JoinedFindings): string {
  const [worst, ...others] = joined.judgement.pairs;
  const [open, ...more] = [...unjudged].sort((a, b) => rankVerdict(nameUnjudged(a)) - rankVerdict(nameUnjudged(b)));
  const isOpenWorse =
    open !== undefined && (worst === undefined || rankVerdict(nameUnjudged(open)) < rankVerdict(worst.kind));
  const count = (isOpenWorse ? more : others).length;
  const what = isOpenWorse
    ? open.sentence
    : worst === undefined
      ? `${summaries.length} ${summaries.length === 1 ? 'record' : 'records'}`
      : `${worst.title.split(':')[0]}: ${shorten(worst.sentence)}`;
  const verdict = `${what}${count > 0 ? ', and more' : ''}`;
  if (missing.length === 0) return verdict;
  return summaries.length === 0 ? (missing[0] ?? verdict) : `${missing[0]}; of the others: ${verdict}`;
}

/** `regressed: p50 7.1 % slower; unchanged: throughput`: what comes first is what decides. */
function shorten(sentence: string): string {
  return sentence.split('; ')[0]?.replace(/^(regressed|improved|missing|invalid|suspected): /, '') ?? '';
}

function describeMachines(summaries: readonly NamedSummary[]): string | null {
  const machines = new Set(
    summaries.map(({ summary: { environment } }) => `${environment.cpuModel}, ${environment.cores} cores`),
  );
  if (machines.size === 0) return null;
  const count = summaries.length === 1 ? '' : `${summaries.length} runners: `;
  return `${count}${[...machines].join('; ')}`.slice(0, 2000);
}

function fold(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'section', title, blocks }];
}
