/**
 * Records of several jobs → one judgement. What several of them have measured in the same way is judged by the pairs of all
 * of them; what one alone has measured is judged as its own run has judged it.
 */
import type { MetricKey } from '../records/metrics.ts';
import { buildBlockedShift } from '../statistics/blocked-shift.ts';
import { readEstimate } from '../statistics/shift-steps.ts';
import { askMetrics, type JudgeOptions } from './ask-metrics.ts';
import { buildPairJudgement } from './build-pair-judgement.ts';
import { groupComparisons, type NamedRecord } from './group-comparisons.ts';
import { judgeRecord } from './judge-pairs.ts';
import { judgePooledMetric, splitByRunner } from './judge-pooled-metric.ts';
import { mergeRunners, type RunnerContext } from './merge-runners.ts';
import { countMeasured } from './pair-notes.ts';
import { describeJudgement } from './phrase-judgement.ts';
import { describePoolNotes } from './pool-notes.ts';
import { readEvidence } from './read-evidence.ts';
import { findWorstKind, type Judgement, type PairJudgement, rankVerdict } from './verdict.ts';

export interface PooledRunner {
  readonly name: string;
  readonly cpuModel: string;
  readonly cores: number;
  /** Rounds that gave at least one pair. */
  readonly screenPairs: number;
  readonly confirmPairs: number;
  /** By gate metric, from the runner's first rounds alone; ln, positive is worse. null without a pair. */
  readonly estimates: ReadonlyMap<MetricKey, number | null>;
}

export interface PooledPair {
  readonly judgement: PairJudgement;
  readonly runners: readonly PooledRunner[];
}

export interface JoinedJudgement {
  /** The pooled ones, worst first. */
  readonly pooled: readonly PooledPair[];
  /** All pairs, the pooled ones among them. */
  readonly judgement: Judgement;
  /** Why two that look alike are no one comparison. */
  readonly apart: readonly string[];
}

export function judgeJoined(records: readonly NamedRecord[], options: JudgeOptions): JoinedJudgement {
  const { groups, apart } = groupComparisons(records);
  const shared = groups.filter(({ length }) => length > 1);
  const pooled = shared
    .map((runners) => judgeRunners(runners, shared.length, options))
    .sort((a, b) => rankVerdict(a.judgement.kind) - rankVerdict(b.judgement.kind));
  const single = records.flatMap((named) => judgeSingle(named, groups, records.length > 1, options));
  const pairs = [...pooled.map(({ judgement }) => judgement), ...single].sort(
    (a, b) => rankVerdict(a.kind) - rankVerdict(b.kind),
  );
  const judgement = {
    pairs,
    kind: findWorstKind(pairs.map(({ kind }) => kind)),
    failsCheck: pairs.some(({ failsCheck }) => failsCheck),
    sentence: describeJudgement(pairs),
  };
  return { pooled, judgement, apart };
}

function judgeRunners(runners: readonly RunnerContext[], groupCount: number, options: JudgeOptions): PooledPair {
  const merged = mergeRunners(runners);
  const questions = askMetrics(merged.context, groupCount, options);
  const verdicts = questions
    .map((question) => judgePooledMetric(question, merged))
    .filter((verdict) => verdict !== null);
  const draft = buildPairJudgement(merged.context, verdicts, describePoolNotes(runners));
  const title = `${draft.title}, ${runners.length} runners together`;
  const gates = questions.filter(({ isGate }) => isGate).map(({ metric }) => metric);
  const first = new Map(
    gates.map((metric) => [metric, splitByRunner(readEvidence(merged.context, metric), merged.runnerOf).screen]),
  );
  return {
    judgement: { ...draft, title },
    runners: runners.map(({ name, context }, place) => ({
      name,
      cpuModel: context.record.environment.cpuModel,
      cores: context.record.environment.cores,
      screenPairs: countMeasured(context, 'screen'),
      confirmPairs: countMeasured(context, 'confirm'),
      estimates: new Map(
        gates.map((metric) => {
          const own = buildBlockedShift([first.get(metric)?.[place] ?? []]);
          return [metric, own === null ? null : readEstimate(own.steps())];
        }),
      ),
    })),
  };
}

/** What this record alone has measured, and pairs of which a side never ran. */
function judgeSingle(
  { name, record }: NamedRecord,
  groups: readonly (readonly RunnerContext[])[],
  isOneOfMany: boolean,
  options: JudgeOptions,
): PairJudgement[] {
  const isElsewhere = (head: string, base: string) =>
    groups.some(
      (runners) =>
        runners.length > 1 &&
        runners.some(
          ({ context }) => context.record === record && context.head.name === head && context.base.name === base,
        ),
    );
  const isMeasured = (head: string, base: string) =>
    groups.some((runners) =>
      runners.some(
        ({ context }) => context.record === record && context.head.name === head && context.base.name === base,
      ),
    );
  const isAbsent = (head: string, base: string) =>
    ![head, base].every((side) => record.variants.some((variant) => variant.name === side));
  const pairs = (record.comparison?.pairs ?? []).filter(
    ({ head, base }) => !isElsewhere(head, base) && (isMeasured(head, base) || isAbsent(head, base)),
  );
  if (pairs.length === 0) return [];
  return judgeRecord({ ...record, comparison: { pairs } }, options).pairs.map((pair) => ({
    ...pair,
    title: isOneOfMany ? `${pair.title} (${name})` : pair.title,
  }));
}
