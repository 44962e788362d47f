/** A history in a folder → a page in a folder, whole or not at all. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { pageCommand } from '../../../../src/entry/cli/page-command.ts';
import { writeSite } from '../../../../src/entry/write-site.ts';
import { openFolderHistory } from '../../../../src/history/folder-history.ts';
import { buildTrendHistory } from '../../../support/build-trend-history.ts';
import { buildScriptedCli } from '../../../support/scripted-cli.ts';

let directory = '';
const path = (...names: string[]) => join(directory, ...names);
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'channels-bench-page-'));
  const { entries, acceptances } = buildTrendHistory({ runs: 30 });
  const store = openFolderHistory(path('history'), { now: () => new Date('2026-11-24'), mayBeMissing: true });
  await store.add(entries, new AbortController().signal, acceptances);
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function makePage(options: Partial<Parameters<typeof pageCommand>[1]> = {}, history = 'history') {
  const cli = buildScriptedCli({ workingDirectory: directory });
  const code = await pageCommand(history, { out: 'out', markdown: false, ...options }, cli.context);
  return { code, out: cli.out() };
}

const read = (...names: string[]) => readFile(path('out', ...names), 'utf8');
/** Beside the history and the page nothing may be left. */
const listBeside = async () => (await readdir(directory)).sort();

describe('channels-bench page', () => {
  it('writes all pages, their data, the script, the feed and the badges, and says so', async () => {
    const { code, out } = await makePage({ title: 'Mine', repositoryUrl: 'https://github.com/a/b/' });
    assert.equal(code, 0);
    assert.match(out, /60 runs of 2 setups/);
    for (const file of [
      'index.html',
      'chart.html',
      'compare.html',
      'setups/daphne.html',
      'feed.xml',
      'badges/daphne.svg',
      'data/daphne.csv',
      'data/daphne/runs-0.json',
      'assets/page.js',
      'assets/page.css',
    ])
      assert.ok((await stat(path('out', file))).size > 100, file);
    assert.match(await read('index.html'), /<title>Mine<\/title>/);
    assert.match(await read('setups/daphne.html'), /href="https:\/\/github\.com\/a\/b\/commit\/[0-9a-f]{40}"/);
    assert.equal((await stat(path('out'))).mode & 0o777, 0o755);
    assert.deepEqual(await listBeside(), ['history', 'out']);
  });

  it('is the same for a branch of a clone', async () => {
    await makePage();
    const folder = await read('data/daphne/runs-0.json');
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-C', directory, ...args]);
    git('init', '--quiet', '--initial-branch=channels-bench');
    git('--work-tree=history', 'add', '--all');
    git('--work-tree=history', 'commit', '--quiet', '-m', 'All runs');
    await makePage({}, 'branch:channels-bench');
    assert.equal(await read('data/daphne/runs-0.json'), folder);
  });

  it('leaves out what is garbage in a history, and says what and why, in the terminal and on the page', async () => {
    const month = path('history', '2026', '01');
    const [first = ''] = await readdir(month);
    const text = await readFile(join(month, first), 'utf8');
    await writeFile(join(month, 'truncated.json'), text.slice(0, 200));
    await writeFile(join(month, 'binary.json'), Buffer.from([0, 255, 3, 200]));
    await writeFile(join(month, 'later.json'), text.replace('"schemaVersion": 1', '"schemaVersion": 99'));
    await writeFile(join(month, 'other.json'), '{"kind": "<script>alert(1)</script>"}');
    await cp(join(month, first), join(month, 'copy.json'));
    await mkdir(join(month, 'folder.json'));
    const { code, out } = await makePage();
    assert.equal(code, 0);
    assert.match(out, /60 runs of 2 setups/);
    const page = await read('index.html');
    for (const name of ['truncated', 'binary', 'later', 'other', 'copy', 'folder']) {
      assert.match(out, new RegExp(`${name}\\.json`));
      assert.match(page, new RegExp(`${name}\\.json`));
    }
    assert.doesNotMatch(page, /<script>alert/);
  });

  it('says of an empty history that it is one', async () => {
    await mkdir(path('empty'));
    const { out } = await makePage({}, 'empty');
    assert.match(out, /0 runs of 0 setups/);
    assert.match(await read('index.html'), /The history holds no runs yet/);
    assert.match(await read('feed.xml'), /<feed xmlns/);
  });

  it('replaces its own page as a whole, and never files of somebody', async () => {
    await makePage({ title: 'First' });
    await writeFile(path('out', 'left-over.html'), '');
    await makePage({ title: 'Second' });
    assert.match(await read('index.html'), /<title>Second<\/title>/);
    assert.ok(!(await readdir(path('out'))).includes('left-over.html'));
    await mkdir(path('mine'));
    await writeFile(path('mine', 'thesis.txt'), 'years of work');
    await assert.rejects(
      makePage({ out: 'mine' }),
      /mine cannot become the page: it holds other files \(thesis\.txt\)/,
    );
    assert.deepEqual(await readdir(path('mine')), ['thesis.txt']);
    assert.deepEqual(await listBeside(), ['history', 'mine', 'out']);
  });

  it('refuses a history that is not there and an address that is none, and leaves the page as it was', async () => {
    await makePage({ title: 'First' });
    await assert.rejects(makePage({}, 'nosuch'), { code: 'history-unreadable' });
    await assert.rejects(
      makePage({ repositoryUrl: 'javascript:alert(1)' }),
      /--repository-url "javascript:alert\(1\)" is no https: address/,
    );
    await assert.rejects(makePage({ out: 'history/2026/01/x/../../../../history' }), { code: 'output-unwritable' });
    assert.match(await read('index.html'), /<title>First<\/title>/);
  });
});

describe('writing a site', () => {
  function* failing(error: Error) {
    yield { path: 'index.html', content: 'half' };
    throw error;
  }

  const full = Object.assign(new Error('no space'), { code: 'ENOSPC', syscall: 'write' });
  for (const [name, error, told] of [
    ['the disk is full', full, { code: 'output-unwritable' }],
    ['the building fails', new Error('broken'), { message: 'broken' }],
  ] as const) {
    it(`leaves what was there when ${name}`, async () => {
      await makePage({ title: 'First' });
      await assert.rejects(writeSite(path('out'), failing(error), [], new AbortController().signal), told);
      assert.match(await read('index.html'), /<title>First<\/title>/);
      assert.deepEqual(await listBeside(), ['history', 'out']);
    });
  }

  it('leaves nothing when it is cancelled', async () => {
    const controller = new AbortController();
    function* cancelling() {
      yield { path: 'index.html', content: 'half' };
      controller.abort(new Error('stopped'));
      yield { path: 'more.html', content: 'more' };
    }
    await assert.rejects(writeSite(path('new'), cancelling(), [], controller.signal), /stopped/);
    assert.deepEqual(await listBeside(), ['history']);
  });

  it('names a part of the program that is missing', async () => {
    const assets = [{ path: 'assets/page.js', source: path('nosuch.js') }];
    await assert.rejects(
      writeSite(path('new'), [], assets, new AbortController().signal),
      /nosuch\.js is missing, which is a part of the program/,
    );
    assert.deepEqual(await listBeside(), ['history']);
  });
});
