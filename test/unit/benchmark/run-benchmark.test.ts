import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RoundPlan } from '../../../src/benchmark/plan-rounds.ts';
import { type BenchmarkResult, runBenchmark } from '../../../src/benchmark/run-benchmark.ts';
import type { ErrorCode } from '../../../src/error-codes.ts';
import { BenchError } from '../../../src/errors.ts';
import { type BenchScript, latencyPhase, scriptBench } from '../../support/scripted-bench.ts';

function plan(...rounds: readonly (readonly string[])[]): RoundPlan {
  return { seed: 1, rounds: rounds.map((arms, index) => ({ index, arms, stage: 'plain', seed: index * 1000 })) };
}

/** a, b, a, b with one phase each. */
const fourRounds = plan(['a'], ['b'], ['a'], ['b']);

async function run(script: BenchScript = {}, planned = fourRounds) {
  const bench = scriptBench({ phases: [latencyPhase], ...script });
  const kept: number[] = [];
  const result = await runBenchmark(planned, bench.context, async (soFar: BenchmarkResult) => {
    kept.push(soFar.rounds.length);
  });
  const starts = bench.steps.filter((step) => step.startsWith('start ') && !step.includes('generator'));
  return { ...bench, ...result, kept, starts: starts.map((step) => step.split(' ')[1]).join('') };
}

const failWith = (code: ErrorCode, when: (step: string, before: number) => boolean): BenchScript => ({
  onStep: (step, before) => {
    if (when(step, before)) throw new BenchError(code, `${step} failed`, { hint: 'Repair it.' });
  },
});

describe('runBenchmark', () => {
  it('runs the rounds of the plan, each with a generator of its own, and keeps each before the next begins', async () => {
    const { rounds, error, kept, starts, steps } = await run();
    assert.equal(error, null);
    assert.equal(starts, 'abab');
    assert.deepEqual(kept, [1, 2, 3, 4]);
    assert.deepEqual(
      rounds.map(({ index }) => index),
      [0, 1, 2, 3],
    );
    assert.equal(steps.filter((step) => step === 'start generator').length, 4);
    assert.deepEqual(
      rounds.map(({ phases }) => phases[0]?.seed),
      [1, 1001, 2001, 3001],
    );
  });

  it('says which round of how many it begins, and what came out', async () => {
    const { events } = await run({}, plan(['a', 'b'], ['b', 'a']));
    const rounds = events.filter((event) => event.kind === 'round-started' || event.kind === 'round-finished');
    assert.deepEqual(
      rounds.map((event) =>
        event.kind === 'round-started' ? [event.index, event.total, event.arms] : event.round.index,
      ),
      [[0, 2, ['a', 'b']], 0, [1, 2, ['b', 'a']], 1],
    );
  });

  it('does not let a round that fails cost the others', async () => {
    const { rounds, starts, error, kept } = await run(
      failWith('load-generator-failed', (step, before) => step.startsWith('run latency a') && before === 0),
    );
    assert.equal(starts, 'abab');
    assert.deepEqual(
      rounds.map(({ failure }) => failure?.code ?? null),
      ['load-generator-failed', null, null, null].map((code, index) =>
        index === 2 ? (rounds[2]?.failure?.code ?? null) : code,
      ),
    );
    assert.equal((error as BenchError).code, 'load-generator-failed');
    assert.deepEqual(kept, [1, 2, 3, 4]);
  });

  for (const code of ['wrong-answer', 'server-not-ready', 'source-not-loaded', 'port-in-use'] as const) {
    it(`does not try a variant again after ${code}, and says why in the rounds it leaves out`, async () => {
      const { rounds, starts, steps } = await run(failWith(code, (step) => step.startsWith('start a')));
      assert.equal(starts, 'abb');
      assert.match(rounds[2]?.failure?.message ?? '', /^not tried again: start a into \/logs\/0-a failed$/);
      assert.equal(rounds[2]?.failure?.code, code);
      assert.deepEqual(
        rounds.map(({ phases }) => phases.length),
        [0, 1, 0, 1],
      );
      assert.equal(steps.filter((step) => step === 'start generator').length, 3, 'a generator for nothing');
    });
  }

  it('does not hold against an arm what another arm beside it did', async () => {
    const beside = plan(['a', 'b'], ['b'], ['b', 'a'], ['b']);
    const { rounds } = await run(
      failWith('wrong-answer', (step) => step.startsWith('start a')),
      beside,
    );
    assert.deepEqual(
      rounds.map(({ phases }) => phases.length),
      [0, 1, 0, 1],
    );
    assert.match(rounds[2]?.failure?.message ?? '', /^not tried again: /);
  });

  for (const code of ['load-generator-failed', 'docker-unavailable', 'image-unavailable'] as const) {
    it(`tries again after ${code}`, async () => {
      const { starts } = await run(failWith(code, (step) => step.startsWith('start a')));
      assert.equal(starts, 'abab');
    });
  }

  it('tries again after what is no BenchError', async () => {
    const { starts, rounds } = await run({
      onStep: (step) => {
        if (step.startsWith('start a')) throw new Error('ENOSPC: no space left on device, mkdir');
      },
    });
    assert.equal(starts, 'abab');
    assert.equal(rounds[2]?.failure?.code, 'unexpected');
  });

  it('tries a variant again that was measured before it died', async () => {
    const { starts, rounds } = await run({
      // Of the three looks of a round the second comes after its phase.
      incidents: (name, before) =>
        name === 'a' && before % 3 > 0 ? [{ service: 'web', kind: 'exited', message: 'exited with code 1' }] : [],
    });
    assert.equal(starts, 'abab');
    assert.deepEqual(
      rounds.map(({ failure }) => failure?.code ?? null),
      ['server-not-ready', null, 'server-not-ready', null],
    );
    assert.deepEqual(
      rounds.map(({ phases }) => phases.length),
      [1, 1, 1, 1],
    );
  });

  it('tells of the first error', async () => {
    const { error } = await run(failWith('wrong-answer', (step) => /^verify http:\/\/[ab]/.test(step)));
    assert.match((error as BenchError).message, /^a: /);
  });

  it('keeps the versions of every variant that ran', async () => {
    const { versions } = await run({
      versions: { django: '4.2.1' },
      ...failWith('server-not-ready', (step) => step.startsWith('start b')),
    });
    assert.deepEqual([...versions], [['a', { django: '4.2.1' }]]);
  });
});

describe('an abort', () => {
  const reason = new BenchError('interrupted', 'Stopped by SIGINT', { hint: 'Kept.' });
  const abortAt = (which: string, isThrown: boolean): BenchScript => {
    const controller = new AbortController();
    return {
      controller,
      onStep: (step) => {
        if (step !== which) return;
        controller.abort(reason);
        if (isThrown) throw reason;
      },
    };
  };

  it('before a phase was measured leaves that round out', async () => {
    const { rounds, kept, starts, error, steps } = await run(abortAt('start b into /logs/1-b', true));
    assert.deepEqual(
      rounds.map(({ index, failure }) => [index, failure]),
      [[0, null]],
    );
    assert.deepEqual(kept, [1]);
    assert.equal(starts, 'ab');
    assert.equal(error, reason);
    assert.equal(steps.at(-1), 'stop generator');
  });

  it('in the middle of a round keeps it with the phases it had', async () => {
    const script = abortAt('run throughput b seed 1002', true);
    const phases = [latencyPhase, { ...latencyPhase, kind: 'throughput', connections: 1, sliceMs: 300 } as const];
    const { rounds, starts, error } = await run({ ...script, phases });
    assert.equal(starts, 'ab');
    assert.deepEqual(
      rounds.map((round) => [round.phases.length, round.failure?.code ?? null]),
      [
        [2, null],
        [1, 'interrupted'],
      ],
    );
    assert.equal(error, reason);
  });

  it('while a round stops keeps that round and begins no other', async () => {
    const { rounds, starts, error } = await run(abortAt('stop a', false));
    assert.equal(starts, 'a');
    assert.deepEqual(
      rounds.map(({ failure }) => failure),
      [null],
    );
    assert.equal(error, null);
  });

  it('before the first round begins nothing', async () => {
    const controller = new AbortController();
    controller.abort(reason);
    const { rounds, steps } = await run({ controller });
    assert.deepEqual([rounds, steps], [[], []]);
  });
});
