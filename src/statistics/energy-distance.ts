/**
 * The energy distance between the two sides of a split, scaled by their sizes: mn/(m + n) (2 E|X - Y| - E|X - X'| -
 * E|Y - Y'|), the statistic of E-divisive with exponent 1 (Matteson & James, JASA 109, 2014). Quadratic in the length.
 */
import { requireFinite, requireInteger } from './require-arguments.ts';

/**
 * The index of the first value of the right side of the best split with `minSegment` (2 or more) values on each side; the
 * first of equals. null when the values are too few.
 */
export function findBestSplit(values: readonly number[], minSegment: number): number | null {
  requireFinite(values);
  requireInteger('minSegment', minSegment, 2);
  const n = values.length;
  if (n < 2 * minSegment) return null;
  let [left, right, between] = [0, 0, 0];
  for (let i = 0; i < n; i++) right += sumDistances(values, i, i + 1, n);
  let best: number | null = null;
  let bestDistance = -Infinity;
  for (let split = 1; split <= n - minSegment; split++) {
    // The value before the split moves from the right side to the left.
    const moved = split - 1;
    const toLeft = sumDistances(values, moved, 0, moved);
    const toRight = sumDistances(values, moved, split, n);
    left += toLeft;
    right -= toRight;
    between += toRight - toLeft;
    if (split < minSegment) continue;
    const other = n - split;
    const distance =
      (2 * between) / (split * other) - (2 * left) / (split * (split - 1)) - (2 * right) / (other * (other - 1));
    const scaled = (distance * split * other) / n;
    if (scaled > bestDistance) {
      best = split;
      bestDistance = scaled;
    }
  }
  return best;
}

function sumDistances(values: readonly number[], of: number, from: number, to: number): number {
  const value = values[of] as number;
  let sum = 0;
  for (let i = from; i < to; i++) sum += Math.abs(value - (values[i] as number));
  return sum;
}
