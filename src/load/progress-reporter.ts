/** Turns the recorders' counts into progress a few times per second. */
import type { PhaseProgress } from '../records/run-event.ts';
import { monotonicMs } from './pacer.ts';
import type { TargetRecorder } from './target-recorder.ts';

const intervalMs = 250;

/** Reports until disposed. `latencies` collects those since the last report; it is emptied with each. */
export function reportProgress(
  recorders: readonly TargetRecorder[],
  spec: { readonly startMs: number; readonly durationSeconds: number; readonly recentMs: number[] },
  onProgress: (progress: PhaseProgress) => void,
): Disposable {
  let completedBefore = 0;
  let reportedMs = spec.startMs;
  const timer = setInterval(() => {
    const nowMs = monotonicMs();
    const completed = recorders.reduce((sum, recorder) => sum + recorder.completed, 0);
    onProgress({
      elapsedSeconds: Math.max(0, (nowMs - spec.startMs) / 1000),
      durationSeconds: spec.durationSeconds,
      ratePerSecond: ((completed - completedBefore) * 1000) / Math.max(1, nowMs - reportedMs),
      p50Ms: median(spec.recentMs),
      errors: recorders.reduce((sum, recorder) => sum + recorder.errorCount, 0),
    });
    completedBefore = completed;
    reportedMs = nowMs;
    spec.recentMs.length = 0;
  }, intervalMs);
  return { [Symbol.dispose]: () => clearInterval(timer) };
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  // Typed arrays sort numbers without a callback, some five times as fast.
  return Float64Array.from(values).sort()[Math.floor(values.length / 2)] ?? null;
}
