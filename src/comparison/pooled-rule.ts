/**
 * The rule that decides over one comparison that several runners have measured, as pure functions over the differences of
 * each. A runner goes on to fresh rounds by what it has seen itself, so that those that did are no fair sample, and all
 * rounds in one heap would be none either. Three things keep the error where it is promised to be:
 *
 * - The first rounds of all runners are one sample whose size nobody's result has decided.
 * - Fresh rounds are independent of whatever made a runner go on. Where there are any, they are joined to the first ones by
 *   quantiles, with weights that were fixed beforehand (shift-steps.ts), not by putting the pairs together.
 * - There are two looks that could be the last one: at the first rounds alone where no runner went on, at both where one did.
 *   Each has half of the family's error, so whatever decides which of them it is, together they have no more than all of it.
 *
 * Over m metrics the false alarms are at most 2 * m * familyAlpha / (2 m) = familyAlpha, of either direction apart.
 */
import { type BlockedShift, buildBlockedShift } from '../statistics/blocked-shift.ts';
import { minimumOrderedPairs } from '../statistics/detectable-change.ts';
import type { ShiftInterval } from '../statistics/hodges-lehmann.ts';
import { type Differences, joinDifferences } from '../statistics/paired-shift.ts';
import { combineP, combineStages, readEstimate, readInterval, type ShiftSteps } from '../statistics/shift-steps.ts';
import { type Direction, defaultTwoStageRule, rounding, type TwoStageRule } from './two-stage-rule.ts';

export type PooledRule = Pick<TwoStageRule, 'familyAlpha' | 'screenAlpha' | 'metrics' | 'minEstimate' | 'confidence'>;

/** A block for each runner; one that has none of a stage is left out of it. */
export interface PooledDifferences {
  readonly screen: readonly Differences[];
  readonly confirm: readonly Differences[];
}

export interface PooledResult {
  readonly isConfirmed: boolean;
  /** Where the estimate points; null at 0. */
  readonly direction: Direction | null;
  /** One-sided, in that direction; of the look that was taken. */
  readonly p: number;
  /** ln. */
  readonly estimate: number;
  readonly look: PooledLook;
}

export interface PooledLook {
  /** Whether fresh rounds are in it. */
  readonly hasFresh: boolean;
  readonly greater: number;
  readonly less: number;
  readonly readSteps: () => ShiftSteps;
}

/** The weight of the first rounds where fresh ones follow: their share of all that a single run plans. */
export const screenShare =
  defaultTwoStageRule.screenPairs / (defaultTwoStageRule.screenPairs + defaultTwoStageRule.confirmPairs);

/** Fewer fresh pairs than these hardly say anything, and would take the weight of those that do. */
export const fewestFreshPairs = minimumOrderedPairs((1 - defaultTwoStageRule.confidence) / 2);

/** Level of one metric, one-sided; at most .05 however few the metrics. */
export function pooledAlpha({ familyAlpha, metrics }: Pick<PooledRule, 'familyAlpha' | 'metrics'>): number {
  if (!Number.isSafeInteger(metrics) || metrics < 1) throw new RangeError(`metrics: ${metrics}`);
  return Math.min(0.05, familyAlpha / (2 * metrics));
}

/** What there is to look at: null where no runner has a pair. */
export function lookAtAll({ screen, confirm }: PooledDifferences): PooledLook | null {
  const first = buildBlockedShift(screen);
  const fresh = countPairs(confirm) < fewestFreshPairs ? null : buildBlockedShift(confirm);
  if (first === null) return fresh === null ? null : lookAt(fresh, true);
  if (fresh === null) return lookAt(first, false);
  return {
    hasFresh: true,
    greater: combineP(first.greater, fresh.greater, screenShare),
    less: combineP(first.less, fresh.less, screenShare),
    readSteps: () => combineStages(first.steps(), fresh.steps(), screenShare),
  };
}

function lookAt({ greater, less, steps }: BlockedShift, hasFresh: boolean): PooledLook {
  return { hasFresh, greater, less, readSteps: steps };
}

/** null where no runner has a pair. */
export function judgePooledDifferences(differences: PooledDifferences, rule: PooledRule): PooledResult | null {
  const look = lookAtAll(differences);
  if (look === null) return null;
  const steps = look.readSteps();
  const estimate = readEstimate(steps);
  const direction = estimate > 0 ? 'worse' : estimate < 0 ? 'better' : null;
  const p = direction === null ? 1 : direction === 'worse' ? look.greater : look.less;
  const { low, high } = readInterval(steps, rule.confidence);
  const isAside = direction === 'worse' ? low > 0 : high < 0;
  const isConfirmed = p <= pooledAlpha(rule) + rounding && Math.abs(estimate) > rule.minEstimate && isAside;
  return { isConfirmed, direction, p, estimate, look };
}

export function readPooledInterval({ readSteps }: PooledLook, confidence: number): ShiftInterval {
  return readInterval(readSteps(), confidence);
}

export function countPairs(blocks: readonly Differences[]): number {
  return blocks.reduce((sum, block) => sum + joinDifferences(block).length, 0);
}
