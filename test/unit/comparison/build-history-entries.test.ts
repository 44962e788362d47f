import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildHistoryEntries } from '../../../src/comparison/build-history-entries.ts';
import { historyEntrySchema } from '../../../src/records/history-entry.ts';
import { buildControlRecord } from '../../support/build-control-record.ts';
import { buildRound, buildUsualRecord, buildVariant } from '../../support/build-record.ts';

function near(actual: number | null | undefined, expected: number): void {
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) < 2e-3, `${actual} is not near ${expected}`);
}

describe('buildHistoryEntries', () => {
  it('keeps the median of the ratios, which outliers do not move', () => {
    const headMs = (round: number) => (round === 3 ? 400 : 4);
    const [entry] = buildHistoryEntries(buildControlRecord({ rounds: 11, headMs }));
    near(entry?.metrics['latency-p50']?.lnRatioToControl, Math.log(2));
    assert.equal(entry?.metrics['latency-p50']?.rounds, 11);
  });

  it('takes the mean of the two in the middle of an even number', () => {
    const headMs = (round: number) => (round < 6 ? 4 : 8);
    const [entry] = buildHistoryEntries(buildControlRecord({ rounds: 12, headMs }));
    near(entry?.metrics['latency-p50']?.lnRatioToControl, (Math.log(2) + Math.log(4)) / 2);
  });

  it('tells the effect of the order of starting from the ratio, also with unequal orders', () => {
    // Whatever is started second is 10 % faster; rounds 0, 1 and 2 are invalid.
    const isHeadFirst = (round: number) => round % 2 === 0;
    const record = buildControlRecord({
      rounds: 12,
      headMs: (round) => (isHeadFirst(round) ? 4 : 3.6),
      controlMs: (round) => (isHeadFirst(round) ? 1.8 : 2),
      invalidRounds: [0, 1, 2],
    });
    const rounds = record.plan.rounds.map((round) => ({
      ...round,
      arms: isHeadFirst(round.index) ? round.arms : round.arms.toReversed(),
    }));
    const [entry] = buildHistoryEntries({ ...record, plan: { ...record.plan, rounds } });
    near(entry?.metrics['latency-p50']?.lnRatioToControl, Math.log(2));
    assert.equal(entry?.metrics['latency-p50']?.rounds, 9);
  });

  it('does not orient the ratio: half the throughput of the control is ln 0.5', () => {
    const [entry] = buildHistoryEntries(buildControlRecord());
    near(entry?.metrics['throughput']?.lnRatioToControl, Math.log(0.5));
    near(entry?.metrics['throughput']?.value, 2000);
  });

  it('gives errors, memory and start time no ratio', () => {
    const [entry] = buildHistoryEntries(buildControlRecord());
    for (const key of ['latency-error-rate', 'peak-memory', 'start-time']) {
      assert.equal(entry?.metrics[key]?.lnRatioToControl, null, key);
    }
  });

  it('leaves out rounds in which one of the two is invalid', () => {
    const [entry] = buildHistoryEntries(buildControlRecord({ rounds: 12, invalidRounds: [0, 5] }));
    assert.equal(entry?.metrics['latency-p50']?.rounds, 10);
  });

  it('has no ratio when every round of the control is invalid', () => {
    const [entry] = buildHistoryEntries(buildControlRecord({ rounds: 2, invalidRounds: [0, 1] }));
    assert.equal(entry?.metrics['latency-p50']?.lnRatioToControl, null);
    assert.notEqual(entry?.control, null);
  });

  it('has no entry for the control, nor for the base of a comparison of revisions', () => {
    const record = buildControlRecord();
    const pairs = [
      ...(record.comparison?.pairs ?? []),
      { head: 'daphne', base: 'daphne@base', kind: 'revision' as const, commits: [], commitCount: 0 },
    ];
    const entries = buildHistoryEntries({
      ...record,
      variants: [...record.variants, buildVariant('daphne@base')],
      comparison: { pairs },
    });
    assert.deepEqual(
      entries.map(({ variant }) => variant),
      ['daphne'],
    );
  });

  it('counts only the rounds shared with the control, not those of another stage', () => {
    const record = buildControlRecord({ rounds: 12 });
    const other = buildControlRecord({ rounds: 13, headMs: () => 400 });
    const last = other.rounds[12];
    assert.ok(last !== undefined);
    const [entry] = buildHistoryEntries({
      ...record,
      rounds: [...record.rounds, last],
      plan: {
        ...record.plan,
        rounds: [...record.plan.rounds, { index: 12, arms: ['daphne', 'gunicorn@control'], seed: 12, stage: 'screen' }],
      },
    });
    assert.equal(entry?.metrics['latency-p50']?.rounds, 12);
    near(entry?.metrics['latency-p50']?.value, 4);
  });

  it('keeps every variant of a record without a control, with values and without ratios', () => {
    const entries = buildHistoryEntries(buildUsualRecord());
    assert.deepEqual(
      entries.map(({ variant, control }) => [variant, control]),
      [
        ['gunicorn', null],
        ['daphne', null],
      ],
    );
    assert.deepEqual(entries[0]?.metrics['latency-p50'], { value: 2, lnRatioToControl: null, rounds: 1 });
  });

  it('has an entry without figures for a setup that never started', () => {
    const failure = { code: 'server-not-ready', message: 'daphne ended', details: [] };
    const record = buildUsualRecord();
    const [first] = record.rounds;
    assert.ok(first !== undefined);
    const failed = buildRound(1, [], [], { failure });
    const entries = buildHistoryEntries({ ...record, status: 'failed', rounds: [first, failed] });
    assert.deepEqual(entries[1]?.metrics, {});
    assert.equal(entries[1]?.status, 'failed');
  });

  it('takes the commit that is given for a record that does not know one', () => {
    const [without] = buildHistoryEntries(buildUsualRecord());
    assert.deepEqual([without?.commit, without?.ref, without?.isDirty], [null, null, null]);
    const [entry] = buildHistoryEntries(buildUsualRecord(), { commit: 'e'.repeat(40), ref: 'main' });
    assert.deepEqual([entry?.commit, entry?.ref], ['e'.repeat(40), 'main']);
  });

  it('is what the schema describes, and small', () => {
    const [entry] = buildHistoryEntries(buildControlRecord());
    assert.deepEqual(historyEntrySchema.parse(JSON.parse(JSON.stringify(entry))), entry);
    assert.ok(JSON.stringify(entry, null, 1).length < 8192);
  });
});
