/** A history in parts is the same history, in a folder and on the branch of a clone. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openFolderHistory } from '../../../src/history/folder-history.ts';
import type { HistoryListing, LocalHistory } from '../../../src/history/history-store.ts';
import { nameEntryFile } from '../../../src/history/name-history-file.ts';
import type { HistoryEntry } from '../../../src/records/history-entry.ts';
import { buildAcceptance, buildRun, dateOfRun } from '../../support/build-history.ts';
import { CloneBench } from '../../support/clone-history-bench.ts';

const going = new AbortController().signal;
const variants = ['daphne', 'daphne@2-workers', 'a name: with "signs"'];
const runs = [2, 0, 1].flatMap((run) => variants.map((variant): HistoryEntry => ({ ...buildRun(run), variant })));

let directory = '';
let clone: CloneBench;
let folder: LocalHistory;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'channels-bench-test-'));
  folder = openFolderHistory(directory, { now: () => new Date(dateOfRun(1000)), mayBeMissing: true });
  clone = await CloneBench.start();
});
afterEach(async () => {
  await clone[Symbol.asyncDispose]();
  await rm(directory, { recursive: true, force: true });
});

async function collectAll<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function collect(store: LocalHistory): Promise<HistoryListing[]> {
  return collectAll(store.listParts(going));
}

const nameRuns = ({ entries }: Pick<HistoryListing, 'entries'>) =>
  entries.map(({ entry }) => `${entry.variant} ${entry.runId}`);

describe('a history in parts', () => {
  for (const kind of ['folder', 'branch of a clone'] as const) {
    it(`has all runs of a variant in one part, every acceptance in each, all of the ${kind} together`, async () => {
      const store = kind === 'folder' ? folder : clone.open();
      await store.add(runs, going);
      await store.accept(buildAcceptance(1));
      const parts = await collect(store);
      assert.equal(parts.length, variants.length);
      for (const { entries, acceptances, problems } of parts) {
        assert.equal(new Set(entries.map(({ entry }) => entry.variant)).size, 1);
        assert.deepEqual([entries.length, acceptances.length, problems.length], [3, 1, 0]);
      }
      const whole = await store.list(going);
      assert.deepEqual(parts.flatMap(nameRuns).sort(), nameRuns(whole).sort());
      assert.deepEqual(parts[0]?.acceptances, whole.acceptances);
    });
  }

  it('says each problem once, and has a part when it has nothing', async () => {
    assert.deepEqual(await collect(folder), [{ entries: [], acceptances: [], problems: [] }]);
    await folder.add(runs, going);
    await folder.accept(buildAcceptance(1));
    const month = join(directory, '2026', '01');
    await writeFile(join(month, '20260103T120000Z-20260103115900-abcdef-daphne.json'), '{"kind": "chan');
    await writeFile(join(directory, 'acceptances', 'x.json'), '[]');
    const parts = await collect(folder);
    const told = parts.flatMap(({ problems }) => problems.map(({ path }) => path)).sort();
    const { problems } = await folder.list(going);
    assert.deepEqual(told, problems.map(({ path }) => path).sort());
    assert.equal(told.length, 2);
  });

  it('is one part when a file has a name of its own: it can be a run of any variant', async () => {
    await folder.add(runs, going);
    const month = join(directory, '2026', '01');
    const [first = ''] = (await readdir(month)).sort();
    await rename(join(month, first), join(month, 'mine.json'));
    const parts = await collect(folder);
    assert.deepEqual([parts.length, parts[0]?.entries.length], [1, 9]);
  });

  it('leaves out, and names, a run whose file says another variant', async () => {
    await folder.add(runs, going);
    const path = join(directory, nameEntryFile({ ...buildRun(0), variant: 'daphne' }));
    await rename(path, path.replace('-daphne.json', '-gunicorn.json'));
    const parts = await collect(folder);
    assert.equal(parts.flatMap(nameRuns).length, 8);
    const [problem, ...others] = parts.flatMap(({ problems }) => problems);
    assert.match(problem?.path ?? '', /-gunicorn\.json$/);
    assert.match(problem?.reason ?? '', /^holds a run of "daphne", which its name does not say: add it anew$/);
    assert.deepEqual(others, []);
  });

  it('ends when it is stopped', async () => {
    await folder.add(
      Array.from({ length: 600 }, (_, run) => buildRun(run)),
      going,
    );
    const controller = new AbortController();
    const reading = collectAll(folder.listParts(controller.signal));
    controller.abort(new Error('enough'));
    await assert.rejects(reading, { message: 'enough' });
  });
});
