/**
 * The rule that decides over regressions, as pure functions over differences ln(head/base), positive = worse. A screen
 * looks at every metric at a generous level; only where it suspects something do fresh pairs decide, at a level that
 * bounds the false alarms of the whole run. As the pairs are fresh, the two errors multiply: over m metrics at most
 * m * screenAlpha * confirmationAlpha = familyAlpha (Bonferroni: also where metrics depend on each other). Improvements
 * go through the same rule with the sign turned; their error is apart.
 */
import { minimumOrderedPairs, minimumPairs } from '../statistics/detectable-change.ts';
import type { ShiftInterval } from '../statistics/hodges-lehmann.ts';
import {
  type Differences,
  estimatePairedShift,
  joinDifferences,
  pairedShiftInterval,
  testPairedShift,
} from '../statistics/paired-shift.ts';

export { type Differences, minimumOrderedPairs, minimumPairs };

/** p is a quotient of whole numbers; rounding must not make 1/20 more than .05. */
export const rounding = 1e-12;

export interface TwoStageRule {
  /** Chance of a false regression in a run where nothing changed, over all metrics. */
  readonly familyAlpha: number;
  /** Of one metric's screen, one-sided. */
  readonly screenAlpha: number;
  /** Gate metrics times pairs of variants. */
  readonly metrics: number;
  /** ln; in both stages the estimate must exceed it, so that what is sure but tiny is not pursued. */
  readonly minEstimate: number;
  /** Of the interval that is shown; a confirmed change has it wholly on one side of 0. */
  readonly confidence: number;
  readonly screenPairs: number;
  readonly confirmPairs: number;
}

/** For the four gate metrics of one pair of variants. */
export const defaultTwoStageRule: TwoStageRule = {
  familyAlpha: 0.01,
  screenAlpha: 0.05,
  metrics: 4,
  minEstimate: Math.log(1.02),
  confidence: 0.95,
  screenPairs: 12,
  confirmPairs: 18,
};

export type Direction = 'worse' | 'better';

export interface ScreenResult {
  readonly isSuspect: boolean;
  /** Where the estimate points; null when it is 0 or there is none. */
  readonly direction: Direction | null;
  /** One-sided, in that direction; 1 without a direction. */
  readonly p: number;
  /** Hodges-Lehmann, ln; null without differences. */
  readonly estimate: number | null;
}

export interface ConfirmResult {
  readonly isConfirmed: boolean;
  /** One-sided, in the direction asked for. */
  readonly p: number;
  readonly estimate: number | null;
  readonly interval: ShiftInterval;
}

/** Any number of differences; too few are never suspect. */
export function screen(differences: Differences, rule: TwoStageRule = defaultTwoStageRule): ScreenResult {
  if (joinDifferences(differences).length === 0) return { isSuspect: false, direction: null, p: 1, estimate: null };
  const estimate = estimatePairedShift(differences);
  if (estimate === 0) return { isSuspect: false, direction: null, p: 1, estimate };
  const direction = estimate > 0 ? 'worse' : 'better';
  const { p } = testPairedShift(differences, direction === 'worse' ? 'greater' : 'less');
  return {
    isSuspect: p <= rule.screenAlpha + rounding && Math.abs(estimate) > rule.minEstimate,
    direction,
    p,
    estimate,
  };
}

/** `differences`: of pairs that the screen did not see, else the error rates do not hold. */
export function confirm(
  differences: Differences,
  direction: Direction,
  rule: TwoStageRule = defaultTwoStageRule,
): ConfirmResult {
  const interval = pairedShiftInterval(differences, rule.confidence);
  if (joinDifferences(differences).length === 0) return { isConfirmed: false, p: 1, estimate: null, interval };
  const estimate = estimatePairedShift(differences);
  const { p } = testPairedShift(differences, direction === 'worse' ? 'greater' : 'less');
  // Turned so that the direction asked for is up.
  const [change, bound] = direction === 'worse' ? [estimate, interval.low] : [-estimate, -interval.high];
  const isConfirmed = p <= confirmationAlpha(rule) + rounding && change > rule.minEstimate && bound > 0;
  return { isConfirmed, p, estimate, interval };
}

/** Level of one metric's confirmation, one-sided; at most .05 however few the metrics. */
export function confirmationAlpha(rule: Pick<TwoStageRule, 'familyAlpha' | 'screenAlpha' | 'metrics'>): number {
  if (!Number.isSafeInteger(rule.metrics) || rule.metrics < 1) throw new RangeError(`metrics: ${rule.metrics}`);
  return Math.min(0.05, rule.familyAlpha / (rule.screenAlpha * rule.metrics));
}
