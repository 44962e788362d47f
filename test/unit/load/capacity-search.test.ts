import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeOwnLimit, findCapacity } from '../../../src/load/capacity-search.ts';
import { findHighestRateHeld } from '../../../src/load/load-generator.ts';

/** A server that holds every rate up to `limit`. */
async function search(limit: number, spec = { minRatePerSecond: 50, maxRatePerSecond: 20_000 }) {
  const tried: number[] = [];
  const found = await findCapacity(spec, async (rate) => {
    tried.push(rate);
    return rate <= limit;
  });
  return { found, tried };
}

describe('findCapacity', () => {
  it('finds every capacity from below, within 5 %', async () => {
    for (const limit of [50, 51, 60, 99, 100, 101, 777, 1234.5, 3999, 4000, 12_345, 19_999]) {
      const { found, tried } = await search(limit);
      assert.ok(found !== null && found <= limit, `${limit}: found ${found}`);
      // Rates are tried as whole numbers, so that a low one is only as fine as 1/s.
      const lowestNotHeld = Math.min(...tried.filter((rate) => rate > limit));
      assert.ok(
        lowestNotHeld / found <= 1.05 || lowestNotHeld - found <= 1,
        `${limit}: between ${found} and ${lowestNotHeld}`,
      );
      assert.ok(tried.includes(found));
    }
  });

  it('tries few rates, and none twice', async () => {
    const { tried } = await search(12_345);
    assert.ok(tried.length <= 15, `${tried}`);
    assert.equal(new Set(tried).size, tried.length);
  });

  it('says null when not even the lowest rate is held, after one try', async () => {
    assert.deepEqual(await search(49), { found: null, tried: [50] });
  });

  it('ends at the highest rate allowed, without going beyond it', async () => {
    const { found, tried } = await search(Number.POSITIVE_INFINITY, { minRatePerSecond: 50, maxRatePerSecond: 1300 });
    assert.equal(found, 1300);
    assert.deepEqual(tried, [50, 100, 200, 400, 800, 1300]);
  });

  it('takes a highest rate that is below the lowest', async () => {
    assert.deepEqual(await search(100, { minRatePerSecond: 50, maxRatePerSecond: 20 }), { found: 20, tried: [20] });
  });

  it('ends with rates near 1/s, where no whole number lies between', async () => {
    assert.deepEqual(await search(1, { minRatePerSecond: 1, maxRatePerSecond: 10 }), { found: 1, tried: [1, 2] });
  });

  it('ends with a server that answers by chance', async () => {
    for (const hit of [2, 3, 5, 7]) {
      let tries = 0;
      const found = await findCapacity(
        { minRatePerSecond: 50, maxRatePerSecond: 20_000 },
        async () => ++tries % hit !== 0,
      );
      assert.ok(found !== null && tries < 20, `${tries} tries`);
    }
  });

  it('passes an error on', async () => {
    const reason = new Error('aborted');
    await assert.rejects(
      findCapacity({ minRatePerSecond: 1, maxRatePerSecond: 2 }, () => Promise.reject(reason)),
      reason,
    );
  });
});

describe('describeOwnLimit', () => {
  for (const [maxP99Ms, mostMs] of [
    [1000, 10],
    [100, 10],
    [20, 10],
    [5, 2.5],
  ] as const) {
    it(`blames the generator for a rate not held from ${mostMs} ms on where ${maxP99Ms} ms are asked for`, () => {
      assert.equal(describeOwnLimit(mostMs, 400, { maxP99Ms }), null);
      assert.match(
        describeOwnLimit(mostMs + 0.2, 400.4, { maxP99Ms }) ?? '',
        /^the generator was \d+\.\d ms late at 400\/s: the capacity is its own$/,
      );
    });
  }
});

describe('findHighestRateHeld', () => {
  const step = (target: string, ratePerSecond: number, isHeld: boolean) => ({
    target,
    ratePerSecond,
    isHeld,
    attainedPerSecond: ratePerSecond,
    p99Ms: 1,
    errorRate: 0,
  });

  it('takes the highest rate of this target that was held', () => {
    const steps = [step('a', 50, true), step('a', 100, true), step('a', 200, false), step('b', 400, true)];
    assert.equal(findHighestRateHeld(steps, 'a'), 100);
    assert.equal(findHighestRateHeld(steps, 'b'), 400);
  });

  it('says null where none was held', () => {
    assert.equal(findHighestRateHeld([step('a', 50, false)], 'a'), null);
    assert.equal(findHighestRateHeld([], 'a'), null);
  });
});
