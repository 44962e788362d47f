/** The latency phase against servers whose behaviour is known. This suite is the licence to publish latencies. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { LoadGenerator } from '../../src/load/load-generator.ts';
import { type KnownServer, startKnownServer } from '../support/start-known-server.ts';
import { assertOnly } from './counts.ts';
import { expectThat, expectWithin, inOneOfSeveralAttempts } from './noise.ts';
import { latencyPhase, run, runKnown, serverCore, startGenerator, throughputPhase } from './support.ts';

let server: KnownServer;
let generator: LoadGenerator;

before(async () => {
  server = await startKnownServer({ core: serverCore });
  generator = await startGenerator();
  await run(generator, { ...latencyPhase, durationSeconds: 2 }, [server.target('/ok')]);
});
after(async () => {
  await generator[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

for (const arrival of ['even', 'poisson'] as const) {
  test(`a server that takes 20 ms is seen as one, ${arrival} arrivals`, (context) =>
    inOneOfSeveralAttempts(context, async () => {
      const { truth, ...seen } = await runKnown(generator, server, { ...latencyPhase, arrival }, ['/delay/20']);
      assert.deepEqual([seen.own.completed, truth.count], [3000, 3000]);
      expectWithin(seen.percentile(50), truth.p50Ms, 0.5, 'p50');
      expectWithin(seen.percentile(99), truth.p99Ms, 2, 'p99');
      expectThat(seen.latenessP99Ms() <= 1.5, `lateness p99 ${seen.latenessP99Ms()} ms`);
      if (arrival === 'even') expectWithin(seen.rate(), 300, 1.5, 'rate');
    }));
}

test('one slow answer in a hundred shows in the tail and nowhere else', (context) =>
  inOneOfSeveralAttempts(context, async () => {
    const { truth, ...seen } = await runKnown(generator, server, latencyPhase, ['/mixture']);
    assert.deepEqual([seen.own.completed, truth.count], [3000, 3000]);
    expectWithin(seen.percentile(50), truth.p50Ms, 0.5, 'p50');
    expectWithin(seen.percentile(95), truth.p95Ms, 2, 'p95');
    expectWithin(seen.percentile(99.5), 100, 5, 'p99.5');
  }));

test('a stall of 2 s in every 10 s cannot hide: what an open loop must see', (context) =>
  inOneOfSeveralAttempts(context, async () => {
    await using stalling = await startKnownServer({ core: serverCore, stalls: true });
    // A cold server takes a while for the 600 requests that wait after a stall, and they would all seem later.
    await run(generator, { ...throughputPhase, durationSeconds: 2 }, [stalling.target('/ok')]);
    const seen = await run(generator, { ...latencyPhase, durationSeconds: 20 }, [stalling.target('/ok')]);
    assert.equal(seen.own.completed, 6000);
    // A fifth of the requests fall into a stall, and wait for what is left of it: uniform between 0 and 2 s.
    expectWithin(seen.percentile(90), 1000, 50, 'p90');
    expectWithin(seen.percentile(95), 1500, 75, 'p95');
    expectWithin(seen.percentile(99), 1900, 95, 'p99');
  }));

test('a start that is slow shows in the per-second series', (context) =>
  inOneOfSeveralAttempts(context, async () => {
    const { own } = await runKnown(generator, server, { ...latencyPhase, durationSeconds: 5 }, ['/slow-start']);
    assert.equal(own.completed, 1500);
    const [first, , , , fifth] = own.perSecond;
    expectThat((first?.p50Ms ?? 0) > 30, `first second ${first?.p50Ms} ms`);
    expectThat((fifth?.p50Ms ?? 99) < 10, `fifth second ${fifth?.p50Ms} ms`);
  }));

for (const path of ['/ok', '/close', '/chunked', '/until-close']) {
  for (const connection of ['keep-alive', 'close'] as const) {
    test(`${path} with ${connection}: every request is answered and right`, (context) =>
      inOneOfSeveralAttempts(context, async () => {
        const phase = { ...latencyPhase, durationSeconds: 2, connection };
        const { own } = await runKnown(generator, server, phase, [path]);
        assert.equal(own.completed, 600);
        assert.deepEqual(own.statusCodes, { '200': 600 });
        const isReconnecting = connection === 'close' || path === '/close' || path === '/until-close';
        if (isReconnecting) assert.equal(own.connectionsOpened, 600);
        // As many are opened as are in flight at the same time, which are more when the machine is held up.
        else expectThat(own.connectionsOpened < 100, `${own.connectionsOpened} connections`);
      }));
  }
}

const faults = [
  ['/reset/100', 'reset', 10],
  ['/cut/100', 'closed', 10],
  ['/status/10', 'status', 100],
  ['/body/10', 'body', 100],
  ['/hang/100', 'timeout', 10],
] as const;
for (const [path, kind, count] of faults) {
  test(`${path}: exactly ${count} of 1,000 are counted as ${kind}`, async () => {
    const phase = { ...latencyPhase, ratePerSecond: 500, durationSeconds: 2, timeoutSeconds: 5 };
    const { own, truth } = await runKnown(generator, server, phase, [path]);
    assertOnly(kind, own);
    assert.deepEqual([own.completed, own.errors[kind], truth.spoilt], [1000 - count, count, count]);
  });
}

test('two arms on one server: the same distribution, slots dealt evenly', (context) =>
  inOneOfSeveralAttempts(context, async () => {
    const arms = ['a', 'b'].map((name) => server.target('/delay/20', name));
    const seen = await run(generator, latencyPhase, arms);
    const other = await run(generator, latencyPhase, [...arms].reverse());
    const dealt = seen.samples.targets.map(({ target, completed }) => [target, completed]);
    assert.deepEqual(dealt.flat(), ['a', 1500, 'b', 1500]);
    expectWithin(seen.percentile(50), other.percentile(50), 0.5, 'p50 of either order');
  }));
