import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  minimumOrderedPairs,
  minimumPairs,
  pairsNeeded,
  smallestDetectableChange,
} from '../../../src/statistics/detectable-change.ts';
import { createSeededRandom } from '../../../src/statistics/seeded-random.ts';
import { signedRankTest } from '../../../src/statistics/signed-rank.ts';
import { assertNear, assertRefused, drawNormals } from './reference.ts';

describe('smallestDetectableChange', () => {
  it('is (t(1 - alpha) + t(power)) s / sqrt(n)', () => {
    // t(.95, 11) = 1.795885, t(.9, 11) = 1.363430
    assertNear(smallestDetectableChange({ sd: 0.03, n: 12, alpha: 0.05 }), (3.159315 * 0.03) / Math.sqrt(12), 1e-6);
  });

  it('is found by the test nine times in ten', () => {
    const random = createSeededRandom(51);
    const count = 2000;
    const change = smallestDetectableChange({ sd: 1, n: 18, alpha: 0.025 });
    let found = 0;
    for (let i = 0; i < count; i++) {
      if (signedRankTest(drawNormals(random, 18, change), 'greater').p <= 0.025) found++;
    }
    assert.ok(found / count > 0.88 && found / count < 0.94, `${found} of ${count}`);
  });

  it('is nothing without scatter, and infinite where the exact test cannot reject', () => {
    assert.equal(smallestDetectableChange({ sd: 0, n: 12, alpha: 0.05 }), 0);
    for (const n of [0, 1, 2, 4]) assert.equal(smallestDetectableChange({ sd: 1, n, alpha: 0.05 }), Infinity);
    assert.ok(smallestDetectableChange({ sd: 1, n: 5, alpha: 0.05 }) < Infinity);
  });

  it('refuses NaN and what cannot be', () => {
    const good = { sd: 1, n: 12, alpha: 0.05 };
    for (const bad of [
      { sd: -1 },
      { sd: Number.NaN },
      { n: 1.5 },
      { n: -1 },
      { alpha: 0 },
      { alpha: 1 },
      { power: 1 },
    ]) {
      assertRefused(() => smallestDetectableChange({ ...good, ...bad }));
    }
  });
});

describe('pairsNeeded', () => {
  it('is the first n that shows the change', () => {
    for (const change of [0.01, 0.03, 0.05]) {
      const options = { sd: 0.024, alpha: 0.025, change };
      const n = pairsNeeded(options);
      assert.ok(smallestDetectableChange({ ...options, n }) <= change);
      assert.ok(smallestDetectableChange({ ...options, n: n - 1 }) > change);
    }
  });

  it('is never fewer than the test can reject with, and infinite where nothing helps', () => {
    assert.equal(pairsNeeded({ sd: 0, change: 0.05, alpha: 0.025 }), 6);
    assert.equal(pairsNeeded({ sd: 10, change: 1e-6, alpha: 0.025 }), Infinity);
  });

  it('refuses no change', () => {
    for (const change of [0, -1, Number.NaN]) assertRefused(() => pairsNeeded({ sd: 1, change, alpha: 0.05 }));
  });
});

describe('minimumOrderedPairs', () => {
  it('is where one of all ways to deal the orders reaches alpha: 1 of 20, 1 of 70, 1 of 252', () => {
    assert.deepEqual([0.5, 0.05, 0.025, 0.01].map(minimumOrderedPairs), [2, 6, 8, 10]);
    assertRefused(() => minimumOrderedPairs(0));
  });
});

describe('minimumPairs', () => {
  it('is where 2^-n reaches alpha', () => {
    assert.deepEqual([0.5, 0.05, 0.025, 0.01, 0.00125].map(minimumPairs), [2, 5, 6, 7, 10]);
    assertRefused(
      () => minimumPairs(0),
      () => minimumPairs(Number.NaN),
    );
  });
});
