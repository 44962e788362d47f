/**
 * Wilcoxon's rank-sum test of two samples, exact: which of all values fell into the first sample was drawn, so every
 * choice of m out of m + n is equally likely. Counted by dynamic programming over doubled mid-ranks, so that ties are
 * exact too (Wilcoxon 1945; Hollander, Wolfe & Chicken, Nonparametric Statistical Methods, 4.1).
 */
import type { CountMasses } from './count-masses.ts';
import { requireFinite, requireInteger } from './require-arguments.ts';
import type { Alternative } from './signed-rank.ts';

export interface RankSumResult {
  /** Never 0; 1 when a sample is empty or nothing differs. */
  readonly p: number;
  /** The sum of the first sample's ranks. */
  readonly statistic: number;
}

/** Up to 400 values in all; 'greater' asks whether the first sample lies above the second. */
export function rankSumTest(
  first: readonly number[],
  second: readonly number[],
  alternative: Alternative,
): RankSumResult {
  requireFinite(first);
  requireFinite(second);
  if (first.length === 0 || second.length === 0) return { p: 1, statistic: 0 };
  const { ranks, hasTies } = rankTogether(first, second);
  const doubled = ranks.slice(0, first.length).reduce((sum, rank) => sum + rank, 0);
  const findTail = (side: 'less' | 'greater') =>
    hasTies ? countTail(side, ranks, first.length, doubled) : readTail(side, first.length, second.length, doubled);
  const p =
    alternative === 'two-sided'
      ? Math.min(1, 2 * Math.min(findTail('less'), findTail('greater')))
      : findTail(alternative);
  return { p, statistic: doubled / 2 };
}

/** Without ties the distribution depends on the sizes alone. */
function readTail(side: 'less' | 'greater', m: number, n: number, doubled: number): number {
  const pairs = (doubled - m * (m + 1)) / 2;
  return pairCountDistribution(m, n)[side === 'less' ? pairs : m * n - pairs] as number;
}

/** The upper tail is the lower one of the ranks' mirror image, so that small probabilities are sums of small numbers. */
function countTail(side: 'less' | 'greater', ranks: readonly number[], size: number, doubled: number): number {
  const top = 2 * (ranks.length + 1);
  return side === 'less'
    ? (countSums(ranks, size)[doubled] as number)
    : (countSums(
        ranks.map((rank) => top - rank),
        size,
      )[size * top - doubled] as number);
}

const distributions = new Map<string, Float64Array>();

/** P(U <= u) at index u, for u from 0 to m n: of the pairs of a first and a second value, those with the first above. */
export function pairCountDistribution(m: number, n: number): Readonly<Float64Array> {
  requireInteger('m', m, 1);
  requireInteger('n', n, 1);
  const key = `${m},${n}`;
  let known = distributions.get(key);
  if (known === undefined) {
    known = countPairs(m, n);
    distributions.set(key, known);
  }
  return known;
}

/**
 * The ways to reach each u are the coefficients of the Gaussian binomial, the product of (1 - q^(n+i))/(1 - q^i) for i
 * from 1 to m. From 0 up to the middle, which the rest mirrors: so the tail is counted in small whole numbers.
 */
function countPairs(m: number, n: number): Float64Array {
  requireAtMost400(m + n);
  const last = m * n;
  const ways = new Float64Array((last >> 1) + 1);
  ways[0] = 1;
  for (let i = 1; i <= m; i++) {
    for (let u = ways.length - 1; u >= n + i; u--) ways[u] = (ways[u] as number) - (ways[u - n - i] as number);
    for (let u = i; u < ways.length; u++) ways[u] = (ways[u] as number) + (ways[u - i] as number);
  }
  const cumulative = Float64Array.from({ length: last + 1 }, (_, u) => ways[Math.min(u, last - u)] as number);
  for (let u = 1; u <= last; u++) cumulative[u] = (cumulative[u] as number) + (cumulative[u - 1] as number);
  const all = cumulative[last] as number;
  return cumulative.map((sum) => sum / all);
}

/** The whole distribution behind the test, for tests that add several of them up. Both samples hold a value. */
export function countRankSums(first: readonly number[], second: readonly number[]): CountMasses {
  requireFinite(first);
  requireFinite(second);
  const { ranks, hasTies } = rankTogether(first, second);
  const least = first.length * (first.length + 1);
  const doubled = ranks.slice(0, first.length).reduce((sum, rank) => sum + rank, 0);
  const masses = () => {
    const known = countMasses(ranks, first.length).subarray(least);
    const all = new Float64Array(2 * first.length * second.length + 1);
    all.set(known.subarray(0, all.length));
    return all;
  };
  return { masses, observed: doubled - least, hasTies };
}

/** P(sum <= s) at index s, of the doubled ranks of `size` values that are drawn out of all. */
function countSums(doubledRanks: readonly number[], size: number): Float64Array {
  const cumulative = countMasses(doubledRanks, size);
  for (let sum = 1; sum < cumulative.length; sum++) {
    cumulative[sum] = Math.min(1, (cumulative[sum] as number) + (cumulative[sum - 1] as number));
  }
  return cumulative;
}

/** P(sum = s) at index s. */
function countMasses(doubledRanks: readonly number[], size: number): Float64Array {
  const count = doubledRanks.length;
  requireAtMost400(count);
  const total = [...doubledRanks]
    .sort((a, b) => b - a)
    .slice(0, size)
    .reduce((sum, rank) => sum + rank, 0);
  // By how many are drawn already; the chance that the next value is drawn too depends on how many are left.
  const bySize = Array.from({ length: size + 1 }, () => new Float64Array(total + 1));
  (bySize[0] as Float64Array)[0] = 1;
  let reached = 0;
  for (const [seen, rank] of doubledRanks.entries()) {
    const left = count - seen;
    const highest = Math.min(total, reached);
    reached += rank;
    for (let drawn = Math.min(seen, size); drawn >= 0; drawn--) {
      const from = bySize[drawn] as Float64Array;
      const chance = (size - drawn) / left;
      const to = drawn < size ? (bySize[drawn + 1] as Float64Array) : null;
      for (let sum = highest; sum >= 0; sum--) {
        const probability = from[sum] as number;
        if (probability === 0) continue;
        if (to !== null && chance > 0) to[sum + rank] = (to[sum + rank] as number) + probability * chance;
        from[sum] = probability * (1 - chance);
      }
    }
  }
  return bySize[size] as Float64Array;
}

function requireAtMost400(count: number): void {
  if (count > 400) throw new RangeError(`more than 400 values: ${count}`);
}

/** Doubled mid-ranks, of the first sample and then of the second. */
function rankTogether(
  first: readonly number[],
  second: readonly number[],
): { readonly ranks: readonly number[]; readonly hasTies: boolean } {
  const values = [...first, ...second];
  const order = values.map((_, index) => index).sort((a, b) => (values[a] as number) - (values[b] as number));
  const ranks = new Array<number>(values.length);
  let hasTies = false;
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to] as number] === values[order[from] as number]) to++;
    if (to - from > 1) hasTies = true;
    for (let at = from; at < to; at++) ranks[order[at] as number] = from + 1 + to;
    from = to;
  }
  return { ranks, hasTies };
}
