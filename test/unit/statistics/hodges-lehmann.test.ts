import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { estimateShift, shiftInterval } from '../../../src/statistics/hodges-lehmann.ts';
import { createSeededRandom } from '../../../src/statistics/seeded-random.ts';
import { signedRankTest } from '../../../src/statistics/signed-rank.ts';
import { assertNear, assertRefused, drawNormals, reference } from './reference.ts';

describe('estimateShift', () => {
  it('is the median of the Walsh averages', () => {
    assert.equal(estimateShift([7]), 7);
    assert.equal(estimateShift([1, 4]), 2.5);
    for (const { differences, estimate } of reference.hodgesLehmann) assertNear(estimateShift(differences), estimate);
  });

  it('is hardly moved by one wild value', () => {
    assert.ok(Math.abs(estimateShift([0.01, 0.02, 0.03, 0.01, 0.02, 0.03, 50])) < 0.03);
  });
});

describe('shiftInterval', () => {
  it('holds what the exact test of scipy does not reject', () => {
    for (const { differences, intervals } of reference.hodgesLehmann) {
      for (const { confidence, low, high, attained } of intervals) {
        const interval = shiftInterval(differences, confidence);
        if (low === null || high === null) {
          assert.deepEqual(interval, { low: -Infinity, high: Infinity, confidence: 1 });
        } else {
          assertNear(interval.low, low);
          assertNear(interval.high, high);
          assertNear(interval.confidence, attained ?? Number.NaN);
        }
      }
    }
  });

  it('is infinite where no data could bound it', () => {
    for (const n of [0, 1, 2, 5]) {
      assert.deepEqual(shiftInterval(new Array(n).fill(1), 0.95), { low: -Infinity, high: Infinity, confidence: 1 });
    }
    assert.ok(shiftInterval([1, 2, 3, 4, 5, 6], 0.95).low > 0);
  });

  it('is a point where all pairs are alike', () => {
    const { low, high } = shiftInterval(new Array(12).fill(0.05), 0.95);
    assert.deepEqual([low, high], [0.05, 0.05]);
  });

  it('excludes 0 exactly where the test rejects', () => {
    const random = createSeededRandom(21);
    for (let i = 0; i < 300; i++) {
      const differences = drawNormals(random, 6 + (i % 13), 0.6);
      const { low, high } = shiftInterval(differences, 0.95);
      assert.equal(low > 0 || high < 0, signedRankTest(differences, 'two-sided').p <= 0.05);
    }
  });

  it('refuses wrong confidences and what is not finite', () => {
    for (const confidence of [0, 1, Number.NaN]) assertRefused(() => shiftInterval([1, 2], confidence));
    assertRefused(
      () => shiftInterval([Number.NaN], 0.9),
      () => estimateShift([Infinity]),
      () => estimateShift([]),
      () => estimateShift(new Array(1001).fill(0)),
    );
  });
});
