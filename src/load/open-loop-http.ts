/** The latency phase: an open loop of HTTP requests. */
import { ConnectionPool } from './connection-pool.ts';
import type { LatencyPhase, PhaseSamples, Target } from './load-generator.ts';
import { type Carrier, OpenLoop } from './open-loop.ts';
import { monotonicMs } from './pacer.ts';
import type { PhaseContext } from './phase-context.ts';
import { type LoadTime, TargetRecorder } from './target-recorder.ts';

export async function runOpenLoop(
  phase: LatencyPhase,
  targets: readonly Target[],
  context: PhaseContext,
): Promise<PhaseSamples> {
  const loop = new OpenLoop(phase, context);
  using stack = new DisposableStack();
  const carriers = targets.map((target) => stack.use(new RequestCarrier(target, phase, loop)));
  const { generator, endedEarly, loads } = await loop.run(carriers);
  return {
    targets: carriers.map((carrier, index) => carrier.finish(loads[index] as LoadTime)),
    generator,
    endedEarly,
  };
}

class RequestCarrier implements Carrier, Disposable {
  readonly recorder: TargetRecorder;
  readonly #pool: ConnectionPool;

  constructor(target: Target, phase: LatencyPhase, loop: OpenLoop) {
    this.recorder = new TargetRecorder(target.name, monotonicMs());
    this.#pool = new ConnectionPool(target, phase, {
      onAnswer: (startedMs, statusCode, wrong) => {
        const nowMs = monotonicMs();
        const latencyMs = nowMs - startedMs;
        if (latencyMs > loop.timeoutMs) {
          // The loop looks for time-outs a few times per second; an answer that came in between is as late.
          this.recorder.recordError('timeout', nowMs);
          loop.noteSettled();
          return;
        }
        this.recorder.recordAnswer(statusCode, latencyMs, wrong, nowMs);
        if (wrong === null) loop.noteLatency(this.recorder, startedMs, latencyMs);
        loop.noteSettled();
      },
      onError: (_startedMs, kind) => {
        this.recorder.recordError(kind, monotonicMs());
        loop.noteSettled();
      },
    });
  }

  get inFlight(): number {
    return this.#pool.inFlight;
  }

  send(startedMs: number): void {
    this.recorder.scheduled++;
    this.#pool.send(startedMs);
  }

  timeOutUntil(deadlineMs: number): void {
    this.#pool.timeOutUntil(deadlineMs);
  }

  finish(load: LoadTime) {
    this.recorder.connectionsOpened = this.#pool.connectionsOpened;
    return this.recorder.finish(load);
  }

  [Symbol.dispose](): void {
    this.#pool[Symbol.dispose]();
  }
}
