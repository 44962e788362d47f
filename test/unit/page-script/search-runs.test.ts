import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ListedRun, needsNoTitles, searchRuns } from '../../../src/page-script/search-runs.ts';

const runs: ListedRun[] = [
  { run: 0, second: 1_767_268_800, commit: 'add0123456', title: 'Change the protocol' },
  { run: 1, second: 1_767_355_200, commit: '17ab17ab17', title: 'Add a cafe' },
  { run: 2, second: 1_767_441_600, commit: null, title: null },
];
const find = (text: string) => searchRuns(runs, text, 10).map(({ run }) => run);

describe('a search for a run', () => {
  it('needs the titles unless it can only be a date or a commit', () => {
    for (const text of ['', '2026', '2026-01-03 12:00', '17ab', '17AB17ab17', '0'])
      assert.ok(needsNoTitles(text), text);
    for (const text of ['add', 'Add a cafe', 'cafe', 'protocol', '2026 fade', 'v2.1', 'über'])
      assert.ok(!needsNoTitles(text), text);
  });

  it('finds the commit, the date and the title, the newest first, as typed or by all words', () => {
    assert.deepEqual(find('add'), [1, 0]);
    assert.deepEqual(find('17ab'), [1]);
    assert.deepEqual(find('2026-01'), [2, 1, 0]);
    assert.deepEqual(find('protocol change'), [0]);
    assert.deepEqual(find('a cafe'), [1]);
    assert.deepEqual(find('nothing of that'), []);
    assert.deepEqual(
      searchRuns(runs, '', 2).map(({ run }) => run),
      [2, 1],
    );
  });
});
