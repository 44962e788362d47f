import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { readSetup } from '../../../src/setups/read-setup.ts';
import { ask, builtInSetups, createEngineBench } from '../../support/engine-bench.ts';
import { openWebSocket, type TestSocket, waitFor } from '../../support/open-web-sockets.ts';

const workers = 3;
const names = ['gunicorn', 'daphne', 'uvicorn', 'hypercorn-redis', 'daphne-redis', 'ws', 'socketio'] as const;
/** Each a new connection, so that every worker has its turn. */
const maxRequests = 400;

async function findWorkers(origin: string): Promise<ReadonlySet<number>> {
  const pids = new Set<number>();
  for (let request = 0; request < maxRequests && pids.size < workers; request += 1) {
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(`${origin}/counters`)));
    for (const { text } of answers) pids.add(JSON.parse(text).pid);
  }
  return pids;
}

describe(`the built-in setups with ${workers} workers`, () => {
  for (const name of names) {
    it(`${name} answers from as many processes, and all of them count`, async () => {
      await using bench = await createEngineBench();
      const setup = await readSetup(join(builtInSetups, name));
      const arm = await bench.start(setup, { workers });
      const pids = await findWorkers(arm.origin);
      assert.equal(pids.size, workers);
      const service = setup.file.target.service;
      const known = (await arm.readProcessIds?.()) ?? [];
      for (const pid of pids) assert.ok(known.includes(pid), 'a worker is not known as a process of the setup');
      const usage = await arm.readUsage();
      assert.ok((usage.cpuMs?.[service] ?? 0) > 0);
      // Each has loaded its own copy of everything.
      assert.ok((usage.peakMemoryBytes?.[service] ?? 0) > workers * 15e6);
      assert.deepEqual(await arm.readIncidents(), []);

      const [victim = 0] = pids;
      process.kill(victim, 'SIGKILL');
      await waitFor(async () => (await arm.readIncidents()).length > 0);
      const [incident] = await arm.readIncidents();
      assert.equal(incident?.service, service);
      await arm[Symbol.asyncDispose]();
    });
  }

  for (const name of ['daphne-redis', 'daphne-redis-pubsub', 'uvicorn-redis', 'ws'] as const) {
    it(`${name} sends to the sockets of all workers`, async () => {
      await using bench = await createEngineBench();
      await using arm = await bench.start(await readSetup(join(builtInSetups, name)), { workers });
      using stack = new DisposableStack();
      const sockets: TestSocket[] = [];
      const opened = new Map<number, number>();
      // Until every worker holds one, as its own counters tell.
      for (let attempt = 0; attempt < maxRequests && opened.size < workers; attempt += 1) {
        sockets.push(stack.use(await openWebSocket(`${arm.origin}/ws/group/all`)));
        for (const { text } of await Promise.all(Array.from({ length: 8 }, () => ask(`${arm.origin}/counters`)))) {
          const { pid, group } = JSON.parse(text);
          if (group.opened > 0) opened.set(pid, group.opened);
        }
      }
      assert.equal(opened.size, workers);
      await sleep(200);
      sockets[0]?.send('to all');
      await waitFor(() => sockets.every(({ received }) => received.length > 0));
      assert.deepEqual([...new Set(sockets.flatMap(({ received }) => received))], ['to all']);
      assert.ok(sockets.every(({ received }) => received.length === 1));
    });
  }
});
