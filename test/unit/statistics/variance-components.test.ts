import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSeededRandom } from '../../../src/statistics/seeded-random.ts';
import { fitVarianceComponents } from '../../../src/statistics/variance-components.ts';
import { assertNear, assertRefused, drawNormal, drawNormals, reference } from './reference.ts';

describe('fitVarianceComponents', () => {
  it('is the ANOVA of numpy, for groups of equal and of unequal size', () => {
    for (const { groups, ...expected } of reference.varianceComponents) {
      const fit = fitVarianceComponents(groups);
      for (const name of ['mean', 'betweenSd', 'withinSd'] as const) assertNear(fit[name], expected[name], 1e-9, 1e-6);
      assert.equal(fit.groups, groups.length);
      assert.equal(fit.values, groups.flat().length);
    }
  });

  it('finds again what was put in', () => {
    const random = createSeededRandom(61);
    const groups = Array.from({ length: 400 }, () => drawNormals(random, 5, 1.5 * drawNormal(random)));
    const { betweenSd, withinSd } = fitVarianceComponents(groups);
    assert.ok(Math.abs(betweenSd - 1.5) < 0.2, `between ${betweenSd}`);
    assert.ok(Math.abs(withinSd - 1) < 0.08, `within ${withinSd}`);
  });

  it('is never negative: groups more alike than their values', () => {
    assert.equal(
      fitVarianceComponents([
        [-1, 1],
        [-1, 1],
        [1, -1],
      ]).betweenSd,
      0,
    );
    const alike = fitVarianceComponents([
      [2, 2],
      [2, 2],
    ]);
    assert.deepEqual([alike.mean, alike.betweenSd, alike.withinSd], [2, 0, 0]);
  });

  it('refuses what cannot be told apart', () => {
    assertRefused(
      () => fitVarianceComponents([]),
      () => fitVarianceComponents([[1, 2]]),
      () => fitVarianceComponents([[1], [2]]),
      () => fitVarianceComponents([[1, 2], []]),
      () => fitVarianceComponents([[1, 2], [Number.NaN]]),
    );
  });
});
