import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { confirm, confirmationAlpha, defaultTwoStageRule, screen } from '../../../src/comparison/two-stage-rule.ts';
import type { OrderedDifferences } from '../../../src/statistics/crossover.ts';

/** `count` differences around `change`, half of them in either order, a step apart. */
function differ(count: number, change: number, { step = 0.001, orderEffect = 0 } = {}): OrderedDifferences {
  const half = (order: number) =>
    Array.from({ length: count / 2 }, (_, index) => change + order + step * (index - (count / 2 - 1) / 2));
  return { headFirst: half(orderEffect), baseFirst: half(-orderEffect) };
}

function mirror({ headFirst, baseFirst }: OrderedDifferences): OrderedDifferences {
  const turn = (values: readonly number[]) => values.map((value) => -value);
  return { headFirst: turn(headFirst), baseFirst: turn(baseFirst) };
}

describe('screen', () => {
  it('suspects what is larger than chance and than the floor, in its direction', () => {
    const worse = screen(differ(12, 0.05));
    assert.deepEqual([worse.isSuspect, worse.direction, worse.estimate?.toFixed(6)], [true, 'worse', '0.050000']);
    const better = screen(mirror(differ(12, 0.05)));
    assert.deepEqual([better.isSuspect, better.direction, better.p], [true, 'better', worse.p]);
  });

  it('does not pursue what is sure but tiny', () => {
    const { isSuspect, p } = screen(differ(12, 0.019));
    assert.deepEqual([isSuspect, p < 0.01], [false, true]);
    assert.equal(screen(differ(12, 0.021)).isSuspect, true);
  });

  it('does not take the order of starting for a change', () => {
    assert.equal(screen(differ(12, 0, { orderEffect: 0.1 })).isSuspect, false);
    assert.equal(screen(differ(12, 0.03, { orderEffect: 0.1 })).estimate?.toFixed(6), '0.030000');
  });

  it('errs in exactly one of the 20 ways in which three of six pairs can have started with the head', () => {
    const noise = [0.11, -0.23, 0.31, 0.47, -0.53, 0.67];
    const masks = Array.from({ length: 64 }, (_, mask) => mask).filter(
      (mask) => mask.toString(2).replaceAll('0', '').length === 3,
    );
    const suspected = masks.filter((mask) => {
      // Without a change a pair that started the other way shows its difference with the sign turned.
      const isFirst = (_: number, place: number) => (mask >> place) % 2 === 1;
      const headFirst = noise.filter(isFirst);
      const baseFirst = noise.filter((value, place) => !isFirst(value, place)).map((value) => -value);
      const { isSuspect, direction } = screen({ headFirst, baseFirst });
      return isSuspect && direction === 'worse';
    });
    assert.deepEqual([masks.length, suspected.length], [20, 1]);
  });

  it('suspects nothing of no pairs, of too few and of pairs without a difference', () => {
    const nothing = { isSuspect: false, direction: null, p: 1, estimate: null };
    assert.deepEqual(screen({ headFirst: [], baseFirst: [] }), nothing);
    assert.deepEqual(screen(differ(12, 0, { step: 0 })), { ...nothing, estimate: 0 });
    assert.equal(screen(differ(4, 1)).isSuspect, false);
    assert.equal(screen([1, 1, 1, 1]).isSuspect, false);
  });
});

describe('confirm', () => {
  it('confirms only in the direction that the screen suspected', () => {
    const slower = differ(18, 0.05);
    assert.equal(confirm(slower, 'worse').isConfirmed, true);
    assert.equal(confirm(slower, 'better').isConfirmed, false);
    assert.equal(confirm(mirror(slower), 'better').isConfirmed, true);
    assert.equal(confirm(mirror(slower), 'worse').isConfirmed, false);
  });

  it('asks the more of the pairs the more metrics share the error', () => {
    const rule = (metrics: number) => ({ ...defaultTwoStageRule, metrics });
    const few = differ(8, 0.05);
    assert.equal(confirm(few, 'worse', rule(4)).p.toFixed(6), (1 / 70).toFixed(6));
    assert.equal(confirm(few, 'worse', rule(4)).isConfirmed, true);
    assert.equal(confirm(few, 'worse', rule(40)).isConfirmed, false);
  });

  it('wants the whole interval on one side of 0, and the estimate beyond the floor', () => {
    const wide = { headFirst: [0.4, 0.3, 0.05, -0.2, 0.3], baseFirst: [0.35, -0.1, 0.2, 0.3, 0.02] };
    const { isConfirmed, p, interval } = confirm(wide, 'worse');
    assert.deepEqual([isConfirmed, p < 0.05, interval.low < 0], [false, true, true]);
    assert.equal(confirm(differ(18, 0.019), 'worse').isConfirmed, false);
  });

  it('confirms nothing by no pairs or too few', () => {
    const none = confirm({ headFirst: [], baseFirst: [] }, 'worse');
    assert.deepEqual([none.isConfirmed, none.p, none.estimate], [false, 1, null]);
    assert.deepEqual([none.interval.low, none.interval.high], [-Infinity, Infinity]);
    assert.equal(confirm(differ(4, 1), 'worse').isConfirmed, false);
  });
});

describe('confirmationAlpha', () => {
  it('keeps both stages over all metrics within the error of the family', () => {
    assert.deepEqual(
      [1, 4, 8, 80].map((metrics) => confirmationAlpha({ ...defaultTwoStageRule, metrics }).toFixed(12)),
      [0.05, 0.05, 0.025, 0.0025].map((alpha) => alpha.toFixed(12)),
    );
  });

  it('refuses a number of metrics that is none', () => {
    for (const metrics of [0, -1, 1.5, Number.NaN, Infinity]) {
      assert.throws(() => confirmationAlpha({ ...defaultTwoStageRule, metrics }), RangeError);
    }
  });
});
