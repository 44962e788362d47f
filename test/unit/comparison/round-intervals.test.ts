import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildHistoryEntries } from '../../../src/comparison/build-history-entries.ts';
import { intervalOfRatio, intervalOfValue } from '../../../src/comparison/round-intervals.ts';
import { buildControlRecord } from '../../support/build-control-record.ts';

const near = (actual: number | undefined, expected: number) =>
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) < 1e-6, `${actual}, expected ${expected}`);

describe('the interval of a run', () => {
  it('is that of Student over its rounds', () => {
    // t(0.975; 3) = 3.182446 times the standard deviation over the root of 4.
    const interval = intervalOfRatio(0.1, [0.08, 0.1, 0.13, 0.09]);
    near((interval?.high ?? 0) - 0.1, 0.0343743);
    near(0.1 - (interval?.low ?? 0), 0.0343743);
  });

  it('of a value is one of ratios, around the value of the whole run', () => {
    const interval = intervalOfValue(2, [0.08, 0.1, 0.13, 0.09].map(Math.exp));
    near(interval?.high, 2 * Math.exp(0.0343743));
    near(interval?.low, 2 * Math.exp(-0.0343743));
  });

  it('is not told of fewer than three rounds, nor of what is no positive figure', () => {
    assert.equal(intervalOfRatio(0.1, [0.1, 0.1]), undefined);
    assert.equal(intervalOfValue(2, [1, 2, 0]), undefined);
    assert.equal(intervalOfValue(0, [1, 2, 3]), undefined);
  });

  it('stands in the entry of a run, around each of its figures; not of shares of errors', () => {
    const [entry] = buildHistoryEntries(buildControlRecord({ rounds: 12 }));
    const { value = 0, interval, lnRatioToControl, lnRatioInterval } = entry?.metrics['latency-p50'] ?? {};
    assert.ok(interval !== undefined && interval.low <= value && value <= interval.high);
    assert.ok(lnRatioInterval !== undefined && lnRatioToControl != null);
    assert.ok(lnRatioInterval.low <= lnRatioToControl && lnRatioToControl <= lnRatioInterval.high);
    assert.equal(entry?.metrics['latency-error-rate']?.interval, undefined);
  });
});
