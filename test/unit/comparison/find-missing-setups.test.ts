import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findMissingSetups } from '../../../src/comparison/find-missing-setups.ts';
import type { Acceptance, HistoryEntry } from '../../../src/records/history-entry.ts';
import { buildAcceptance, buildEntry } from '../../support/build-history.ts';

const of = (run: number, variant: string, changes: Partial<HistoryEntry> = {}) =>
  buildEntry(run, undefined, { variant, title: variant, ...changes });
const find = (
  entries: readonly HistoryEntry[],
  candidates: readonly HistoryEntry[],
  acceptances: readonly Acceptance[] = [],
) => findMissingSetups({ entries, acceptances }, candidates, 20).map(({ variant }) => variant);

const together = [0, 1, 2].flatMap((run) => [of(run, 'daphne'), of(run, 'gunicorn')]);

describe('findMissingSetups', () => {
  it('names a setup that runs of the same kind measured, with the last of them', () => {
    const [missing] = findMissingSetups({ entries: together, acceptances: [] }, [of(9, 'daphne')], 20);
    assert.equal(missing?.variant, 'gunicorn');
    assert.equal(missing?.sentence, 'gunicorn is missing: the run run-00002 measured it, this one did not');
    assert.deepEqual(find(together, [of(9, 'daphne'), of(9, 'gunicorn')]), []);
  });

  it('still names it after a run without it has been stored', () => {
    assert.deepEqual(find([...together, of(3, 'daphne')], [of(9, 'daphne')]), ['gunicorn']);
  });

  it('expects nothing of the other jobs of a matrix', () => {
    const matrix = [0, 1, 2].flatMap((run) => [of(run, 'daphne'), of(run, 'gunicorn', { runId: `other-${run}` })]);
    assert.deepEqual(find(matrix, [of(9, 'daphne')]), []);
  });

  it('expects nothing after the configuration has changed, nor of later runs', () => {
    assert.deepEqual(find(together, [of(9, 'daphne', { configurationDigest: 'new' })]), []);
    assert.deepEqual(find(together, [of(-1, 'daphne')]), []);
  });

  it('forgets a setup that was taken out on purpose, and only when it was accepted as a whole', () => {
    const word = { variant: 'gunicorn' };
    assert.deepEqual(find(together, [of(9, 'daphne')], [buildAcceptance(8, word)]), []);
    assert.deepEqual(find(together, [of(9, 'daphne')], [buildAcceptance(8, { ...word, metric: 'throughput' })]), [
      'gunicorn',
    ]);
    assert.deepEqual(find(together, [of(9, 'daphne')], [buildAcceptance(1, word)]), ['gunicorn']);
  });
});
