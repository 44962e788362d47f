/** When the requests of an open loop are due. */
import type { Random } from './random.ts';

/**
 * Offsets from the phase's start in ms, ascending, all before its end: rate × duration of them, at least one. Even: the
 * i-th at i/rate. Poisson: a Poisson process, given that it has this many arrivals in the time. Its gaps are exponential
 * ones scaled to fill the duration; left unscaled, chance alone would miss the asked rate by 1 % in every second phase.
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
      fillWithPoissonArrivals(offsets, spec.durationSeconds * 1000, random);
      break;
  }
  return offsets;
}

/** n + 1 exponential gaps, scaled to the duration, are those between n arrivals and around them. */
function fillWithPoissonArrivals(offsets: Float64Array, durationMs: number, random: Random): void {
  // 1 - u lies in (0, 1], so that the logarithm is finite.
  const drawGap = () => -Math.log(1 - random());
  let sum = 0;
  for (let i = 0; i < offsets.length; i++) {
    sum += drawGap();
    offsets[i] = sum;
  }
  const scale = durationMs / (sum + drawGap());
  for (let i = 0; i < offsets.length; i++) offsets[i] = (offsets[i] as number) * scale;
}
