/** The connect phase against a server on the package ws that writes down what it did. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { LoadGenerator } from '../../../../src/load/load-generator.ts';
import { runPhase, startGenerator } from '../../../support/load-bench.ts';
import { type KnownWebSocketServer, startKnownWebSocketServer } from '../../../support/start-known-websocket-server.ts';
import { runMessagePhase, shortConnect } from '../../../support/websocket-bench.ts';

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

it('opens sockets, holds as many as asked and closes the oldest with a close frame', async () => {
  await server.forget();
  const { samples, messages, errors, endedEarly } = await runMessagePhase(
    generator,
    shortConnect,
    server.target('/echo'),
  );
  const truth = await server.truthAtEnd();
  assert.deepEqual([errors, endedEarly], [{}, null]);
  assert.ok(samples.completed > 40, `${samples.completed} handshakes`);
  assert.deepEqual(samples.statusCodes, { '101': samples.completed });
  assert.deepEqual([messages.sockets, messages.closedByServer], [20, 0]);
  assert.ok(truth.handshakes >= samples.completed && truth.handshakes <= samples.completed + shortConnect.handshakes);
  assert.ok((truth.closes['1000'] ?? 0) >= samples.completed - shortConnect.handshakes, JSON.stringify(truth.closes));
  assert.equal(samples.activeSeconds, 1);
});

it('holds fewer where it opens fewer', async () => {
  const { messages, samples } = await runMessagePhase(
    generator,
    // A fast machine opens ten thousand in a second.
    { ...shortConnect, sockets: 10_000, durationSeconds: 0.3 },
    server.target('/echo'),
  );
  // Those that opened after the end are held, but not counted.
  const late = messages.sockets - samples.completed;
  assert.ok(
    late >= 0 && late <= shortConnect.handshakes,
    `${messages.sockets} sockets, ${samples.completed} handshakes`,
  );
});

it('takes a handshake that hangs for a time-out, though the phase was over before', async () => {
  await server.forget();
  const phase = { ...shortConnect, timeoutSeconds: 3 };
  const { samples, errors } = await runMessagePhase(generator, phase, server.target('/silent/20'));
  assert.deepEqual(errors, { timeout: phase.handshakes });
  assert.equal(samples.completed, 20);
  assert.equal(samples.activeSeconds, 1);
});

it('loads several targets in turn, each for half of the time', async () => {
  await server.forget();
  const targets = ['a', 'b'].map((name) => server.target('/echo', {}, name));
  const { targets: samples, endedEarly } = await runPhase(generator, shortConnect, targets);
  assert.equal(endedEarly, null);
  let completed = 0;
  for (const one of samples) {
    assert.ok(one.completed > 10, `${one.target}: ${one.completed}`);
    assert.ok(Math.abs(one.activeSeconds - 0.5) < 0.25, `${one.target}: ${one.activeSeconds} s`);
    // A slice is drained before the next one begins.
    assert.equal(one.completed, one.scheduled);
    completed += one.completed;
  }
  assert.equal((await server.truthAtEnd()).handshakes, completed);
});

it('counts sockets that the server closes, which are no errors of a handshake', async () => {
  const { messages, errors } = await runMessagePhase(generator, shortConnect, server.target('/close-at-once'));
  assert.deepEqual(errors, {});
  assert.ok(messages.closedByServer > 10, `${messages.closedByServer}`);
  assert.equal(messages.firstClose, '1013 try again later');
});
