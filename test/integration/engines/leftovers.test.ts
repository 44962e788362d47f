import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { removeLeftovers } from '../../../src/engines/leftovers.ts';
import { describeThisProcess } from '../../../src/engines/run-owner.ts';
import { openRun } from '../../../src/engines/run-registry.ts';
import { ask, builtInSetups, createEngineBench } from '../../support/engine-bench.ts';
import { findProcesses } from '../../support/find-processes.ts';
import { pythonServer } from '../../support/write-setup.ts';

const killedRun = resolve(import.meta.dirname, '../../support/killed-run.ts');
let stateDirectory = '';

before(async () => {
  stateDirectory = await mkdtemp(join(tmpdir(), 'bench-test-state-'));
});
after(() => rm(stateDirectory, { recursive: true, force: true }));

async function startRun(runId: string, setup: string): Promise<{ child: ChildProcess; origin: string }> {
  const child = spawn(process.execPath, [killedRun, stateDirectory, runId, setup], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [chunk] = await once(child.stdout, 'data');
  return { child, origin: String(chunk).trim().split(' ')[1] ?? '' };
}

async function kill(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

/** A run that used containers. */
async function writeRun(name: string, owner: object): Promise<string> {
  const directory = join(stateDirectory, name);
  await mkdir(join(directory, 'work/compose'), { recursive: true });
  await writeFile(join(directory, 'run.json'), JSON.stringify({ runId: name, owner }));
  return directory;
}

const sweep = async (removeContainers = async (_runId: string): Promise<void> => undefined): Promise<string[]> => {
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  await removeLeftovers({ stateDirectory, log, warn: log, removeContainers });
  return lines;
};

describe('removing leftovers', () => {
  it('kills the servers of a run that was killed, and removes its folder, without asking for containers that it had none of', async () => {
    const { child, origin } = await startRun('killed-1', join(builtInSetups, 'daphne-redis'));
    await kill(child);
    assert.equal((await ask(origin)).text, 'OK', 'the servers should have outlived their run');
    const redis = findProcesses('redis-server');
    assert.ok(redis.length > 0);
    const asked: string[] = [];
    const lines = await sweep(async (runId) => void asked.push(runId));
    await assert.rejects(ask(origin));
    assert.deepEqual(findProcesses('killed-1'), []);
    assert.equal(findProcesses('redis-server').length, 0, 'Redis hides its environment');
    assert.deepEqual(asked, []);
    assert.match(lines.join('\n'), /removed what the run killed-1 had left behind/);
    assert.deepEqual(await readdir(stateDirectory), []);
  });

  it('leaves a run alone that is under way', async () => {
    await using bench = await createEngineBench();
    const setup = await bench.write('beside', { procfile: `web: ${pythonServer} $PORT` });
    const { child, origin } = await startRun('living-1', setup.directory);
    try {
      assert.deepEqual(await sweep(), []);
      assert.equal((await ask(origin)).status, 200);
      assert.deepEqual(await readdir(stateDirectory), ['living-1']);
    } finally {
      await kill(child);
      await sweep();
    }
    assert.deepEqual(findProcesses('living-1'), []);
  });

  it('tells a new process from a dead owner whose pid it got', async () => {
    const owner = describeThisProcess();
    await writeRun('reused-pid', { ...owner, startTicks: owner.startTicks - 1 });
    await writeRun('same-process', owner);
    await writeRun('before-reboot', { ...owner, bootId: 'another' });
    await writeRun('other-container', { ...owner, pid: 1, startTicks: 1, pidNamespace: 'pid:[1]' });
    await sweep();
    assert.deepEqual((await readdir(stateDirectory)).sort(), ['other-container', 'same-process']);
    for (const name of ['other-container', 'same-process']) await rm(join(stateDirectory, name), { recursive: true });
  });

  it('shares the work with other sweeps that go on at once', async () => {
    const dead = { ...describeThisProcess(), startTicks: 1 };
    for (let index = 0; index < 20; index += 1) await writeRun(`dead-${index}`, dead);
    const asked: string[] = [];
    const lines = (await Promise.all([1, 2, 3, 4].map(() => sweep(async (id) => void asked.push(id))))).flat();
    assert.deepEqual(await readdir(stateDirectory), []);
    assert.equal(new Set(asked).size, 20);
    assert.deepEqual(
      lines.filter((line) => line.includes('not removed')),
      [],
    );
  });

  it('keeps a run on the list whose containers could not be removed', async () => {
    await writeRun('with-containers', { ...describeThisProcess(), startTicks: 1 });
    const lines = await sweep(async () => {
      throw new Error('no daemon');
    });
    assert.match(lines.join('\n'), /with-containers, may have left containers behind\. no daemon/);
    const asked: string[] = [];
    await sweep(async (runId) => void asked.push(runId));
    assert.deepEqual(asked, ['with-containers']);
    assert.deepEqual(await readdir(stateDirectory), []);
  });

  it('removes folders without a readable owner, and old drafts, but not young ones', async () => {
    await mkdir(join(stateDirectory, 'empty'));
    await mkdir(join(stateDirectory, '.new-1-young'));
    await mkdir(join(stateDirectory, '.new-1-old'));
    await utimes(join(stateDirectory, '.new-1-old'), 0, 0);
    await sweep();
    assert.deepEqual(await readdir(stateDirectory), ['.new-1-young']);
    await rm(join(stateDirectory, '.new-1-young'), { recursive: true });
  });

  it('has nothing to do where there was never a run', async () => {
    const removeContainers = () => assert.fail();
    const nowhere = join(stateDirectory, 'nowhere');
    await removeLeftovers({ stateDirectory: nowhere, log: assert.fail, warn: assert.fail, removeContainers });
  });
});

describe('openRun', () => {
  it('gives two runs folders of their own and removes them', async () => {
    const first = await openRun('open-1', stateDirectory);
    const second = await openRun('open-2', stateDirectory);
    await writeFile(join(first.temporaryDirectory, 'file'), '');
    await first[Symbol.asyncDispose]();
    assert.equal(existsSync(first.temporaryDirectory), false);
    assert.equal(existsSync(second.temporaryDirectory), true);
    await second[Symbol.asyncDispose]();
    assert.deepEqual(await readdir(stateDirectory), []);
  });

  it('refuses a second run of the same name, and names that are no file names', async () => {
    await using run = await openRun('twice', stateDirectory);
    await assert.rejects(openRun('twice', stateDirectory));
    await assert.rejects(openRun('../other', stateDirectory), RangeError);
    assert.deepEqual(await readdir(stateDirectory), [run.runId]);
  });
});
