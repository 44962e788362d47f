/** Record → verdicts: what the run asks after its screen, and what the report tells at the end. Pure; reads no clock. */
import type { MetricKey } from '../records/metrics.ts';
import type { BenchRecord } from '../records/record.ts';
import { askMetrics, type JudgeOptions } from './ask-metrics.ts';
import { buildPairJudgement } from './build-pair-judgement.ts';
import { describeDirection, formatSize, nameMetric, toFraction } from './format-change.ts';
import { findSuspicion, judgeMetric } from './judge-metric.ts';
import type { MetricQuestion, Suspicion } from './metric-question.ts';
import { findAbsentPairs, type PairContext, readPairContexts } from './pair-context.ts';
import { describePairNotes } from './pair-notes.ts';
import { describeJudgement } from './phrase-judgement.ts';
import { findWorstKind, type Judgement, type PairJudgement, rankVerdict } from './verdict.ts';

export type { JudgeOptions };

export interface Suspect extends Suspicion {
  readonly head: string;
  readonly base: string;
  readonly metric: MetricKey;
  /** `p50 latency looks 4.1 % slower (p = 0.003)`, for the log of the run. */
  readonly sentence: string;
}

/**
 * What the screen rounds make suspicious among the gate metrics, changes for the better too: only fresh rounds of their
 * pairs can tell. Empty when nothing is, or nothing can be judged.
 */
export function findSuspects(record: BenchRecord, options: JudgeOptions): readonly Suspect[] {
  const contexts = readPairContexts(record);
  return contexts.flatMap((context) =>
    askMetrics(context, contexts.length, options)
      .filter(({ isGate }) => isGate)
      .flatMap((question) => {
        const suspicion = findSuspicion(question);
        return suspicion === null ? [] : [describeSuspect(question, suspicion)];
      }),
  );
}

/** Whatever there is, is judged: a run that was cut short too. */
export function judgeRecord(record: BenchRecord, options: JudgeOptions): Judgement {
  const contexts = readPairContexts(record);
  const judged = contexts.map((context) => judgePair(context, contexts, options));
  const pairs = [...judged, ...findAbsentPairs(record)].sort((a, b) => rankVerdict(a.kind) - rankVerdict(b.kind));
  return {
    pairs,
    kind: findWorstKind(pairs.map(({ kind }) => kind)),
    failsCheck: pairs.some(({ failsCheck }) => failsCheck),
    sentence: describeJudgement(pairs),
  };
}

function judgePair(context: PairContext, all: readonly PairContext[], options: JudgeOptions): PairJudgement {
  const verdicts = askMetrics(context, all.length, options).map(judgeMetric);
  return buildPairJudgement(
    context,
    verdicts.filter((verdict) => verdict !== null),
    describePairNotes(context),
  );
}

function describeSuspect({ context, metric }: MetricQuestion, suspicion: Suspicion): Suspect {
  const { direction, estimate, p, pairs } = suspicion;
  const change = `${formatSize(toFraction(metric, estimate))} ${describeDirection(metric, direction)}`;
  return {
    ...suspicion,
    head: context.head.name,
    base: context.base.name,
    metric,
    sentence: `${nameMetric(metric)} looks ${change} in ${pairs} starts (p = ${p.toPrecision(2)})`,
  };
}
