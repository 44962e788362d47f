/**
 * The Hodges-Lehmann estimate of a shift and its interval, from the Walsh averages (d_i + d_j)/2, i <= j, and the exact
 * signed-rank distribution (Hollander, Wolfe & Chicken, Nonparametric Statistical Methods, 3.2 and 3.3). The interval
 * holds exactly the shifts that the two-sided test does not reject; with ties it covers at least as often as it says.
 */
import { medianOfSorted } from './descriptive.ts';
import { requireCount, requireFinite, requireProbability } from './require-arguments.ts';
import { rankSumDistribution } from './signed-rank.ts';

export interface ShiftInterval {
  /** -Infinity where there are too few differences for the confidence asked for. */
  readonly low: number;
  readonly high: number;
  /** What the interval attains: at least what was asked for, as the exact distribution moves in steps. 1 if infinite. */
  readonly confidence: number;
}

/** The median of the Walsh averages. One difference or more, up to 1,000. */
export function estimateShift(differences: readonly number[]): number {
  requireCount(differences, 1);
  return medianOfSorted(sortWalshAverages(differences));
}

/** `confidence` strictly between 0 and 1, two-sided. Any number of differences, also none. */
export function shiftInterval(differences: readonly number[], confidence: number): ShiftInterval {
  requireProbability('confidence', confidence);
  requireFinite(differences);
  const infinite: ShiftInterval = { low: -Infinity, high: Infinity, confidence: 1 };
  if (differences.length === 0) return infinite;
  const cumulative = rankSumDistribution(differences.length);
  // 1 - .95 is a little more than .05: rounding must not cost or give a step.
  const tail = (1 - confidence) / 2 + 1e-12;
  // As many rank sums, from 0 up, fit into the tail; the bound is the Walsh average of that number from either end.
  const cut = cumulative.findIndex((probability) => probability > tail);
  if (cut <= 0) return infinite;
  const averages = sortWalshAverages(differences);
  return {
    low: averages[cut - 1] as number,
    high: averages[averages.length - cut] as number,
    confidence: 1 - 2 * (cumulative[cut - 1] as number),
  };
}

function sortWalshAverages(differences: readonly number[]): Float64Array {
  const n = differences.length;
  if (n > 1000) throw new RangeError(`more than 1000 differences: ${n}`);
  const averages = new Float64Array((n * (n + 1)) / 2);
  let at = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i; j < n; j++) averages[at++] = ((differences[i] as number) + (differences[j] as number)) / 2;
  }
  return averages.sort();
}
