/** A history on a branch of real clones. */
import assert from 'node:assert/strict';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { BenchError } from '../../../src/errors.ts';
import { type CloneHistoryOptions, openCloneHistory } from '../../../src/history/clone-history.ts';
import type { KeptHistory } from '../../../src/history/history-store.ts';
import { nameEntryFile } from '../../../src/history/name-history-file.ts';
import type { HistoryEntry } from '../../../src/records/history-entry.ts';
import { buildAcceptance, buildRun } from '../../support/build-history.ts';
import { createGitBench, digestTree, type GitBench } from '../../support/git-bench.ts';

const signal = new AbortController().signal;
const branch = 'channels-bench';
let bench: GitBench;
let clone: string;
beforeEach(async () => {
  bench = await createGitBench();
  clone = await bench.init('clone');
  await bench.commit(clone, 'Code', { 'code.py': 'pass\n', 'sub/x.py': 'pass\n' });
});
afterEach(() => bench[Symbol.asyncDispose]());

function open(changes: Partial<CloneHistoryOptions> = {}): KeptHistory {
  return openCloneHistory({
    directory: clone,
    branch,
    environment: bench.environment,
    now: () => new Date('2026-12-31T00:00:00Z'),
    mayBeMissing: false,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms / 10)),
    random: Math.random,
    nowMs: () => performance.now(),
    ...changes,
  });
}

const listRuns = async (store: KeptHistory) => (await store.list(signal)).entries.map(({ entry }) => entry.runId);
const ids = (...runs: number[]) => runs.map((run) => buildRun(run).runId);
const listPaths = () => bench.git(clone, 'ls-tree', '-r', '--name-only', branch).split('\n');

/** Another clone that has the branch as the remote. */
async function cloneIt(name: string, ...options: string[]): Promise<string> {
  bench.git(bench.directory, 'clone', '--quiet', ...options, `file://${clone}`, name);
  return join(bench.directory, name);
}

/** A git before the real one: `script` may end it, or let it go on. */
async function standBefore(script: string): Promise<Record<string, string>> {
  const folder = join(bench.directory, 'bin');
  await mkdir(folder);
  const real = bench.git(clone, '--exec-path');
  await writeFile(join(folder, 'git'), `#!/bin/sh\n${script}\nexec '${real}/git' "$@"\n`);
  await chmod(join(folder, 'git'), 0o755);
  return { ...bench.environment, PATH: `${folder}:${bench.environment['PATH']}` };
}

describe('a history on a branch of a clone', () => {
  it('is made by the first run, and gives back what was added; branches, index and files stay as they are', async () => {
    await writeFile(join(clone, 'code.py'), 'changed\n');
    bench.git(clone, 'add', 'code.py');
    await writeFile(join(clone, 'code.py'), 'changed again\n');
    const before = [
      bench.git(clone, 'status', '--porcelain'),
      bench.git(clone, 'rev-parse', 'HEAD'),
      digestTree(join(clone, 'sub')),
    ];
    const history = open();
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
    assert.ok(listPaths().includes('README.md'), 'says what it is');
    const after = [
      bench.git(clone, 'status', '--porcelain'),
      bench.git(clone, 'rev-parse', 'HEAD'),
      digestTree(join(clone, 'sub')),
    ];
    assert.deepEqual(after, before);
    assert.equal(bench.git(clone, 'rev-list', '--count', branch), '3');
    assert.equal(bench.git(clone, 'rev-list', '--max-parents=0', '--count', branch, 'main'), '2', 'nothing in common');
    bench.git(clone, 'fsck', '--strict');
  });

  it('leaves a run that is there already as it is, and commits nothing', async () => {
    await open().add([buildRun(0)], signal);
    const before = bench.git(clone, 'rev-parse', branch);
    assert.deepEqual(await open().add([buildRun(0)], signal), [{ path: nameEntryFile(buildRun(0)), isNew: false }]);
    assert.equal(bench.git(clone, 'rev-parse', branch), before);
  });

  it('is thinned out when a month begins, and keeps what an acceptance names', async () => {
    const old = [0, 1, 2, 3, 4, 5, 6].map((run) => buildRun(run));
    await open().add(old, signal);
    await open().accept({ ...buildAcceptance(2), runId: old[2]?.runId ?? '' });
    await open().add([buildRun(360)], signal);
    const kept = await listRuns(open());
    assert.ok(kept.length < 8 && kept.length >= 3, `${kept.length} of 8 stay`);
    assert.ok(kept.includes(old[2]?.runId ?? '') && kept.includes(buildRun(360).runId));
  });

  it('removes entries, and does not mind what is gone', async () => {
    await open().add([buildRun(0), buildRun(1)], signal);
    const { entries } = await open().list(signal);
    await open().remove(entries.slice(0, 1), signal);
    await open().remove(entries.slice(0, 1), signal);
    assert.deepEqual(await listRuns(open()), ids(1));
  });

  it('loses nothing when ten write at once', async () => {
    const runs = Array.from({ length: 10 }, (_, run) => buildRun(run));
    const added = await Promise.all(runs.map((run) => open().add([run], signal)));
    assert.ok(added.flat().every(({ isNew }) => isNew));
    assert.deepEqual(await listRuns(open()), ids(...runs.keys()));
    bench.git(clone, 'fsck', '--strict');
  });

  it('names the files that do not count, and reads the others', async () => {
    await open().add([buildRun(0)], signal);
    bench.git(clone, 'switch', '--quiet', branch);
    await bench.commit(clone, 'Garbage', {
      '2026/01/garbage.json': 'garbage',
      '2026/01/later.json': JSON.stringify({ ...buildRun(3), schemaVersion: 99 }),
      '2026/01/large.json': `{"x": "${'y'.repeat(70_000)}"}`,
      '2026/01/"odd"\n.json': '{"kind":',
      '2026/notes.json': 'none of its business',
    });
    bench.git(clone, 'switch', '--quiet', 'main');
    const { entries, problems } = await open().list(signal);
    assert.equal(entries.length, 1);
    assert.equal(problems.length, 4, JSON.stringify(problems));
    assert.match(problems.map(({ reason }) => reason).join(), /schema version 99/);
    assert.match(problems.map(({ reason }) => reason).join(), /more than 65536 bytes/);
    await open().add([buildRun(1)], signal);
    assert.equal((await open().list(signal)).problems.length, 4, 'they stay');
  });

  it('is read by a handful of processes, however long it is', async () => {
    const entries = Array.from({ length: 3000 }, (_, run) => buildRun(run));
    await seed(entries);
    const log = join(bench.directory, 'log');
    const environment = await standBefore(`echo "$*" >> '${log}'`);
    const now = () => new Date('2040-01-01T00:00:00Z');
    assert.equal((await open({ environment, now }).list(signal)).entries.length, 3000);
    const calls = (await readFile(log, 'utf8')).trim().split('\n').length;
    assert.ok(calls <= 6, `${calls} processes`);
  });
});

/** Many runs in one commit. */
async function seed(entries: readonly HistoryEntry[]): Promise<void> {
  const folder = await bench.init('many');
  bench.git(folder, 'switch', '--quiet', '--create', branch);
  await bench.commit(
    folder,
    'many',
    Object.fromEntries(entries.map((entry) => [nameEntryFile(entry), JSON.stringify(entry)])),
  );
  bench.git(clone, 'fetch', '--quiet', folder, `${branch}:${branch}`);
}

describe('a history in a clone of a clone', () => {
  it('is read as it was fetched where there is no branch of that name yet; writing makes one on top of it', async () => {
    await open().add([buildRun(0)], signal);
    const other = await cloneIt('other');
    assert.deepEqual(await listRuns(open({ directory: other })), ids(0));
    await open({ directory: other }).add([buildRun(1)], signal);
    bench.git(other, 'push', '--quiet', 'origin', branch);
    assert.deepEqual(await listRuns(open()), ids(0, 1));
  });

  it('counts what was fetched since, when the branch itself has stayed behind', async () => {
    await open().add([buildRun(0)], signal);
    const other = await cloneIt('other');
    bench.git(other, 'branch', '--quiet', branch, `origin/${branch}`);
    await open().add([buildRun(1)], signal);
    bench.git(other, 'fetch', '--quiet');
    assert.deepEqual(await listRuns(open({ directory: other })), ids(0, 1));
    await open({ directory: other }).add([buildRun(2)], signal);
    bench.git(other, 'push', '--quiet', 'origin', branch);
    assert.deepEqual(await listRuns(open()), ids(0, 1, 2));
  });

  it('holds what both sides have added and removed, and the next write joins them so that it can be pushed', async () => {
    await open().add([buildRun(0), buildRun(1), buildRun(2)], signal);
    const other = await cloneIt('other');
    const away = open({ directory: other });
    const { entries } = await away.list(signal);
    await away.remove(entries.slice(0, 1), signal);
    await away.add([buildRun(3)], signal);
    await open().remove(entries.slice(1, 2), signal);
    await open().add([buildRun(4)], signal);
    bench.git(other, 'fetch', '--quiet');
    assert.deepEqual(await listRuns(away), ids(2, 3, 4));
    await away.accept(buildAcceptance(3));
    bench.git(other, 'push', '--quiet', 'origin', branch);
    assert.deepEqual(await listRuns(open()), ids(2, 3, 4));
    assert.equal((await open().list(signal)).acceptances.length, 1);
    bench.git(clone, 'fsck', '--strict');
  });

  it('is read and written in a shallow one', async () => {
    await open().add([buildRun(0)], signal);
    await open().add([buildRun(1)], signal);
    const other = await cloneIt('shallow', '--depth=1', '--no-single-branch');
    const store = open({ directory: other });
    assert.deepEqual(await listRuns(store), ids(0, 1));
    await store.add([buildRun(2)], signal);
    bench.git(other, 'push', '--quiet', 'origin', branch);
    assert.deepEqual(await listRuns(open()), ids(0, 1, 2));
  });

  it('is found from a folder below, and in a bare repository', async () => {
    await open().add([buildRun(0)], signal);
    assert.deepEqual(await listRuns(open({ directory: join(clone, 'sub') })), ids(0));
    const bare = await cloneIt('bare.git', '--bare');
    await open({ directory: bare }).add([buildRun(1)], signal);
    assert.deepEqual(await listRuns(open({ directory: bare })), ids(0, 1));
  });
});

describe('a history on a branch in trouble', () => {
  const refuses = (code: string, message: RegExp) => (error: unknown) => {
    assert.ok(error instanceof BenchError, String(error));
    assert.equal(error.code, code);
    assert.match([error.message, error.hint, ...error.details].join('\n'), message);
    return true;
  };

  it('that is in no repository, or has no such branch, says what to do', async () => {
    await assert.rejects(
      open({ directory: bench.scratch }).list(signal),
      refuses('history-unreadable', /no git repository/),
    );
    await assert.rejects(
      open().list(signal),
      refuses('history-unreadable', /no branch channels-bench.*\n.*`git fetch origin channels-bench:channels-bench`/),
    );
    const { entries, problems } = await open({ mayBeMissing: true }).list(signal);
    assert.deepEqual([entries, problems.length], [[], 1]);
    bench.git(clone, 'branch', `${branch}/below`);
    await assert.rejects(
      open().list(signal),
      refuses('history-unreadable', /no branch/),
      'a folder of branches is none',
    );
  });

  it('that is checked out is not written behind the back of its files', async () => {
    await open().add([buildRun(0)], signal);
    const worktree = join(bench.directory, 'data');
    bench.git(clone, 'worktree', 'add', '--quiet', worktree, branch);
    assert.deepEqual(await listRuns(open()), ids(0));
    await assert.rejects(open().add([buildRun(1)], signal), refuses('output-unwritable', /is checked out in .*data/));
  });

  it('that cannot be written for a full disk is as it was, and says so', async () => {
    await open().add([buildRun(0)], signal);
    const before = bench.git(clone, 'rev-parse', branch);
    const environment = await standBefore(
      'case "$*" in *fast-import*) echo "fatal: sha1 file write error: No space left on device" >&2; exit 128;; esac',
    );
    await assert.rejects(
      open({ environment }).add([buildRun(1)], signal),
      refuses('output-unwritable', /No space left/),
    );
    assert.equal(bench.git(clone, 'rev-parse', branch), before);
  });

  it('that others are always quicker to write gives up after a while', async () => {
    await open().add([buildRun(0)], signal);
    const environment = await standBefore(
      'case "$*" in *fast-import*) echo "warning: Not updating refs/heads/channels-bench" >&2; exit 1;; esac',
    );
    let clock = 0;
    const impatient = open({ environment, nowMs: () => (clock += 20_000) });
    await assert.rejects(impatient.add([buildRun(1)], signal), refuses('output-unwritable', /Not updating/));
  });

  it('is written where nobody has told git who they are', async () => {
    bench.git(clone, 'config', 'user.useConfigOnly', 'true');
    await open().add([buildRun(0)], signal);
    assert.equal(bench.git(clone, 'log', '-1', '--format=%cn', branch), 'Channels Bench');
  });

  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    controller.abort(new Error('cancelled'));
    await assert.rejects(open().add([buildRun(0)], controller.signal), /cancelled/);
  });
});
