import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MetricKey, MetricValue } from '../../../src/records/metrics.ts';
import type { BenchRecord } from '../../../src/records/record.ts';
import { summarizeRecord } from '../../../src/records/summarize-record.ts';
import { buildArmPhase, buildPhase, buildRecord, buildRound, buildUsualRecord } from '../../support/build-record.ts';

function metric(record: BenchRecord, variant: string, key: MetricKey): MetricValue | undefined {
  return summarizeRecord(record).variants.find(({ name }) => name === variant)?.metrics[key];
}

function measured(value: number, validRounds = 1, rounds = 1): MetricValue {
  return { kind: 'measured', value, validRounds, rounds };
}

/** Histograms keep 3 digits: 2 ms may come back as 2.001 ms. */
function assertNear(actual: MetricValue | undefined, expected: number): void {
  assert.equal(actual?.kind, 'measured');
  assert.ok(Math.abs(actual.value - expected) <= expected * 0.001, `${actual.value} is not ${expected}`);
}

describe('summarizeRecord', () => {
  it('computes percentiles of the latency phase', () => {
    const record = buildUsualRecord();
    for (const [key, gunicorn] of [
      ['latency-p50', 2],
      ['latency-p90', 4],
      ['latency-p95', 8],
      ['latency-p99', 16],
      ['load-p50', 3],
    ] as const) {
      assertNear(metric(record, 'gunicorn', key), gunicorn);
      assertNear(metric(record, 'daphne', key), gunicorn * 2);
    }
  });

  it('divides right answers by the seconds under load', () => {
    assert.deepEqual(metric(buildUsualRecord(), 'gunicorn', 'throughput'), measured(2000));
    assert.deepEqual(metric(buildUsualRecord(), 'daphne', 'throughput'), measured(1000));
  });

  it('divides CPU time by right answers, in all and by service', () => {
    const record = buildUsualRecord();
    assert.deepEqual(metric(record, 'daphne', 'latency-cpu'), measured(1.2));
    assert.deepEqual(metric(record, 'daphne', 'load-cpu'), measured(1.1));
    const daphne = summarizeRecord(record).variants[1];
    assert.deepEqual(daphne?.phases.throughput?.cpuMsPerRequest, { daphne: 1, redis: 0.1 });
  });

  it('weighs rounds by their requests and seconds', () => {
    const first = buildArmPhase('daphne', { latencies: [[1, 300]], activeSeconds: 1, serverCpuMs: { daphne: 300 } });
    const second = buildArmPhase('daphne', { latencies: [[9, 100]], activeSeconds: 3, serverCpuMs: { daphne: 500 } });
    const record = buildRecord([
      buildRound(0, ['daphne'], [buildPhase('throughput', [first])]),
      buildRound(1, ['daphne'], [buildPhase('throughput', [second])]),
    ]);
    assert.deepEqual(metric(record, 'daphne', 'throughput'), measured(100, 2, 2));
    assert.deepEqual(metric(record, 'daphne', 'load-cpu'), measured(2, 2, 2));
    assertNear(metric(record, 'daphne', 'load-p50'), 1);
    assertNear(metric(record, 'daphne', 'load-p99'), 9);
  });

  it('takes no figure from an invalid phase, and keeps its reasons', () => {
    const bad = buildArmPhase('daphne', {
      invalid: ['1.0 % errors (10 of 1,000, at most 0.1 %)'],
      errors: { reset: 10 },
    });
    const record = buildRecord([buildRound(0, ['daphne'], [buildPhase('latency', [bad])])]);
    for (const key of ['latency-p50', 'latency-p99', 'latency-error-rate', 'latency-cpu'] as const) {
      assert.deepEqual(metric(record, 'daphne', key), { kind: 'invalid', rounds: 1 });
    }
    const summary = summarizeRecord(record);
    assert.equal(summary.isValid, false);
    assert.deepEqual(summary.invalidPhases, [
      {
        variant: 'daphne',
        round: 0,
        phase: 'latency',
        reasons: ['1.0 % errors (10 of 1,000, at most 0.1 %)'],
        limit: null,
      },
    ]);
  });

  it('uses the valid rounds of a variant and says how many', () => {
    const record = buildRecord([
      buildRound(0, ['daphne'], [buildPhase('latency', [buildArmPhase('daphne', { latencies: [[5, 100]] })])]),
      buildRound(
        1,
        ['daphne'],
        [buildPhase('latency', [buildArmPhase('daphne', { latencies: [[500, 100]], invalid: ['late'] })])],
      ),
    ]);
    const value = metric(record, 'daphne', 'latency-p99');
    assertNear(value, 5);
    assert.deepEqual(value?.kind === 'measured' && [value.validRounds, value.rounds], [1, 2]);
    assert.equal(summarizeRecord(record).variants[0]?.phases.latency?.errors.requests, 100);
  });

  it('counts errors and time-outs', () => {
    const arm = buildArmPhase('daphne', { latencies: [[1, 9996]], errors: { timeout: 3, reset: 1 } });
    const record = buildRecord([buildRound(0, ['daphne'], [buildPhase('throughput', [arm])])]);
    assert.deepEqual(metric(record, 'daphne', 'load-error-rate'), measured(0.0004));
    assert.deepEqual(summarizeRecord(record).variants[0]?.phases.throughput?.errors, {
      requests: 10_000,
      total: 4,
      timeouts: 3,
      byKind: { reset: 1, timeout: 3 },
    });
  });

  it('takes the middle of the capacities of the rounds', () => {
    const rounds = [900, 100, 400].map((capacityPerSecond, index) =>
      buildRound(index, ['daphne'], [buildPhase('capacity', [buildArmPhase('daphne', { capacityPerSecond })])]),
    );
    assert.deepEqual(metric(buildRecord(rounds), 'daphne', 'capacity'), measured(400, 3, 3));
    assert.deepEqual(metric(buildRecord(rounds.slice(0, 2)), 'daphne', 'capacity'), measured(500, 2, 2));
  });

  it('says why there is no figure', () => {
    const arm = buildArmPhase('daphne', { latencies: [], serverCpuMs: null });
    const round = buildRound(0, ['daphne'], [buildPhase('latency', [arm]), buildPhase('capacity', [arm])]);
    const started = { variant: 'daphne', startSeconds: 1, peakMemoryBytes: null, incidents: [] };
    const record = buildRecord([{ ...round, arms: [started] }]);
    const reasons = (['latency-p50', 'latency-cpu', 'capacity', 'throughput', 'peak-memory'] as const).map((key) => {
      const value = metric(record, 'daphne', key);
      return value?.kind === 'missing' ? value.reason : value;
    });
    assert.deepEqual(reasons, [
      'no right answer',
      'the engine cannot know',
      'no rate was held',
      'not measured',
      'the engine cannot know',
    ]);
  });

  it('takes the round with the highest sum of memory, and the mean time to start', () => {
    const memory = (peakMemoryBytes: Record<string, number>, startSeconds: number) => ({
      arms: [{ variant: 'daphne', startSeconds, peakMemoryBytes, incidents: [] }],
    });
    const record = buildRecord([
      buildRound(0, ['daphne'], [], memory({ daphne: 100, redis: 20 }, 1)),
      buildRound(1, ['daphne'], [], memory({ daphne: 90, redis: 50 }, 2)),
    ]);
    assert.deepEqual(metric(record, 'daphne', 'peak-memory'), measured(140, 2, 2));
    assert.deepEqual(metric(record, 'daphne', 'start-time'), measured(1.5, 2, 2));
    assert.deepEqual(summarizeRecord(record).variants[0]?.peakMemoryBytes, { daphne: 100, redis: 50 });
  });

  it('averages the seconds of the valid rounds', () => {
    const round = (index: number, completedPerSecond: number[]) =>
      buildRound(index, ['daphne'], [buildPhase('throughput', [buildArmPhase('daphne', { completedPerSecond })])]);
    const summary = summarizeRecord(buildRecord([round(0, [10, 20]), round(1, [30, 40, 50])]));
    assert.deepEqual(summary.variants[0]?.phases.throughput?.completedPerSecond, [20, 30, 50]);
  });

  it('leaves out what is left of a second at the end, and answers after it', () => {
    const seconds = (completedPerSecond: number[], wallSeconds: number, durationSeconds: number) => {
      const phase = buildPhase('throughput', [buildArmPhase('daphne', { completedPerSecond })]);
      const round = buildRound(0, ['daphne'], [{ ...phase, wallSeconds, asked: { durationSeconds } }]);
      return summarizeRecord(buildRecord([round])).variants[0]?.phases.throughput?.completedPerSecond;
    };
    assert.deepEqual(seconds([10, 20, 3], 2.1, 2), [10, 20]);
    assert.deepEqual(seconds([10, 20, 0, 0], 4, 2), [10, 20]);
    assert.deepEqual(seconds([10, 4], 1.4, 2), [10]);
  });

  it('is valid only when complete, with every round finished and every phase valid', () => {
    assert.equal(summarizeRecord(buildUsualRecord()).isValid, true);
    assert.equal(summarizeRecord(buildUsualRecord({ status: 'interrupted' })).isValid, false);
    assert.equal(summarizeRecord(buildRecord([])).isValid, false);
    const failure = { code: 'server-not-ready', message: 'redis ended', details: ['bind: in use'] };
    const failed = summarizeRecord(buildRecord([buildRound(0, ['daphne'], [], { failure })]));
    assert.equal(failed.isValid, false);
    assert.equal(failed.finishedRounds, 0);
    assert.deepEqual(failed.failedRounds, [{ round: 0, arms: ['daphne'], ...failure }]);
  });
});
