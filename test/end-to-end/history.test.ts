/** The commands on a history, as somebody types them. Nothing here is measured. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildControlRecord } from '../support/build-control-record.ts';

const cli = fileURLToPath(new URL('../../src/entry/cli.ts', import.meta.url));
let directory = '';

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

function runCli(...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env['PATH'], HOME: directory };
    const child = spawn(process.execPath, [cli, ...args], { cwd: directory, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let error = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      error += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ code, out, error }));
  });
}

/** Run `day`; its latency is `headMs`, the control's is 2 ms. */
async function writeRun(day: number, headMs: number): Promise<string> {
  const finishedAt = new Date(Date.parse('2026-03-01T12:00:00Z') + day * 86_400_000).toISOString();
  const record = buildControlRecord({ headMs: () => headMs, changes: { runId: `run-${day}`, finishedAt } });
  const path = join(directory, `record-${day}.json`);
  await writeFile(path, JSON.stringify(record));
  return path;
}

async function addRun(day: number, headMs: number): Promise<Outcome> {
  return runCli('history', 'add', 'history', await writeRun(day, headMs));
}

before(async () => {
  directory = await mkdtemp(join(tmpdir(), 'channels-bench-test-'));
});
after(() => rm(directory, { recursive: true, force: true }));

describe('a history from its first run on', () => {
  it('is made by the first run, and adding that again changes nothing', async () => {
    const first = await addRun(0, 4);
    assert.deepEqual([first.code, first.error], [0, '']);
    assert.match(first.out, /daphne: added as 2026\/03\/20260301T120000Z-run-0-daphne\.json/);
    assert.match((await addRun(0, 4)).out, /daphne: was there already as/);
    assert.equal((await readdir(join(directory, 'history/2026/03'))).length, 1);
  });

  it('collects a baseline, then judges', async () => {
    const collecting = await runCli('history', 'compare', 'history', await writeRun(50, 4));
    assert.equal(collecting.code, 0);
    assert.match(collecting.out, /collecting a baseline \(1 of 8\)/);
    for (let day = 1; day < 9; day++) await addRun(day, 4 + 0.02 * (day % 3));
    const same = await runCli('history', 'compare', 'history', await writeRun(50, 4.02));
    assert.match(same.out, /^p50 latency .* within 5 %$/m);
    const slower = await runCli('history', 'compare', 'history', await writeRun(51, 4.8));
    assert.equal(slower.code, 0);
    assert.match(slower.out, /! Suspected: Daphne: p50 latency is (19|20)\.\d % slower than 9 earlier runs/);
    assert.match((await runCli('history', 'compare', '--markdown', 'history', 'record-51.json')).out, /^## /);
  });

  it('exits with 1 when a figure is missing that earlier runs have', async () => {
    const record = buildControlRecord({ invalidRounds: Array.from({ length: 12 }, (_, round) => round) });
    const finishedAt = '2026-05-01T12:00:00.000Z';
    await writeFile(join(directory, 'missing.json'), JSON.stringify({ ...record, runId: 'missing', finishedAt }));
    const { code, out } = await runCli('history', 'compare', 'history', 'missing.json');
    assert.equal(code, 1);
    assert.match(out, /✗ Daphne: p50 latency is missing/);
  });

  it('lists and shows runs', async () => {
    const list = await runCli('history', 'list', 'history', '--limit', '3');
    assert.equal(list.code, 0);
    assert.match(list.out, /9 runs, 9 entries/);
    assert.match(list.out, /… and 6 older entries/);
    const show = await runCli('history', 'show', 'history', 'run-3');
    assert.match(show.out, /^Run run-3\n/);
    assert.match(show.out, /^p50 latency +4\.00 ms +2\.00 × +12$/m);
    assert.equal((await runCli('history', 'show', 'history', 'run-77')).code, 2);
  });

  it('starts a new baseline with a level that was accepted', async () => {
    await addRun(60, 4.8);
    const word = ['--metric', 'p50', '--by', 'Ada', '--because', 'TLS is on'];
    const accept = await runCli('history', 'accept', 'history', 'run-60', '--variant', 'daphne', ...word);
    assert.deepEqual([accept.code, accept.error], [0, '']);
    assert.match(accept.out, /latency-p50 of daphne: a new baseline starts with run run-60/);
    const { out } = await runCli('history', 'compare', 'history', await writeRun(61, 4.8));
    assert.match(
      out,
      /p50 latency, p50 under load: collecting a baseline \(1 of 8\) since Ada accepted the level of run run-60/,
    );
    assert.match(
      (await runCli('history', 'list', 'history')).out,
      /Ada accepted latency-p50 of daphne from run run-60 on: TLS is on/,
    );
  });

  it('names level shifts and files that do not count', async () => {
    for (let day = 70; day < 82; day++) await addRun(day, 8 + 0.04 * (day % 3));
    await writeFile(join(directory, 'history/2026/03/broken.json'), '{"kind":');
    const { code, out } = await runCli('trend', 'history');
    assert.equal(code, 0);
    assert.match(out, /Daphne, p50 latency slower: level shift of \+\d+\.\d % at cccccccccc/);
    assert.match(out, /2026\/03\/broken\.json is truncated: it ends in the middle/);
  });

  it('removes old entries, after saying which, and never what it cannot read', async () => {
    const dry = await runCli('history', 'prune', 'history', '--keep', '5', '--dry-run');
    assert.match(dry.out, /17 of 22 entries would be removed/);
    assert.match((await runCli('history', 'prune', 'history', '--keep', '5')).out, /17 of 22 entries removed/);
    assert.match((await runCli('history', 'prune', 'history', '--before', '2026-01-01')).out, /0 of 5 entries removed/);
    assert.deepEqual(await readdir(join(directory, 'history/2026/03')), ['broken.json']);
  });
});

describe('commands on a history that are wrong', () => {
  before(() => mkdir(join(directory, 'empty'), { recursive: true }));

  for (const [args, pattern] of [
    [['trend', 'nowhere'], /there is no such folder\n.*\[history-unreadable\]/],
    [['history', 'list', 'record-0.json'], /it is a file, not a folder\n.*\[history-unreadable\]/],
    [['history', 'list', 'empty', '--limit', '0'], /It must be a whole number, 1 or more/],
    [['history', 'prune', 'empty'], /either --keep N or --before DATE/],
    [['history', 'add', 'empty', 'nowhere.json'], /\[record-unreadable\]/],
    [
      ['history', 'accept', 'empty', 'run-1', '--variant', 'daphne', '--by', 'Ada'],
      /required option '--because <why>'/,
    ],
    [['history', 'accept', 'empty', 'run-1', '--variant', 'x', '--by', 'Ada', '--because', 'y'], /\[unknown-run\]/],
  ] as const) {
    it(`exit with 2: ${args.join(' ')}`, async () => {
      const { code, out, error } = await runCli(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(error, pattern);
    });
  }

  it('refuse a record without a figure', async () => {
    const record = { ...buildControlRecord(), rounds: [] };
    await writeFile(join(directory, 'nothing.json'), JSON.stringify(record));
    const { code, error } = await runCli('history', 'add', 'empty', 'nothing.json');
    assert.equal(code, 1);
    assert.match(error, /holds no valid figure\n.*\[nothing-measured\]/);
    assert.deepEqual(await readdir(join(directory, 'empty')), []);
  });
});
