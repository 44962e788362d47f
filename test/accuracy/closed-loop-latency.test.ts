/** What the throughput phase says of latencies, against what the known server wrote down. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { LoadGenerator } from '../../src/load/load-generator.ts';
import { noErrors } from '../support/build-record.ts';
import { runWrk } from '../support/foreign-generators.ts';
import { type KnownServer, startKnownServer } from '../support/start-known-server.ts';
import { expectRatio, expectThat, expectWithin, inOneOfSeveralAttempts } from './noise.ts';
import { generatorCore, runKnown, serverCore, startGenerator, throughputPhase } from './support.ts';

let server: KnownServer;
let generator: LoadGenerator;

before(async () => {
  server = await startKnownServer({ core: serverCore });
  generator = await startGenerator();
  await runKnown(generator, server, { ...throughputPhase, durationSeconds: 2 }, ['/ok']);
});
after(async () => {
  await generator[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

test('a server that takes 20 ms: 10 connections make 10 / 20 ms, and the latency is the truth', (context) =>
  inOneOfSeveralAttempts(context, async () => {
    const { truth, ...seen } = await runKnown(generator, server, throughputPhase, ['/delay/20']);
    assert.deepEqual(seen.own.errors, noErrors);
    expectRatio(seen.percentile(50) / truth.p50Ms, 0.99, 1.05, 'p50');
    expectRatio(seen.rate() / (10_000 / truth.p50Ms), 0.93, 1.01, 'requests/s');
  }));

test('one slow answer in a hundred shows in the tail and nowhere else, as with wrk', (context) =>
  inOneOfSeveralAttempts(context, async () => {
    const { truth, ...seen } = await runKnown(generator, server, throughputPhase, ['/mixture']);
    assert.deepEqual(seen.own.errors, noErrors);
    expectWithin(seen.percentile(50), truth.p50Ms, 0.5, 'p50');
    expectWithin(seen.percentile(95), truth.p95Ms, 2, 'p95');
    expectWithin(seen.percentile(99.5), 100, 5, 'p99.5');
    const wrk = await runWrk(server.target('/mixture'), { core: generatorCore, seconds: 5 });
    expectWithin(seen.percentile(50), wrk.p50Ms, 0.5, 'p50 beside wrk');
    expectRatio(seen.rate() / wrk.ratePerSecond, 0.9, 1.1, 'requests/s beside wrk');
  }));

test('nine in ten after 5 ms and one after 50 ms, drawn: the percentiles of the server, on either side', (context) =>
  inOneOfSeveralAttempts(context, async () => {
    const seen = await runKnown(generator, server, throughputPhase, ['/drawn/5/50/10']);
    assert.deepEqual(seen.own.errors, noErrors);
    // A timer can fire a millisecond early: what took 50 ms is never seen as quicker than that.
    assert.ok(seen.percentile(95) >= 48, `p95 ${seen.percentile(95)} ms`);
    for (const q of [25, 50, 75, 85]) expectWithin(seen.percentile(q), seen.truthPercentile(q), 0.5, `p${q}`);
    for (const q of [93, 95, 99]) expectWithin(seen.percentile(q), seen.truthPercentile(q), 2, `p${q}`);
  }));

test('a slow first second shows in the series as one, and nothing of it is lost', (context) =>
  inOneOfSeveralAttempts(context, async () => {
    const { own, ...seen } = await runKnown(generator, server, throughputPhase, ['/slow-second/100/5']);
    assert.deepEqual(own.errors, noErrors);
    const [first, second, ...rest] = own.perSecond;
    // Ten connections with 100 ms for each answer; a timer can fire a millisecond early.
    assert.ok((first?.completed ?? 0) <= 110, `${first?.completed} in the first second`);
    expectThat((first?.completed ?? 0) >= 80, `${first?.completed} in the first second`);
    assert.ok((first?.p50Ms ?? 100) >= 98, `p50 of the first second ${first?.p50Ms} ms`);
    expectWithin(first?.p50Ms ?? 0, 100, 5, 'p50 of the first second');
    // What was sent at the end of the first second is answered in the second one.
    expectWithin(second?.maxMs ?? 0, 100, 10, 'slowest of the second second');
    for (const one of [second, ...rest]) expectWithin(one?.p50Ms ?? 0, seen.truth.p50Ms, 0.5, 'p50 of a later second');
    for (const one of rest) expectThat((one.maxMs ?? 0) < 50, `slowest of a later second ${one.maxMs} ms`);
  }));

test('a slow first second of two arms: every answer of the server is in a histogram', async () => {
  const phase = { ...throughputPhase, durationSeconds: 3 };
  const { samples, truth } = await runKnown(generator, server, phase, ['/slow-second/100/5', '/slow-second/100/5']);
  for (const { errors } of samples.targets) assert.deepEqual(errors, noErrors);
  const answers = samples.targets.reduce((sum, { completed }) => sum + completed, 0);
  assert.equal(answers, truth.count);
});

test('a stall of 2 s: a closed loop has one long answer for each connection, and no second in which some came', (context) =>
  inOneOfSeveralAttempts(context, async () => {
    await using stalling = await startKnownServer({ core: serverCore, stalls: true });
    // The first stall begins 5 s after the start of the server.
    const phase = { ...throughputPhase, durationSeconds: 8 };
    const { own, ...seen } = await runKnown(generator, stalling, phase, ['/delay/5']);
    assert.deepEqual(own.errors, noErrors);
    expectThat(
      own.perSecond.some(({ completed }) => completed === 0),
      'answers in every second',
    );
    expectWithin(seen.percentile(100), 2005, 40, 'longest');
    const quick = (1 - throughputPhase.connections / own.completed) * 100;
    expectThat(seen.percentile(quick) < 100, `more than ten waited: ${seen.percentile(quick)} ms`);
  }));
