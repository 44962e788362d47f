import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planPruning } from '../../../src/history/plan-pruning.ts';
import { buildEntry, dateOfRun } from '../../support/build-history.ts';

/** Runs 0 to 5, two setups each in runs 0 to 2. */
const stored = [0, 1, 2, 3, 4, 5].flatMap((run) =>
  (run < 3 ? ['daphne', 'gunicorn'] : ['daphne']).map((variant) => ({
    entry: buildEntry(run, undefined, { variant }),
    path: `${run}-${variant}`,
  })),
);
const pathsOf = (entries: readonly { readonly path: string }[]) => entries.map(({ path }) => path);

describe('planPruning', () => {
  it('keeps the newest of each setup, also of one that is measured seldom', () => {
    assert.deepEqual(pathsOf(planPruning(stored, { kind: 'keep', count: 2 })), [
      '0-daphne',
      '0-gunicorn',
      '1-daphne',
      '2-daphne',
      '3-daphne',
    ]);
  });

  it('keeps everything when there is less, and nothing when told so', () => {
    assert.deepEqual(planPruning(stored, { kind: 'keep', count: 6 }), []);
    assert.equal(planPruning(stored, { kind: 'keep', count: 0 }).length, stored.length);
  });

  it('removes what finished before a date, not what finished then', () => {
    const date = new Date(dateOfRun(1));
    assert.deepEqual(pathsOf(planPruning(stored, { kind: 'before', date })), ['0-daphne', '0-gunicorn']);
  });
});
