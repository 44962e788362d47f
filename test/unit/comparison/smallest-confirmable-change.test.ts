import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { smallestConfirmableChange } from '../../../src/comparison/smallest-confirmable-change.ts';
import { defaultTwoStageRule } from '../../../src/comparison/two-stage-rule.ts';

const floor = defaultTwoStageRule.minEstimate;

describe('smallestConfirmableChange', () => {
  it('is the floor where nothing scatters, and never below it', () => {
    assert.equal(smallestConfirmableChange(0), floor);
    assert.ok(smallestConfirmableChange(1e-6) >= floor);
    assert.ok(smallestConfirmableChange(1e-6) < floor + 1e-4);
  });

  it('grows with the scatter, in proportion where the floor is out of reach', () => {
    assert.ok(smallestConfirmableChange(0.03) > smallestConfirmableChange(0.02));
    assert.ok(Math.abs(smallestConfirmableChange(2) / smallestConfirmableChange(1) - 2) < 1e-6);
  });

  it('shrinks with more pairs and with less power, and grows with the metrics that share the error', () => {
    const usual = smallestConfirmableChange(0.1);
    assert.ok(smallestConfirmableChange(0.1, { ...defaultTwoStageRule, screenPairs: 24, confirmPairs: 36 }) < usual);
    assert.ok(smallestConfirmableChange(0.1, defaultTwoStageRule, 0.5) < usual);
    assert.ok(smallestConfirmableChange(0.1, { ...defaultTwoStageRule, metrics: 40 }) > usual);
  });

  it('needs pairs enough of either order in both stages', () => {
    const of = (screenPairs: number, confirmPairs: number) =>
      smallestConfirmableChange(0.01, { ...defaultTwoStageRule, screenPairs, confirmPairs });
    assert.deepEqual([of(4, 18), of(12, 6), of(0, 0)], [Infinity, Infinity, Infinity]);
    assert.ok(of(6, 8) < Infinity);
  });

  it('counts the pairs of large runs without counting for long', () => {
    assert.ok(smallestConfirmableChange(0.5, { ...defaultTwoStageRule, screenPairs: 200, confirmPairs: 300 }) < 0.2);
  });

  it('refuses what is no standard deviation and no power', () => {
    for (const sd of [-1, Number.NaN, Infinity]) assert.throws(() => smallestConfirmableChange(sd), RangeError);
    for (const power of [0, 1, Number.NaN]) {
      assert.throws(() => smallestConfirmableChange(0.01, defaultTwoStageRule, power), RangeError);
    }
  });
});
