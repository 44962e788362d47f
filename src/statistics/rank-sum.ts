/**
 * Wilcoxon's rank-sum test of two samples, exact: which of all values fell into the first sample was drawn, so every
 * choice of m out of m + n is equally likely. Counted by dynamic programming over doubled mid-ranks, so that ties are
 * exact too (Wilcoxon 1945; Hollander, Wolfe & Chicken, Nonparametric Statistical Methods, 4.1).
 */
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
  const [less, greater] = hasTies ? countTails(ranks, first.length, doubled) : findTails(first, second, doubled);
  const p =
    alternative === 'greater' ? greater : alternative === 'less' ? less : Math.min(1, 2 * Math.min(less, greater));
  return { p, statistic: doubled / 2 };
}

/** Without ties the distribution depends on the sizes alone. */
function findTails(first: readonly number[], second: readonly number[], doubled: number): [number, number] {
  const cumulative = pairCountDistribution(first.length, second.length);
  const pairs = (doubled - first.length * (first.length + 1)) / 2;
  return [cumulative[pairs] as number, cumulative[cumulative.length - 1 - pairs] as number];
}

function countTails(ranks: readonly number[], size: number, doubled: number): [number, number] {
  const cumulative = countSums(ranks, size);
  const total = cumulative.length - 1;
  // Of the ranks' mirror image, so that small probabilities are sums of small numbers.
  const mirrored = countSums(
    ranks.map((rank) => 2 * (ranks.length + 1) - rank),
    size,
  );
  return [cumulative[Math.min(total, doubled)] as number, mirrored[size * 2 * (ranks.length + 1) - doubled] as number];
}

const distributions = new Map<string, Float64Array>();

/** P(U <= u) at index u, for u from 0 to m n: of the pairs of a first and a second value, those with the first above. */
export function pairCountDistribution(m: number, n: number): Readonly<Float64Array> {
  requireInteger('m', m, 1);
  requireInteger('n', n, 1);
  const key = `${m},${n}`;
  let known = distributions.get(key);
  if (known === undefined) {
    const ranks = Array.from({ length: m + n }, (_, i) => 2 * (i + 1));
    const sums = countSums(ranks, m);
    const least = m * (m + 1);
    known = Float64Array.from({ length: m * n + 1 }, (_, u) => sums[least + 2 * u] as number);
    distributions.set(key, known);
  }
  return known;
}

/** P(sum <= s) at index s, of the doubled ranks of `size` values that are drawn out of all. */
function countSums(doubledRanks: readonly number[], size: number): Float64Array {
  const count = doubledRanks.length;
  if (count > 400) throw new RangeError(`more than 400 values: ${count}`);
  const total = [...doubledRanks]
    .sort((a, b) => b - a)
    .slice(0, size)
    .reduce((sum, rank) => sum + rank, 0);
  // By how many are drawn already; the chance that the next value is drawn too depends on how many are left.
  const bySize = Array.from({ length: size + 1 }, () => new Float64Array(total + 1));
  (bySize[0] as Float64Array)[0] = 1;
  for (const [seen, rank] of doubledRanks.entries()) {
    const left = count - seen;
    for (let drawn = Math.min(seen, size); drawn >= 0; drawn--) {
      const from = bySize[drawn] as Float64Array;
      const chance = (size - drawn) / left;
      const to = drawn < size ? (bySize[drawn + 1] as Float64Array) : null;
      for (let sum = total; sum >= 0; sum--) {
        const probability = from[sum] as number;
        if (probability === 0) continue;
        if (to !== null && chance > 0) to[sum + rank] = (to[sum + rank] as number) + probability * chance;
        from[sum] = probability * (1 - chance);
      }
    }
  }
  const cumulative = bySize[size] as Float64Array;
  for (let sum = 1; sum <= total; sum++) {
    cumulative[sum] = Math.min(1, (cumulative[sum] as number) + (cumulative[sum - 1] as number));
  }
  return cumulative;
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
