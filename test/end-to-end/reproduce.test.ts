/** `channels-bench reproduce` as it is shipped, on real servers, for a few seconds. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readRecord } from '../../src/records/read-record.ts';

const cli = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
let directory = '';
before(async () => {
  directory = await mkdtemp(join(tmpdir(), 'channels-bench-test-'));
});
after(() => rm(directory, { recursive: true, force: true }));

async function reproduce(args: readonly string[]): Promise<{ code: number | null; out: string; error: string }> {
  const env = { PATH: process.env['PATH'], HOME: directory, TMPDIR: directory };
  const child = spawn(process.execPath, [cli, 'reproduce', ...args], { cwd: directory, env, stdio: 'pipe' });
  child.stdin.end();
  let out = '';
  let error = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    error += text;
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, out, error }));
  });
}

it('measures by the method of 2016, prints a report in its form, and writes it beside the record', async () => {
  // A machine that runs tests is a busy one, and what is tested here is not how fast it is.
  const given = ['--max-lateness-p99', '10s', '--max-generator-cpu', '1', '--min-attained-rate', '0.5'];
  const setups = ['--setups', 'gunicorn,daphne', '--rounds', '1', '--engine', 'processes', '--warm-up', '0.5s'];
  const outcome = await reproduce(['2016-09-06', ...setups, '--scale', '0.02', ...given]);
  assert.equal(outcome.code, 0, outcome.error);

  const results = join(directory, 'channels-bench-results');
  const [run = ''] = await readdir(results);
  const record = await readRecord(join(results, run, 'record.json'));
  assert.match(
    record.command,
    /^channels-bench reproduce 2016-09-06 --scale 0\.02 --setups gunicorn,daphne .*--seed \d+$/,
  );
  const phases = record.rounds.flatMap((round) => round.phases);
  assert.equal(phases.length, 4);
  for (const { kind, asked } of phases) {
    assert.equal(asked['connection'], 'close');
    if (kind === 'latency') assert.deepEqual([asked['ratePerSecond'], asked['durationSeconds']], [300, 1.8]);
    else assert.deepEqual([asked['connections'], asked['durationSeconds']], [10, 5]);
  }
  for (const arm of phases.flatMap(({ arms }) => arms))
    assert.ok(arm.connectionsOpened >= arm.completed, 'a connection for each request');

  const report = await readFile(join(results, run, 'report-2016-09-06.md'), 'utf8');
  for (const text of [report, outcome.out]) {
    const plain = text.replaceAll('\\', '');
    assert.match(plain, /A quick look: the phases lasted 2\.0 % of the time/);
    assert.match(plain, /When considering only latency, Daphne has [\d.,]+ times the latency of Gunicorn/);
    assert.match(plain, /python 3\.\d+/);
    assert.match(plain, /Gunicorn 19\.6\.0, in 2016/);
    assert.match(plain, /gunicorn: cd \.\.\/apps\/django && exec/);
  }
  assert.match(outcome.out, /· Report: .*report-2016-09-06\.md\n$/);
});

it('says what is wrong before anything is started', async () => {
  const unknown = await reproduce(['2017-01-01']);
  assert.equal(unknown.code, 2);
  assert.match(unknown.error, /There is no report of "2017-01-01".*\n.*Known are: 2016-09-06/);
  const fixed = await reproduce(['2016-09-06', '--rate', '75']);
  assert.equal(fixed.code, 2);
  assert.match(fixed.error, /unknown option '--rate'/);
  const scale = await reproduce(['2016-09-06', '--scale', '2']);
  assert.equal(scale.code, 2);
  assert.match(scale.error, /--scale "2" must be between 0\.01 and 1/);
  const attach = await reproduce(['2016-09-06', '--engine', 'attach']);
  assert.equal(attach.code, 2);
  assert.match(attach.error, /each test needs a fresh start/);
});
