import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildAnnotations } from '../../../../src/entry/action/build-annotations.ts';
import type { RecordSummary } from '../../../../src/records/summarize-record.ts';

type Problems = Pick<RecordSummary, 'failedRounds' | 'invalidPhases'>;
const build = (problems: Problems) => buildAnnotations(problems as RecordSummary);
const invalid = (variant: string, round: number) => ({
  variant,
  round,
  phase: 'latency' as const,
  reasons: ['attained 100 of 300'],
  limit: null,
});

test('a valid run has none', () => {
  assert.deepEqual(build({ failedRounds: [], invalidPhases: [] }), []);
});

test('the rounds of one invalid phase are joined; failed rounds come first', () => {
  const failed = { round: 2, arms: ['daphne'], code: 'server-not-ready', message: 'daphne ended', details: [] };
  assert.deepEqual(build({ failedRounds: [failed], invalidPhases: [invalid('gunicorn', 0), invalid('gunicorn', 1)] }), [
    { title: 'Round 3 failed: daphne [server-not-ready]', message: 'daphne ended' },
    {
      title: 'gunicorn: the latency phase is invalid',
      message: 'round 1: attained 100 of 300\nround 2: attained 100 of 300',
    },
  ]);
});

test('GitHub shows ten, and one is left for the failure of the step', () => {
  const annotations = build({
    failedRounds: [],
    invalidPhases: Array.from({ length: 30 }, (_, i) => invalid(`s${i}`, 0)),
  });
  assert.equal(annotations.length, 9);
  assert.equal(annotations.at(-1)?.title, '22 more problems');
});
