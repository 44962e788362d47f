import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startCollecting } from '../../../src/history/collect-history.ts';
import type { Acceptance, HistoryEntry } from '../../../src/records/history-entry.ts';
import { buildAcceptance, buildEntry, dateOfRun } from '../../support/build-history.ts';

const now = new Date(dateOfRun(10));

function collect(
  entries: Readonly<Record<string, HistoryEntry>>,
  acceptances: Readonly<Record<string, Acceptance>> = {},
) {
  const collector = startCollecting(now);
  for (const [path, entry] of Object.entries(entries)) collector.add(path, { kind: 'entry', entry });
  for (const [path, acceptance] of Object.entries(acceptances)) collector.add(path, { kind: 'acceptance', acceptance });
  const { entries: kept, ...others } = collector.finish();
  return { ...others, runs: kept.map(({ entry }) => entry.runId), paths: kept.map(({ path }) => path) };
}

describe('startCollecting', () => {
  it('sorts by date, whatever the names and the digits of a second', () => {
    const runs = collect({
      c: buildEntry(3, undefined, { runId: 'c', finishedAt: '2026-01-02T00:00:00.500Z' }),
      a: buildEntry(1, undefined, { runId: 'a', finishedAt: '2026-01-03T00:00:00Z' }),
      b: buildEntry(2, undefined, { runId: 'b', finishedAt: '2026-01-02T00:00:00Z' }),
    });
    assert.deepEqual(runs.runs, ['b', 'c', 'a']);
    assert.deepEqual(runs.problems, []);
  });

  it('counts a run of a setup once, and names the other file', () => {
    const { paths, problems } = collect({
      'x/1.json': buildEntry(1),
      'x/2.json': buildEntry(1),
      'x/3.json': buildEntry(2),
    });
    assert.deepEqual(paths, ['x/1.json', 'x/3.json']);
    assert.deepEqual(problems, [{ path: 'x/2.json', reason: 'is the same run of the same setup as x/1.json' }]);
  });

  it('keeps two setups of one run', () => {
    const { runs, problems } = collect({ a: buildEntry(1), b: buildEntry(1, undefined, { variant: 'gunicorn' }) });
    assert.deepEqual([runs.length, problems], [2, []]);
  });

  it('leaves out what is dated in the future, beyond what clocks differ', () => {
    const at = (ms: number, runId: string) =>
      buildEntry(1, undefined, { runId, finishedAt: new Date(now.getTime() + ms).toISOString() });
    const { runs, problems } = collect(
      { near: at(59 * 60_000, 'near'), far: at(61 * 60_000, 'far') },
      { word: buildAcceptance(1, { acceptedAt: dateOfRun(12) }) },
    );
    assert.deepEqual(runs, ['near']);
    assert.deepEqual(
      problems.map(({ path, reason }) => `${path} ${reason.replace(/\d{4}-\S+Z/, 'DATE')}`),
      [
        'far is dated DATE, in the future: some clock was wrong',
        'word is dated DATE, in the future: some clock was wrong',
      ],
    );
  });

  it('names unreadable files and goes on', () => {
    const collector = startCollecting(now);
    collector.add('b.json', { kind: 'unreadable', reason: 'is empty' });
    collector.add('a.json', { kind: 'unreadable', reason: 'is truncated' });
    collector.add('c.json', { kind: 'entry', entry: buildEntry(1) });
    const { entries, problems } = collector.finish();
    assert.equal(entries.length, 1);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['a.json', 'b.json'],
    );
  });

  it('sorts acceptances by when they were given', () => {
    const { acceptances } = collect(
      {},
      { z: buildAcceptance(1, { acceptedAt: dateOfRun(1) }), a: buildAcceptance(1, { acceptedAt: dateOfRun(2) }) },
    );
    assert.deepEqual(
      acceptances.map(({ path }) => path),
      ['z', 'a'],
    );
  });
});
