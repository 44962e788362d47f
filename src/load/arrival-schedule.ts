/** When the requests of an open loop are due. */
import type { Random } from './random.ts';

/**
 * Offsets from the phase's start in ms, ascending. Even: the i-th at i/rate. Poisson: exponential gaps of mean 1/rate,
 * rescaled to nothing: the count is rate × duration and the last offset may lie a little before or after the end.
 */
export function buildArrivalSchedule(
  spec: { readonly ratePerSecond: number; readonly durationSeconds: number; readonly arrival: 'even' | 'poisson' },
  random: Random,
): Float64Array {
  const count = Math.max(1, Math.round(spec.ratePerSecond * spec.durationSeconds));
  const gapMs = 1000 / spec.ratePerSecond;
  const offsets = new Float64Array(count);
  switch (spec.arrival) {
    case 'even':
      for (let i = 0; i < count; i++) offsets[i] = i * gapMs;
      break;
    case 'poisson':
      // 1 - u lies in (0, 1], so that the logarithm is finite.
      for (let i = 1; i < count; i++) offsets[i] = (offsets[i - 1] as number) - Math.log(1 - random()) * gapMs;
      break;
  }
  return offsets;
}
