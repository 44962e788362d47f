import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { binomialInterval } from '../../../src/statistics/binomial-interval.ts';
import { assertNear, assertRefused, reference } from './reference.ts';

describe('binomialInterval', () => {
  it('is the exact interval of scipy', () => {
    // scipy searches its bounds to 1e-12 absolute.
    for (const { successes, trials, confidence, low, high } of reference.binomial) {
      const interval = binomialInterval(successes, trials, confidence);
      assertNear(interval.low, low, 1e-8);
      assertNear(interval.high, high, 1e-8);
    }
  });

  it('says what 0 of 20 leaves open: up to 17 %', () => {
    const { low, high } = binomialInterval(0, 20);
    assert.equal(low, 0);
    assertNear(high, 1 - 0.025 ** (1 / 20), 1e-12);
  });

  it('refuses no trials, more successes than trials, fractions', () => {
    assertRefused(
      () => binomialInterval(0, 0),
      () => binomialInterval(3, 2),
      () => binomialInterval(-1, 2),
      () => binomialInterval(0.5, 2),
      () => binomialInterval(Number.NaN, 2),
      () => binomialInterval(1, 2, 1),
    );
  });
});
