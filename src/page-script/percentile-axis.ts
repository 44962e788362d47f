/** The axis of HDR plots, on which every nine more takes as much room as the one before. Pure. */
import type { PhasePercentiles } from '../pages/site-data.ts';

/** Where even the slowest has a place: what is beyond 99.99 % is one point. */
const last = 99.99;

export function placePercentile(percentile: number): number {
  return -Math.log10(1 - Math.min(percentile, last) / 100);
}

export interface PercentileShift {
  readonly percentile: number;
  readonly aMs: number;
  readonly bMs: number;
}

/** Of the percentiles that both have. */
export function findShifts(a: PhasePercentiles, b: PhasePercentiles): PercentileShift[] {
  return a.percentiles.flatMap((percentile, index) => {
    const [aMs, bMs] = [a.valuesMs[index], b.valuesMs[b.percentiles.indexOf(percentile)]];
    return aMs === undefined || bMs === undefined || aMs <= 0 ? [] : [{ percentile, aMs, bMs }];
  });
}
