import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type ChangePointRule,
  defaultChangePointRule,
  findChangePoints,
} from '../../../src/statistics/change-points.ts';
import { findBestSplit } from '../../../src/statistics/energy-distance.ts';
import { createSeededRandom } from '../../../src/statistics/seeded-random.ts';
import { assertNear, assertRefused, drawNormals, reference } from './reference.ts';

/** ln figures with a scatter of 1 %, one level after the other. */
function drawLevels(seed: number, ...levels: readonly (readonly [count: number, level: number])[]): number[] {
  const random = createSeededRandom(seed);
  return levels.flatMap(([count, level]) => drawNormals(random, count).map((value) => level + 0.01 * value));
}

const indices = (series: readonly number[], rule?: ChangePointRule) =>
  findChangePoints(series, rule).map(({ index }) => index);

describe('findBestSplit', () => {
  it('is the largest energy distance of all splits', () => {
    for (const { series, minSegment, split } of reference.energy)
      assert.equal(findBestSplit(series, minSegment), split);
  });

  it('needs values on both sides', () => {
    assert.equal(findBestSplit([1, 2, 3], 2), null);
    assert.equal(findBestSplit([1, 1, 5, 5], 2), 2);
    assertRefused(
      () => findBestSplit([1, 2, 3, 4], 1),
      () => findBestSplit([1, 2, 3, Number.NaN], 2),
    );
  });
});

describe('findChangePoints', () => {
  it('finds shifts up and down, with both levels', () => {
    const points = findChangePoints(drawLevels(1, [40, 0], [30, 0.06], [30, 0.01]));
    assert.deepEqual(
      points.map(({ index }) => index),
      [40, 70],
    );
    const [up, down] = points;
    assertNear(up?.before ?? 9, 0, 0.005, 1);
    assertNear(up?.after ?? 9, 0.06, 0.005, 1);
    assert.ok((up?.change ?? 0) > 0.05 && (down?.change ?? 0) < -0.04);
    assert.ok((up?.p ?? 1) < 1e-8);
  });

  it('finds them far apart and in long series, each once', () => {
    const levels = [0, 0.05, 0.1, 0.04, 0.12].map((level) => [90, level] as const);
    assert.deepEqual(indices(drawLevels(2, ...levels)), [90, 180, 270, 360]);
  });

  it('wants five values on each side', () => {
    assert.deepEqual(indices(drawLevels(3, [40, 0], [5, 0.08])), [40]);
    assert.deepEqual(indices(drawLevels(3, [5, 0], [40, 0.08])), [5]);
    assert.deepEqual(indices(drawLevels(3, [40, 0], [2, 0.08])), []);
    for (const index of indices(drawLevels(3, [40, 0], [4, 0.08]))) assert.ok(index <= 39);
  });

  it('does not take a few wild values or a small shift for a level', () => {
    const wild = drawLevels(4, [60, 0]);
    for (const index of [20, 41, 42]) wild[index] = 0.5;
    assert.deepEqual(indices(wild), []);
    const small = drawLevels(5, [50, 0], [50, 0.02]);
    assert.deepEqual(indices(small), []);
    assert.equal(indices(small, { ...defaultChangePointRule, minChange: 0 }).length, 1);
  });

  it('multiplies the p of the t test of scipy by the splits that were searched', () => {
    const rule = { window: 60, maxP: 0.9999, minChange: 0, minSegment: 5 };
    for (const { left, right, p } of reference.tTests.filter((one) => one.p < 1e-4)) {
      const series = [...left, ...right];
      const [point] = findChangePoints(series, rule);
      if (point?.index !== left.length) continue;
      assertNear(point.p, Math.min(1, p * (series.length - 9)), 1e-9);
      return;
    }
    assert.fail('no reference with a split where the shift is');
  });

  it('never gives a p of 0, and finds nothing in what is constant or short', () => {
    const [point] = findChangePoints([...new Array(10).fill(0), ...new Array(10).fill(1)]);
    assert.ok(point !== undefined && point.p > 0 && point.p < 1e-100);
    for (const n of [0, 1, 2, 9, 30]) assert.deepEqual(findChangePoints(new Array(n).fill(0.1)), []);
  });

  it('seldom finds a shift where there is none', () => {
    let alarms = 0;
    for (let seed = 0; seed < 100; seed++) alarms += findChangePoints(drawLevels(seed + 100, [100, 0])).length;
    assert.equal(alarms, 0);
  });

  it('refuses wrong rules and values', () => {
    for (const bad of [{ window: 9 }, { maxP: 0 }, { minChange: -1 }, { minSegment: 1 }, { window: Number.NaN }]) {
      assertRefused(() => findChangePoints([1, 2], { ...defaultChangePointRule, ...bad }));
    }
    assertRefused(() => findChangePoints([1, Number.NaN]));
  });
});
