/** Ctrl-C in the middle of a run in containers: the whole command line, its helpers too, as a terminal signals them. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { removeComposeLeftovers } from '../../src/engines/compose/compose-leftovers.ts';
import { readRecord } from '../../src/records/read-record.ts';
import { findProcesses } from '../support/find-processes.ts';
import { listOpenRuns, listRecordFiles, type StartedCli, startCli } from '../support/start-cli.ts';
import { composePython, describeWeb, listLeftovers, pythonServer, readEnvironment } from './support/containers.ts';

/** Signals the command line and all that it has started. */
function signalGroup({ child }: StartedCli, signal: NodeJS.Signals): void {
  process.kill(-(child.pid as number), signal);
}

test('Ctrl-C in mid-run leaves no container, network, image, folder or process, and keeps the record', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'channels-bench-interrupted-'));
  const environment = await readEnvironment();
  const setup = join(directory, 'setups/web');
  await mkdir(setup, { recursive: true });
  await writeFile(join(setup, 'setup.yaml'), describeWeb());
  await writeFile(join(setup, 'compose.yaml'), composePython(pythonServer(200)));
  const raw = { engine: 'compose', rounds: '5', 'latency-duration': '60s' };
  // A process group of its own, as a shell gives it.
  const cli = startCli([setup], { directory, environment, launcher: ['setsid'], raw });
  let runId = '';
  try {
    await cli.waitFor(/latency for/);
    await sleep(500);
    [runId = ''] = await readdir(join(directory, 'results'));
    const kinds = new Set((await listLeftovers(runId)).map((line) => line.split(' ')[0]));
    assert.ok(kinds.has('container') && kinds.has('network'), `there is only ${[...kinds]}`);
    assert.equal((await listOpenRuns(directory)).length, 1);

    signalGroup(cli, 'SIGINT');
    const { code, error } = await cli.ended;
    assert.equal(code, 130, error);
    assert.match(error, /SIGINT: stopping/);
    assert.deepEqual(await listLeftovers(runId), []);
    assert.deepEqual(findProcesses(directory), []);
    assert.deepEqual(await listOpenRuns(directory), []);
    // The folder in which runs have theirs is each user's own, and stays.
    const folders = (await readdir(directory)).filter((name) => !/^channels-bench-\d+$/.test(name));
    assert.deepEqual(folders.sort(), ['results', 'setups']);
    const [file = ''] = await listRecordFiles(directory);
    assert.equal((await readRecord(file)).status, 'interrupted');
  } finally {
    if (cli.child.exitCode === null && cli.child.signalCode === null) signalGroup(cli, 'SIGKILL');
    if (runId !== '') await removeComposeLeftovers(runId, null, environment);
    await rm(directory, { recursive: true, force: true });
  }
});
