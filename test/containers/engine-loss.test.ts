import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { removeComposeLeftovers } from '../../src/engines/compose/compose-leftovers.ts';
import { removeLeftovers } from '../../src/engines/leftovers.ts';
import { listProcesses, readCommandLine } from '../../src/engines/procfs.ts';
import { openRun } from '../../src/engines/run-registry.ts';
import { createBench, customVariant, describeWeb, listLeftovers, readEnvironment } from './support/containers.ts';
import { SecondEngine, whyNoSecondEngine } from './support/second-engine.ts';

const port = 18_533;
/** Small enough to be copied in seconds, and without Python: every Debian has this much of Perl. */
const perlServer = [
  'use IO::Socket::INET;',
  `my $server = IO::Socket::INET->new(LocalAddr => "127.0.0.1", LocalPort => ${port}, Listen => 5, ReuseAddr => 1) or die;`,
  'while (my $client = $server->accept) {',
  '  while (<$client>) { last if /^\\s*$/ }',
  '  print $client "HTTP/1.1 200 OK\\r\\nContent-Length: 2\\r\\nConnection: close\\r\\n\\r\\nOK"; close $client;',
  '}',
].join('\n');

function describeCompose(image: string): string {
  const command = JSON.stringify(['perl', '-e', perlServer.replaceAll('$', '$$$$')]);
  return `services:\n  web:\n    image: ${image}\n    network_mode: host\n    command: ${command}\n`;
}

const setup = describeWeb().replace('8000', String(port));

async function waitForContainer(runId: string, { environment }: SecondEngine): Promise<void> {
  while (!(await listLeftovers(runId, { ...environment })).some((it) => it.startsWith('container'))) await sleep(50);
}

const listServers = () =>
  listProcesses().filter(({ pid, isZombie }) => !isZombie && readCommandLine(pid).includes(`LocalPort => ${port}`));

test('an engine that dies in mid-run is told at once, and what it left is removed later', {
  skip: whyNoSecondEngine(),
}, async () => {
  await using engine = await SecondEngine.create();
  const image = (await readEnvironment())['BENCH_BASE_IMAGE'] ?? 'python:3.13.15-slim-trixie';
  await engine.copyImage(image);
  const stateDirectory = await mkdtemp(join(tmpdir(), 'channels-bench-state-'));
  const run = await openRun(`Test-${process.pid}-lost`, stateDirectory);
  const { runId, temporaryDirectory } = run;
  const bench = await createBench({ environment: engine.environment, runId, temporaryDirectory });
  const variant = await customVariant(bench, 'web', { 'setup.yaml': setup, 'compose.yaml': describeCompose(image) });
  const starting = bench.start(variant);
  // Not before there is a container: this machine's port has to be free until then, although the engine's is another.
  await Promise.race([starting, waitForContainer(bench.runId, engine)]);
  const forward = await engine.forward(port);
  const arm = await starting;
  assert.equal(arm.origin, `http://127.0.0.1:${port}`);
  await forward[Symbol.asyncDispose]();
  await engine.kill();

  const lost = { name: 'BenchError', code: 'docker-unavailable', message: /No Docker engine answers at unix:/ };
  await assert.rejects(arm.readIncidents(), lost);
  await assert.rejects(arm.readUsage(), lost);
  await assert.rejects(bench.start(variant), lost);
  await arm[Symbol.asyncDispose]();
  await bench[Symbol.asyncDispose]();
  await run[Symbol.asyncDispose]();
  assert.match(bench.lines.join('\n'), /may be left, the next run removes them/);

  // The next runs use another engine, and the lost one is back only later.
  const environment = await readEnvironment();
  const warnings: string[] = [];
  const sweep = () =>
    removeLeftovers({
      stateDirectory,
      log: () => undefined,
      warn: (message) => void warnings.push(message),
      removeContainers: (id, note) => removeComposeLeftovers(id, note, environment),
    });
  await sweep();
  assert.match(warnings.join('\n'), /No Docker engine answers at unix:/);
  await engine.start();
  assert.equal(listServers().length, 1, 'the container outlives its engine');
  assert.notDeepEqual(await listLeftovers(bench.runId, { ...engine.environment }), []);
  await sweep();
  assert.deepEqual(await listLeftovers(bench.runId, { ...engine.environment }), []);
  assert.deepEqual(listServers(), [], 'the server is gone with its container');
  assert.equal(warnings.length, 1);
  assert.deepEqual(await readdir(stateDirectory), []);
  await rm(stateDirectory, { recursive: true });
});
