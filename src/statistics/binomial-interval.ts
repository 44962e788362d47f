/** The exact interval of a proportion (Clopper & Pearson, Biometrika 26, 1934): it covers at least as often as it says. */
import { betaQuantile } from './beta-distribution.ts';
import { requireInteger, requireProbability } from './require-arguments.ts';

export interface BinomialInterval {
  readonly low: number;
  readonly high: number;
}

/** `successes` out of `trials`, at least one trial; fractions in 0..1. */
export function binomialInterval(successes: number, trials: number, confidence = 0.95): BinomialInterval {
  requireInteger('trials', trials, 1);
  requireInteger('successes', successes, 0);
  if (successes > trials) throw new RangeError(`${successes} successes in ${trials} trials`);
  requireProbability('confidence', confidence);
  const tail = (1 - confidence) / 2;
  const failures = trials - successes;
  return {
    low: successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1),
    high: failures === 0 ? 1 : betaQuantile(1 - tail, successes + 1, failures),
  };
}
