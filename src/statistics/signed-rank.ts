/**
 * Wilcoxon's signed-rank test, exact: under the hypothesis of no change each difference is as likely to be positive as
 * negative (which randomised order within a pair guarantees), so the 2^n signs are equally likely. Their distribution is
 * counted by dynamic programming over doubled mid-ranks, so that ties are exact too; zeros are dropped (Wilcoxon 1945;
 * Hollander, Wolfe & Chicken, Nonparametric Statistical Methods, 3.1). Cost grows with n^3: 0.1 s at 500.
 */
import type { CountMasses } from './count-masses.ts';
import { requireFinite, requireInteger } from './require-arguments.ts';

export type Alternative = 'greater' | 'less' | 'two-sided';

export interface SignedRankResult {
  /** From 2^-n (2 * 2^-n two-sided) to 1; never 0. 1 when nothing differs. */
  readonly p: number;
  /** The sum of the ranks of the positive differences. */
  readonly statistic: number;
  /** Differences that are not 0. */
  readonly used: number;
}

/** Up to 1,000 differences; 'greater' asks whether they lie above 0. RangeError for more, and for what is not finite. */
export function signedRankTest(differences: readonly number[], alternative: Alternative): SignedRankResult {
  requireFinite(differences);
  const sorted = Float64Array.from(differences.filter((difference) => difference !== 0)).sort(byMagnitude);
  const used = sorted.length;
  if (used === 0) return { p: 1, statistic: 0, used };
  const { doubledRanks, hasTies } = rankMagnitudes(sorted);
  const doubled = doubledRanks.reduce((sum, rank, i) => ((sorted[i] as number) > 0 ? sum + rank : sum), 0);
  const statistic = doubled / 2;
  // Without ties all ranks are whole, and the distribution depends on n alone.
  const cumulative = hasTies ? countSums(doubledRanks) : rankSumDistribution(used);
  const sum = hasTies ? doubled : statistic;
  const less = cumulative[sum] as number;
  // By symmetry P(W >= w) = P(W <= total - w): sums of small numbers, precise where 1 - P is not.
  const greater = cumulative[cumulative.length - 1 - sum] as number;
  switch (alternative) {
    case 'greater':
      return { p: greater, statistic, used };
    case 'less':
      return { p: less, statistic, used };
    case 'two-sided':
      return { p: Math.min(1, 2 * Math.min(less, greater)), statistic, used };
  }
}

const distributions = new Map<number, Float64Array>();

/** P(W <= w) at index w, for w from 0 to n(n+1)/2, of the rank sum W of `n` differences without ties. */
export function rankSumDistribution(n: number): Readonly<Float64Array> {
  requireInteger('n', n, 1);
  let known = distributions.get(n);
  if (known === undefined) {
    known = countSums(Uint32Array.from({ length: n }, (_, i) => i + 1));
    distributions.set(n, known);
  }
  return known;
}

/** The whole distribution behind the test, over doubled rank sums, for tests that add several of them up. */
export function countSignedRanks(differences: readonly number[]): CountMasses {
  requireFinite(differences);
  const sorted = Float64Array.from(differences.filter((difference) => difference !== 0)).sort(byMagnitude);
  const { doubledRanks, hasTies } = rankMagnitudes(sorted);
  const observed = doubledRanks.reduce((sum, rank, i) => ((sorted[i] as number) > 0 ? sum + rank : sum), 0);
  return { masses: () => countMasses(doubledRanks), observed, hasTies: hasTies || sorted.length < differences.length };
}

/** Each rank is in the sum or not, with even chances: P(sum <= s) at index s. */
function countSums(ranks: Readonly<Uint32Array>): Float64Array {
  const cumulative = countMasses(ranks);
  for (let sum = 1; sum < cumulative.length; sum++) {
    cumulative[sum] = Math.min(1, (cumulative[sum] as number) + (cumulative[sum - 1] as number));
  }
  return cumulative;
}

/** P(sum = s) at index s. */
function countMasses(ranks: Readonly<Uint32Array>): Float64Array {
  if (ranks.length > 1000) throw new RangeError(`more than 1000 differences: ${ranks.length}`);
  const total = ranks.reduce((sum, rank) => sum + rank, 0);
  const probabilities = new Float64Array(total + 1);
  probabilities[0] = 1;
  let reached = 0;
  for (const rank of ranks) {
    reached += rank;
    for (let sum = reached; sum >= 0; sum--) {
      const without = probabilities[sum] as number;
      probabilities[sum] = (without + (sum >= rank ? (probabilities[sum - rank] as number) : 0)) / 2;
    }
  }
  return probabilities;
}

/** Ranks of values sorted by magnitude, times two: ties share their mean rank. */
function rankMagnitudes(sorted: Readonly<Float64Array>): { doubledRanks: Uint32Array; hasTies: boolean } {
  const doubledRanks = new Uint32Array(sorted.length);
  let hasTies = false;
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    while (to < sorted.length && Math.abs(sorted[to] as number) === Math.abs(sorted[from] as number)) to++;
    if (to - from > 1) hasTies = true;
    doubledRanks.fill(from + 1 + to, from, to);
    from = to;
  }
  return { doubledRanks, hasTies };
}

function byMagnitude(a: number, b: number): number {
  return Math.abs(a) - Math.abs(b);
}
