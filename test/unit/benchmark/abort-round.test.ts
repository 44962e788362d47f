import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlannedRound } from '../../../src/benchmark/plan-rounds.ts';
import { runRound } from '../../../src/benchmark/run-round.ts';
import { BenchError } from '../../../src/errors.ts';
import { type BenchScript, scriptBench } from '../../support/scripted-bench.ts';

const planned: PlannedRound = { index: 3, arms: ['a', 'b'], stage: 'plain', seed: 100 };

async function run(script: BenchScript = {}, arms: readonly string[] = ['a', 'b']) {
  const bench = scriptBench(script);
  return { ...bench, ...(await runRound({ ...planned, arms }, bench.context)) };
}

const stopAll = ['stop b', 'stop a', 'stop generator'];

describe('an abort', () => {
  const reason = new BenchError('interrupted', 'Stopped by SIGINT', { hint: 'Kept.' });

  it('in the middle of a phase keeps the phases before it, and the reason whatever failed by it', async () => {
    const controller = new AbortController();
    const { round, steps, error } = await run({
      controller,
      onStep: (step) => {
        if (!step.startsWith('run throughput')) return;
        controller.abort(reason);
        throw new Error('some consequence');
      },
    });
    assert.equal(error, reason);
    assert.equal(round.failure?.code, 'interrupted');
    assert.deepEqual(
      round.phases.map(({ kind }) => kind),
      ['latency'],
    );
    assert.deepEqual(steps.slice(-3), stopAll);
  });

  it('between two phases starts no other', async () => {
    const controller = new AbortController();
    const { round, steps } = await run({
      controller,
      onStep: (step) => {
        if (step.startsWith('run latency')) controller.abort(reason);
      },
    });
    assert.equal(round.phases.length, 1);
    assert.ok(!steps.some((step) => step.startsWith('run throughput')));
  });
});
