/** Mean, median and standard deviation. All throw a RangeError for too few values and for values that are not finite. */
import { requireCount } from './require-arguments.ts';

/** One value or more. The mean of equal values is that value, to the last bit. */
export function mean(values: readonly number[]): number {
  requireCount(values, 1);
  const first = values[0] as number;
  return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length;
}

/** One value or more; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  requireCount(values, 1);
  return medianOfSorted(Float64Array.from(values).sort());
}

/** Of values in ascending order; at least one, which is not checked. */
export function medianOfSorted(sorted: Readonly<Float64Array>): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/** Of a sample: divided by n - 1 (ddof 1), so two values or more. In two passes; exactly 0 when all values are alike. */
export function standardDeviation(values: readonly number[]): number {
  requireCount(values, 2);
  const center = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - center) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
