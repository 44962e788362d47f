import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runRound } from '../../../src/benchmark/run-round.ts';
import { verifyMessages } from '../../../src/benchmark/verify-messages.ts';
import type { ErrorCounts, Phase, PhaseSamples, Target } from '../../../src/load/load-generator.ts';
import type { MessageCounts, WebSocketTarget } from '../../../src/load/websocket-load.ts';
import { noErrors } from '../../support/build-record.ts';
import {
  broadcastPhase,
  buildProbed,
  connectPhase,
  echoPhase,
  latencyPhase,
  plainWebSocket,
  scriptBench,
} from '../../support/scripted-bench.ts';

const target = (webSocket: WebSocketTarget | null = plainWebSocket): Target => ({
  name: 'a',
  origin: 'http://a',
  path: '/',
  expect: { status: 200, body: 'OK' },
  webSocket,
});

async function probe(phases: readonly Phase[], webSocket: WebSocketTarget | null = plainWebSocket): Promise<Phase[]> {
  const sent: Phase[] = [];
  const run = async (phase: Phase, targets: readonly Target[]) => {
    sent.push(phase);
    return buildProbed(phase, targets);
  };
  const generator = { run, [Symbol.asyncDispose]: async () => {} };
  await verifyMessages(target(webSocket), phases, generator, { seed: 1, signal: new AbortController().signal });
  return sent;
}

describe('the message before any load', () => {
  it('goes by every way that will be loaded, once', async () => {
    const all = await probe([
      latencyPhase,
      connectPhase,
      { ...echoPhase, messageBytes: 500 },
      broadcastPhase,
      echoPhase,
    ]);
    assert.deepEqual(
      all.map(({ kind }) => kind),
      ['websocket-echo', 'websocket-broadcast'],
    );
    assert.partialDeepStrictEqual(all[0], { sockets: 1, messageBytes: 500 });
    assert.partialDeepStrictEqual(all[1], { sockets: 2, messageBytes: 64, ratePerSecond: 20, durationSeconds: 0.05 });
    assert.deepEqual(await probe([latencyPhase]), []);
    assert.deepEqual(await probe([echoPhase], null), []);
  });

  it('is as long as those under load', async () => {
    assert.partialDeepStrictEqual((await probe([{ ...echoPhase, messageBytes: 500 }]))[0], { messageBytes: 500 });
  });

  it('goes where a connect phase would connect', async () => {
    const [only] = await probe([connectPhase], { ...plainWebSocket, echo: null });
    assert.equal(only?.kind, 'websocket-broadcast');
  });
});

interface Fault {
  readonly completed?: number;
  readonly errors?: Partial<ErrorCounts>;
  readonly messages?: Partial<MessageCounts>;
  readonly endedEarly?: string;
}

async function runWith(phase: Phase, fault: Fault) {
  const spoil = (probed: Phase, targets: readonly Target[]): PhaseSamples => {
    const samples = buildProbed(probed, targets);
    const [usual] = samples.targets;
    assert.ok(usual?.messages != null);
    const errors = { ...noErrors, ...fault.errors };
    const messages = { ...usual.messages, ...fault.messages };
    const spoilt = { ...usual, completed: fault.completed ?? 0, errors, messages };
    return { ...samples, targets: [spoilt], endedEarly: fault.endedEarly ?? null };
  };
  const bench = scriptBench({ variants: ['a'], phases: [phase], webSockets: { a: plainWebSocket }, probe: spoil });
  const result = await runRound({ index: 0, arms: ['a'], stage: 'plain', seed: 100 }, bench.context);
  return { ...result, steps: bench.steps };
}

describe('a WebSocket that does not work', () => {
  const where = 'a: the WebSocket echo at /ws does not work: ';
  const cases: readonly (readonly [Phase, Fault, string])[] = [
    [
      echoPhase,
      { endedEarly: 'a opened none of 1 sockets: handshake answered 403' },
      `${where}a opened none of 1 sockets: handshake answered 403`,
    ],
    [echoPhase, { errors: { lost: 1 } }, `${where}a message did not come to its sender within 10 s`],
    [echoPhase, { errors: { corrupted: 1 } }, `${where}the message came back changed`],
    [
      echoPhase,
      { errors: { closed: 1 }, messages: { closedByServer: 1, firstClose: '1009 message too big' } },
      `${where}the server closed the socket: 1009 message too big`,
    ],
    [
      broadcastPhase,
      { completed: 1, errors: { lost: 1 } },
      'a: the WebSocket broadcast at /ws does not work: a message did not come to 1 of the 2 sockets of its group within 10 s',
    ],
  ];
  for (const [phase, fault, message] of cases) {
    it(`ends the round before any load: ${message}`, async () => {
      const { round, error, wasLoaded, steps } = await runWith(phase, fault);
      assert.equal(error?.message, message);
      assert.equal(round.failure?.code, 'wrong-answer');
      assert.deepEqual(round.failure?.details[0], 'web | the log of a');
      assert.deepEqual([wasLoaded, round.phases], [false, []]);
      assert.equal(steps.filter((step) => step.startsWith('run ')).length, 1);
      assert.ok(steps.includes('stop a'));
    });
  }
});
