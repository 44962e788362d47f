/** A history on a branch of real clones. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { nameEntryFile } from '../../../src/history/name-history-file.ts';
import { buildAcceptance, buildRun } from '../../support/build-history.ts';
import { branch, CloneBench, listRuns, nameRuns } from '../../support/clone-history-bench.ts';
import { digestTree } from '../../support/git-bench.ts';

const signal = new AbortController().signal;
let bench: CloneBench;
beforeEach(async () => {
  bench = await CloneBench.start();
});
afterEach(() => bench[Symbol.asyncDispose]());

describe('a history on a branch of a clone', () => {
  it('is made by the first run, and gives back what was added; branches, index and files stay as they are', async () => {
    await writeFile(join(bench.clone, 'code.py'), 'changed\n');
    bench.git('add', 'code.py');
    await writeFile(join(bench.clone, 'code.py'), 'changed again\n');
    const before = [
      bench.git('status', '--porcelain'),
      bench.git('rev-parse', 'HEAD'),
      digestTree(join(bench.clone, 'sub')),
    ];
    const history = bench.open();
    assert.deepEqual(await history.add([buildRun(0)], signal), [{ path: nameEntryFile(buildRun(0)), isNew: true }]);
    await history.add([buildRun(1)], signal, [buildAcceptance(1)]);
    await history.accept(buildAcceptance(0));
    const { entries, acceptances, problems } = await history.list(signal);
    assert.deepEqual(
      entries.map(({ entry }) => entry),
      [buildRun(0), buildRun(1)],
    );
    assert.equal(acceptances.length, 2);
    assert.deepEqual(problems, []);
    assert.ok(bench.git('ls-tree', '--name-only', branch).split('\n').includes('README.md'), 'says what it is');
    const after = [
      bench.git('status', '--porcelain'),
      bench.git('rev-parse', 'HEAD'),
      digestTree(join(bench.clone, 'sub')),
    ];
    assert.deepEqual(after, before);
    assert.equal(bench.git('rev-list', '--count', branch), '3');
    assert.equal(bench.git('rev-list', '--max-parents=0', '--count', branch, 'main'), '2', 'nothing in common');
    bench.git('fsck', '--strict');
  });

  it('leaves a run that is there already as it is, and commits nothing', async () => {
    await bench.open().add([buildRun(0)], signal);
    const before = bench.git('rev-parse', branch);
    assert.deepEqual(await bench.open().add([buildRun(0)], signal), [
      { path: nameEntryFile(buildRun(0)), isNew: false },
    ]);
    assert.equal(bench.git('rev-parse', branch), before);
  });

  it('is thinned out when a month begins, and keeps what an acceptance names', async () => {
    const old = [0, 1, 2, 3, 4, 5, 6].map((run) => buildRun(run));
    await bench.open().add(old, signal);
    await bench.open().accept({ ...buildAcceptance(2), runId: old[2]?.runId ?? '' });
    await bench.open().add([buildRun(360)], signal);
    const kept = await listRuns(bench.open());
    assert.ok(kept.length < 8 && kept.length >= 3, `${kept.length} of 8 stay`);
    assert.ok(kept.includes(old[2]?.runId ?? '') && kept.includes(buildRun(360).runId));
  });

  it('removes entries, and does not mind what is gone', async () => {
    await bench.open().add([buildRun(0), buildRun(1)], signal);
    const { entries } = await bench.open().list(signal);
    await bench.open().remove(entries.slice(0, 1), signal);
    await bench.open().remove(entries.slice(0, 1), signal);
    assert.deepEqual(await listRuns(bench.open()), nameRuns(1));
  });

  it('loses nothing when ten write at once', async () => {
    const runs = Array.from({ length: 10 }, (_, run) => buildRun(run));
    const added = await Promise.all(runs.map((run) => bench.open().add([run], signal)));
    assert.ok(added.flat().every(({ isNew }) => isNew));
    assert.deepEqual(await listRuns(bench.open()), nameRuns(...runs.keys()));
    bench.git('fsck', '--strict');
  });

  it('names the files that do not count, and reads the others', async () => {
    await bench.open().add([buildRun(0)], signal);
    bench.git('switch', '--quiet', branch);
    await bench.repositories.commit(bench.clone, 'Garbage', {
      '2026/01/garbage.json': 'garbage',
      '2026/01/later.json': JSON.stringify({ ...buildRun(3), schemaVersion: 99 }),
      '2026/01/large.json': `{"x": "${'y'.repeat(70_000)}"}`,
      '2026/01/"odd"\n.json': '{"kind":',
      '2026/notes.json': 'none of its business',
    });
    bench.git('switch', '--quiet', 'main');
    const { entries, problems } = await bench.open().list(signal);
    assert.equal(entries.length, 1);
    assert.equal(problems.length, 4, JSON.stringify(problems));
    assert.match(problems.map(({ reason }) => reason).join(), /schema version 99/);
    assert.match(problems.map(({ reason }) => reason).join(), /more than 65536 bytes/);
    await bench.open().add([buildRun(1)], signal);
    assert.equal((await bench.open().list(signal)).problems.length, 4, 'they stay');
  });

  it('is read by a handful of processes, however long it is', async () => {
    const entries = Array.from({ length: 3000 }, (_, run) => buildRun(run));
    await bench.seed(entries);
    const log = join(bench.repositories.directory, 'log');
    const environment = await bench.standBefore(`echo "$*" >> '${log}'`);
    const now = () => new Date('2040-01-01T00:00:00Z');
    assert.equal((await bench.open({ environment, now }).list(signal)).entries.length, 3000);
    const calls = (await readFile(log, 'utf8')).trim().split('\n').length;
    assert.ok(calls <= 6, `${calls} processes`);
  });
});

describe('a history in a clone of a clone', () => {
  it('is read as it was fetched where there is no branch of that name yet; writing makes one on top of it', async () => {
    await bench.open().add([buildRun(0)], signal);
    const other = bench.cloneIt('other');
    assert.deepEqual(await listRuns(bench.open({ directory: other })), nameRuns(0));
    await bench.open({ directory: other }).add([buildRun(1)], signal);
    bench.repositories.git(other, 'push', '--quiet', 'origin', branch);
    assert.deepEqual(await listRuns(bench.open()), nameRuns(0, 1));
  });

  it('counts what was fetched since, when the branch itself has stayed behind', async () => {
    await bench.open().add([buildRun(0)], signal);
    const other = bench.cloneIt('other');
    bench.repositories.git(other, 'branch', '--quiet', branch, `origin/${branch}`);
    await bench.open().add([buildRun(1)], signal);
    bench.repositories.git(other, 'fetch', '--quiet');
    assert.deepEqual(await listRuns(bench.open({ directory: other })), nameRuns(0, 1));
    await bench.open({ directory: other }).add([buildRun(2)], signal);
    bench.repositories.git(other, 'push', '--quiet', 'origin', branch);
    assert.deepEqual(await listRuns(bench.open()), nameRuns(0, 1, 2));
  });

  it('holds what both sides have added and removed, and the next write joins them so that it can be pushed', async () => {
    await bench.open().add([buildRun(0), buildRun(1), buildRun(2)], signal);
    const other = bench.cloneIt('other');
    const away = bench.open({ directory: other });
    const { entries } = await away.list(signal);
    await away.remove(entries.slice(0, 1), signal);
    await away.add([buildRun(3)], signal);
    await bench.open().remove(entries.slice(1, 2), signal);
    await bench.open().add([buildRun(4)], signal);
    bench.repositories.git(other, 'fetch', '--quiet');
    assert.deepEqual(await listRuns(away), nameRuns(2, 3, 4));
    await away.accept(buildAcceptance(3));
    bench.repositories.git(other, 'push', '--quiet', 'origin', branch);
    assert.deepEqual(await listRuns(bench.open()), nameRuns(2, 3, 4));
    assert.equal((await bench.open().list(signal)).acceptances.length, 1);
    bench.git('fsck', '--strict');
  });

  it('is read and written in a shallow one', async () => {
    await bench.open().add([buildRun(0)], signal);
    await bench.open().add([buildRun(1)], signal);
    const other = bench.cloneIt('shallow', '--depth=1', '--no-single-branch');
    const store = bench.open({ directory: other });
    assert.deepEqual(await listRuns(store), nameRuns(0, 1));
    await store.add([buildRun(2)], signal);
    bench.repositories.git(other, 'push', '--quiet', 'origin', branch);
    assert.deepEqual(await listRuns(bench.open()), nameRuns(0, 1, 2));
  });

  it('is found from a folder below, and in a bare repository', async () => {
    await bench.open().add([buildRun(0)], signal);
    assert.deepEqual(await listRuns(bench.open({ directory: join(bench.clone, 'sub') })), nameRuns(0));
    const bare = bench.cloneIt('bare.git', '--bare');
    await bench.open({ directory: bare }).add([buildRun(1)], signal);
    assert.deepEqual(await listRuns(bench.open({ directory: bare })), nameRuns(0, 1));
  });
});
