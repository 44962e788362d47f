/**
 * A closed loop: what is next is sent when the last has been answered. Several targets alternate in short slices, dealt
 * at random in balanced blocks; the connections of the resting ones stay open and quiet.
 */
import { startSelfReport } from './generator-self-report.ts';
import type { PhaseSamples, Target, TargetSamples } from './load-generator.ts';
import { monotonicMs } from './pacer.ts';
import type { PhaseContext } from './phase-context.ts';
import { reportProgress } from './progress-reporter.ts';
import { SilenceWatch, type WatchedTarget } from './silence-watch.ts';
import { planSlices, type Slice } from './slices.ts';

const recentLimit = 1000;
const watchIntervalMs = 100;
/** Every slice waits for its last answer: with one request that hangs in each, a phase of seconds would take minutes. */
const longestFactor = 2;

/** One target's loop, held back but for its slices. */
export interface SlicedLoop extends WatchedTarget {
  runSlice(slice: Slice): Promise<void>;
  /** Called once, when the phase is over, whether or not a slice is under way. */
  end(): Promise<void>;
  finish(): TargetSamples;
}

/** What a loop has of its phase. */
export interface ClosedLoopPhase {
  noteLatency(latencyMs: number): void;
  /** Ends the phase before its time, for a reason in words. */
  endEarly(reason: string): void;
  fail(error: Error): void;
}

export interface ClosedLoopSpec {
  readonly durationSeconds: number;
  readonly sliceMs: number;
  readonly timeoutSeconds: number;
}

export async function runSlices(
  spec: ClosedLoopSpec,
  targets: readonly Target[],
  context: PhaseContext,
  buildLoop: (target: Target, phase: ClosedLoopPhase) => SlicedLoop,
): Promise<PhaseSamples> {
  const slices = planSlices(spec, targets.length, context.random);
  const selfReport = startSelfReport();
  const recentMs: number[] = [];
  const ended = Promise.withResolvers<never>();
  ended.promise.catch(() => {});
  const phase: ClosedLoopPhase = {
    noteLatency: (latencyMs) => {
      if (recentMs.length < recentLimit) recentMs.push(latencyMs);
    },
    endEarly: (reason) => ended.reject(new EndedEarly(reason)),
    fail: ended.reject,
  };
  const loops = targets.map((target) => buildLoop(target, phase));
  const recorders = loops.map((loop) => loop.recorder);
  const startMs = monotonicMs();
  for (const recorder of recorders) recorder.startClock(startMs);
  const silence = new SilenceWatch(loops, spec.timeoutSeconds);
  const onAbort = () => ended.reject(context.signal.reason);
  context.signal.addEventListener('abort', onAbort, { once: true });
  const watch = setInterval(() => {
    const reason = silence.check(monotonicMs());
    if (reason !== null) phase.endEarly(reason);
  }, watchIntervalMs);
  let endedEarly: string | null = null;
  let isOver = false;
  const runAll = async (): Promise<void> => {
    for (const [done, slice] of slices.entries()) {
      if (isOver) return;
      const tookSeconds = (monotonicMs() - startMs) / 1000;
      if (tookSeconds > longestFactor * spec.durationSeconds + spec.timeoutSeconds) {
        return phase.endEarly(
          `requests hang until their time-out: after ${tookSeconds.toFixed(0)} s ${done} of ${slices.length} slices were done`,
        );
      }
      await (loops[slice.target] as SlicedLoop).runSlice(slice);
    }
  };
  try {
    using _progress = reportProgress(recorders, { ...spec, startMs, recentMs }, context.onProgress);
    // One race: a promise that is raced anew with every slice keeps what every race has left on it.
    await Promise.race([runAll(), ended.promise]);
  } catch (error) {
    if (!(error instanceof EndedEarly)) throw error;
    endedEarly = error.message;
  } finally {
    isOver = true;
    clearInterval(watch);
    context.signal.removeEventListener('abort', onAbort);
    await Promise.all(loops.map((loop) => loop.end()));
  }
  return { targets: loops.map((loop) => loop.finish()), generator: selfReport.finish(null), endedEarly };
}

class EndedEarly extends Error {}
