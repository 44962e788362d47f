import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readSetup } from '../../../src/setups/read-setup.ts';
import { ask, builtInSetups, createEngineBench } from '../../support/engine-bench.ts';
import { openWebSocket, waitFor } from '../../support/open-web-sockets.ts';

const names = ['daphne', 'daphne-redis', 'daphne-redis-pubsub', 'uvicorn-redis', 'hypercorn-redis', 'ws'] as const;
const messages = ['text', new Uint8Array([0, 255, 7])];

interface Counters {
  readonly echo: Readonly<Record<string, number>>;
  readonly group: Readonly<Record<string, number>>;
  readonly losses: Readonly<Record<string, number | string | null>>;
}

async function readCounters(origin: string): Promise<Counters> {
  return JSON.parse((await ask(`${origin}/counters`)).text);
}

describe('the setups with plain WebSockets', () => {
  for (const name of names) {
    it(`${name} echoes, sends to the whole group and to no other, and counts it`, async () => {
      await using bench = await createEngineBench();
      const setup = await readSetup(join(builtInSetups, name));
      await using arm = await bench.start(setup);
      assert.equal(setup.file.websocket?.echo?.path, '/ws/echo');
      assert.equal(setup.file.websocket?.broadcast?.path, '/ws/group/{group}');

      using echo = await openWebSocket(`${arm.origin}/ws/echo`);
      for (const message of messages) echo.send(message);
      await waitFor(() => echo.received.length === 2);
      assert.deepEqual(echo.received, messages);

      using first = await openWebSocket(`${arm.origin}/ws/group/one`);
      using second = await openWebSocket(`${arm.origin}/ws/group/one`);
      using other = await openWebSocket(`${arm.origin}/ws/group/another`);
      for (const message of messages) first.send(message);
      await waitFor(() => first.received.length === 2 && second.received.length === 2);
      assert.deepEqual(first.received, messages);
      assert.deepEqual(second.received, messages);
      assert.deepEqual(other.received, []);

      const { echo: echoed, group, losses } = await readCounters(arm.origin);
      assert.deepEqual(echoed, { opened: 1, closed: 0, received: 2, sent: 2 });
      assert.deepEqual(group, { opened: 3, closed: 0, received: 2, sent: 2, delivered: 4 });
      if (name !== 'ws') assert.equal(losses['lastReason'], null);
      await assert.rejects(openWebSocket(`${arm.origin}/ws/nothing`));
      await assert.rejects(openWebSocket(`${arm.origin}/ws/group/not%20a%20name`));
    });
  }

  for (const [name, reason, countLost] of [
    ['daphne', /a channel held 100 messages; a new one was dropped/, 'deliveriesDropped'],
    ['daphne-redis', /1 of 20 channels over capacity in group full/, 'deliveriesOverCapacityAtMost'],
  ] as const) {
    it(`${name} tells how many deliveries a full channel cost, and why, to the message`, async () => {
      await using bench = await createEngineBench();
      await using arm = await bench.start(await readSetup(join(builtInSetups, name)));
      await using stack = new AsyncDisposableStack();
      const sockets = await Promise.all(Array.from({ length: 20 }, () => openWebSocket(`${arm.origin}/ws/group/full`)));
      for (const socket of sockets) stack.use(socket);
      for (let round = 0; round < 50; round += 1) for (const socket of sockets) socket.send('burst');
      const sent = 50 * sockets.length * sockets.length;
      const count = () => sockets.reduce((sum, { received }) => sum + received.length, 0);
      const readLost = async () => Number((await readCounters(arm.origin)).losses[countLost]);
      await waitFor(async () => count() + (await readLost()) === sent);
      const { group, losses } = await readCounters(arm.origin);
      assert.ok(Number(losses[countLost]) > 0, 'the burst must go beyond the capacity');
      assert.equal(count(), sent - Number(losses[countLost]));
      assert.equal(group['delivered'], count());
      assert.match(String(losses['lastReason']), reason);
      assert.match((await arm.readLogTail(100)).join('\n'), reason, "it stands in the service's log");
    });
  }
});
