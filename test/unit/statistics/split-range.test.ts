import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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
});
