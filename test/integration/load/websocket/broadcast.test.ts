/** The broadcast phase against a server on the package ws that writes down what it did. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { LoadGenerator } from '../../../../src/load/load-generator.ts';
import type { WebSocketBroadcastPhase } from '../../../../src/load/websocket-load.ts';
import { decodeHistogram, percentileMs } from '../../../../src/records/histogram.ts';
import { runPhase, startGenerator } from '../../../support/load-bench.ts';
import { type KnownWebSocketServer, startKnownWebSocketServer } from '../../../support/start-known-websocket-server.ts';
import { runMessagePhase, shortBroadcast } from '../../../support/websocket-bench.ts';

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

async function run(fault: string, phase: Partial<WebSocketBroadcastPhase> = {}) {
  await server.forget();
  const target = server.target(`/group/{group}${fault}`);
  const outcome = await runMessagePhase(generator, { ...shortBroadcast, ...phase }, target);
  return { ...outcome, truth: await server.truthAtEnd() };
}

describe('the broadcast phase', () => {
  it('counts every delivery, with the latencies of first, middle and last receiver', async () => {
    const { samples, messages, errors, endedEarly, truth } = await run('');
    assert.deepEqual([samples.scheduled, samples.completed, errors, endedEarly], [1000, 1000, {}, null]);
    assert.deepEqual([truth.received, truth.sent, truth.groups.length], [20, 1000, 1]);
    assert.match(truth.groups[0] ?? '', /^bench[a-z0-9]{12}$/);
    const { first, median, last } = messages.receivers ?? assert.fail('no receivers');
    const p50 = [first, median, last].map((one) => percentileMs(decodeHistogram(one), 50) as number);
    assert.deepEqual(
      [first, median, last].map((one) => decodeHistogram(one).totalCount),
      [20, 20, 20],
    );
    assert.deepEqual(
      p50,
      [...p50].sort((a, b) => a - b),
    );
  });

  it('keeps the groups of two targets apart, even on one server', async () => {
    await server.forget();
    const targets = ['a', 'b'].map((name) => server.target('/group/{group}', {}, name));
    const { targets: samples } = await runPhase(generator, shortBroadcast, targets);
    assert.deepEqual(
      samples.map(({ completed, messages }) => [completed, messages?.duplicated]),
      [
        [500, 0],
        [500, 0],
      ],
    );
    assert.equal((await server.truthAtEnd()).groups.length, 2);
  });

  it('counts each delivery that is lost', async () => {
    const { errors, messages, truth } = await run('/drop/100');
    assert.deepEqual([errors, truth.dropped], [{ lost: 10 }, 10]);
    // Each message was lost to some receiver.
    assert.equal(decodeHistogram(messages.receivers?.last ?? '').totalCount, 10);
  });

  it('counts each delivery that comes twice', async () => {
    const { errors, messages, truth } = await run('/duplicate/100');
    assert.deepEqual([errors, messages.duplicated, truth.duplicated], [{}, 10, 10]);
  });

  for (const fault of ['/corrupt/100', '/garble/100']) {
    it(`counts each delivery that is corrupted: ${fault}`, async () => {
      const { errors, messages, truth } = await run(fault);
      assert.deepEqual([errors, messages.duplicated, truth.corrupted], [{ corrupted: 10 }, 0, 10]);
    });
  }

  it('goes on with the receivers that are left when the server closes one', async () => {
    const { samples, errors, messages, endedEarly } = await run('/close/210', { sockets: 10, ratePerSecond: 40 });
    assert.equal(endedEarly, null);
    assert.equal(messages.closedByServer, 1);
    assert.equal(messages.firstClose, '1011 internal error');
    assert.deepEqual(errors, { closed: 1 });
    // 21 messages to 10 receivers, 19 to 9.
    assert.deepEqual([samples.scheduled, samples.completed], [21 * 10 + 19 * 9, 21 * 10 + 19 * 9 - 1]);
  });
});
