/**
 * Pairs whose two members are started one after the other, in both orders: starting first or second has an effect of its
 * own (measured: the second gunicorn of a round has a p50 2 to 3 % lower), which is several times the scatter that is
 * left. Which order a pair gets is drawn, half of each; so the effect of the order can be told from that of the change,
 * as in a two-period crossover (Koch 1972, Biometrics 28, 577-584; Hollander, Wolfe & Chicken, 4.2 and 4.3).
 *
 * With d = change + order for pairs that start one way, and d = change - order for those that start the other way, the
 * averages (d_i + d_j)/2 across the two orders hold the change alone; their median estimates it. Under no change the
 * values d_i and -d_j have the same distribution, and which of them belong to which order was drawn: an exact rank-sum test.
 */
import { medianOfSorted } from './descriptive.ts';
import type { ShiftInterval } from './hodges-lehmann.ts';
import { pairCountDistribution, rankSumTest } from './rank-sum.ts';
import { requireCount, requireFinite, requireProbability } from './require-arguments.ts';
import type { Alternative } from './signed-rank.ts';

/** Differences by what was started first. */
export interface OrderedDifferences {
  readonly headFirst: readonly number[];
  readonly baseFirst: readonly number[];
}

/** The change, without the effect of the order. Both orders have to be there. */
export function estimateCrossover({ headFirst, baseFirst }: OrderedDifferences): number {
  requireCount(headFirst, 1);
  requireCount(baseFirst, 1);
  return medianOfSorted(sortAverages(headFirst, baseFirst));
}

/** What starting first adds to the difference; half of how the two orders differ. */
export function estimateOrderEffect({ headFirst, baseFirst }: OrderedDifferences): number {
  return estimateCrossover({ headFirst, baseFirst: baseFirst.map((difference) => -difference) });
}

/** 'greater' asks whether the change is above 0. p is 1 where an order is missing. */
export function crossoverTest({ headFirst, baseFirst }: OrderedDifferences, alternative: Alternative): { p: number } {
  const mirrored = baseFirst.map((difference) => 0 - difference);
  return { p: rankSumTest(headFirst, mirrored, alternative).p };
}

/** Two-sided; infinite where there are too few pairs for the confidence asked for. */
export function crossoverInterval({ headFirst, baseFirst }: OrderedDifferences, confidence: number): ShiftInterval {
  requireProbability('confidence', confidence);
  requireFinite(headFirst);
  requireFinite(baseFirst);
  const infinite: ShiftInterval = { low: -Infinity, high: Infinity, confidence: 1 };
  if (headFirst.length === 0 || baseFirst.length === 0) return infinite;
  const cumulative = pairCountDistribution(headFirst.length, baseFirst.length);
  // Rounding must not cost or give a step.
  const cut = cumulative.findIndex((probability) => probability > (1 - confidence) / 2 + 1e-12);
  if (cut <= 0) return infinite;
  const averages = sortAverages(headFirst, baseFirst);
  return {
    low: averages[cut - 1] as number,
    high: averages[averages.length - cut] as number,
    confidence: 1 - 2 * (cumulative[cut - 1] as number),
  };
}

function sortAverages(headFirst: readonly number[], baseFirst: readonly number[]): Float64Array {
  const averages = new Float64Array(headFirst.length * baseFirst.length);
  let at = 0;
  for (const a of headFirst) for (const b of baseFirst) averages[at++] = (a + b) / 2;
  return averages.sort();
}
