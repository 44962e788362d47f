import assert from 'node:assert/strict';
import { lookup } from 'node:dns/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { hostname } from 'node:os';
import { test } from 'node:test';
import { removeComposeLeftovers } from '../../src/engines/compose/compose-leftovers.ts';
import { readDockerEndpoint } from '../../src/engines/compose/docker-endpoint.ts';
import {
  builtInVariant,
  createBench,
  docker,
  fetchText,
  listLeftovers,
  readEnvironment,
} from './support/containers.ts';

/** The engine's socket behind a TCP port, as a Docker host on another machine offers it. */
async function serveEngine(): Promise<{ port: number } & AsyncDisposable> {
  const { address } = await readDockerEndpoint(await readEnvironment());
  const sockets = new Set<Socket>();
  const server: Server = createServer({ allowHalfOpen: true }, (client) => {
    const engine = connect({ path: address.replace('unix://', ''), allowHalfOpen: true });
    for (const socket of [client, engine]) sockets.add(socket.on('error', () => socket.destroy()));
    client.pipe(engine).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  return {
    port: bound !== null && typeof bound === 'object' ? bound.port : 0,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function isThisMachine(name: string): Promise<boolean> {
  const found = await lookup(name, { family: 4 }).catch(() => null);
  return found?.address.startsWith('127.') ?? false;
}

async function runThrough(host: string): Promise<string> {
  await using served = await serveEngine();
  const environment = { ...(await readEnvironment()), DOCKER_HOST: `tcp://${host}:${served.port}` };
  const bench = await createBench({ environment });
  const variant = await builtInVariant('gunicorn');
  const arm = await bench.start(variant);
  assert.equal(await fetchText(arm.origin), 'OK');
  const usage = await arm.readUsage();
  assert.ok((usage.cpuMs?.['gunicorn'] ?? 0) > 0);
  assert.ok((usage.peakMemoryBytes?.['gunicorn'] ?? 0) > 0);
  assert.deepEqual(await arm.readIncidents(), []);
  assert.equal((await arm.readLogTail(1)).length, 1);
  await arm[Symbol.asyncDispose]();
  await bench[Symbol.asyncDispose]();
  assert.deepEqual(await listLeftovers(bench.runId), []);
  return arm.origin;
}

test('DOCKER_HOST with TCP on this machine works like its socket', async () => {
  assert.match(await runThrough('127.0.0.1'), /^http:\/\/127\.0\.0\.1:\d+$/);
});

test('what a run left on an engine behind TCP is removed there, whatever engine is in use', async () => {
  await using served = await serveEngine();
  const address = `tcp://127.0.0.1:${served.port}`;
  const environment = { ...(await readEnvironment()), DOCKER_HOST: 'unix:///nowhere/docker.sock' };
  // The second as of a context that is not in use any more.
  for (const variables of [{ DOCKER_HOST: address }, {}]) {
    const runId = `Test-${process.pid}-tcp`;
    await docker(['volume', 'create', '--label', `channels-bench.run=${runId}`]);
    assert.equal((await listLeftovers(runId)).length, 1);
    await removeComposeLeftovers(runId, { address, variables }, environment);
    assert.deepEqual(await listLeftovers(runId), []);
  }
  const gone = { address: 'tcp://127.0.0.1:1', variables: {} };
  await assert.rejects(removeComposeLeftovers('Test-gone', gone, environment), {
    message: /tcp:\/\/127\.0\.0\.1:1: .*connection refused.*channels-bench\.run=Test-gone stay/,
  });
});

const name = hostname();
const skip = (await isThisMachine(name)) ? false : `${name} is not found under a loopback address`;

test('an engine on another host publishes to all, and is asked under its own name', { skip }, async () => {
  assert.match(await runThrough(name), new RegExp(`^http://${name}:\\d+$`));
});
