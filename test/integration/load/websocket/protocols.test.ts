/** socket.io against its own server, Action Cable against a double that speaks its documented frames. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { LoadGenerator, Target } from '../../../../src/load/load-generator.ts';
import type { WebSocketTarget } from '../../../../src/load/websocket-load.ts';
import { startGenerator } from '../../../support/load-bench.ts';
import { startActionCable, startSocketIo2, startUnauthorizedCable } from '../../../support/protocol-doubles.ts';
import { buildWebSocketTarget, startKnownWebSocketServer } from '../../../support/start-known-websocket-server.ts';
import { type NodeServer, startNodeServer } from '../../../support/start-node-server.ts';
import { runMessagePhase, shortBroadcast, shortConnect, shortEcho } from '../../../support/websocket-bench.ts';

let generator: LoadGenerator;
before(async () => {
  generator = await startGenerator();
});
after(() => generator[Symbol.asyncDispose]());

const none = { event: null, join: null, channel: null, action: null };

function socketIo(origin: string, webSocket: Partial<WebSocketTarget> = {}): Target {
  const route = { ...none, path: '/socket.io/', event: 'echo' };
  const broadcast = { ...route, event: 'broadcast', join: 'join' };
  return buildWebSocketTarget(origin, '/', { protocol: 'socketio', echo: route, broadcast, ...webSocket });
}

function actionCable(origin: string, channel = 'EchoChannel'): Target {
  const echo = { ...none, path: '/cable', channel, action: 'echo' };
  const broadcast = { ...none, path: '/cable', channel: 'GroupChannel', action: 'broadcast' };
  return buildWebSocketTarget(origin, '/', { protocol: 'actioncable', echo, broadcast });
}

describe('socket.io', () => {
  let server: NodeServer;
  before(async () => {
    server = await startNodeServer('known-socketio-server.ts', { args: ['--ping'] });
  });
  after(() => server[Symbol.asyncDispose]());

  for (const message of ['text', 'binary'] as const) {
    for (const phase of [shortEcho, { ...shortEcho, messageBytes: 70_000, ratePerSecond: 50 }, shortBroadcast]) {
      it(`${phase.kind} of ${phase.messageBytes} bytes as ${message}`, async () => {
        const { samples, errors, messages, endedEarly } = await runMessagePhase(
          generator,
          phase,
          socketIo(server.origin, { message }),
        );
        assert.deepEqual([errors, endedEarly, samples.completed], [{}, null, samples.scheduled]);
        assert.deepEqual([messages.closedByServer, messages.duplicated, messages.outOfOrder], [0, 0, 0]);
      });
    }
  }

  it('keeps a session alive that the server pings, and connects', async () => {
    const long = { ...shortEcho, ratePerSecond: 20, durationSeconds: 2 };
    const { messages, samples } = await runMessagePhase(generator, long, socketIo(server.origin));
    assert.deepEqual([messages.closedByServer, samples.completed], [0, 40]);
    const connected = await runMessagePhase(generator, shortConnect, socketIo(server.origin));
    assert.ok(connected.samples.completed > 40);
    assert.deepEqual(connected.errors, {});
  });

  it('joins where the server acknowledges nothing', async () => {
    await using silent = await startNodeServer('known-socketio-server.ts', { args: ['--silent-join'] });
    const { samples } = await runMessagePhase(
      generator,
      { ...shortBroadcast, timeoutSeconds: 5 },
      socketIo(silent.origin),
    );
    assert.equal(samples.completed, 1000);
  });

  it('says that a server speaks another version, and which sign it gave', async () => {
    await using old = await startSocketIo2();
    const { endedEarly, errors } = await runMessagePhase(generator, shortEcho, socketIo(old.origin));
    const words = 'not Engine.IO 4: the server connects without being asked, as socket.io 2 does';
    assert.equal(endedEarly, `known opened none of 20 sockets: ${words}`);
    assert.deepEqual(errors, { other: 10 });
    await using plain = await startKnownWebSocketServer();
    const spoken = await runMessagePhase(
      generator,
      { ...shortEcho, timeoutSeconds: 0.5 },
      socketIo(plain.origin, { echo: { ...none, path: '/greet', event: 'echo' } }),
    );
    assert.match(spoken.endedEarly ?? '', /: not Engine\.IO 4: the server began with "hello"$/);
    const other = socketIo(plain.origin, { echo: { ...none, path: '/other-version', event: 'echo' } });
    const refused = await runMessagePhase(generator, shortEcho, other);
    assert.match(refused.endedEarly ?? '', /: not Engine\.IO 4: handshake answered 400: Unsupported protocol version$/);
  });

  it('says that a namespace is refused', async () => {
    await using strict = await startNodeServer('known-socketio-server.ts', { args: ['--refuse'] });
    const { endedEarly } = await runMessagePhase(generator, shortEcho, socketIo(strict.origin));
    assert.match(endedEarly ?? '', /: the server refused the socket\.io connection: \{"message":"not you"\}$/);
  });
});

describe('Action Cable', () => {
  for (const phase of [shortEcho, shortBroadcast]) {
    it(`${phase.kind}: subscribes, sends and receives`, async () => {
      await using cable = await startActionCable();
      const { samples, errors, messages, endedEarly } = await runMessagePhase(
        generator,
        phase,
        actionCable(cable.origin),
      );
      assert.deepEqual([errors, endedEarly, samples.completed], [{}, null, samples.scheduled]);
      assert.deepEqual([messages.duplicated, messages.outOfOrder], [0, 0]);
      const [handshake] = cable.handshakes;
      assert.equal(handshake?.headers.origin, cable.origin);
      assert.equal(handshake?.url, '/cable');
      const { command, identifier } = JSON.parse(cable.received[0] ?? '');
      assert.equal(command, 'subscribe');
      const parameters = JSON.parse(identifier);
      if (phase === shortEcho) assert.deepEqual(parameters, { channel: 'EchoChannel' });
      else assert.match(parameters.group, /^bench[a-z0-9]{12}$/);
    });
  }

  it('connects once it is subscribed', async () => {
    await using cable = await startActionCable();
    const { samples, errors } = await runMessagePhase(generator, shortConnect, actionCable(cable.origin));
    assert.ok(samples.completed > 40);
    assert.deepEqual(errors, {});
    assert.ok(cable.received.length >= samples.completed);
  });

  it('says that a subscription is rejected', async () => {
    await using cable = await startActionCable();
    const { endedEarly } = await runMessagePhase(generator, shortEcho, actionCable(cable.origin, 'NoChannel'));
    assert.match(endedEarly ?? '', /: the server rejected the subscription to \{"channel":"NoChannel"\}$/);
  });

  it('says why a server disconnects', async () => {
    await using cable = await startUnauthorizedCable();
    const { endedEarly } = await runMessagePhase(generator, shortEcho, actionCable(cable.origin));
    assert.match(endedEarly ?? '', /: the server disconnected: unauthorized$/);
  });

  it('says that a server does not speak it', async () => {
    await using plain = await startKnownWebSocketServer();
    const { endedEarly } = await runMessagePhase(generator, shortEcho, actionCable(plain.origin));
    assert.match(endedEarly ?? '', /: the server chose no subprotocol; actioncable-v1-json was asked$/);
  });
});
