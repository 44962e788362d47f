import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { releasePort, takeFreePort } from '../../src/engines/free-ports.ts';
import { openWebSocket, type TestSocket, waitFor } from '../support/open-web-sockets.ts';
import { builtInVariant, createBench, fetchText, listLeftovers } from './support/containers.ts';

const maxSockets = 60;

/** The pids, inside the container, of the processes that have answered. */
async function findWorkers(origin: string, count: number): Promise<ReadonlySet<number>> {
  const pids = new Set<number>();
  await waitFor(async () => {
    pids.add(JSON.parse(await fetchAnew(`${origin}/counters`)).pid);
    return pids.size >= count;
  });
  return pids;
}

/** On a connection of its own: one that is kept leads to the same worker every time. */
async function fetchAnew(url: string): Promise<string> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { agent: false }, resolve).on('error', reject);
  });
  return text(answer);
}

for (const name of ['daphne-redis', 'daphne-redis-pubsub', 'uvicorn-redis', 'hypercorn-redis', 'ws']) {
  test(`${name} with two workers echoes and broadcasts in containers`, async () => {
    await using bench = await createBench();
    const arm = await bench.start({ ...(await builtInVariant(name)), workers: 2 });
    assert.equal(await fetchText(arm.origin), 'OK');
    assert.equal((await findWorkers(arm.origin, 2)).size, 2);

    using echo = await openWebSocket(`${arm.origin}/ws/echo`);
    const binary = new Uint8Array([0, 255]);
    echo.send('text');
    echo.send(binary);
    await waitFor(() => echo.received.length === 2);
    assert.deepEqual(echo.received, ['text', binary]);

    using stack = new DisposableStack();
    const sockets: TestSocket[] = [];
    for (let count = 0; count < maxSockets; count += 1) {
      sockets.push(stack.use(await openWebSocket(`${arm.origin}/ws/group/all`)));
    }
    sockets[0]?.send('to all');
    await waitFor(() => sockets.every(({ received }) => received.length > 0));
    assert.ok(sockets.every(({ received }) => received.length === 1 && received[0] === 'to all'));
    assert.deepEqual(await arm.readIncidents(), []);
    await arm[Symbol.asyncDispose]();
  });
}

for (const name of ['socketio', 'socketio-redis']) {
  test(`${name} comes up in a container, tells what runs, and goes`, async () => {
    const bench = await createBench();
    try {
      const arm = await bench.start(await builtInVariant(name));
      assert.equal(await fetchText(arm.origin), 'OK');
      const versions = await arm.readVersions();
      assert.match(versions['socket.io'] ?? '', /^4\./);
      if (name === 'socketio-redis') assert.match(versions['redis'] ?? '', /^\d/);
      using socket = await openWebSocket(`${arm.origin}/socket.io/?EIO=4&transport=websocket`);
      await waitFor(() => socket.received.length === 1);
      assert.match(String(socket.received[0]), /^0\{"sid":/);
      await arm[Symbol.asyncDispose]();
    } finally {
      await bench[Symbol.asyncDispose]();
    }
    assert.deepEqual(await listLeftovers(bench.runId), []);
  });
}

test("a Redis that answers elsewhere is used, and the setup's own is not started", async () => {
  const port = await takeFreePort();
  const redis = spawn('redis-server', ['--port', String(port), '--save', ''], { stdio: 'ignore' });
  try {
    await using bench = await createBench({ network: 'host' });
    const remotes = [{ service: 'redis', host: '127.0.0.1', port }];
    await using arm = await bench.start({ ...(await builtInVariant('daphne-redis')), remotes });
    assert.match(JSON.parse(await fetchText(arm.origin, '/versions')).redis, /^\d/);
    assert.deepEqual(Object.keys((await arm.readUsage()).cpuMs ?? {}), ['daphne']);
    using first = await openWebSocket(`${arm.origin}/ws/group/one`);
    first.send('through the other Redis');
    await waitFor(() => first.received.length === 1);
    assert.deepEqual(first.received, ['through the other Redis']);
  } finally {
    releasePort(port);
    redis.kill('SIGKILL');
    await once(redis, 'exit');
  }
});
