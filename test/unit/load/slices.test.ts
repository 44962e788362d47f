import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planSlices } from '../../../src/load/slices.ts';
import { createSeededRandom } from '../../../src/statistics/seeded-random.ts';

const plan = (durationSeconds: number, sliceMs: number, targets: number, seed = 1) =>
  planSlices({ durationSeconds, sliceMs }, targets, createSeededRandom(seed));

describe('planSlices', () => {
  it('gives the only target the whole phase in one piece that ends on time', () => {
    assert.deepEqual(plan(10, 300, 1), [{ target: 0, durationMs: 10_000, isDrained: false }]);
  });

  it('gives several targets equally many slices of equal length that fill the phase', () => {
    for (const [durationSeconds, sliceMs, targets] of [
      [10, 300, 2],
      [7, 450, 3],
      [1, 10_000, 2],
    ] as const) {
      const slices = plan(durationSeconds, sliceMs, targets);
      const total = slices.reduce((sum, { durationMs }) => sum + durationMs, 0);
      assert.ok(Math.abs(total - durationSeconds * 1000) < 1e-6, `${total} ms`);
      const counts = Array.from(
        { length: targets },
        (_, target) => slices.filter((one) => one.target === target).length,
      );
      assert.equal(new Set(counts).size, 1, `not equally many: ${counts}`);
      assert.equal(new Set(slices.map(({ durationMs }) => durationMs)).size, 1);
      assert.ok(slices.every(({ isDrained }) => isDrained));
    }
  });

  it('comes close to the length that was asked for', () => {
    assert.equal(plan(10, 300, 2).length, 34);
    assert.equal(plan(10, 10_000, 2).length, 2);
  });

  it('deals the order by the seed', () => {
    const order = (seed: number) => plan(30, 300, 2, seed).map(({ target }) => target);
    assert.deepEqual(order(5), order(5));
    assert.notDeepEqual(order(5), order(6));
  });
});
