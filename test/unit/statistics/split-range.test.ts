import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSeededRandom } from '../../../src/statistics/seeded-random.ts';
import { findSplitRange } from '../../../src/statistics/split-range.ts';

describe('findSplitRange', () => {
  it('is sure of a clean step', () => {
    assert.deepEqual(findSplitRange([0, 0, 0, 1, 1]), { best: 3, from: 3, to: 3 });
  });

  it('leaves every split of identical values possible', () => {
    assert.deepEqual(findSplitRange([2, 2, 2, 2]), { best: 1, from: 1, to: 3 });
  });

  it('refuses what cannot be split', () => {
    assert.throws(() => findSplitRange([1]), RangeError);
    assert.throws(() => findSplitRange([1, Number.NaN]), RangeError);
    assert.throws(() => findSplitRange([1, 2], 1), RangeError);
  });

  for (const step of [1, 2, 3]) {
    it(`holds the true split in 95 % of series with a step of ${step} standard deviations`, () => {
      const random = createSeededRandom(step);
      const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
      let covered = 0;
      const replicates = 2000;
      for (let replicate = 0; replicate < replicates; replicate++) {
        const series = Array.from({ length: 40 }, (_, index) => normal() + (index >= 15 ? step : 0));
        const { from, to } = findSplitRange(series);
        if (from <= 15 && 15 <= to) covered++;
      }
      assert.ok(covered / replicates > 0.93, `${covered} of ${replicates}`);
    });
  }
});
