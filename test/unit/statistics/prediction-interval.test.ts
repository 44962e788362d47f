import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { predictionInterval } from '../../../src/statistics/prediction-interval.ts';
import { assertNear, assertRefused, reference } from './reference.ts';

describe('predictionInterval', () => {
  it('is mean ± t s sqrt(1 + 1/k), with the t of scipy', () => {
    for (const { values, alpha, ...expected } of reference.prediction) {
      const oneSided = predictionInterval(values, { alpha });
      for (const name of ['mean', 'sd', 'low', 'high'] as const) assertNear(oneSided[name], expected[name], 1e-9);
      assertNear(predictionInterval(values, { confidence: 1 - 2 * alpha }).high, expected.high, 1e-9);
    }
  });

  it('is a point where all values are alike', () => {
    assert.deepEqual(predictionInterval([0.1, 0.1, 0.1], { alpha: 0.01 }), { mean: 0.1, sd: 0, low: 0.1, high: 0.1 });
  });

  it('refuses fewer than two values, NaN and wrong levels', () => {
    assertRefused(
      () => predictionInterval([], { alpha: 0.01 }),
      () => predictionInterval([1], { alpha: 0.01 }),
      () => predictionInterval([1, Number.NaN], { alpha: 0.01 }),
      () => predictionInterval([1, 2], { alpha: 0 }),
      () => predictionInterval([1, 2], { confidence: 1 }),
    );
  });
});
