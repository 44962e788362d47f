/** The throughput phase against known servers, and beside wrk and ab in the same run. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { LoadGenerator } from '../../src/load/load-generator.ts';
import { noErrors } from '../support/build-record.ts';
import { runAb, runWrk } from '../support/foreign-generators.ts';
import { startGunicorn } from '../support/start-gunicorn.ts';
import { type KnownServer, startKnownServer } from '../support/start-known-server.ts';
import { assertOnly } from './counts.ts';
import { expectRatio, inOneOfSeveralAttempts } from './noise.ts';
import { generatorCore, median, run, runKnown, serverCore, startGenerator, throughputPhase } from './support.ts';

const rounds = 3;
const seconds = 3;
const foreign = { core: generatorCore, seconds };
let server: KnownServer;
let generator: LoadGenerator;

before(async () => {
  server = await startKnownServer({ core: serverCore });
  generator = await startGenerator();
});
after(async () => {
  await generator[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

test("gunicorn's closing worker: requests/s as wrk and ab see them, no errors", (context) =>
  inOneOfSeveralAttempts(context, async () => {
    await using gunicorn = await startGunicorn({ core: serverCore });
    const seen = {
      own: [] as number[],
      ownP50: [] as number[],
      wrk: [] as number[],
      wrkP50: [] as number[],
      ab: [] as number[],
    };
    await run(generator, { ...throughputPhase, durationSeconds: 2 }, [gunicorn.target]);
    for (let round = 0; round < rounds; round++) {
      const measured = await run(generator, { ...throughputPhase, durationSeconds: seconds }, [gunicorn.target]);
      assert.deepEqual(measured.own.errors, noErrors);
      seen.own.push(measured.rate());
      seen.ownP50.push(measured.percentile(50));
      const wrk = await runWrk(gunicorn.target, foreign);
      seen.wrk.push(wrk.ratePerSecond);
      seen.wrkP50.push(wrk.p50Ms);
      seen.ab.push((await runAb(gunicorn.target, foreign)).ratePerSecond);
    }
    expectRatio(median(seen.own) / median(seen.wrk), 0.9, 1.1, 'requests/s beside wrk');
    expectRatio(median(seen.own) / median(seen.ab), 0.9, 1.1, 'requests/s beside ab');
    expectRatio(median(seen.ownP50) / median(seen.wrkP50), 0.8, 1.2, 'p50 beside wrk');
  }));

test('a bare Node server: at least 90 % of what wrk reaches with one thread', (context) =>
  inOneOfSeveralAttempts(context, async () => {
    const own: number[] = [];
    const wrk: number[] = [];
    await run(generator, { ...throughputPhase, durationSeconds: 2 }, [server.target('/ok')]);
    for (let round = 0; round < rounds; round++) {
      const measured = await runKnown(generator, server, { ...throughputPhase, durationSeconds: seconds }, ['/ok']);
      assert.deepEqual(measured.own.errors, noErrors);
      own.push(measured.rate());
      wrk.push((await runWrk(server.target('/ok'), foreign)).ratePerSecond);
    }
    expectRatio(median(own) / median(wrk), 0.9, Number.POSITIVE_INFINITY, 'requests/s beside wrk');
  }));

const faults = [
  ['/reset/100', 'reset', 100],
  ['/cut/100', 'closed', 100],
  ['/status/10', 'status', 10],
  ['/body/10', 'body', 10],
  ['/hang/1000', 'timeout', 1000],
] as const;
for (const [path, kind, every] of faults) {
  const phase = { ...throughputPhase, durationSeconds: 1, timeoutSeconds: 2 };
  test(`${path}: every fault is counted as ${kind}, nothing else is`, async () => {
    // What hangs is known only after the time-out.
    const durationSeconds = kind === 'timeout' ? 5 : 1;
    const { own, truth } = await runKnown(generator, server, { ...phase, durationSeconds }, [path]);
    assertOnly(kind, own);
    assert.equal(truth.spoilt, Math.floor(truth.requests / every));
  });

  // Every slice of two arms waits for its last answer: with some that hang in each, the phase is given up.
  if (kind === 'timeout') continue;
  test(`${path} for two arms: exactly as many as the server made`, async () => {
    const arms = { ...phase, durationSeconds: 2 };
    const { samples, truth } = await runKnown(generator, server, arms, [path, path]);
    for (const own of samples.targets) assertOnly(kind, own);
    assert.equal(truth.spoilt, Math.floor(truth.requests / every));
  });
}

for (const path of ['/close', '/chunked', '/until-close']) {
  test(`${path}: every request is answered and right`, async () => {
    const { own } = await runKnown(generator, server, { ...throughputPhase, durationSeconds: 1 }, [path]);
    assert.deepEqual(own.errors, noErrors);
    assert.ok(own.completed > 100, `${own.completed} answers`);
  });
}

test('two arms on one server get equal shares of time and see the same server', (context) =>
  inOneOfSeveralAttempts(context, async () => {
    const phase = { ...throughputPhase, durationSeconds: 8 };
    const { samples } = await runKnown(generator, server, phase, ['/ok', '/ok']);
    for (const { errors } of samples.targets) assert.deepEqual(errors, noErrors);
    const [a, b] = samples.targets.map(({ completed, activeSeconds }) => completed / activeSeconds) as [number, number];
    expectRatio(a / b, 0.9, 1.1, 'requests/s of the arms');
    expectRatio((samples.targets[0]?.activeSeconds ?? 0) / 4, 0.99, 1.1, 'seconds of an arm');
  }));
