import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adjustHolm } from '../../../src/statistics/holm.ts';
import { assertNear, assertRefused, reference } from './reference.ts';

describe('adjustHolm', () => {
  it('is the formula, in the order given', () => {
    for (const { p, adjusted } of reference.holm) {
      const actual = adjustHolm(p);
      assert.equal(actual.length, p.length);
      for (const [i, expected] of adjusted.entries()) assertNear(actual[i] ?? Number.NaN, expected, 1e-12);
    }
    const adjusted = adjustHolm([0.01, 0.04, 0.03, 0.005]).map((p) => p.toFixed(3));
    assert.deepEqual(adjusted, ['0.030', '0.060', '0.060', '0.020']);
  });

  it('refuses what is no probability', () => {
    for (const p of [-0.1, 1.1, Number.NaN]) assertRefused(() => adjustHolm([0.5, p]));
  });
});
