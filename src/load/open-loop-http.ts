/**
 * The latency phase: an open loop. Requests leave on a schedule that does not wait for answers, and latency counts from
 * the scheduled time, so that a server that stalls cannot hide behind requests that were never sent (coordinated
 * omission; Gil Tene, "How NOT to Measure Latency"). How late the generator itself was in sending is recorded apart.
 * A request that leaves some 0.1 ms early counts from when it left: to wait for its moment would cost CPU for nothing.
 */
import { createHistogram, encodeHistogram, recordMs } from '../records/histogram.ts';
import { buildArrivalSchedule } from './arrival-schedule.ts';
import { ConnectionPool } from './connection-pool.ts';
import { dealBlocks } from './deal-blocks.ts';
import { startSelfReport } from './generator-self-report.ts';
import type { LatencyPhase, PhaseSamples, Target } from './load-generator.ts';
import { monotonicMs, startPacer } from './pacer.ts';
import type { PhaseContext } from './phase-context.ts';
import { reportProgress } from './progress-reporter.ts';
import { SilenceWatch } from './silence-watch.ts';
import { TargetRecorder } from './target-recorder.ts';

/** Time for the first wake and the first connections; long against a thread switch, short against a phase. */
const leadMs = 20;
const sweepIntervalMs = 200;
const recentLimit = 1000;

export async function runOpenLoop(
  phase: LatencyPhase,
  targets: readonly Target[],
  context: PhaseContext,
): Promise<PhaseSamples> {
  const offsetsMs = buildArrivalSchedule(phase, context.random);
  const owners = dealBlocks(offsetsMs.length, targets.length, context.random);
  const lateness = createHistogram();
  const recentMs: number[] = [];
  const recorders: TargetRecorder[] = [];
  using stack = new DisposableStack();

  const pools = targets.map((target, index) =>
    stack.use(
      new ConnectionPool(target, phase, {
        onAnswer: (startedMs, statusCode, wrong) => {
          const nowMs = monotonicMs();
          const latencyMs = nowMs - startedMs;
          (recorders[index] as TargetRecorder).recordAnswer(statusCode, latencyMs, wrong, nowMs);
          if (wrong === null && recentMs.length < recentLimit) recentMs.push(latencyMs);
          endWhenSettled();
        },
        onError: (_startedMs, kind) => {
          (recorders[index] as TargetRecorder).recordError(kind, monotonicMs());
          endWhenSettled();
        },
      }),
    ),
  );
  const settled = Promise.withResolvers<void>();
  let next = 0;
  const selfReport = startSelfReport();
  const pacer = await startPacer(offsetsMs, leadMs, sendUntil);
  for (const target of targets) recorders.push(new TargetRecorder(target.name, pacer.startMs));
  const silence = new SilenceWatch(recorders, phase.timeoutSeconds);
  let endedEarly: string | null = null;

  function sendUntil(count: number): void {
    for (; next < count; next++) {
      const scheduledMs = pacer.startMs + (offsetsMs[next] as number);
      const owner = owners[next] as number;
      const nowMs = monotonicMs();
      recordMs(lateness, Math.max(0, nowMs - scheduledMs));
      (recorders[owner] as TargetRecorder).scheduled++;
      (pools[owner] as ConnectionPool).send(Math.min(nowMs, scheduledMs));
    }
  }

  function endWhenSettled(): void {
    if (next === offsetsMs.length && pools.every((pool) => pool.inFlight === 0)) settled.resolve();
  }

  const sweep = setInterval(() => {
    const nowMs = monotonicMs();
    for (const pool of pools) pool.timeOutUntil(nowMs - phase.timeoutSeconds * 1000);
    endedEarly = silence.check(nowMs);
    if (endedEarly !== null) settled.resolve();
  }, sweepIntervalMs);
  const onAbort = () => settled.reject(context.signal.reason);
  context.signal.addEventListener('abort', onAbort, { once: true });
  // It may have been aborted while the pacer started; then there is no event any more.
  if (context.signal.aborted) onAbort();
  stack.defer(() => {
    clearInterval(sweep);
    context.signal.removeEventListener('abort', onAbort);
    pacer.stop();
  });
  stack.use(reportProgress(recorders, { ...phase, startMs: pacer.startMs, recentMs }, context.onProgress));
  await settled.promise;

  const generator = selfReport.finish(encodeHistogram(lateness));
  return {
    targets: recorders.map((recorder, index) => {
      recorder.connectionsOpened = (pools[index] as ConnectionPool).connectionsOpened;
      return recorder.finish(
        endedEarly === null ? recorder.openLoopSeconds(phase.durationSeconds) : (monotonicMs() - pacer.startMs) / 1000,
      );
    }),
    generator,
    endedEarly,
  };
}
