import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildAcceptances, findRun } from '../../../../src/entry/cli/accept-run.ts';
import { BenchError } from '../../../../src/errors.ts';
import { acceptanceSchema } from '../../../../src/records/history-entry.ts';
import { buildEntry, dateOfRun } from '../../../support/build-history.ts';

const stored = [
  buildEntry(1),
  buildEntry(2),
  buildEntry(2, undefined, { variant: 'gunicorn' }),
  buildEntry(3, undefined, { runId: 'run-00002-b' }),
].map((entry) => ({ entry, path: entry.runId }));
const options = { variant: 'daphne', by: ' Ada ', because: 'TLS' };
const now = new Date(dateOfRun(5));

describe('findRun', () => {
  it('takes a whole id, also where another begins with it, or the beginning of one', () => {
    const idsOf = (id: string) => findRun(stored, id).map(({ entry }) => `${entry.runId} ${entry.variant}`);
    assert.deepEqual(idsOf('run-00002'), ['run-00002 daphne', 'run-00002 gunicorn']);
    assert.deepEqual(idsOf('run-00001'), ['run-00001 daphne']);
    assert.deepEqual(idsOf('run-00002-'), ['run-00002-b daphne']);
  });

  for (const [id, message] of [
    ['run-00009', /^The history holds no run that begins with "run-00009"$/],
    ['', /^The history holds no run/],
    ['run-0000', /^The history holds 3 runs that begin with "run-0000"$/],
  ] as const) {
    it(`refuses ${JSON.stringify(id)}`, () => {
      assert.throws(() => findRun(stored, id), { code: 'unknown-run', message });
    });
  }
});

describe('buildAcceptances', () => {
  it('is for every metric, for one, or for those that share a short name', () => {
    const metricsOf = (metric?: string) =>
      buildAcceptances(stored, 'run-00001', metric === undefined ? options : { ...options, metric }, now).map(
        (one) => one.metric,
      );
    assert.deepEqual(metricsOf(), [null]);
    assert.deepEqual(metricsOf('throughput'), ['throughput']);
    assert.deepEqual(metricsOf('p50'), ['latency-p50', 'load-p50']);
  });

  it('says who, why, when and from which run on', () => {
    const [one] = buildAcceptances(stored, 'run-00001', options, now);
    assert.deepEqual(acceptanceSchema.parse(one), one);
    assert.deepEqual([one?.by, one?.runFinishedAt, one?.acceptedAt], ['Ada', dateOfRun(1), dateOfRun(5)]);
  });

  it('takes a setup that is no longer in the run', () => {
    const [one] = buildAcceptances(stored, 'run-00001', { ...options, variant: 'gunicorn' }, now);
    assert.deepEqual([one?.variant, one?.runId], ['gunicorn', 'run-00001']);
  });

  it('lists everything that is wrong at once', () => {
    assert.throws(
      () => buildAcceptances(stored, 'run-00001', { variant: 'dafne', metric: 'p51', by: '', because: ' ' }, now),
      (error: unknown) =>
        error instanceof BenchError && error.code === 'invalid-settings' && error.details.length === 4,
    );
  });
});
