/**
 * The latency phase: an open loop. Requests leave on a schedule that does not wait for answers, and latency counts from
 * the scheduled time, so that a server that stalls cannot hide behind requests that were never sent (coordinated
 * omission; Gil Tene, "How NOT to Measure Latency"). How late the generator itself was in sending is recorded apart.
 */
import { createHistogram, encodeHistogram, recordMs } from '../records/histogram.ts';
import { buildArrivalSchedule } from './arrival-schedule.ts';
import { dealBlocks } from './deal-blocks.ts';
import { startSelfReport } from './generator-self-report.ts';
import { HttpClient } from './http-client.ts';
import type { LatencyPhase, PhaseSamples, Target } from './load-generator.ts';
import { monotonicMs, startPacer } from './pacer.ts';
import type { PhaseContext } from './phase-context.ts';
import { reportProgress } from './progress-reporter.ts';
import { SilenceWatch } from './silence-watch.ts';
import { TargetRecorder } from './target-recorder.ts';

/** Time for the first wake and the first connections; long against a thread switch, short against a phase. */
const leadMs = 20;
const sweepIntervalMs = 50;
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
  await using stack = new AsyncDisposableStack();

  const clients = targets.map((target, index) =>
    stack.use(
      new HttpClient(target, phase, (request, outcome) => {
        const recorder = recorders[index] as TargetRecorder;
        const nowMs = monotonicMs();
        if (outcome.kind === 'error') recorder.recordError(outcome.error, nowMs);
        else {
          const latencyMs = nowMs - request.scheduledMs;
          recorder.recordAnswer(outcome.statusCode, latencyMs, outcome.wrong, nowMs);
          if (outcome.wrong === null && recentMs.length < recentLimit) recentMs.push(latencyMs);
        }
        if (next === offsetsMs.length && clients.every((client) => client.inFlight === 0)) settled.resolve();
      }),
    ),
  );
  const settled = Promise.withResolvers<void>();
  let next = 0;
  const selfReport = startSelfReport();
  const pacer = await startPacer(offsetsMs, leadMs, sendWhatIsDue);
  for (const target of targets) recorders.push(new TargetRecorder(target.name, pacer.startMs));
  const silence = new SilenceWatch(recorders, phase.timeoutSeconds);
  let endedEarly: string | null = null;

  function sendWhatIsDue(): void {
    for (; next < offsetsMs.length; next++) {
      const scheduledMs = pacer.startMs + (offsetsMs[next] as number);
      const lateMs = monotonicMs() - scheduledMs;
      if (lateMs < 0) return;
      const owner = owners[next] as number;
      recordMs(lateness, lateMs);
      (recorders[owner] as TargetRecorder).scheduled++;
      (clients[owner] as HttpClient).send(scheduledMs);
    }
  }

  const sweep = setInterval(() => {
    const nowMs = monotonicMs();
    for (const client of clients) client.timeOutUntil(nowMs - phase.timeoutSeconds * 1000);
    endedEarly = silence.check(nowMs);
    if (endedEarly !== null) settled.resolve();
  }, sweepIntervalMs);
  const onAbort = () => settled.reject(context.signal.reason);
  context.signal.addEventListener('abort', onAbort, { once: true });
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
      recorder.connectionsOpened = (clients[index] as HttpClient).connectionsOpened;
      return recorder.finish(
        endedEarly === null ? recorder.openLoopSeconds(phase.durationSeconds) : (monotonicMs() - pacer.startMs) / 1000,
      );
    }),
    generator,
    endedEarly,
  };
}
