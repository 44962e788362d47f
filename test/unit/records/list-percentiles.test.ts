import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createHistogram, encodeHistogram, recordMs } from '../../../src/records/histogram.ts';
import { listPercentiles } from '../../../src/records/list-percentiles.ts';
import type { BenchRecord } from '../../../src/records/record.ts';
import { buildUsualRecord } from '../../support/build-record.ts';

/** Every arm of every phase gets 1 to `count` ms. */
function withLatencies(count: number, isValid = true): BenchRecord {
  const histogram = createHistogram();
  for (let ms = 1; ms <= count; ms++) recordMs(histogram, ms);
  const latencyHistogram = encodeHistogram(histogram);
  const record = buildUsualRecord();
  const change = (arm: BenchRecord['rounds'][number]['phases'][number]['arms'][number]) => ({
    ...arm,
    isValid,
    latencyHistogram,
  });
  return {
    ...record,
    rounds: record.rounds.map((round) => ({
      ...round,
      phases: round.phases.map((phase) => ({ ...phase, arms: phase.arms.map(change) })),
    })),
  };
}

describe('the percentiles that a history keeps', () => {
  it('are those of all valid rounds together, as far as ten requests are slower, and the slowest', () => {
    const record = withLatencies(1000);
    const rounds = record.rounds.length;
    const [latency] = listPercentiles(record, 'gunicorn');
    assert.equal(latency?.phase, 'latency');
    const has999 = rounds * 1000 * 0.001 >= 10;
    assert.deepEqual(latency.percentiles, [10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 99, ...(has999 ? [99.9] : []), 100]);
    const expected = latency.percentiles.map((one) => one * 10);
    for (const [index, ms] of latency.valuesMs.entries())
      assert.ok(Math.abs(ms / (expected[index] ?? 0) - 1) < 0.002, `${ms}`);
  });

  it('are few of few requests, and none of invalid phases', () => {
    const [few] = listPercentiles({ rounds: withLatencies(20).rounds.slice(0, 1) }, 'gunicorn');
    assert.deepEqual(few?.percentiles, [10, 20, 30, 40, 50, 100]);
    assert.deepEqual(listPercentiles(withLatencies(1000, false), 'gunicorn'), []);
    assert.deepEqual(listPercentiles(withLatencies(1000), 'nosuch'), []);
  });
});
