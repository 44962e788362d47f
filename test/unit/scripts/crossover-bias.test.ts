import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { estimateBias } from '../../../scripts/benchmark/crossover-bias.ts';

const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 1e-12, `${actual} is not ${expected}`);

describe('estimateBias', () => {
  it('tells the bias of an arm from the effect of the order', () => {
    const { bias, orderEffect, sd, standardError } = estimateBias([0.021, 0.019], [-0.019, -0.017, -0.018]);
    near(bias, 0.001);
    near(orderEffect, 0.019);
    near(sd, Math.sqrt((2e-6 + 2e-6) / 3));
    near(standardError, (sd / 2) * Math.sqrt(1 / 2 + 1 / 3));
  });

  it('sees no bias in an effect of the order alone, however many starts either order has', () => {
    near(estimateBias([0.02, 0.02, 0.02], [-0.02, -0.02]).bias, 0);
  });
});
