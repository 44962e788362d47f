/** Servers that end or restart, and engines that cannot tell: what it costs is the part in which it happened, no more. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlannedRound } from '../../../src/benchmark/plan-rounds.ts';
import { runRound } from '../../../src/benchmark/run-round.ts';
import type { ServerIncident } from '../../../src/engines/engine.ts';
import { BenchError } from '../../../src/errors.ts';
import type { RoundRecord } from '../../../src/records/record.ts';
import { type BenchScript, latencyPhase, scriptBench, throughputPhase } from '../../support/scripted-bench.ts';

const planned: PlannedRound = { index: 3, arms: ['a', 'b'], stage: 'plain', seed: 100 };
const stopAll = ['stop b', 'stop a', 'stop generator'];
const killed: ServerIncident = { service: 'web', kind: 'killed', message: 'was killed by SIGKILL' };
const restarted: ServerIncident = {
  service: 'web',
  kind: 'restarted',
  message: 'its process 7 ended, and process 8 came',
};
const lost = new BenchError('docker-unavailable', 'the engine is gone', { hint: 'Start it.' });

async function run(script: BenchScript) {
  const bench = scriptBench(script);
  return { ...bench, ...(await runRound(planned, bench.context)) };
}

/** Of each phase which arms are valid. */
const validity = ({ phases }: RoundRecord) => phases.map(({ arms }) => arms.map(({ isValid }) => isValid));

/** Incidents of arm a alone, which are there from the n-th look on. */
const ofA = (first: number, incident: ServerIncident) => (name: string, before: number) =>
  name === 'a' && before >= first ? [incident] : [];

describe('a server that ends for good', () => {
  it('makes the phase invalid and ends the round with its log', async () => {
    const { round, steps } = await run({ incidents: ofA(1, killed) });
    assert.deepEqual(validity(round), [[false, true]]);
    assert.equal(round.failure?.message, 'a: web was killed by SIGKILL in the latency phase');
    assert.equal(round.failure?.details[0], 'web | the log of a');
    assert.deepEqual(round.arms[0]?.incidents, [{ ...killed, during: 'latency' }]);
    assert.deepEqual(steps.slice(-3), stopAll);
  });

  it('in the warm-up is noticed at once: no phase is run, and its log is shown', async () => {
    const { round, error, steps, wasLoaded } = await run({ hasWarmUp: true, incidents: ofA(0, killed) });
    assert.equal(error?.message, 'a: web was killed by SIGKILL in the warm-up');
    assert.deepEqual(round.failure?.details.slice(0, 1), ['web | the log of a']);
    assert.deepEqual(round.phases, []);
    assert.deepEqual(round.arms[0]?.incidents, [{ ...killed, during: 'warm-up' }]);
    assert.deepEqual(
      steps.filter((step) => step.startsWith('run ')),
      ['run throughput a,b seed 101'],
    );
    assert.ok(wasLoaded, 'it would not be tried again');
  });

  it('before any load is noticed without a warm-up too', async () => {
    const { round, error } = await run({ incidents: ofA(0, killed) });
    assert.equal(error?.message, 'a: web was killed by SIGKILL in the time before the first phase');
    assert.deepEqual(round.phases, []);
  });

  it('is told without its log when that cannot be read', async () => {
    const { round } = await run({
      incidents: ofA(1, killed),
      onStep: (step) => {
        if (step.startsWith('log tail')) throw lost;
      },
    });
    assert.equal(round.failure?.code, 'server-not-ready');
    assert.deepEqual(round.failure?.details.length, 1);
  });
});

describe('a server that was started again', () => {
  const phases = [latencyPhase, throughputPhase, latencyPhase];

  it('makes the phase invalid in which that happened, and no other', async () => {
    const { round } = await run({ phases, incidents: ofA(2, restarted) });
    assert.equal(round.failure, null);
    assert.deepEqual(validity(round), [
      [true, true],
      [false, true],
      [true, true],
    ]);
    assert.deepEqual(round.arms[0]?.incidents, [{ ...restarted, during: 'throughput' }]);
  });

  it('twice makes two phases invalid, each with its own reason', async () => {
    const second = { ...restarted, message: 'its process 8 ended, and process 9 came' };
    const { round } = await run({
      phases,
      incidents: (name, before) => (name === 'b' ? [restarted, second].slice(0, Math.max(0, before)) : []),
    });
    assert.deepEqual(validity(round), [
      [true, false],
      [true, false],
      [true, true],
    ]);
    const reasons = round.phases.map(({ arms }) => arms[1]?.checks.find(({ rule }) => rule === 'server-alive'));
    assert.deepEqual(
      reasons.map((check) => check?.message),
      ['web its process 7 ended, and process 8 came', `web ${second.message}`, 'all servers ran through'],
    );
  });

  it('in the warm-up leaves every phase valid, and is in the record', async () => {
    const { round } = await run({ hasWarmUp: true, phases, incidents: ofA(0, restarted) });
    assert.ok(validity(round).flat().every(Boolean));
    assert.deepEqual(round.arms[0]?.incidents, [{ ...restarted, during: 'warm-up' }]);
  });
});

describe('an engine that cannot tell after a phase', () => {
  it('what its servers have used costs that figure alone, and says why', async () => {
    const { round, error, events } = await run({
      onStep: (step, before) => {
        if (step === 'usage a' && before === 1) throw lost;
      },
    });
    assert.equal(error, null);
    assert.deepEqual(validity(round), [
      [true, true],
      [true, true],
    ]);
    assert.deepEqual(
      round.phases.map(({ arms }) => arms.map(({ serverCpuMs, serverCpuFailure }) => [serverCpuMs, serverCpuFailure])),
      [
        [
          [null, 'the engine is gone'],
          [{ web: 0 }, null],
        ],
        [
          [{ web: 0 }, null],
          [{ web: 0 }, null],
        ],
      ],
    );
    assert.equal(round.phases[0]?.arms[0]?.completed, 1000);
    assert.deepEqual(
      events.flatMap((event) => (event.kind === 'warning' ? [event.message] : [])),
      ["a: the servers' CPU time in the latency phase is unknown: the engine is gone"],
    );
  });

  it('how its servers fared keeps the phase as invalid, with its samples, and begins no other', async () => {
    const { round, error, steps } = await run({
      onStep: (step, before) => {
        if (step === 'incidents a' && before >= 1) throw lost;
      },
    });
    assert.equal(error, lost);
    assert.equal(round.failure?.code, 'docker-unavailable');
    assert.deepEqual(validity(round), [[false, true]]);
    assert.equal(round.phases[0]?.arms[0]?.completed, 1000);
    const check = round.phases[0]?.arms[0]?.checks.find(({ rule }) => rule === 'server-alive');
    assert.equal(check?.message, 'unknown whether the servers ran through: the engine is gone');
    assert.deepEqual(steps.slice(-3), stopAll);
  });
});
