/** Verdicts for machines: changes as fractions in the metric's own direction, so that less throughput is negative. */
import { toFraction } from '../comparison/format-change.ts';
import type { AbsoluteVerdict, Judgement, Verdict, VerdictKind } from '../comparison/verdict.ts';

export interface MetricFigures {
  readonly verdict: VerdictKind;
  readonly sentence: string;
  readonly base: number | null;
  readonly head: number | null;
  /** Head over base less 1: 0.071 is 7.1 % more. */
  readonly change: number | null;
  readonly interval: { readonly low: number; readonly high: number; readonly confidence: number } | null;
  /** The size of the smallest change for the worse that the run could have confirmed. */
  readonly smallestDetectable: number | null;
  readonly margin: number;
  readonly pairs: number;
  readonly stage: Verdict['stage'];
  readonly gates: boolean;
  readonly failsCheck: boolean;
}

export interface PairFigures {
  readonly head: string;
  readonly base: string;
  readonly comparison: 'revision' | 'setup';
  readonly verdict: VerdictKind;
  readonly failsCheck: boolean;
  readonly sentence: string;
  readonly metrics: Readonly<Record<string, MetricFigures>>;
  readonly absolutes: Readonly<Record<string, Omit<AbsoluteVerdict, 'head' | 'base' | 'topic'>>>;
  readonly notes: readonly string[];
}

export interface VerdictFigures {
  /** null when nothing was compared. */
  readonly verdict: VerdictKind | null;
  readonly failsCheck: boolean;
  readonly sentence: string;
  readonly pairs: readonly PairFigures[];
}

export function buildVerdictFigures({ kind, failsCheck, sentence, pairs }: Judgement): VerdictFigures {
  return {
    verdict: kind,
    failsCheck,
    sentence,
    pairs: pairs.map((pair) => ({
      head: pair.head,
      base: pair.base,
      comparison: pair.comparison,
      verdict: pair.kind,
      failsCheck: pair.failsCheck,
      sentence: pair.sentence,
      metrics: Object.fromEntries(pair.verdicts.map((verdict) => [verdict.metric, buildMetric(verdict)])),
      absolutes: Object.fromEntries(
        pair.absolutes.map(({ head: _head, base: _base, topic, ...verdict }) => [topic, verdict]),
      ),
      notes: pair.notes,
    })),
  };
}

function buildMetric(verdict: Verdict): MetricFigures {
  const { metric, estimate, interval, detectable } = verdict;
  const fraction = (change: number) => toFraction(metric, change);
  const bounds = interval === null ? null : [fraction(interval.low), fraction(interval.high)].sort((a, b) => a - b);
  return {
    verdict: verdict.kind,
    sentence: verdict.sentence,
    ...verdict.figures,
    change: estimate === null ? null : fraction(estimate),
    interval:
      interval === null || bounds === null
        ? null
        : { low: bounds[0] ?? 0, high: bounds[1] ?? 0, confidence: interval.confidence },
    smallestDetectable: detectable === null ? null : Math.abs(fraction(detectable)),
    margin: verdict.margin,
    pairs: verdict.pairs,
    stage: verdict.stage,
    gates: verdict.isGate,
    failsCheck: verdict.failsCheck,
  };
}
