/** Holm's step-down correction for many tests (Scandinavian Journal of Statistics 6, 1979); any dependence. */
import { requireFinite } from './require-arguments.ts';

/** Adjusted p-values in the order given: those at most alpha are rejected at a family-wise error of alpha. */
export function adjustHolm(pValues: readonly number[]): number[] {
  requireFinite(pValues);
  for (const p of pValues) if (p < 0 || p > 1) throw new RangeError(`no probability: ${p}`);
  const order = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const adjusted = new Array<number>(pValues.length);
  let highest = 0;
  for (const [rank, { p, index }] of order.entries()) {
    highest = Math.max(highest, Math.min(1, (pValues.length - rank) * p));
    adjusted[index] = highest;
  }
  return adjusted;
}
