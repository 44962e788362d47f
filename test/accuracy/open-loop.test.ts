/** The latency phase against servers whose behaviour is known. This suite is the licence to publish latencies. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { LoadGenerator } from '../../src/load/load-generator.ts';
import { type KnownServer, startKnownServer } from '../support/start-known-server.ts';
import {
  assertWithin,
  inOneOfSeveralAttempts,
  latencyPhase,
  run,
  serverCore,
  startGenerator,
  throughputPhase,
} from './support.ts';

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
  test(`a server that takes 20 ms is seen as one, ${arrival} arrivals`, () =>
    inOneOfSeveralAttempts(async () => {
      await server.forget();
      const seen = await run(generator, { ...latencyPhase, arrival }, [server.target('/delay/20')]);
      const truth = await server.truth();
      assert.equal(seen.own.completed, 3000);
      assertWithin(seen.percentile(50), truth.p50Ms, 0.5, 'p50');
      assertWithin(seen.percentile(99), truth.p99Ms, 2, 'p99');
      assert.ok(seen.latenessP99Ms() <= 1.5, `lateness p99 ${seen.latenessP99Ms()} ms`);
      if (arrival === 'even') assertWithin(seen.rate(), 300, 1.5, 'rate');
    }));
}

test('one slow answer in a hundred shows in the tail and nowhere else', () =>
  inOneOfSeveralAttempts(async () => {
    await server.forget();
    const seen = await run(generator, latencyPhase, [server.target('/mixture')]);
    const truth = await server.truth();
    assertWithin(seen.percentile(50), truth.p50Ms, 0.5, 'p50');
    assertWithin(seen.percentile(95), truth.p95Ms, 2, 'p95');
    assertWithin(seen.percentile(99.5), 100, 5, 'p99.5');
  }));

test('a stall of 2 s in every 10 s cannot hide: what an open loop must see', () =>
  inOneOfSeveralAttempts(async () => {
    await using stalling = await startKnownServer({ core: serverCore, stalls: true });
    // A cold server takes a while for the 600 requests that wait after a stall, and they would all seem later.
    await run(generator, { ...throughputPhase, durationSeconds: 2 }, [stalling.target('/ok')]);
    const seen = await run(generator, { ...latencyPhase, durationSeconds: 20 }, [stalling.target('/ok')]);
    assert.equal(seen.own.completed, 6000);
    // A fifth of the requests fall into a stall, and wait for what is left of it: uniform between 0 and 2 s.
    assertWithin(seen.percentile(90), 1000, 50, 'p90');
    assertWithin(seen.percentile(95), 1500, 75, 'p95');
    assertWithin(seen.percentile(99), 1900, 95, 'p99');
  }));

test('a start that is slow shows in the per-second series', async () => {
  await server.forget();
  const seen = await run(generator, { ...latencyPhase, durationSeconds: 5 }, [server.target('/slow-start')]);
  const [first, , , , fifth] = seen.own.perSecond;
  assert.ok((first?.p50Ms ?? 0) > 30, `first second ${first?.p50Ms} ms`);
  assert.ok((fifth?.p50Ms ?? 99) < 10, `fifth second ${fifth?.p50Ms} ms`);
});

for (const path of ['/ok', '/close', '/chunked', '/until-close']) {
  for (const connection of ['keep-alive', 'close'] as const) {
    test(`${path} with ${connection}: every request is answered and right`, async () => {
      const phase = { ...latencyPhase, durationSeconds: 2, connection };
      const { own } = await run(generator, phase, [server.target(path)]);
      assert.equal(own.completed, 600);
      assert.deepEqual(own.statusCodes, { '200': 600 });
      const isReconnecting = connection === 'close' || path === '/close' || path === '/until-close';
      if (isReconnecting) assert.equal(own.connectionsOpened, 600);
      else assert.ok(own.connectionsOpened < 100, `${own.connectionsOpened} connections`);
    });
  }
}

const faults = [
  ['/reset/100', 'reset', 10],
  ['/cut/100', 'closed', 10],
  ['/status/10', 'status', 100],
  ['/body/10', 'body', 100],
] as const;
for (const [path, kind, count] of faults) {
  test(`${path}: exactly ${count} of 1,000 are counted as ${kind}`, async () => {
    await server.forget();
    const phase = { ...latencyPhase, ratePerSecond: 500, durationSeconds: 2 };
    const { own } = await run(generator, phase, [server.target(path)]);
    assert.equal(own.completed, 1000 - count);
    assert.equal(own.errors[kind], count);
    assert.equal(
      Object.values(own.errors).reduce((sum, one) => sum + one, 0),
      count,
    );
  });
}

test('two arms on one server: the same distribution, slots dealt evenly', () =>
  inOneOfSeveralAttempts(async () => {
    const arms = ['a', 'b'].map((name) => server.target('/delay/20', name));
    const seen = await run(generator, latencyPhase, arms);
    const other = await run(generator, latencyPhase, [...arms].reverse());
    assert.deepEqual(
      seen.samples.targets.map(({ target, completed }) => [target, completed]),
      [
        ['a', 1500],
        ['b', 1500],
      ],
    );
    assertWithin(seen.percentile(50), other.percentile(50), 0.5, 'p50 of either order');
  }));
