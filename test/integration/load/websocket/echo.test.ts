/** The echo phase against a server on the package ws that writes down what it did. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { LoadGenerator } from '../../../../src/load/load-generator.ts';
import type { WebSocketEchoPhase, WebSocketTarget } from '../../../../src/load/websocket-load.ts';
import { runPhase, startGenerator } from '../../../support/load-bench.ts';
import { type KnownWebSocketServer, startKnownWebSocketServer } from '../../../support/start-known-websocket-server.ts';
import { runMessagePhase, shortEcho } from '../../../support/websocket-bench.ts';

let server: KnownWebSocketServer;
let generator: LoadGenerator;

before(async () => {
  server = await startKnownWebSocketServer();
  generator = await startGenerator();
});
after(async () => {
  await generator[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

async function run(path: string, phase: Partial<WebSocketEchoPhase> = {}, webSocket: Partial<WebSocketTarget> = {}) {
  await server.forget();
  const outcome = await runMessagePhase(generator, { ...shortEcho, ...phase }, server.target(path, webSocket));
  return { ...outcome, truth: await server.truthAtEnd() };
}

describe('the echo phase', () => {
  for (const message of ['text', 'binary'] as const) {
    // 125 and 126, 65,535 and 65,536: where the length of a frame is written in another way.
    for (const messageBytes of [32, 125, 126, 65_535, 65_536, 300_000]) {
      it(`takes ${message} of ${messageBytes} bytes for right answers`, async () => {
        const ratePerSecond = messageBytes > 1000 ? 40 : 400;
        const { samples, messages, errors, endedEarly, truth } = await run(
          '/echo',
          { messageBytes, ratePerSecond },
          { message },
        );
        assert.equal(samples.completed, ratePerSecond);
        assert.deepEqual([errors, endedEarly], [{}, null]);
        const none = { closedByServer: 0, firstClose: null, duplicated: 0, outOfOrder: 0, receivers: null };
        assert.deepEqual(messages, { sockets: 20, ...none });
        assert.deepEqual([samples.statusCodes, samples.connectionsOpened], [{ '101': 20 }, 20]);
        assert.deepEqual([truth.received, truth.mostOpen, truth.closes], [ratePerSecond, 20, { '1000': 20 }]);
      });
    }
  }

  it('puts fragmented answers together and answers the pings between', async () => {
    const { samples, truth } = await run('/fragments');
    assert.equal(samples.completed, 400);
    assert.equal(truth.pongs, 400);
  });

  it('answers Poisson arrivals all the same', async () => {
    const { samples } = await run('/echo', { arrival: 'poisson' });
    assert.equal(samples.completed, 400);
  });

  it('shares its messages among several targets, and each has its own sockets', async () => {
    const targets = ['a', 'b'].map((name) => server.target('/echo', {}, name));
    const { targets: samples } = await runPhase(generator, shortEcho, targets);
    const seen = samples.map(({ target, completed, messages }) => [target, completed, messages?.sockets]);
    assert.deepEqual(seen, [
      ['a', 200, 20],
      ['b', 200, 20],
    ]);
  });

  it('counts what a slow reader leaves lying as latency, not as loss', async () => {
    const { samples, errors } = await run('/slow-reader', { timeoutSeconds: 5, messageBytes: 20_000 });
    assert.equal(samples.completed, 400);
    assert.deepEqual(errors, {});
  });

  it('asks for a subprotocol, and sends the origin of the target', async () => {
    const { samples } = await run('/subprotocol/bench.v1', {}, { subprotocol: 'bench.v1' });
    assert.equal(samples.completed, 400);
  });
});

describe('a fault of the server', () => {
  it('every 100th not answered: lost', async () => {
    const { errors, truth } = await run('/drop/100');
    assert.deepEqual([errors, truth.dropped], [{ lost: 4 }, 4]);
  });

  it('every 100th answered twice: duplicated, and no error', async () => {
    const { errors, messages, truth } = await run('/duplicate/100');
    assert.deepEqual([errors, messages.duplicated, truth.duplicated], [{}, 4, 4]);
  });

  it('every 10th answered after the next: out of order, and completed', async () => {
    // After the last that waits each socket has two more, so that none waits for ever however they arrive.
    const { errors, messages, samples, truth } = await run('/reorder/10', { sockets: 4, ratePerSecond: 388 });
    assert.deepEqual([errors, samples.completed], [{}, 388]);
    // On a machine that stalls two that would wait can be neighbours on one socket; then the second does not.
    assert.equal(messages.outOfOrder, truth.reordered);
    assert.ok(truth.reordered >= 30 && truth.reordered <= 38, `${truth.reordered}`);
  });

  for (const path of ['/corrupt/100', '/garble/100']) {
    it(`${path}: corrupted, whatever part of it`, async () => {
      const { errors, messages, samples, truth } = await run(path);
      assert.deepEqual([errors, samples.completed, truth.corrupted], [{ corrupted: 4 }, 396, 4]);
      assert.equal(messages.duplicated, 0);
    });
  }

  it('binary answers to text: corrupted', async () => {
    const { errors } = await run('/as-binary');
    assert.deepEqual(errors, { corrupted: 400 });
  });

  it('one socket closed: its message is, the others take its turns', async () => {
    const { errors, messages, samples, endedEarly, truth } = await run('/close-after/50');
    assert.deepEqual([errors, samples.completed, endedEarly], [{ closed: 1 }, 399, null]);
    assert.deepEqual([messages.closedByServer, messages.firstClose], [1, '4001 (enough)']);
    assert.deepEqual(truth.closes, { '1000': 19, '4001': 1 });
  });

  it('one connection reset', async () => {
    const { errors, messages, endedEarly } = await run('/reset-after/50');
    assert.deepEqual([errors, endedEarly], [{ closed: 1 }, null]);
    assert.deepEqual([messages.closedByServer, messages.firstClose], [1, 'connection reset']);
  });

  it('all sockets closed in mid-phase: the phase ends with the reason and what it had', async () => {
    const { errors, messages, samples, endedEarly, truth } = await run('/close-all/50', { durationSeconds: 20 });
    assert.equal(endedEarly, 'known closed all 20 sockets: 1001 going away');
    assert.equal(samples.completed, truth.sent);
    assert.ok((errors.closed ?? 0) >= 1);
    assert.equal(messages.closedByServer, 20);
  });

  it('messages larger than the server allows: each socket is closed, and the code is told', async () => {
    const { messages, samples, endedEarly } = await run('/small', { messageBytes: 1001 });
    assert.equal(endedEarly, 'known closed all 20 sockets: 1009 message too big');
    assert.equal(samples.completed, 0);
    assert.equal(messages.closedByServer, 20);
    assert.equal((await run('/small', { messageBytes: 1000 })).samples.completed, 400);
  });

  it('death in mid-phase', async () => {
    await using mortal = await startKnownWebSocketServer();
    setTimeout(() => mortal.child.kill('SIGKILL'), 1500);
    const long = { ...shortEcho, durationSeconds: 20 };
    const { samples, endedEarly } = await runMessagePhase(generator, long, mortal.target('/echo'));
    assert.match(endedEarly ?? '', /^known closed all 20 sockets: the connection/);
    assert.ok(samples.completed > 50);
  });
});
