/** The throughput phase against known servers, and beside wrk and ab in the same run. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { LoadGenerator } from '../../src/load/load-generator.ts';
import { noErrors } from '../support/build-record.ts';
import { runAb, runWrk } from '../support/foreign-generators.ts';
import { startGunicorn } from '../support/start-gunicorn.ts';
import { type KnownServer, startKnownServer } from '../support/start-known-server.ts';
import {
  generatorCore,
  inOneOfSeveralAttempts,
  median,
  run,
  serverCore,
  startGenerator,
  throughputPhase,
} from './support.ts';

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

test("gunicorn's closing worker: requests/s as wrk and ab see them, no errors", () =>
  inOneOfSeveralAttempts(async () => {
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
      assert.equal(measured.own.scheduled - measured.own.completed <= throughputPhase.connections, true);
      assert.deepEqual(measured.own.errors, noErrors);
      seen.own.push(measured.rate());
      seen.ownP50.push(measured.percentile(50));
      const wrk = await runWrk(gunicorn.target, foreign);
      seen.wrk.push(wrk.ratePerSecond);
      seen.wrkP50.push(wrk.p50Ms);
      seen.ab.push((await runAb(gunicorn.target, foreign)).ratePerSecond);
    }
    assertRatio(median(seen.own) / median(seen.wrk), 0.9, 1.1, 'requests/s beside wrk');
    assertRatio(median(seen.own) / median(seen.ab), 0.9, 1.1, 'requests/s beside ab');
    assertRatio(median(seen.ownP50) / median(seen.wrkP50), 0.8, 1.2, 'p50 beside wrk');
  }));

test('a bare Node server: at least 90 % of what wrk reaches with one thread', () =>
  inOneOfSeveralAttempts(async () => {
    const own: number[] = [];
    const wrk: number[] = [];
    await run(generator, { ...throughputPhase, durationSeconds: 2 }, [server.target('/ok')]);
    for (let round = 0; round < rounds; round++) {
      own.push((await run(generator, { ...throughputPhase, durationSeconds: seconds }, [server.target('/ok')])).rate());
      wrk.push((await runWrk(server.target('/ok'), foreign)).ratePerSecond);
    }
    assertRatio(median(own) / median(wrk), 0.9, Number.POSITIVE_INFINITY, 'requests/s beside wrk');
  }));

test('a server that takes 20 ms: 10 connections make 10 / 20 ms, and the latency is the truth', () =>
  inOneOfSeveralAttempts(async () => {
    await server.forget();
    const seen = await run(generator, throughputPhase, [server.target('/delay/20')]);
    const truth = await server.truth();
    assertRatio(seen.percentile(50) / truth.p50Ms, 0.99, 1.05, 'p50');
    assertRatio(seen.rate() / (10_000 / truth.p50Ms), 0.93, 1.01, 'requests/s');
  }));

const faults = [
  ['/reset/100', 'reset', 0.01],
  ['/cut/100', 'closed', 0.01],
  ['/status/10', 'status', 0.1],
  ['/body/10', 'body', 0.1],
] as const;
for (const [path, kind, share] of faults) {
  test(`${path}: every fault is counted as ${kind}, nothing else is`, async () => {
    await server.forget();
    const { own } = await run(generator, { ...throughputPhase, durationSeconds: 1 }, [server.target(path)]);
    const all = own.completed + own.errors[kind];
    // The server counts requests that were still under way at the end, so the share is exact to a few requests.
    assert.ok(Math.abs(own.errors[kind] - all * share) <= throughputPhase.connections, `${own.errors[kind]} of ${all}`);
    const others = Object.entries(own.errors).filter(([name, count]) => name !== kind && count > 0);
    assert.deepEqual(others, []);
  });
}

for (const path of ['/close', '/chunked', '/until-close']) {
  test(`${path}: every request is answered and right`, async () => {
    const { own } = await run(generator, { ...throughputPhase, durationSeconds: 1 }, [server.target(path)]);
    assert.deepEqual(own.errors, noErrors);
    assert.ok(own.completed > 100, `${own.completed} answers`);
    assert.ok(own.scheduled - own.completed <= throughputPhase.connections);
  });
}

test('two arms on one server get equal shares of time and see the same server', () =>
  inOneOfSeveralAttempts(async () => {
    const arms = ['a', 'b'].map((name) => server.target('/ok', name));
    const { samples } = await run(generator, { ...throughputPhase, durationSeconds: 8 }, arms);
    const [a, b] = samples.targets.map(({ completed, activeSeconds }) => completed / activeSeconds) as [number, number];
    assertRatio(a / b, 0.9, 1.1, 'requests/s of the arms');
    assertRatio((samples.targets[0]?.activeSeconds ?? 0) / 4, 0.99, 1.1, 'seconds of an arm');
  }));

function assertRatio(ratio: number, least: number, most: number, what: string): void {
  assert.ok(ratio >= least && ratio <= most, `${what}: ratio ${ratio.toFixed(3)}, expected ${least} to ${most}`);
}
