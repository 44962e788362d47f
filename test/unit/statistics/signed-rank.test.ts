import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSeededRandom } from '../../../src/statistics/seeded-random.ts';
import { rankSumDistribution, signedRankTest } from '../../../src/statistics/signed-rank.ts';
import { assertNear, assertRefused, drawNormals, reference } from './reference.ts';

describe('signedRankTest', () => {
  it('gives the exact p of scipy without ties', () => {
    for (const { differences, alternative, p } of reference.signedRank.withoutTies) {
      assertNear(signedRankTest(differences, alternative).p, p, 1e-12);
    }
  });

  it('gives the p counted over all signs with ties and zeros', () => {
    for (const { differences, alternative, p } of reference.signedRank.withTies) {
      assertNear(signedRankTest(differences, alternative).p, p, 1e-12);
    }
  });

  it('drops zeros, and finds nothing where nothing differs', () => {
    assert.deepEqual(signedRankTest([0, 0, 3, -1], 'greater'), { p: 0.5, statistic: 2, used: 2 });
    for (const differences of [[], [0], [0, 0, 0]]) {
      assert.deepEqual(signedRankTest(differences, 'two-sided'), { p: 1, statistic: 0, used: 0 });
    }
  });

  it('cannot say more with one or two differences than a half and a quarter', () => {
    assert.equal(signedRankTest([9], 'greater').p, 0.5);
    assert.equal(signedRankTest([9], 'less').p, 1);
    assert.equal(signedRankTest([9], 'two-sided').p, 1);
    assert.equal(signedRankTest([9, 8], 'greater').p, 0.25);
  });

  it('never gives a p of 0: the same figure in all of many pairs', () => {
    for (const n of [12, 30, 400]) {
      const { p } = signedRankTest(new Array(n).fill(0.05), 'greater');
      assertNear(p, 2 ** -n, 1e-9);
    }
  });

  it('is symmetric', () => {
    const random = createSeededRandom(11);
    for (let i = 0; i < 50; i++) {
      const differences = drawNormals(random, 1 + (i % 15)).map((value) => Math.round(3 * value));
      const turned = differences.map((value) => -value);
      assert.equal(signedRankTest(differences, 'greater').p, signedRankTest(turned, 'less').p);
      assert.equal(signedRankTest(differences, 'two-sided').p, signedRankTest(turned, 'two-sided').p);
    }
  });

  it('refuses what is not finite, and more than 1,000 differences', () => {
    for (const bad of [Number.NaN, Infinity, -Infinity]) assertRefused(() => signedRankTest([1, bad], 'greater'));
    assertRefused(() => signedRankTest(new Array(1001).fill(1), 'greater'));
  });
});

describe('rankSumDistribution', () => {
  it('counts subsets of 1..n: 1, 1, 1, 2, 1, 1, 1 of 8 for three', () => {
    assert.deepEqual(
      [...rankSumDistribution(3)].map((p) => p * 8),
      [1, 2, 3, 5, 6, 7, 8],
    );
  });

  it('refuses no differences', () => assertRefused(() => rankSumDistribution(0)));
});
