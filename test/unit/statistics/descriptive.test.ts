import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mean, median, standardDeviation } from '../../../src/statistics/descriptive.ts';
import { assertNear, assertRefused } from './reference.ts';

describe('descriptive', () => {
  it('computes mean, median and the standard deviation of a sample', () => {
    assert.equal(mean([1, 2, 6]), 3);
    assert.equal(median([6, 1, 2]), 2);
    assert.equal(median([6, 1, 2, 3]), 2.5);
    assert.equal(standardDeviation([1, 3]), Math.SQRT2);
    assertNear(standardDeviation([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]), Math.sqrt(30), 1e-12);
  });

  it('finds no scatter at all in values that are alike', () => {
    assert.equal(standardDeviation(new Array(7).fill(0.1)), 0);
  });

  it('leaves the given order alone', () => {
    const values = [3, 1, 2];
    median(values);
    assert.deepEqual(values, [3, 1, 2]);
  });

  it('refuses too few values and what is not finite', () => {
    assertRefused(
      () => mean([]),
      () => median([]),
      () => standardDeviation([1]),
    );
    for (const bad of [Number.NaN, Infinity, -Infinity]) {
      assertRefused(
        () => mean([1, bad]),
        () => median([1, bad]),
        () => standardDeviation([1, bad]),
      );
    }
  });
});
