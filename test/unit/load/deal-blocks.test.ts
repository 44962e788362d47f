import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dealBlocks } from '../../../src/load/deal-blocks.ts';
import { createSeededRandom } from '../../../src/statistics/seeded-random.ts';

const countEach = (dealt: Uint8Array, targets: number) =>
  Array.from({ length: targets }, (_, target) => dealt.filter((one) => one === target).length);

describe('dealBlocks', () => {
  it('gives every slot to the only target without drawing', () => {
    assert.deepEqual(dealBlocks(5, 1, assert.fail), new Uint8Array(5));
  });

  for (const targets of [2, 3, 5]) {
    it(`holds each of ${targets} targets twice in every block`, () => {
      const blockLength = targets * 2;
      const dealt = dealBlocks(blockLength * 500, targets, createSeededRandom(targets));
      for (let start = 0; start < dealt.length; start += blockLength) {
        assert.deepEqual(countEach(dealt.subarray(start, start + blockLength), targets), Array(targets).fill(2));
      }
    });

    it(`shares a last block of any length as equally as ${targets} targets can`, () => {
      for (let rest = 0; rest < targets * 2; rest++) {
        const counts = countEach(dealBlocks(targets * 2 + rest, targets, createSeededRandom(rest)), targets);
        assert.ok(Math.max(...counts) - Math.min(...counts) <= 1, `${rest} left: ${counts}`);
      }
    });
  }

  it('gives the odd slot to no target more often than chance would', () => {
    const seeds = 4000;
    let firstHasMore = 0;
    for (let seed = 0; seed < seeds; seed++) {
      const [first, second] = countEach(dealBlocks(5, 2, createSeededRandom(seed)), 2) as [number, number];
      assert.equal(Math.abs(first - second), 1);
      if (first > second) firstHasMore++;
    }
    // Four standard errors of a fair coin.
    assert.ok(Math.abs(firstHasMore - seeds / 2) < 4 * Math.sqrt(seeds / 4), `${firstHasMore} of ${seeds}`);
  });

  it('deals all six orders of a block of two targets equally often', () => {
    const orders = new Map<string, number>();
    const dealt = dealBlocks(4 * 6000, 2, createSeededRandom(1));
    for (let start = 0; start < dealt.length; start += 4) {
      const order = dealt.subarray(start, start + 4).join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    assert.equal(orders.size, 6);
    // Chi-square with 5 degrees of freedom: above 20.5 in one of a thousand fair deals.
    const chiSquare = [...orders.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    assert.ok(chiSquare < 20.5, `chi-square ${chiSquare}`);
  });

  it('deals the same for the same seed, and otherwise for another', () => {
    const deal = (seed: number) => dealBlocks(100, 2, createSeededRandom(seed)).join('');
    assert.equal(deal(7), deal(7));
    assert.notEqual(deal(7), deal(8));
  });

  it('refuses numbers of targets that it cannot hold', () => {
    for (const targets of [0, -1, 1.5, 256]) assert.throws(() => dealBlocks(4, targets, Math.random), RangeError);
  });
});
