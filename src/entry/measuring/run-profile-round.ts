/** One more start of both sides of a pair, under load, while their stacks are sampled. No figure comes from it. */

import type { BenchmarkContext } from '../../benchmark/round-context.ts';
import { runRound } from '../../benchmark/run-round.ts';
import type { Engine, Instrument, RunningArm } from '../../engines/engine.ts';
import { BenchError } from '../../errors.ts';
import type { LoadGenerator, Phase } from '../../load/load-generator.ts';

export interface ProfileRound {
  /** Names of the two variants, in the order in which they are started. */
  readonly arms: readonly string[];
  readonly phase: Phase;
  readonly seed: number;
  /** By variant; none for a profiler that looks from outside. */
  readonly instruments: ReadonlyMap<string, Instrument>;
  /** Samples one arm for as long as the phase takes; the collapsed stacks. */
  readonly sample: (arm: RunningArm, signal: AbortSignal) => Promise<string>;
}

/**
 * The collapsed stacks by variant. A round like every other, by the same code: started afresh, verified, warmed up. Rejects
 * with the first thing that fails, or with the signal's reason; the load and the other profiler are stopped then.
 */
export async function runProfileRound(
  round: ProfileRound,
  context: BenchmarkContext,
): Promise<ReadonlyMap<string, string>> {
  const arms: RunningArm[] = [];
  let stacks: ReadonlyMap<string, string> | null = null;
  const sampleAll = async (signal: AbortSignal) => {
    const failed = new AbortController();
    const either = AbortSignal.any([signal, failed.signal]);
    const all = arms.map(async (arm) => {
      try {
        return [arm.variant.name, await round.sample(arm, either)] as const;
      } catch (error) {
        failed.abort(error);
        throw error;
      }
    });
    // The other side's profiler, stopped by the first that failed, has to be gone before the round is left.
    await Promise.allSettled(all);
    stacks = new Map(await Promise.all(all));
  };
  const { round: record, error } = await runRound(
    { index: 0, arms: round.arms, stage: 'plain', seed: round.seed },
    {
      ...context,
      phases: [round.phase],
      engine: instrumentEngine(context.engine, round.instruments, arms),
      startGenerator: async () => observeLoad(await context.startGenerator(), round.phase, sampleAll),
      onEvent: (event) => {
        // Its figures are not of the kind that anybody should compare.
        if (event.kind !== 'phase-finished') context.onEvent(event);
      },
    },
  );
  context.signal.throwIfAborted();
  if (error !== null) throw error;
  const broken = record.phases.flatMap(({ arms: measured }) => measured).flatMap(({ checks }) => checks);
  const dead = broken.find(({ rule, isMet }) => !isMet && (rule === 'server-alive' || rule === 'ended-early'));
  if (dead !== undefined || stacks === null) {
    throw new BenchError('profiler-failed', `The load was not what it should be: ${dead?.message ?? 'none was run'}.`, {
      hint: 'The server may not survive being sampled; see its log in the logs folder.',
    });
  }
  return stacks;
}

/** The same engine, whose arms are noted and let themselves be sampled. It stays its owner's to dispose. */
function instrumentEngine(engine: Engine, instruments: ReadonlyMap<string, Instrument>, arms: RunningArm[]): Engine {
  return {
    description: engine.description,
    unpinned: engine.unpinned,
    prepare: (variants, options) => engine.prepare(variants, options),
    start: async (variant, options) => {
      const instrument = instruments.get(variant.name);
      const arm = await engine.start(variant, instrument === undefined ? options : { ...options, instrument });
      arms.push(arm);
      return arm;
    },
    [Symbol.asyncDispose]: async () => {},
  };
}

/** Calls `observe` beside one phase. When either fails the other is stopped, and the first failure is thrown. */
function observeLoad(
  generator: LoadGenerator,
  observed: Phase,
  observe: (signal: AbortSignal) => Promise<void>,
): LoadGenerator {
  return {
    run: async (phase, targets, options) => {
      if (phase !== observed) return generator.run(phase, targets, options);
      const controller = new AbortController();
      const signal = AbortSignal.any([options.signal, controller.signal]);
      const stopOther = (error: unknown): never => {
        controller.abort(error);
        throw error;
      };
      const running = [
        generator.run(phase, targets, { ...options, signal }).catch(stopOther),
        observe(signal).catch(stopOther),
      ] as const;
      // Both have ended before the servers are stopped.
      await Promise.allSettled(running);
      const [samples] = await Promise.all(running);
      return samples;
    },
    [Symbol.asyncDispose]: () => generator[Symbol.asyncDispose](),
  };
}
