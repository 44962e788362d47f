/** What the load took of the generator: of each side on its own, while it was under load. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { LoadGenerator } from '../../../src/load/load-generator.ts';
import { runPhase, shortLatency, shortThroughput, startGenerator } from '../../support/load-bench.ts';
import { type KnownServer, startKnownServer } from '../../support/start-known-server.ts';

let server: KnownServer;
let generator: LoadGenerator;

before(async () => {
  server = await startKnownServer();
  generator = await startGenerator();
});
after(async () => {
  await generator[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

describe('the CPU time of the generator', () => {
  it('is of each side of a pair on its own', async () => {
    const samples = await runPhase(generator, shortThroughput, [
      server.target('/ok', 'busy'),
      server.target('/delay/50', 'idle'),
    ]);
    const [busy, idle] = samples.targets;
    assert.ok(busy !== undefined && idle !== undefined && idle.generatorCpu > 0);
    assert.ok(busy.generatorCpu > 3 * idle.generatorCpu, `${busy.generatorCpu} and ${idle.generatorCpu}`);
  });

  it('does not count the wait for the last answers of an open loop as time at rest', async () => {
    await server.forget();
    const { targets, generator: own } = await runPhase(generator, { ...shortLatency, timeoutSeconds: 4 }, [
      server.target('/hang-once/200'),
    ]);
    const share = own.cpuMs / (own.wallSeconds * 1000);
    assert.equal(targets[0]?.errors.timeout, 1);
    assert.ok((targets[0]?.generatorCpu ?? 0) > 1.5 * share, `${targets[0]?.generatorCpu} of ${share}`);
  });
});
