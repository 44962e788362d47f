/** The WebSocket phases against a server whose behaviour is known. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { LoadGenerator } from '../../src/load/load-generator.ts';
import { decodeHistogram, percentileMs } from '../../src/records/histogram.ts';
import { type KnownWebSocketServer, startKnownWebSocketServer } from '../support/start-known-websocket-server.ts';
import { expectThat, expectWithin, inOneOfSeveralAttempts } from './noise.ts';
import { run, serverCore, startGenerator } from './support.ts';

let server: KnownWebSocketServer;
let generator: LoadGenerator;

before(async () => {
  server = await startKnownWebSocketServer({ core: serverCore });
  generator = await startGenerator();
});
after(async () => {
  await generator[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

const echo = {
  kind: 'websocket-echo',
  ratePerSecond: 300,
  durationSeconds: 10,
  arrival: 'even',
  sockets: 100,
  messageBytes: 64,
  timeoutSeconds: 5,
} as const;

for (const ratePerSecond of [300, 1000]) {
  for (const arrival of ['even', 'poisson'] as const) {
    test(`a server that takes 20 ms is seen as one, ${ratePerSecond} ${arrival} messages/s over 100 sockets`, (context) =>
      inOneOfSeveralAttempts(context, async () => {
        await server.forget();
        const seen = await run(generator, { ...echo, ratePerSecond, arrival }, [server.target('/delay/20')]);
        const truth = await server.truth();
        const all = 10 * ratePerSecond;
        assert.deepEqual([seen.own.completed, truth.received, truth.sent], [all, all, all]);
        assert.deepEqual([seen.own.messages?.duplicated, seen.own.messages?.outOfOrder], [0, 0]);
        expectWithin(seen.percentile(50), truth.p50Ms, 0.5, 'p50');
        expectWithin(seen.percentile(99), truth.p99Ms, 2, 'p99');
        expectThat(seen.latenessP99Ms() <= 1.5, `lateness p99 ${seen.latenessP99Ms()} ms`);
        if (arrival === 'even') expectWithin(seen.rate(), ratePerSecond, ratePerSecond / 200, 'rate');
      }));
  }
}

const faults = [
  ['/drop/100', 'lost', 'dropped'],
  ['/corrupt/100', 'corrupted', 'corrupted'],
  ['/garble/100', 'corrupted', 'corrupted'],
] as const;
for (const [path, kind, done] of faults) {
  test(`${path}: exactly as many as the server spoilt are counted as ${kind}`, async () => {
    await server.forget();
    const phase = { ...echo, ratePerSecond: 1000, durationSeconds: 5 };
    const { own } = await run(generator, phase, [server.target(path)]);
    const truth = await server.truth();
    assert.equal(truth[done], 50);
    assert.equal(own.errors[kind], truth[done]);
    assert.equal(own.completed, 5000 - truth[done]);
    assert.deepEqual([own.messages?.duplicated, own.messages?.outOfOrder], [0, 0]);
  });
}

test('/duplicate/100 and /reorder/10: exactly as many as the server made', async () => {
  const phase = { ...echo, ratePerSecond: 1000, durationSeconds: 5, timeoutSeconds: 1 };
  await server.forget();
  const doubled = await run(generator, phase, [server.target('/duplicate/100')]);
  assert.deepEqual([doubled.own.messages?.duplicated, (await server.truth()).duplicated], [50, 50]);
  assert.equal(doubled.own.completed, 5000);
  await server.forget();
  const reordered = await run(generator, phase, [server.target('/reorder/10')]);
  const { reordered: held } = await server.truth();
  const { lost } = reordered.own.errors;
  // What is held back at the end, when its socket sends nothing any more, never comes.
  assert.equal(reordered.own.messages?.outOfOrder, held - lost);
  assert.equal(reordered.own.completed, 5000 - lost);
  assert.ok(held >= 200 && lost <= 10, `${held} held back, ${lost} lost`);
});

test('a broadcast to 500 sockets: every delivery is counted, none is lost', (context) =>
  inOneOfSeveralAttempts(context, async () => {
    await server.forget();
    const phase = { ...echo, kind: 'websocket-broadcast', sockets: 500, ratePerSecond: 10 } as const;
    const { own } = await run(generator, phase, [server.target('/group/{group}')]);
    const truth = await server.truth();
    assert.deepEqual([own.completed, own.scheduled, truth.sent], [50_000, 50_000, 50_000]);
    assert.deepEqual([own.messages?.duplicated, own.messages?.outOfOrder], [0, 0]);
    const { first, last } = own.messages?.receivers ?? assert.fail('no receivers');
    const p50 = (encoded: string) => percentileMs(decodeHistogram(encoded), 50) ?? Number.NaN;
    // The server hands 500 messages to the kernel one after the other.
    expectThat(p50(first) < p50(last), `${p50(first)} and ${p50(last)} ms`);
  }));

test('a closed loop of handshakes: as many as the server saw', async () => {
  await server.forget();
  const phase = {
    kind: 'websocket-connect',
    handshakes: 10,
    sockets: 200,
    durationSeconds: 3,
    timeoutSeconds: 5,
    sliceMs: 250,
  } as const;
  const { own } = await run(generator, phase, [server.target('/echo')]);
  const { handshakes } = await server.truthAtEnd();
  assert.ok(handshakes - own.completed <= 10, `${own.completed} of ${handshakes}`);
  assert.deepEqual([own.messages?.sockets, own.errors.connect + own.errors.other], [200, 0]);
});
