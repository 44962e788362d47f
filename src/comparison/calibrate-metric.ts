/** One metric of an A/A run: how much a fresh start scatters, how much a round within it, and what that lets one see. */
import type { MetricKey } from '../records/metrics.ts';
import { estimateOrderEffect, type OrderedDifferences } from '../statistics/crossover.ts';
import { mean } from '../statistics/descriptive.ts';
import { estimatePairedShift, isCrossover, pairedStandardDeviation } from '../statistics/paired-shift.ts';
import { fitVarianceComponents } from '../statistics/variance-components.ts';
import { toFraction } from './format-change.ts';
import { planDetectable } from './plan-detectable.ts';
import type { StageNeeds } from './plan-stages.ts';
import type { Scatter } from './scatter.ts';

export const calibratedMinutes = [5, 10, 20] as const;

/** One start: ln(A'/A) of its repeats, and which of the two was started first. */
export interface CalibratedStart {
  readonly isHeadFirst: boolean;
  readonly repeats: readonly number[];
}

export interface DetectableIn {
  readonly minutes: number;
  /** ln for the worse; null where the time is too short for the fewest rounds. */
  readonly change: number | null;
}

export interface MetricCalibration {
  readonly metric: MetricKey;
  readonly isGate: boolean;
  readonly starts: number;
  /** Standard deviations of ln(A'/A): between starts, and between rounds of one start; null where no round was repeated. */
  readonly startSd: number | null;
  readonly roundSd: number | null;
  /** Of one start with one round: what a comparison meets. null with fewer than 4 starts. */
  readonly pairSd: number | null;
  /** What starting first adds, ln; the comparison takes it out. null where an order is missing. */
  readonly orderEffect: number | null;
  /** Median difference of A from itself, ln: 0 but for chance. */
  readonly bias: number;
  readonly detectable: readonly DetectableIn[];
  /** Fraction; null where nothing that is worth a margin can be seen. */
  readonly suggestedMargin: number | null;
  readonly advice: RoundAdvice | null;
}

export interface RoundAdvice {
  readonly kind: 'longer-rounds' | 'more-starts' | 'as-is';
  /** Length of a round, as a multiple of the one that was measured, that sees most in the same time. */
  readonly bestLength: number;
  /** Smaller by this fraction would be what can be seen in the same time. */
  readonly gain: number;
}

export interface MetricCost {
  readonly needs: StageNeeds;
  /** Start, warm-up and stop. */
  readonly secondsPerStart: number;
  /** All phases once. */
  readonly secondsPerRepeat: number;
}

/** Suggested margins are round numbers; beyond the last nothing is worth a gate. */
const roundMargins = [0.03, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.5];
const minutesOfMargin = 10;
const fewestStarts = 4;
/** A smaller gain is not worth a change of the settings. */
const worthwhileGain = 0.1;
/** Longer and shorter rounds than these are too far from what was measured to promise anything. */
const longestLength = 4;

/** `starts`: one or more, each with one repeat or more. */
export function calibrateMetric(
  metric: MetricKey,
  isGate: boolean,
  starts: readonly CalibratedStart[],
  cost: MetricCost,
): MetricCalibration {
  const components = fitComponents(starts);
  const pairSd = components?.pairSd ?? findPairSd(starts);
  const detectable = calibratedMinutes.map((minutes) => ({ minutes, change: detectIn(minutes, metric, pairSd, cost) }));
  const atMargin = detectable.find(({ minutes }) => minutes === minutesOfMargin)?.change ?? null;
  const ordered = orderStarts(starts);
  return {
    metric,
    isGate,
    starts: starts.length,
    startSd: components?.startSd ?? null,
    roundSd: components?.roundSd ?? null,
    pairSd,
    orderEffect: isCrossover(ordered) ? estimateOrderEffect(ordered) : null,
    bias: estimatePairedShift(ordered),
    detectable,
    suggestedMargin: atMargin === null ? null : roundUpMargin(Math.abs(toFraction(metric, atMargin))),
    advice: components === null ? null : advise(components, cost),
  };
}

interface Components {
  readonly startSd: number;
  readonly roundSd: number;
  readonly pairSd: number;
}

/** Of the starts' deviations from their order's mean: what starting first does is no scatter. null without repeats. */
function fitComponents(starts: readonly CalibratedStart[]): Components | null {
  const isRepeated = starts.some(({ repeats }) => repeats.length > 1);
  if (starts.length < fewestStarts || !isRepeated) return null;
  const ordered = orderStarts(starts);
  const shifts = isCrossover(ordered)
    ? { headFirst: mean(ordered.headFirst), baseFirst: mean(ordered.baseFirst) }
    : { headFirst: 0, baseFirst: 0 };
  const { betweenSd, withinSd } = fitVarianceComponents(
    starts.map(({ isHeadFirst, repeats }) =>
      repeats.map((difference) => difference - (isHeadFirst ? shifts.headFirst : shifts.baseFirst)),
    ),
  );
  return { startSd: betweenSd, roundSd: withinSd, pairSd: Math.hypot(betweenSd, withinSd) };
}

function findPairSd(starts: readonly CalibratedStart[]): number | null {
  return starts.length < fewestStarts ? null : pairedStandardDeviation(orderStarts(starts));
}

/** The mean of a start's repeats, by what was started first. */
export function orderStarts(starts: readonly CalibratedStart[]): OrderedDifferences {
  const of = (wanted: boolean) =>
    starts.filter(({ isHeadFirst }) => isHeadFirst === wanted).map(({ repeats }) => mean(repeats));
  return { headFirst: of(true), baseFirst: of(false) };
}

function detectIn(minutes: number, metric: MetricKey, pairSd: number | null, cost: MetricCost): number | null {
  const secondsPerRound = cost.secondsPerStart + cost.secondsPerRepeat;
  if (pairSd === null || secondsPerRound <= 0) return null;
  const scatter: Scatter = { [metric]: pairSd };
  const plan = planDetectable({
    scatter,
    // The metrics share the error: as many as gate, whichever is asked about.
    metrics: Array.from({ length: cost.needs.metricsPerPair }, () => metric),
    pairs: cost.needs.pairs,
    secondsPerRound,
    budgetMinutes: minutes,
  });
  return plan?.metrics[0]?.change ?? null;
}

function roundUpMargin(change: number): number | null {
  return roundMargins.find((margin) => change <= margin) ?? null;
}

/**
 * What lies between many short and few long rounds: in a time T there are T/(start + length * round) starts, each with the
 * variance startSd^2 + roundSd^2/length. The product is least at length = (roundSd/startSd) sqrt(start/round).
 */
function advise({ startSd, roundSd }: Components, { secondsPerStart, secondsPerRepeat }: MetricCost): RoundAdvice {
  const costOf = (length: number) =>
    (secondsPerStart + length * secondsPerRepeat) * (startSd ** 2 + roundSd ** 2 / length);
  const ideal = startSd === 0 ? longestLength : (roundSd / startSd) * Math.sqrt(secondsPerStart / secondsPerRepeat);
  const bestLength = Math.min(longestLength, Math.max(1 / longestLength, ideal));
  const isKnown = secondsPerStart > 0 && secondsPerRepeat > 0 && startSd + roundSd > 0;
  if (!isKnown) return { kind: 'as-is', bestLength: 1, gain: 0 };
  const gain = 1 - Math.sqrt(costOf(bestLength) / costOf(1));
  const kind = gain < worthwhileGain ? 'as-is' : bestLength > 1 ? 'longer-rounds' : 'more-starts';
  return { kind, bestLength, gain };
}
