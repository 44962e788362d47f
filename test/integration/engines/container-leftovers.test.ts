import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { createComposeEngine } from '../../../src/engines/compose/compose-engine.ts';
import { removeComposeLeftovers } from '../../../src/engines/compose/compose-leftovers.ts';
import { removeLeftovers } from '../../../src/engines/leftovers.ts';
import { type OpenRun, openRun } from '../../../src/engines/run-registry.ts';
import { FakeDocker } from '../../support/fake-docker.ts';

let stateDirectory = '';
let docker: FakeDocker;

before(async () => {
  stateDirectory = await mkdtemp(join(tmpdir(), 'bench-test-state-'));
});
after(() => rm(stateDirectory, { recursive: true, force: true }));
beforeEach(async () => {
  docker = await FakeDocker.create();
});
afterEach(() => docker[Symbol.asyncDispose]());

/** As the program sweeps. */
async function sweep(environment: Readonly<Record<string, string>>) {
  const logged: string[] = [];
  const warnings: string[] = [];
  await removeLeftovers({
    stateDirectory,
    log: (line) => void logged.push(line),
    warn: (message) => void warnings.push(message),
    removeContainers: (runId, note) => removeComposeLeftovers(runId, note, environment),
  });
  return { logged: logged.join('\n'), warnings };
}

function startEngine(run: OpenRun, log: (line: string) => void = () => undefined) {
  const { runId, temporaryDirectory } = run;
  const options = { runId, temporaryDirectory, serverCores: null, network: 'publish' as const, log };
  return createComposeEngine({ ...options, environment: docker.environment });
}

/** A run with a container, whose process is gone. */
async function killRun(runId: string): Promise<string> {
  const run = await openRun(runId, stateDirectory);
  await startEngine(run);
  docker.containers.set(`of-${runId}`, `channels-bench.run=${runId}`);
  await mkdir(join(run.temporaryDirectory, 'environment'));
  const file = join(stateDirectory, runId, 'run.json');
  const contents = JSON.parse(await readFile(file, 'utf8'));
  contents.owner.startTicks -= 1;
  await writeFile(file, JSON.stringify(contents));
  return runId;
}

describe('containers of a run that was killed', () => {
  it('are removed by the next run', async () => {
    const runId = await killRun('killed-1');
    docker.containers.set('of-another', 'channels-bench.run=another');
    const { logged, warnings } = await sweep(docker.environment);
    assert.match(logged, /removed what the run killed-1 had left behind/);
    assert.deepEqual(warnings, []);
    assert.deepEqual([...docker.containers.keys()], ['of-another'], runId);
    assert.deepEqual(await readdir(stateDirectory), []);
  });

  it('are removed by a later one where the engine is away at the next', async () => {
    await killRun('killed-2');
    await docker.stop();
    for (let round = 0; round < 2; round += 1) {
      const { logged, warnings } = await sweep(docker.environment);
      assert.equal(logged, '');
      assert.equal(warnings.length, 1);
      assert.match(warnings[0] ?? '', /killed-2.*No Docker engine answers at unix:.*channels-bench\.run=killed-2/);
      const [folder = ''] = await readdir(stateDirectory);
      assert.ok(warnings[0]?.includes(join(stateDirectory, folder)), 'the folder to delete');
      // What needs no engine is gone already.
      assert.deepEqual(await readdir(join(stateDirectory, folder, 'work')), ['compose']);
    }
    await docker.start();
    assert.deepEqual((await sweep(docker.environment)).warnings, []);
    assert.equal(docker.containers.size, 0);
    assert.deepEqual(await readdir(stateDirectory), []);
  });

  it('are removed where they are, whichever engine is in use by then', async () => {
    await using other = await FakeDocker.create();
    await killRun('killed-3');
    await sweep(other.environment);
    assert.equal(docker.containers.size, 0);
    assert.deepEqual(other.requests, []);
    assert.deepEqual(await readdir(stateDirectory), []);
    await killRun('killed-4');
    await sweep({ PATH: '/nowhere' });
    assert.equal(docker.containers.size, 0, 'a socket can be asked without a docker command');
  });

  it('are looked for in the engine in use when it was killed before it noted its own', async () => {
    await killRun('killed-5');
    await rm(join(stateDirectory, 'killed-5/work/compose/engine-note.json'));
    await docker.stop();
    assert.equal((await sweep(docker.environment)).warnings.length, 1);
    await docker.start();
    await sweep(docker.environment);
    assert.equal(docker.containers.size, 0);
  });
});

describe('a run whose engine dies', () => {
  it('leaves what a later run needs to remove its containers, and nothing else', async () => {
    const lines: string[] = [];
    const run = await openRun('lost-1', stateDirectory);
    const engine = await startEngine(run, (line) => void lines.push(line));
    docker.containers.set('of-lost-1', 'channels-bench.run=lost-1');
    await writeFile(join(run.temporaryDirectory, 'file'), '');
    await docker.stop();
    await engine[Symbol.asyncDispose]();
    await run[Symbol.asyncDispose]();
    assert.match(lines.join('\n'), /may be left, the next run removes them/);
    assert.deepEqual(await readdir(join(stateDirectory, 'lost-1')), ['run.json', 'work']);
    assert.deepEqual(await readdir(run.temporaryDirectory), ['compose']);
    await docker.start();
    await sweep(docker.environment);
    assert.equal(docker.containers.size, 0);
    assert.deepEqual(await readdir(stateDirectory), []);
  });
});

describe('a run that ends well', () => {
  it('leaves nothing', async () => {
    const run = await openRun('well-1', stateDirectory);
    const engine = await startEngine(run);
    docker.containers.set('of-well-1', 'channels-bench.run=well-1');
    await engine[Symbol.asyncDispose]();
    assert.equal(docker.containers.size, 0);
    await run[Symbol.asyncDispose]();
    assert.equal(existsSync(join(stateDirectory, 'well-1')), false);
  });
});
