/** The echo and the broadcast phase: an open loop of messages over sockets that are opened before its clock starts. */
import { setTimeout as sleep } from 'node:timers/promises';
import { createHistogram, encodeHistogram } from '../../records/histogram.ts';
import { startSelfReport } from '../generator-self-report.ts';
import type { PhaseSamples, Target } from '../load-generator.ts';
import { OpenLoop } from '../open-loop.ts';
import type { PhaseContext } from '../phase-context.ts';
import { reportProgress } from '../progress-reporter.ts';
import type { LoadTime } from '../target-recorder.ts';
import type { WebSocketBroadcastPhase, WebSocketEchoPhase } from '../websocket-load.ts';
import { MessageCarrier } from './message-carrier.ts';

/** How long the sockets stay open after the last message has come: what comes twice mostly comes at once. */
const afterMs = 50;
const notLoaded: LoadTime = { activeSeconds: 0, endMs: 0, generatorCpu: 0 };

export async function runMessages(
  phase: WebSocketEchoPhase | WebSocketBroadcastPhase,
  targets: readonly Target[],
  context: PhaseContext,
): Promise<PhaseSamples> {
  const loop = new OpenLoop(phase, context);
  const carriers = targets.map((target) => new MessageCarrier(target, phase, { loop, random: context.random }));
  const selfReport = startSelfReport();
  try {
    const failure = await openAll(carriers, phase, context);
    if (failure !== null) {
      const generator = selfReport.finish(encodeHistogram(createHistogram()));
      return { targets: carriers.map((carrier) => carrier.finish(notLoaded)), generator, endedEarly: failure };
    }
    context.onStart?.();
    const { generator, endedEarly, loads } = await loop.run(carriers);
    if (endedEarly === null) await sleep(afterMs);
    const samples = carriers.map((carrier, index) => carrier.finish(loads[index] as LoadTime));
    await Promise.all(carriers.map((carrier) => carrier.close()));
    return { targets: samples, generator, endedEarly };
  } finally {
    for (const carrier of carriers) carrier.leave();
  }
}

/** Returns the first reason why not all sockets of all targets are open, or null. Rejects when the phase is aborted. */
async function openAll(
  carriers: readonly MessageCarrier[],
  { durationSeconds }: { readonly durationSeconds: number },
  { signal, onProgress }: PhaseContext,
): Promise<string | null> {
  const aborted = Promise.withResolvers<never>();
  const onAbort = () => aborted.reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  const recorders = carriers.map(({ recorder }) => recorder);
  // Whoever waits for this process is told that it lives, though its clock has not started.
  const notStarted = { startMs: Number.POSITIVE_INFINITY, durationSeconds, recentMs: [] };
  using _progress = reportProgress(recorders, notStarted, onProgress);
  try {
    const failures = await Promise.race([Promise.all(carriers.map((carrier) => carrier.open())), aborted.promise]);
    return failures.find((failure) => failure !== null) ?? null;
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
