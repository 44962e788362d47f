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
