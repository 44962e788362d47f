/** How often estimates, intervals, tests and the generator of numbers keep what they say, over thousands of draws. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crossoverInterval, crossoverTest } from '../../src/statistics/crossover.ts';
import { shiftInterval } from '../../src/statistics/hodges-lehmann.ts';
import { isPairedEquivalent } from '../../src/statistics/paired-shift.ts';
import { predictionInterval } from '../../src/statistics/prediction-interval.ts';
import { createSeededRandom, shuffle } from '../../src/statistics/seeded-random.ts';
import { signedRankTest } from '../../src/statistics/signed-rank.ts';
import { findSplitRange } from '../../src/statistics/split-range.ts';
import { drawNormal, drawNormals } from '../unit/statistics/reference.ts';

describe('predictionInterval', () => {
  it('holds the next value as often as it says', () => {
    const random = createSeededRandom(31);
    const count = 3000;
    let above = 0;
    for (let i = 0; i < count; i++) {
      if (drawNormal(random) > predictionInterval(drawNormals(random, 8), { alpha: 0.05 }).high) above++;
    }
    assert.ok(Math.abs(above / count - 0.05) < 0.016, `${above} of ${count}`);
  });
});

describe('shiftInterval', () => {
  it('covers as often as it attains, from 12 and from 18 pairs', () => {
    const random = createSeededRandom(22);
    const count = 3000;
    for (const n of [12, 18]) {
      let covered = 0;
      let confidence = 0;
      for (let i = 0; i < count; i++) {
        const interval = shiftInterval(drawNormals(random, n, 1), 0.95);
        if (interval.low <= 1 && interval.high >= 1) covered++;
        confidence = interval.confidence;
      }
      assert.ok(confidence >= 0.95 && confidence < 0.96);
      // Four standard errors.
      assert.ok(Math.abs(covered / count - confidence) < 0.016, `${covered} of ${count} at ${confidence}`);
    }
  });
});

describe('a crossover', () => {
  it('holds its level and covers the truth, whatever the order does', () => {
    const random = createSeededRandom(5);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    let [rejected, covered] = [0, 0];
    const replicates = 2000;
    for (let i = 0; i < replicates; i++) {
      const drawn = (order: number) => Array.from({ length: 6 }, () => 0.01 * normal() + order);
      const sample = { headFirst: drawn(0.03), baseFirst: drawn(-0.03) };
      if (crossoverTest(sample, 'greater').p <= 0.05) rejected++;
      const { low, high } = crossoverInterval(sample, 0.95);
      if (low <= 0 && high >= 0) covered++;
    }
    // Three standard errors beyond what the exact distribution allows.
    assert.ok(rejected / replicates < 0.05 + 0.015, `${rejected}`);
    assert.ok(covered / replicates > 0.95 - 0.015, `${covered}`);
  });

  it('rules a change of a margin out wrongly at most 5 times in 100', () => {
    const random = createSeededRandom(41);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const count = 1000;
    let wrong = 0;
    for (let i = 0; i < count; i++) {
      const drawn = (order: number) => Array.from({ length: 6 }, () => 0.05 + order + 0.02 * normal());
      if (isPairedEquivalent({ headFirst: drawn(0.02), baseFirst: drawn(-0.02) }, 0.05)) wrong++;
    }
    assert.ok(wrong > 0 && wrong / count < 0.05 + 0.02, `${wrong} of ${count}`);
  });
});

describe('signedRankTest', () => {
  it('rejects a true hypothesis no more often than it says', () => {
    const random = createSeededRandom(12);
    const count = 4000;
    let rejected = 0;
    for (let i = 0; i < count; i++) if (signedRankTest(drawNormals(random, 12), 'greater').p <= 0.05) rejected++;
    // Attained exactly: .0461; four standard errors are .013.
    assert.ok(Math.abs(rejected / count - 0.0461) < 0.013, `${rejected} of ${count}`);
  });
});

describe('createSeededRandom', () => {
  it('is uniform: in 100 cells, and over the first draws of 100,000 seeds', () => {
    const count = 100_000;
    const random = createSeededRandom(5);
    for (const draw of [() => random(), (index: number) => createSeededRandom(index)()]) {
      const cells = new Array<number>(100).fill(0);
      for (let i = 0; i < count; i++) {
        const cell = Math.floor(draw(i) * 100);
        cells[cell] = (cells[cell] as number) + 1;
      }
      const expected = count / 100;
      const chiSquare = cells.reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0);
      // 99 degrees of freedom: between 57 and 150 in 998 of 1,000 uniform samples.
      assert.ok(chiSquare > 57 && chiSquare < 150, `chi-square ${chiSquare}`);
    }
  });

  it('does not correlate with itself one draw later', () => {
    const random = createSeededRandom(6);
    const count = 100_000;
    let sum = 0;
    let before = random() - 0.5;
    for (let i = 0; i < count; i++) {
      const next = random() - 0.5;
      sum += before * next;
      before = next;
    }
    // The standard error of a correlation of nothing is 1/sqrt(n).
    assert.ok(Math.abs((sum / count) * 12) < 4 / Math.sqrt(count));
  });
});

describe('shuffle', () => {
  it('gives all orders of three equally often', () => {
    const random = createSeededRandom(2);
    const orders = new Map<string, number>();
    for (let i = 0; i < 6000; i++) {
      const order = shuffle(['a', 'b', 'c'], random).join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    assert.equal(orders.size, 6);
    const chiSquare = [...orders.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    assert.ok(chiSquare < 20.5, `chi-square ${chiSquare}`);
  });
});

describe('findSplitRange', () => {
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
