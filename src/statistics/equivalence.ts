/**
 * Two one-sided tests (Schuirmann 1987), by inclusion of the interval: a change beyond the margin in either direction is
 * rejected at `alpha` when the interval of confidence 1 - 2 alpha lies inside the margin.
 */
import { shiftInterval } from './hodges-lehmann.ts';

/** `margin` > 0, in the unit of the differences (ln). False where there are too few differences. */
export function isEquivalent(differences: readonly number[], margin: number, alpha = 0.05): boolean {
  if (!(margin > 0 && margin < Infinity)) throw new RangeError(`margin must be a positive number: ${margin}`);
  if (!(alpha > 0 && alpha < 0.5)) throw new RangeError(`alpha must lie between 0 and .5: ${alpha}`);
  const { low, high } = shiftInterval(differences, 1 - 2 * alpha);
  return low > -margin && high < margin;
}
