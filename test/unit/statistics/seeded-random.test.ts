import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSeededRandom, drawSeed, shuffle } from '../../../src/statistics/seeded-random.ts';

const take = (seed: number, count: number) => {
  const random = createSeededRandom(seed);
  return Array.from({ length: count }, () => random() * 2 ** 32);
};

describe('createSeededRandom', () => {
  it('gives the sequence that records of earlier versions were drawn with', () => {
    assert.deepEqual(take(0, 4), [2899526011, 769844623, 220372281, 4270301181]);
    assert.deepEqual(take(20160906, 4), [1364919769, 1421177726, 2858043278, 643564676]);
    assert.deepEqual(take(0xffff_ffff, 4), [2300869303, 3917632794, 3726809994, 1136427174]);
  });

  it('gives other sequences for neighbouring seeds', () => {
    const firsts = new Set(Array.from({ length: 10_000 }, (_, seed) => take(seed, 1)[0]));
    // Of 10,000 draws out of 2^32, two are alike in one of 86 trials; here none or one pair.
    assert.ok(firsts.size >= 9999, `${firsts.size} different first values`);
  });

  it('refuses what is no 32 bit seed', () => {
    for (const seed of [-1, 0.5, 2 ** 32, Number.NaN]) assert.throws(() => createSeededRandom(seed), RangeError);
  });
});

describe('drawSeed', () => {
  it('gives what createSeededRandom takes', () => {
    assert.equal(
      drawSeed(() => 0),
      0,
    );
    assert.equal(
      drawSeed(() => 1 - 2 ** -32),
      0xffff_ffff,
    );
  });
});

describe('shuffle', () => {
  it('leaves the given array alone and keeps every item', () => {
    const items = [1, 2, 3, 4, 5];
    const shuffled = shuffle(items, createSeededRandom(1));
    assert.deepEqual(items, [1, 2, 3, 4, 5]);
    assert.deepEqual([...shuffled].sort(), items);
  });
});
