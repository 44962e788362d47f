import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildArrivalSchedule } from '../../../src/load/arrival-schedule.ts';
import { createSeededRandom } from '../../../src/statistics/seeded-random.ts';

const poisson = (seed: number, ratePerSecond = 300, durationSeconds = 10) =>
  buildArrivalSchedule({ ratePerSecond, durationSeconds, arrival: 'poisson' }, createSeededRandom(seed));

function findGaps(offsets: Float64Array): number[] {
  return [...offsets.subarray(1)].map((offset, index) => offset - (offsets[index] as number));
}

describe('an even schedule', () => {
  it('has the i-th request at i/rate', () => {
    const offsets = buildArrivalSchedule({ ratePerSecond: 8, durationSeconds: 1, arrival: 'even' }, assert.fail);
    assert.deepEqual([...offsets], [0, 125, 250, 375, 500, 625, 750, 875]);
  });

  it('does not drift over an hour', () => {
    const offsets = buildArrivalSchedule({ ratePerSecond: 300, durationSeconds: 3600, arrival: 'even' }, assert.fail);
    assert.equal(offsets.length, 1_080_000);
    assert.ok(Math.abs((offsets.at(-1) as number) - (1_079_999 * 1000) / 300) < 1e-6);
  });

  it('has one request at least', () => {
    const spec = { ratePerSecond: 0.1, durationSeconds: 1, arrival: 'even' } as const;
    assert.deepEqual([...buildArrivalSchedule(spec, assert.fail)], [0]);
  });
});

describe('a Poisson schedule', () => {
  it('is ascending, lies within the phase and has exactly the requests that were asked for', () => {
    for (let seed = 0; seed < 100; seed++) {
      const offsets = poisson(seed);
      assert.equal(offsets.length, 3000);
      assert.ok(findGaps(offsets).every((gap) => gap >= 0));
      assert.ok((offsets[0] as number) >= 0 && (offsets.at(-1) as number) <= 10_000, `seed ${seed}`);
    }
  });

  it('has exponential gaps: their mean, standard deviation and tail', () => {
    const gaps = findGaps(poisson(1, 1000, 60));
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length;
    assert.ok(Math.abs(mean - 1) < 0.001, `mean ${mean}`);
    assert.ok(Math.abs(variance - 1) < 0.05, `variance ${variance}`);
    const beyondThree = gaps.filter((gap) => gap > 3).length / gaps.length;
    assert.ok(Math.abs(beyondThree - Math.exp(-3)) < 0.005, `beyond three means: ${beyondThree}`);
  });

  it('has as much variance as mean in the counts of short stretches', () => {
    const counts = new Array<number>(6000).fill(0);
    for (const offset of poisson(2, 1000, 60))
      counts[Math.floor(offset / 10)] = (counts[Math.floor(offset / 10)] ?? 0) + 1;
    const variance = counts.reduce((sum, count) => sum + (count - 10) ** 2, 0) / counts.length;
    assert.ok(Math.abs(variance - 10) < 1, `variance ${variance} at a mean of 10`);
  });

  it('is the same for the same seed, and another for another', () => {
    assert.deepEqual(poisson(3), poisson(3));
    assert.notDeepEqual(poisson(3), poisson(4));
  });

  it('takes a random source that gives 0 and almost 1', () => {
    for (const constant of [0, 1 - 2 ** -32]) {
      const spec = { ratePerSecond: 10, durationSeconds: 1, arrival: 'poisson' } as const;
      const values = [0.5, constant];
      let drawn = 0;
      const offsets = buildArrivalSchedule(spec, () => values[drawn++ % 2] as number);
      assert.ok(offsets.every((offset) => offset >= 0 && offset <= 1000));
    }
  });
});
