import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readSetup } from '../../../src/setups/read-setup.ts';
import { ask, builtInSetups, createEngineBench } from '../../support/engine-bench.ts';
import { openWebSocket, type TestSocket, waitFor } from '../../support/open-web-sockets.ts';

const binary = new Uint8Array([0, 255, 7]);

/** Through engine.io's and socket.io's own handshake: https://socket.io/docs/v4/socket-io-protocol */
async function connect(origin: string): Promise<TestSocket> {
  const socket = await openWebSocket(`${origin}/socket.io/?EIO=4&transport=websocket`);
  await waitFor(() => socket.received.length === 1);
  socket.send('40');
  await waitFor(() => socket.received.length === 2);
  assert.match(String(socket.received[1]), /^40\{"sid":/);
  return socket;
}

/** What came behind the handshake, without pings. */
function read({ received }: TestSocket): readonly (string | Uint8Array)[] {
  return received.slice(2).filter((message) => message !== '2');
}

async function enter(socket: TestSocket, group: string): Promise<void> {
  socket.send(`421["join","${group}"]`);
  await waitFor(() => read(socket).length === 1);
  assert.deepEqual(read(socket), ['431[]']);
}

describe('the setups with socket.io', () => {
  for (const name of ['socketio', 'socketio-redis']) {
    it(`${name} echoes, sends to the whole group and to no other, and counts it`, async () => {
      await using bench = await createEngineBench();
      const setup = await readSetup(join(builtInSetups, name));
      await using arm = await bench.start(setup);
      assert.deepEqual(await ask(arm.origin), { status: 200, text: 'OK' });

      using echo = await connect(arm.origin);
      echo.send('42["echo","text"]');
      echo.send('451-["echo",{"_placeholder":true,"num":0}]');
      echo.send(binary);
      const echoed = ['42["echo","text"]', '451-["echo",{"_placeholder":true,"num":0}]', binary];
      await waitFor(() => read(echo).length === echoed.length);
      assert.deepEqual(read(echo), echoed);

      using first = await connect(arm.origin);
      using second = await connect(arm.origin);
      using other = await connect(arm.origin);
      await enter(first, 'one');
      await enter(second, 'one');
      await enter(other, 'another');
      first.send('42["broadcast","text"]');
      first.send('451-["broadcast",{"_placeholder":true,"num":0}]');
      first.send(binary);
      const delivered = ['431[]', '42["broadcast","text"]', '451-["broadcast",{"_placeholder":true,"num":0}]', binary];
      await waitFor(() => read(first).length === 4 && read(second).length === 4);
      assert.deepEqual(read(first), delivered);
      assert.deepEqual(read(second), delivered);
      assert.deepEqual(read(other), ['431[]']);

      const counters = JSON.parse((await ask(`${arm.origin}/counters`)).text);
      assert.deepEqual(counters.echo, { opened: 1, closed: 0, received: 2, sent: 2 });
      assert.deepEqual(counters.group, { opened: 3, closed: 0, received: 2, sent: 2, delivered: 4 });
      const versions = await arm.readVersions();
      const parts = [
        'node',
        'socket.io',
        ...(name === 'socketio' ? [] : ['@socket.io/redis-adapter', 'ioredis', 'redis']),
      ];
      for (const part of parts) assert.match(versions[part] ?? '', /^\d+\.\d/, part);
    });
  }
});
