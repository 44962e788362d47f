import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildBlockedShift } from '../../../src/statistics/blocked-shift.ts';
import type { OrderedDifferences } from '../../../src/statistics/crossover.ts';
import {
  type Differences,
  estimatePairedShift,
  pairedShiftInterval,
  testPairedShift,
} from '../../../src/statistics/paired-shift.ts';
import { createSeededRandom } from '../../../src/statistics/seeded-random.ts';
import { combineP, combineStages, readEstimate, readInterval } from '../../../src/statistics/shift-steps.ts';
import { normalQuantile, normalTail } from '../../../src/statistics/students-t.ts';

const close = (actual: number, expected: number, tolerance = 1e-12) =>
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`);

function draw(random: () => number, counts: readonly [number, number], isCoarse = false): OrderedDifferences {
  const one = () => (isCoarse ? Math.floor(random() * 5) - 2 : normalQuantile(random() * 0.998 + 0.001));
  return {
    headFirst: Array.from({ length: counts[0] }, one),
    baseFirst: Array.from({ length: counts[1] }, one),
  };
}

const build = (blocks: readonly Differences[]) => {
  const shift = buildBlockedShift(blocks);
  assert.ok(shift !== null);
  return shift;
};

/** The weighted number of averages above 0, a half for each at 0. */
function count(blocks: readonly OrderedDifferences[], weights: readonly number[]): number {
  return blocks.reduce((sum, { headFirst, baseFirst }, index) => {
    const counts = headFirst.flatMap((a) => baseFirst.map((b) => (a + b > 0 ? 1 : a + b === 0 ? 0.5 : 0)));
    return sum + (weights[index] as number) * counts.reduce((total: number, one) => total + one, 0);
  }, 0);
}

/** Every way in which the orders of all blocks could have been drawn: what starts first turns the sign of the order. */
function bruteForce(blocks: readonly OrderedDifferences[], weights: readonly number[]): number {
  const ways = blocks.map(({ headFirst, baseFirst }) => {
    // Under no change a value that starts one way would have been its mirror image the other way.
    const values = [...headFirst, ...baseFirst.map((value) => -value)];
    return Array.from({ length: 2 ** values.length }, (_, mask) => mask)
      .map((mask) => ({
        headFirst: values.filter((_, place) => (mask >> place) & 1),
        baseFirst: values.filter((_, place) => !((mask >> place) & 1)).map((value) => -value),
      }))
      .filter((way) => way.headFirst.length === headFirst.length);
  });
  const seen = count(blocks, weights);
  const all = ways.reduce<OrderedDifferences[][]>(
    (sets, own) => sets.flatMap((set) => own.map((way) => [...set, way])),
    [[]],
  );
  return all.filter((way) => count(way, weights) >= seen - 1e-9).length / all.length;
}

describe('buildBlockedShift', () => {
  it('is the test of one runner where there is one: p, estimate and interval', () => {
    const random = createSeededRandom(3);
    for (let trial = 0; trial < 40; trial++) {
      const isCoarse = trial % 4 === 3;
      const one: Differences =
        trial % 3 === 0
          ? Array.from({ length: 4 + (trial % 9) }, () => normalQuantile(random() * 0.9 + 0.09))
          : draw(random, [3 + (trial % 5), 4 + (trial % 3)], isCoarse);
      const shift = build([one]);
      close(shift.greater, testPairedShift(one, 'greater').p);
      close(shift.less, testPairedShift(one, 'less').p);
      close(readEstimate(shift.steps()), estimatePairedShift(one));
      const expected = pairedShiftInterval(one, 0.9);
      const interval = readInterval(shift.steps(), 0.9);
      assert.deepEqual([interval.low, interval.high], [expected.low, expected.high]);
      if (Number.isFinite(expected.low)) close(interval.confidence, expected.confidence, 1e-9);
    }
  });

  it('agrees with every order tried in every block, with ties and without, of equal size and not', () => {
    const random = createSeededRandom(5);
    const cases = [
      {
        sizes: [
          [3, 3],
          [3, 3],
        ],
        weights: [1, 1],
      },
      {
        sizes: [
          [3, 4],
          [4, 4],
        ],
        weights: [5, 4],
      },
      {
        sizes: [
          [3, 3],
          [3, 3],
          [3, 3],
        ],
        weights: [1, 1, 1],
      },
    ] as const;
    for (const { sizes, weights } of cases) {
      for (const isCoarse of [false, true]) {
        const blocks = sizes.map((size) => draw(random, [size[0], size[1]], isCoarse));
        close(build(blocks).greater, bruteForce(blocks, weights), 1e-10);
      }
    }
  });

  it('does not mind what a runner scatters, or what starting first costs on it', () => {
    const random = createSeededRandom(6);
    const blocks = [draw(random, [6, 6]), draw(random, [6, 6])];
    const { headFirst, baseFirst } = blocks[1] as OrderedDifferences;
    const moved = {
      headFirst: headFirst.map((value) => 40 * (value + 3)),
      baseFirst: baseFirst.map((value) => 40 * (value - 3)),
    };
    const scaled = build([blocks[0] as OrderedDifferences, moved]);
    close(scaled.greater, build(blocks).greater);
  });

  it('holds in its interval the shifts that it does not reject, and its estimate', () => {
    const random = createSeededRandom(8);
    const blocks = [draw(random, [6, 6]), draw(random, [5, 6]), draw(random, [9, 8])];
    const { low, high } = readInterval(build(blocks).steps(), 0.9);
    const estimate = readEstimate(build(blocks).steps());
    assert.ok(low < estimate && estimate < high);
    const at = (shift: number) =>
      build(
        blocks.map(({ headFirst, baseFirst }) => ({
          headFirst: headFirst.map((value) => value - shift),
          baseFirst: baseFirst.map((value) => value - shift),
        })),
      );
    assert.ok(at(low - 1e-9).greater <= 0.05 && at(low + 1e-9).greater > 0.05);
    assert.ok(at(high + 1e-9).less <= 0.05 && at(high - 1e-9).less > 0.05);
  });

  it('counts runners with few pairs of an order by signed ranks, and passes over those without any', () => {
    const empty = { headFirst: [], baseFirst: [] };
    assert.equal(buildBlockedShift([empty, []]), null);
    const few = { headFirst: [0.2, 0.1], baseFirst: [0.3] };
    // All three above 0, of 2^3 signs; and 4 + 4 all above 0, of 70 orders.
    close(build([few, empty]).greater, 1 / 8);
    const many = { headFirst: [5, 6, 7, 8], baseFirst: [1, 2, 3, 4] };
    close(build([few, many]).greater, 1 / 8 / 70);
  });

  it('refuses what is no number', () => {
    assert.throws(() => buildBlockedShift([{ headFirst: [Number.NaN, 1, 2], baseFirst: [1, 2, 3] }]), RangeError);
    assert.throws(() => buildBlockedShift([[Infinity]]), RangeError);
  });
});

describe('combineStages', () => {
  it('joins two stages by their normal quantiles, at 0 and at every other shift', () => {
    const random = createSeededRandom(9);
    const [first, second] = [build([draw(random, [6, 6])]), build([draw(random, [9, 9])])];
    const steps = combineStages(first.steps(), second.steps(), 0.4);
    const gap = steps.averages.findIndex((average) => average > 0);
    close(steps.greater[gap] as number, combineP(first.greater, second.greater, 0.4));
    close(steps.less[gap] as number, combineP(first.less, second.less, 0.4));
    const z = Math.sqrt(0.4) * normalQuantile(1 - first.greater) + Math.sqrt(0.6) * normalQuantile(1 - second.greater);
    close(steps.greater[gap] as number, normalTail(z), 1e-9);
    const rising = steps.greater.every((p, index) => index === 0 || p >= (steps.greater[index - 1] as number));
    assert.ok(rising);
    assert.equal(steps.averages.length, 36 + 81);
  });

  it('is sure of nothing that one of the stages speaks wholly against', () => {
    assert.equal(combineP(1e-9, 1, 0.4), 1);
    assert.equal(combineP(1, 1, 0.4), 1);
  });
});

describe('normalTail', () => {
  it('is the inverse of the quantile', () => {
    for (const p of [0.4, 0.1, 0.0025, 1e-6]) {
      close(normalTail(-normalQuantile(p)) / p, 1, 1e-11);
      close(normalTail(normalQuantile(p)), 1 - p);
    }
    for (const p of [1e-12, 1e-40, 1e-200]) close(normalTail(-normalQuantile(p)) / p, 1, 1e-3);
    close(normalTail(0), 0.5);
  });
});
