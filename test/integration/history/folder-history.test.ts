/** The folder as it is on the disk: what is written, read, and left alone. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { link, mkdir, mkdtemp, open, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openFolderHistory } from '../../../src/history/folder-history.ts';
import type { HistoryFiles } from '../../../src/history/write-new-file.ts';
import { maxHistoryFileBytes } from '../../../src/records/parse-history-file.ts';
import { buildAcceptance, buildEntry, dateOfRun } from '../../support/build-history.ts';

const now = () => new Date(dateOfRun(1000));
const realFiles: HistoryFiles = { open, link, rename };
const going = new AbortController().signal;
let directory = '';

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'channels-bench-test-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const openStore = (files: HistoryFiles = realFiles, mayBeMissing = true) =>
  openFolderHistory(directory, { now, mayBeMissing, files });

async function listFiles(): Promise<string[]> {
  const found = await readdir(directory, { recursive: true, withFileTypes: true });
  return found
    .filter((one) => one.isFile())
    .map(({ name }) => name)
    .sort();
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(join(directory, path, '..'), { recursive: true });
  await writeFile(join(directory, path), text);
}

function failWith(code: string): never {
  throw Object.assign(new Error(`${code}: injected`), { code });
}

describe('a folder as a history', () => {
  it('gives back what was added, oldest first', async () => {
    const store = openStore();
    const added = await store.add([buildEntry(40), buildEntry(3)], going);
    assert.deepEqual(
      added.map(({ isNew }) => isNew),
      [true, true],
    );
    await store.accept(buildAcceptance(3));
    const { entries, acceptances, problems } = await store.list(going);
    assert.deepEqual(
      entries.map(({ entry }) => entry),
      [buildEntry(3), buildEntry(40)],
    );
    assert.deepEqual(
      acceptances.map(({ acceptance }) => acceptance),
      [buildAcceptance(3)],
    );
    assert.deepEqual(problems, []);
  });

  it('leaves a run that is there already as it is', async () => {
    const store = openStore();
    const [first] = await store.add([buildEntry(1)], going);
    const [again] = await store.add([{ ...buildEntry(1), title: 'Another' }], going);
    assert.deepEqual([first?.isNew, again?.isNew, first?.path === again?.path], [true, false, true]);
    assert.equal((await store.list(going)).entries[0]?.entry.title, 'Daphne');
    assert.equal((await listFiles()).length, 1);
  });

  it('does not take a broken file for a run that is stored', async () => {
    const store = openStore();
    const [added] = await store.add([buildEntry(1)], going);
    await put(added?.path ?? '', '{"kind": ');
    await assert.rejects(store.add([buildEntry(1)], going), { code: 'output-unwritable', message: /is truncated/ });
  });

  it('names every file that does not count, keeps it, and reads the others', async () => {
    const store = openStore();
    const [added] = await store.add([buildEntry(1)], going);
    const text = await readFile(join(directory, added?.path ?? ''), 'utf8');
    await put('2026/01/duplicate.json', text);
    await put('2026/01/truncated.json', text.slice(0, 300));
    await put('2026/01/empty.json', '');
    await put('2026/01/later.json', text.replace('"schemaVersion": 1', '"schemaVersion": 2'));
    await put('2026/01/not-a-number.json', text.replace('"value": 1000', '"value": NaN'));
    await put('2026/01/null.json', text.replace('"value": 1000', '"value": null'));
    await put('2026/01/foreign.json', '{"name": "x"}');
    await put('2026/01/huge.json', ' '.repeat(maxHistoryFileBytes + 1));
    await put('2026/01/binary.json', '\u0000\u0001\ufffd');
    await put('2026/01/future.json', JSON.stringify(buildEntry(2000)));
    await mkdir(join(directory, '2026/01/folder.json'));
    await symlink('/etc/passwd', join(directory, '2026/01/link.json'));
    const before = await listFiles();
    const { entries, problems } = await store.list(going);
    assert.equal(entries.length, 1);
    assert.deepEqual(
      problems.map(({ path }) => path.replace('2026/01/', '')),
      [
        'binary.json',
        'duplicate.json',
        'empty.json',
        'folder.json',
        'foreign.json',
        'future.json',
        'huge.json',
        'later.json',
        'link.json',
        'not-a-number.json',
        'null.json',
        'truncated.json',
      ],
    );
    await store.remove(entries, going);
    assert.deepEqual(
      await listFiles(),
      before.filter((name) => !added?.path.endsWith(name)),
    );
  });

  it('passes over what is none of its business', async () => {
    const store = openStore();
    await store.add([buildEntry(1)], going);
    for (const path of [
      'README.md',
      '.git/HEAD',
      'package.json',
      'page/2026/x.json',
      '2026/notes.txt',
      '2026/01/.x.json.1f.partial',
    ]) {
      await put(path, '{');
    }
    const { entries, problems } = await store.list(going);
    assert.deepEqual([entries.length, problems], [1, []]);
  });

  it('is empty when the folder is not there yet, or says so', async () => {
    await rm(directory, { recursive: true });
    assert.deepEqual(await openStore().list(going), { entries: [], acceptances: [], problems: [] });
    await assert.rejects(openStore(realFiles, false).list(going), {
      code: 'history-unreadable',
      message: /no such folder/,
    });
  });

  it('refuses a file in place of a folder', async () => {
    await put('file', 'x');
    const store = openFolderHistory(join(directory, 'file'), { now, mayBeMissing: true });
    await assert.rejects(store.list(going), { code: 'history-unreadable', message: /it is a file, not a folder/ });
    await assert.rejects(store.add([buildEntry(1)], going), { code: 'output-unwritable' });
    assert.deepEqual(await listFiles(), ['file']);
  });
});

describe('writing into a folder history', () => {
  it('leaves no part of a file when the disk is full, and keeps what was there', async () => {
    await openStore().add([buildEntry(1)], going);
    const fullDisk: typeof open = async (path, flags) => {
      const file = await open(path, flags);
      file.writeFile = async (text) => {
        await file.write(String(text).slice(0, 100));
        failWith('ENOSPC');
      };
      return file;
    };
    const before = await listFiles();
    await assert.rejects(openStore({ ...realFiles, open: fullDisk }).add([buildEntry(2)], going), {
      code: 'output-unwritable',
      message: /the disk is full/,
    });
    assert.deepEqual(await listFiles(), before);
    assert.equal((await openStore().list(going)).entries.length, 1);
  });

  it('does without hard links where a file system has none', async () => {
    const store = openStore({ ...realFiles, link: async () => failWith('EPERM') });
    assert.deepEqual((await store.add([buildEntry(1)], going))[0]?.isNew, true);
    assert.equal((await listFiles()).length, 1);
  });

  it('refuses figures that JSON cannot hold', async () => {
    const broken = buildEntry(1, { throughput: 0 });
    const figure = { value: Number.NaN, lnRatioToControl: 0, rounds: 12 };
    await assert.rejects(openStore().add([{ ...broken, metrics: { throughput: figure } }], going), {
      code: 'output-unwritable',
      message: /metrics\.throughput\.value/,
    });
    assert.deepEqual(await listFiles(), []);
  });

  it('keeps the files that were whole when it is cancelled half-way; adding again completes it', async () => {
    const controller = new AbortController();
    const runs = [1, 2, 3].map((run) => buildEntry(run));
    const cancelling: HistoryFiles = {
      ...realFiles,
      link: async (...paths) => {
        await link(...paths);
        controller.abort();
      },
    };
    await assert.rejects(openStore(cancelling).add(runs, controller.signal), { name: 'AbortError' });
    assert.equal((await openStore().list(going)).entries.length, 1);
    assert.deepEqual(
      (await openStore().add(runs, going)).map(({ isNew }) => isNew),
      [false, true, true],
    );
  });

  it('stops reading when it is cancelled', async () => {
    await openStore().add(
      Array.from({ length: 510 }, (_, run) => buildEntry(run)),
      going,
    );
    const controller = new AbortController();
    controller.abort();
    await assert.rejects(openStore().list(controller.signal), { name: 'AbortError' });
    await assert.rejects(openStore().remove((await openStore().list(going)).entries, controller.signal));
    assert.equal((await listFiles()).length, 510);
  });

  it('removes entries that another process has removed already', async () => {
    const store = openStore();
    await store.add([buildEntry(1), buildEntry(2)], going);
    const { entries } = await store.list(going);
    await store.remove(entries.slice(0, 1), going);
    await store.remove(entries, going);
    assert.deepEqual(await listFiles(), []);
  });

  it('loses nothing when two processes add at once, and stores what both have once', async () => {
    const program = join(import.meta.dirname, '../../support/add-to-history.ts');
    const start = (name: string) =>
      new Promise<number | null>((resolve, reject) => {
        const child = spawn(process.execPath, [program, directory, name, '60'], { stdio: 'inherit' });
        child.on('error', reject).on('close', resolve);
      });
    assert.deepEqual(await Promise.all([start('a'), start('b')]), [0, 0]);
    const { entries, problems } = await openStore().list(going);
    const countOf = (name: string) => entries.filter(({ entry }) => entry.runId.startsWith(name)).length;
    assert.deepEqual([countOf('a-'), countOf('b-'), countOf('shared-'), problems], [60, 60, 60, []]);
    assert.equal((await listFiles()).length, 180);
  });
});
