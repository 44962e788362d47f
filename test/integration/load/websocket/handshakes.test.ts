/** Handshakes that fail: what each phase says of them. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { LoadGenerator } from '../../../../src/load/load-generator.ts';
import type { WebSocketTarget } from '../../../../src/load/websocket-load.ts';
import { runPhase, startGenerator } from '../../../support/load-bench.ts';
import { type KnownWebSocketServer, startKnownWebSocketServer } from '../../../support/start-known-websocket-server.ts';
import { runMessagePhase, shortBroadcast, shortConnect, shortEcho } from '../../../support/websocket-bench.ts';

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

const failures: readonly (readonly [
  path: string,
  kind: string,
  words: string,
  webSocket?: Partial<WebSocketTarget>,
])[] = [
  ['/refuse', 'status', 'handshake answered 403'],
  ['/page', 'status', 'no WebSocket at /page: answered 200'],
  ['/silent', 'timeout', 'no answer to the handshake within 1 s'],
  ['/echo', 'other', 'the server chose no subprotocol; bench.v1 was asked', { subprotocol: 'bench.v1' }],
  ['/subprotocol/x', 'other', 'the server chose the subprotocol x; bench.v1 was asked', { subprotocol: 'bench.v1' }],
  ['/leave', 'closed', 'the connection ended without a close frame'],
  ['/garbage', 'other', 'the handshake got an answer that is not HTTP'],
  ['/wrong-accept', 'other', 'the handshake was answered with a wrong Sec-WebSocket-Accept'],
];

for (const [path, kind, words, webSocket] of failures) {
  describe(words, () => {
    for (const phase of [shortEcho, shortBroadcast]) {
      it(`ends the ${phase.kind} phase before anything is sent`, async () => {
        const { samples, errors, endedEarly } = await runMessagePhase(generator, phase, server.target(path, webSocket));
        assert.equal(endedEarly, `known opened none of ${phase.sockets} sockets: ${words}`);
        assert.deepEqual(errors, { [kind]: 10 });
        assert.deepEqual([samples.scheduled, samples.completed, samples.activeSeconds], [0, 0, 0]);
      });
    }

    it('ends the connect phase', async () => {
      const target = server.target(path, webSocket);
      const { errors, endedEarly } = await runMessagePhase(generator, { ...shortConnect, durationSeconds: 5 }, target);
      assert.equal(endedEarly, `known opened no socket: ${words}`);
      assert.deepEqual(errors, { [kind]: 5 });
    });
  });
}

it('a port at which nobody listens is told as that', async () => {
  for (const phase of [shortEcho, shortBroadcast, shortConnect]) {
    const target = { ...server.target('/echo'), origin: 'http://127.0.0.1:9' };
    const { samples, errors, endedEarly } = await runMessagePhase(generator, phase, target);
    assert.match(endedEarly ?? '', /^known opened no(ne of \d+ sockets|socket)?.*: connection refused$/);
    assert.deepEqual(Object.keys(errors), ['connect']);
    assert.deepEqual([samples.connectionsOpened, samples.statusCodes], [0, {}]);
  }
});

it('when one target opens all and another none, the phase ends with the reason of that one', async () => {
  const targets = [server.target('/echo', {}, 'a'), server.target('/refuse', {}, 'b')];
  const { targets: samples, endedEarly } = await runPhase(generator, shortEcho, targets);
  assert.equal(endedEarly, 'b opened none of 20 sockets: handshake answered 403');
  assert.deepEqual(
    samples.map(({ messages, errors }) => [messages?.sockets, errors.status]),
    [
      [20, 0],
      [0, 10],
    ],
  );
});

it('an abort while sockets are opened ends the phase within a second', async () => {
  for (const phase of [shortEcho, shortBroadcast, shortConnect]) {
    const controller = new AbortController();
    const long = { ...phase, timeoutSeconds: 30, durationSeconds: 30 };
    const running = runPhase(generator, long, [server.target('/silent')], controller.signal);
    setTimeout(() => controller.abort(new Error('Ctrl-C')), 300);
    await assert.rejects(running, /Ctrl-C/);
  }
  const { samples } = await runMessagePhase(generator, shortEcho, server.target('/echo'));
  assert.equal(samples.completed, 400);
});
