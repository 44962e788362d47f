import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  crossoverInterval,
  crossoverTest,
  estimateCrossover,
  estimateOrderEffect,
} from '../../../src/statistics/crossover.ts';
import {
  estimatePairedShift,
  isPairedEquivalent,
  pairedStandardDeviation,
  testPairedShift,
} from '../../../src/statistics/paired-shift.ts';
import { pairCountDistribution, rankSumTest } from '../../../src/statistics/rank-sum.ts';
import { createSeededRandom } from '../../../src/statistics/seeded-random.ts';
import { assertNear, assertRefused, reference } from './reference.ts';

const close = (actual: number, expected: number) => assert.ok(Math.abs(actual - expected) < 1e-12, `${actual}`);

/** By trying every choice of the first sample's places, with mid-ranks. */
function bruteForce(first: readonly number[], second: readonly number[]): number {
  const all = [...first, ...second];
  const rank = (value: number) =>
    all.filter((other) => other < value).length + (all.filter((other) => other === value).length + 1) / 2;
  const ranks = all.map(rank);
  const seen = ranks.slice(0, first.length).reduce((sum, one) => sum + one, 0);
  let [atLeast, total] = [0, 0];
  for (let mask = 0; mask < 2 ** all.length; mask++) {
    const chosen = ranks.filter((_, place) => (mask >> place) & 1);
    if (chosen.length !== first.length) continue;
    total++;
    if (chosen.reduce((sum, one) => sum + one, 0) >= seen - 1e-9) atLeast++;
  }
  return atLeast / total;
}

describe('rankSumTest', () => {
  it('agrees with every choice tried, with ties and without', () => {
    const random = createSeededRandom(11);
    for (let trial = 0; trial < 30; trial++) {
      const draw = () => Math.floor(random() * (trial % 2 === 0 ? 6 : 1e6));
      const first = Array.from({ length: 1 + (trial % 5) }, draw);
      const second = Array.from({ length: 1 + ((trial * 3) % 6) }, draw);
      close(rankSumTest(first, second, 'greater').p, bruteForce(first, second));
      close(
        rankSumTest(first, second, 'less').p,
        bruteForce(
          first.map((value) => -value),
          second.map((value) => -value),
        ),
      );
    }
  });

  it('gives the exact p of scipy', () => {
    for (const { first, second, alternative, p } of reference.rankSum) {
      assertNear(rankSumTest(first, second, alternative).p, p, 1e-12);
    }
  });

  it('knows the known tables: P(U <= u) for 3 and 3', () => {
    const counts = [1, 2, 4, 7, 10, 13, 16, 18, 19, 20];
    for (const [u, p] of pairCountDistribution(3, 3).entries()) close(p * 20, counts[u] ?? Number.NaN);
  });

  it('is never 0, and 1 where there is nothing to tell apart', () => {
    assert.equal(rankSumTest([], [1], 'greater').p, 1);
    close(rankSumTest([5, 5], [5, 5, 5], 'two-sided').p, 1);
    const many = rankSumTest(
      Array.from({ length: 30 }, (_, i) => 100 + i),
      Array.from({ length: 30 }, (_, i) => i),
      'greater',
    ).p;
    assert.ok(many > 0 && many < 1e-16, `${many}`);
    assert.throws(() => rankSumTest([Number.NaN], [1], 'less'), RangeError);
  });
});

describe('a crossover', () => {
  const pairs = { headFirst: [0.05, 0.06, 0.04, 0.055], baseFirst: [0.01, 0.02, 0, 0.015] };

  it('has the estimate and the interval that scipy does not reject', () => {
    for (const { estimate, low, high, ...pairs } of reference.crossover) {
      assertNear(estimateCrossover(pairs), estimate);
      const interval = crossoverInterval(pairs, 0.95);
      assertNear(interval.low, low);
      assertNear(interval.high, high);
    }
  });

  it('tells the change from the effect of the order', () => {
    close(estimateCrossover({ headFirst: [0.05, 0.05, 0.05], baseFirst: [0.01, 0.01, 0.01] }), 0.03);
    close(estimateOrderEffect({ headFirst: [0.05, 0.05, 0.05], baseFirst: [0.01, 0.01, 0.01] }), 0.02);
    close(crossoverTest(pairs, 'greater').p, 1 / 70);
    const { low, high, confidence } = crossoverInterval(pairs, 0.95);
    assert.deepEqual([low, high], [0.02, 0.04]);
    close(confidence, 1 - 2 / 70);
  });

  it('has an unbounded interval, and no small p, where the pairs are too few', () => {
    const few = { headFirst: [0.1, 0.1, 0.1], baseFirst: [0.1, 0.1, 0.1] };
    assert.equal(crossoverInterval(few, 0.95).low, -Infinity);
    close(crossoverTest(few, 'greater').p, 1 / 20);
    assert.equal(crossoverInterval({ headFirst: [], baseFirst: [1] }, 0.9).high, Infinity);
  });

  it('keeps the scatter of the order out of what a run can see', () => {
    const scatter = pairedStandardDeviation(pairs);
    assert.ok(scatter < 0.0095, `${scatter}`);
    assert.ok(pairedStandardDeviation([...pairs.headFirst, ...pairs.baseFirst]) > 0.02);
    assert.equal(isPairedEquivalent(pairs, 0.05), true);
    assert.equal(isPairedEquivalent(pairs, 0.03), false);
  });

  it('falls back on signed ranks where one order is rare', () => {
    const lopsided = { headFirst: [0.01, 0.02, 0.03, 0.04, 0.05], baseFirst: [0.06] };
    close(testPairedShift(lopsided, 'greater').p, 2 ** -6);
    close(estimatePairedShift(lopsided), 0.035);
  });

  it('rules nothing out from too few pairs', () => {
    for (const n of [0, 1, 2, 4]) assert.equal(isPairedEquivalent(new Array(n).fill(0), 0.05), false);
    assert.equal(isPairedEquivalent(new Array(5).fill(0), 0.05), true);
  });

  it('refuses wrong margins, levels and values', () => {
    for (const margin of [0, -1, Number.NaN, Infinity]) assertRefused(() => isPairedEquivalent([1], margin));
    for (const alpha of [0, 0.5, Number.NaN]) assertRefused(() => isPairedEquivalent([1], 1, alpha));
    assertRefused(
      () => isPairedEquivalent([Number.NaN], 1),
      () => estimateCrossover({ headFirst: [], baseFirst: [1] }),
      () => crossoverInterval({ headFirst: [1], baseFirst: [Infinity] }, 0.9),
      () => crossoverInterval({ headFirst: [1], baseFirst: [1] }, 1),
    );
  });
});
