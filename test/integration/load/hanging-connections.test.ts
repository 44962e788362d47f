/** A closed loop sends again when it has been answered: what hangs must be neither lost nor waited for without end. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ErrorCounts, LoadGenerator, PhaseSamples } from '../../../src/load/load-generator.ts';
import { noErrors } from '../../support/build-record.ts';
import { runPhase, shortThroughput, startGenerator } from '../../support/load-bench.ts';
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

const sum = (errors: ErrorCounts) => Object.values(errors).reduce((total, count) => total + count, 0);

function takeOnly({ targets }: PhaseSamples) {
  const [samples] = targets;
  assert.ok(samples !== undefined && targets.length === 1);
  return samples;
}

describe('a connection of a closed loop that hangs', () => {
  const phase = { ...shortThroughput, timeoutSeconds: 3 };
  const hundredth = async (arms: readonly string[]) => {
    await server.forget();
    return runPhase(
      generator,
      phase,
      arms.map((name) => server.target('/hang-once/100', name)),
    );
  };

  it('is a time-out, though the phase was over before', async () => {
    const samples = await hundredth(['known']);
    const { errors, activeSeconds, perSecond, completed } = takeOnly(samples);
    assert.deepEqual(errors, { ...noErrors, timeout: 1 });
    assert.equal(activeSeconds, 1, 'what was waited for is no time of the phase');
    assert.ok(completed > 100);
    const after = completed - (perSecond[0]?.completed ?? 0);
    assert.ok(after <= phase.connections, `${after} answers after the end`);
    assert.equal(perSecond.length, 4, 'the second of the time-out is the last');
    assert.equal(samples.endedEarly, null);
  });

  it('is a time-out of its own arm', async () => {
    const { targets } = await hundredth(['base', 'head']);
    assert.equal(
      targets.reduce((total, { errors }) => total + errors.timeout, 0),
      1,
    );
    assert.equal(
      targets.reduce((total, { errors }) => total + sum(errors), 0),
      1,
    );
  });

  it('does not make a phase of seconds one of minutes, though every slice waits for its last answer', async () => {
    await server.forget();
    const often = { ...phase, timeoutSeconds: 1, sliceMs: 50 };
    const targets = ['base', 'head'].map((name) => server.target('/hang/100', name));
    const { endedEarly, targets: samples } = await runPhase(generator, often, targets);
    assert.match(endedEarly ?? '', /^requests hang until their time-out: after \d+ s \d+ of 20 slices were done$/);
    assert.ok(samples.some(({ errors }) => errors.timeout > 0));
  });

  it('does not hold up the end of a phase that is aborted meanwhile', async () => {
    await server.forget();
    const controller = new AbortController();
    const long = { ...phase, timeoutSeconds: 60 };
    const running = runPhase(generator, long, [server.target('/hang-once/100')], controller.signal);
    setTimeout(() => controller.abort(new Error('enough')), 2000);
    await assert.rejects(running, /enough/);
  });
});
