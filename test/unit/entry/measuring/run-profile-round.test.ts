import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Instrument } from '../../../../src/engines/engine.ts';
import { type ProfileRound, runProfileRound } from '../../../../src/entry/measuring/run-profile-round.ts';
import { type BenchScript, buildSamples, scriptBench, throughputPhase } from '../../../support/scripted-bench.ts';

const instrument: Instrument = { pythonDirectory: '/python', profileDirectory: '/profile' };

async function run(changes: Partial<ProfileRound> = {}, script: BenchScript = {}) {
  const bench = scriptBench(script);
  const instruments: (Instrument | undefined)[] = [];
  const { start } = bench.context.engine;
  const engine = {
    ...bench.context.engine,
    start: (...[variant, options]: Parameters<typeof start>) => {
      instruments.push(options.instrument);
      return start(variant, options);
    },
  };
  const round: ProfileRound = {
    arms: ['b', 'a'],
    phase: throughputPhase,
    seed: 7,
    instruments: new Map([['a', instrument]]),
    sample: async ({ variant }) => `main;${variant.name} 1`,
    ...changes,
  };
  const result = runProfileRound(round, { ...bench.context, engine });
  // Looked at by each test; here only so that a rejection is not reported as unhandled meanwhile.
  await result.catch(() => undefined);
  return { ...bench, result, instruments };
}

describe('the round of a profile', () => {
  it('starts both sides like any other, with what their profiler needs, samples them under load and stops them', async () => {
    const { result, steps, instruments, events } = await run();
    assert.deepEqual(
      [...(await result)],
      [
        ['b', 'main;b 1'],
        ['a', 'main;a 1'],
      ],
    );
    assert.deepEqual(instruments, [undefined, instrument]);
    assert.ok(steps.some((step) => step.startsWith('run throughput b,a')));
    assert.deepEqual(steps.slice(-3), ['stop a', 'stop b', 'stop generator']);
    assert.ok(!steps.includes('dispose engine'), "the engine is the run's");
    // Its throughput is that of servers which are sampled.
    assert.ok(!events.some(({ kind }) => kind === 'phase-finished'));
  });

  it('stops the load and the servers when a profiler fails, and says why', async () => {
    let loadSignal: AbortSignal | null = null;
    const bench = scriptBench();
    const startGenerator = async () => {
      const generator = await bench.context.startGenerator();
      return {
        ...generator,
        [Symbol.asyncDispose]: () => generator[Symbol.asyncDispose](),
        run: (...[, , { signal }]: Parameters<typeof generator.run>) => {
          loadSignal = signal;
          return new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
        },
      };
    };
    const sample = async () => Promise.reject(new Error('not permitted'));
    await assert.rejects(
      runProfileRound(
        { arms: ['a', 'b'], phase: throughputPhase, seed: 7, instruments: new Map(), sample },
        { ...bench.context, startGenerator },
      ),
      /not permitted/,
    );
    assert.equal((loadSignal as AbortSignal | null)?.aborted, true);
    assert.deepEqual(bench.steps.slice(-3), ['stop b', 'stop a', 'stop generator']);
  });

  it('stops the profiler when the load fails', async () => {
    const onStep = (step: string) => {
      if (step.startsWith('run throughput')) throw new Error('the generator died');
    };
    let wasStopped = false;
    const sample: ProfileRound['sample'] = (_, signal) =>
      new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () => {
          wasStopped = true;
          reject(signal.reason);
        }),
      );
    const { result } = await run({ sample }, { onStep });
    await assert.rejects(result, /the generator died/);
    assert.equal(wasStopped, true);
  });

  it('gives no profile of a server that died under it, or of a load that ended early', async () => {
    const incident = { service: 'web', kind: 'killed', message: 'was killed by SIGSEGV' } as const;
    await assert.rejects((await run({}, { incidents: () => [incident] })).result, /SIGSEGV/);
    const samples: BenchScript['samples'] = (phase, targets) => ({
      ...buildSamples(phase, targets),
      endedEarly: 'no answer for 5 s',
    });
    await assert.rejects((await run({}, { samples })).result, {
      code: 'profiler-failed',
      message: /no answer for 5 s/,
    });
  });

  it('ends at the signal with its reason', async () => {
    const controller = new AbortController();
    const reason = new Error('Ctrl-C');
    const onStep = (step: string) => {
      if (step.startsWith('run throughput')) controller.abort(reason);
    };
    const { result, steps } = await run({}, { controller, onStep });
    await assert.rejects(result, reason);
    assert.deepEqual(steps.slice(-3), ['stop a', 'stop b', 'stop generator']);
  });
});
