/**
 * Where the next single value of a normal population falls: mean ± t(k - 1) s sqrt(1 + 1/k) (Hahn & Meeker, Statistical
 * Intervals, 4.7). Wider than the interval of the mean, which says nothing about one new run.
 */
import { mean, standardDeviation } from './descriptive.ts';
import { requireCount, requireProbability } from './require-arguments.ts';
import { tQuantile } from './students-t.ts';

/** Two-sided by `confidence`, or one-sided by `alpha`: a new value above `high` (or one below `low`) has chance alpha. */
export type PredictionLevel = { readonly confidence: number } | { readonly alpha: number };

export interface PredictionInterval {
  readonly mean: number;
  readonly sd: number;
  readonly low: number;
  readonly high: number;
}

/** Two values or more. Values that are all alike give an interval of that value alone. */
export function predictionInterval(values: readonly number[], level: PredictionLevel): PredictionInterval {
  requireCount(values, 2);
  const alpha = 'alpha' in level ? level.alpha : (1 - level.confidence) / 2;
  requireProbability('alpha', alpha);
  const center = mean(values);
  const sd = standardDeviation(values);
  const reach = tQuantile(1 - alpha, values.length - 1) * sd * Math.sqrt(1 + 1 / values.length);
  return { mean: center, sd, low: center - reach, high: center + reach };
}
