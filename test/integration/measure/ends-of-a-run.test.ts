/** Every way in which a run of the command line ends: what it keeps, what it says, and that it leaves nothing behind. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { readRecord } from '../../../src/records/read-record.ts';
import { findProcesses } from '../../support/find-processes.ts';
import { findWorkers } from '../../support/load-bench.ts';
import { createMeasureBench, type MeasureBench } from '../../support/measure-bench.ts';
import { listOpenRuns, listRecordFiles, startCli } from '../../support/start-cli.ts';
import { writeSetup } from '../../support/write-setup.ts';

let bench: MeasureBench;
let directory = '';

beforeEach(async () => {
  bench = await createMeasureBench();
  directory = bench.directory;
});
afterEach(async () => {
  // Servers and workers of every run carry its folder in their environment.
  const left = findProcesses(directory);
  const open = await listOpenRuns(directory);
  await bench[Symbol.asyncDispose]();
  assert.deepEqual([left, open], [[], []], 'something is left');
});

async function readOnly() {
  const files = await listRecordFiles(directory);
  assert.equal(files.length, 1);
  return readRecord(files[0] as string);
}

describe('a run that is interrupted', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`by ${signal} in the middle of a round keeps the rounds that were finished and exits with 130`, async () => {
      const setup = await bench.write('web', 'none');
      const cli = startCli([setup], { directory, raw: { rounds: '5', 'throughput-duration': '4s' } });
      // The second phase of the second round: the first phase is kept too, this one is not waited for.
      await cli.waitFor(/Round 2 of 5[\s\S]*throughput for/);
      await sleep(500);
      cli.child.kill(signal);
      const { code, error } = await cli.ended;
      assert.equal(code, 130, error);
      assert.match(error, new RegExp(`${signal}: stopping`));
      const record = await readOnly();
      assert.equal(record.status, 'interrupted');
      assert.deepEqual(
        record.rounds.map(({ phases, failure }) => [phases.length, failure?.code]),
        [
          [2, undefined],
          [1, 'interrupted'],
        ],
      );
    });
  }

  it('while a server starts exits with 130 and leaves no results folder that means nothing', async () => {
    const setup = join(directory, 'setups/web');
    await writeSetup(setup, { procfile: 'web: exec sleep 1000' });
    const cli = startCli([setup], { directory });
    await cli.waitFor(/Round 1 of 1/);
    while (!findProcesses(directory).includes('sleep 1000')) await sleep(50);
    cli.child.kill('SIGINT');
    const { code, error } = await cli.ended;
    assert.equal(code, 130, error);
    assert.equal((await readdir(join(directory, 'results'))).length, 1);
    const { status, rounds } = await readOnly();
    assert.deepEqual([status, rounds], ['interrupted', []]);
  });

  it('by kill -9 keeps what was finished, leaves no load, and is swept up by the next run', async () => {
    const setup = await bench.write('web', 'none');
    const killed = startCli([setup], { directory, raw: { rounds: '5', phases: 'latency' } });
    await killed.waitFor(/Round 2 of 5/);
    await sleep(700);
    const workers = findWorkers(killed.child.pid);
    killed.child.kill('SIGKILL');
    await killed.ended;
    const kept = await readOnly();
    assert.equal(kept.status, 'interrupted');
    assert.equal(kept.rounds.length, 1);
    assert.ok(workers.length > 0);
    for (let waited = 0; workers.some((pid) => existsSync(`/proc/${pid}/exe`)) && waited < 100; waited++)
      await sleep(50);
    assert.deepEqual(
      workers.filter((pid) => existsSync(`/proc/${pid}/exe`)),
      [],
      'the load goes on',
    );
    assert.equal((await listOpenRuns(directory)).length, 1, 'the killed run should have left its folder');

    const next = await startCli([setup], { directory, raw: { phases: 'latency' } }).ended;
    assert.ok(next.code === 0 || next.code === 1, next.error);
    assert.match(next.error, /removed what the run .* had left behind \([1-9]/);
    assert.equal((await listRecordFiles(directory)).length, 2);
  });
});

describe('two runs at once', () => {
  it('do not get in each other’s way', async () => {
    const setup = await bench.write('web', 'none');
    const both = [1, 2].map(() => startCli([setup], { directory, raw: { 'max-lateness-p99': '1s' } }).ended);
    for (const { error } of await Promise.all(both)) assert.doesNotMatch(error, /failed/);
    const records = await Promise.all((await listRecordFiles(directory)).map(readRecord));
    assert.equal(records.length, 2);
    assert.notEqual(records[0]?.runId, records[1]?.runId);
    for (const { status, rounds } of records) {
      assert.equal(status, 'complete');
      assert.deepEqual(
        rounds.map(({ phases, failure }) => [phases.length, failure]),
        [[2, null]],
      );
      for (const phase of rounds[0]?.phases ?? []) assert.ok((phase.arms[0]?.completed ?? 0) > 100);
    }
  });
});

describe('a machine with one core', () => {
  it('is measured without pinning, with a warning', async () => {
    const setup = await bench.write('web', 'none');
    const cli = startCli([setup], { directory, launcher: ['taskset', '-c', '0'], raw: { phases: 'latency' } });
    const { out, error } = await cli.ended;
    assert.match(error, /not pinned/);
    assert.match(out, /one core/);
    const record = await readOnly();
    assert.deepEqual(record.environment.pinning, {
      generatorCores: null,
      serverCores: null,
      message: 'not pinned: this machine has one core',
    });
    assert.match(record.warnings.join('\n'), /this machine has one core/);
    assert.equal(record.rounds[0]?.failure, null);
    assert.ok((record.rounds[0]?.phases[0]?.arms[0]?.completed ?? 0) > 100);
  });
});

describe('a disk that is full when the record is written', () => {
  /** A mount of its own that only the run sees: nothing to undo, whatever happens. */
  const isolate =
    process.getuid?.() === 0 ? ['unshare', '--mount'] : ['unshare', '--user', '--map-root-user', '--mount'];

  async function run(fault: string) {
    const results = join(directory, 'results');
    await mkdir(results);
    execFileSync(isolate[0] as string, [...isolate.slice(1), 'true']);
    const setup = await bench.write('web', `${fault} ${results}`);
    const mount = `mount -t tmpfs -o size=128k tmpfs '${results}' && exec "$0" "$@"`;
    const launcher = [...isolate, 'sh', '-c', mount];
    return startCli([setup], { directory, launcher, raw: { phases: 'latency' } }).ended;
  }

  it('prints the figures all the same, says which file could not be written, and exits with 1', async () => {
    const { code, out, error } = await run('fill');
    assert.equal(code, 1, error);
    assert.match(error, /record\.json cannot be written: the disk is full[\s\S]*\[output-unwritable\]/);
    assert.match(out, /p50/, 'no table');
    assert.match(out, /^· Record: not written$/m, 'it names a file that is not there');
  });

  it('does not hide why the run ended: that comes first', async () => {
    const { code, error } = await run('fill-die');
    assert.equal(code, 1, error);
    assert.match(
      error,
      /^web: web exited with code 3 in the latency phase\n[\s\S]*\[server-not-ready\]\n[\s\S]*the disk is full[\s\S]*\[output-unwritable\]/m,
    );
  });
});
