/**
 * What a paired test can see: (t(1 - alpha, n - 1) + t(power, n - 1)) s / sqrt(n), the usual approximation by central t
 * (Snedecor & Cochran, Statistical Methods, 6.14). The signed-rank test that is used here rejects nothing with fewer than
 * log2(1/alpha) differences, so below that nothing can be seen.
 */
import { requireInteger, requireNonNegative, requireProbability } from './require-arguments.ts';
import { tQuantile } from './students-t.ts';

export interface DetectableOptions {
  /** Standard deviation of the differences (ln). */
  readonly sd: number;
  /** Pairs. */
  readonly n: number;
  /** One-sided. */
  readonly alpha: number;
  /** .9 when missing. */
  readonly power?: number;
}

/** In ln units, `Math.expm1` makes a fraction of it; Infinity when no change can be seen with so few pairs. */
export function smallestDetectableChange({ sd, n, alpha, power = 0.9 }: DetectableOptions): number {
  requireNonNegative('sd', sd);
  requireInteger('n', n, 0);
  requireProbability('power', power);
  if (n < minimumPairs(alpha)) return Infinity;
  return ((tQuantile(1 - alpha, n - 1) + tQuantile(power, n - 1)) * sd) / Math.sqrt(n);
}

/** The fewest pairs with which an exact one-sided signed-rank test can reach p <= alpha; at least 2. */
export function minimumPairs(alpha: number): number {
  requireProbability('alpha', alpha);
  let n = 2;
  while (2 ** -n > alpha) n++;
  return n;
}

/** The same where the order of starting is told apart: even, and half of either order. */
export function minimumOrderedPairs(alpha: number): number {
  requireProbability('alpha', alpha);
  // 1 / (2k choose k), from k to k + 1: times (k + 1) / (4k + 2).
  let perOrder = 1;
  for (let least = 1 / 2; least > alpha + 1e-12; perOrder++) least *= (perOrder + 1) / (4 * perOrder + 2);
  return 2 * perOrder;
}

export interface PairsNeededOptions {
  readonly sd: number;
  /** The change to be seen, in ln units, above 0. */
  readonly change: number;
  readonly alpha: number;
  readonly power?: number;
}

/** The fewest pairs that show `change`; Infinity when 100,000 do not. */
export function pairsNeeded({ sd, change, alpha, power = 0.9 }: PairsNeededOptions): number {
  if (!(change > 0 && change < Infinity)) throw new RangeError(`change must be a positive number: ${change}`);
  let few = minimumPairs(alpha);
  const shows = (n: number) => smallestDetectableChange({ sd, n, alpha, power }) <= change;
  if (shows(few)) return few;
  let many = 100_000;
  if (!shows(many)) return Infinity;
  while (many - few > 1) {
    const n = (few + many) >> 1;
    if (shows(n)) many = n;
    else few = n;
  }
  return many;
}
