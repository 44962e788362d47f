/**
 * The throughput phase: a closed loop. autocannon sends; samples are taken from its events in microseconds, because its
 * own histogram holds whole milliseconds.
 */
import autocannon from 'autocannon';
import { type AutocannonClient, repairClient } from './autocannon-client.ts';
import { type ClosedLoopPhase, runSlices, type SlicedLoop } from './closed-loop.ts';
import type { PhaseSamples, Target, ThroughputPhase } from './load-generator.ts';
import { monotonicMs } from './pacer.ts';
import type { PhaseContext } from './phase-context.ts';
import { SliceGate } from './slice-gate.ts';
import type { Slice } from './slices.ts';
import { TargetRecorder } from './target-recorder.ts';

const endPollMs = 50;

/** autocannon's own figures are not used, and to record them costs time and memory: 3 histograms of up to 5 digits. */
const unusedHistogram = { __custom: true, recordValue: () => {}, destroy: () => {}, reset: () => {} };
const withoutOwnFigures = {
  histograms: { latencies: unusedHistogram, requests: unusedHistogram, throughput: unusedHistogram },
  skipAggregateResult: true,
};

export function runClosedLoop(
  phase: ThroughputPhase,
  targets: readonly Target[],
  context: PhaseContext,
): Promise<PhaseSamples> {
  return runSlices(phase, targets, context, (target, run) => new TargetLoop(phase, target, run));
}

/** One target's autocannon, held back but for its slices. */
class TargetLoop implements SlicedLoop {
  readonly recorder: TargetRecorder;
  readonly #gate: SliceGate;
  readonly #clients: AutocannonClient[] = [];
  readonly #resume: (() => void)[] = [];
  readonly #done: Promise<unknown>;
  #answer: { readonly statusCode: number; readonly latencyMs: number; readonly nowMs: number } | null = null;

  constructor(phase: ThroughputPhase, target: Target, run: ClosedLoopPhase) {
    this.recorder = new TargetRecorder(target.name, monotonicMs());
    this.#gate = new SliceGate(this.recorder);
    const { status, body } = target.expect;
    const expectedBody = body === null ? null : Buffer.from(body).toString('latin1');
    const done = Promise.withResolvers<unknown>();
    this.#done = done.promise;
    autocannon(
      {
        url: target.origin + target.path,
        connections: phase.connections,
        duration: phase.durationSeconds * 10 + 3600,
        // It refuses less than a second; #setUp sets the true one.
        timeout: Math.max(1, phase.timeoutSeconds),
        sampleInt: endPollMs,
        ...withoutOwnFigures,
        headers: { 'user-agent': 'channels-bench', ...(phase.connection === 'close' ? { connection: 'close' } : {}) },
        setupClient: (client) => this.#setUp(client as unknown as AutocannonClient, phase),
        // Called with every body, after the `response` event of the same answer and the sending of the next request.
        verifyBody: (received) => {
          const answer = this.#answer;
          if (answer === null) return true;
          this.#answer = null;
          const isRight = expectedBody === null || expectedBody === String(received);
          const wrong = answer.statusCode !== status ? 'status' : isRight ? null : 'body';
          const { nowMs } = answer;
          if (this.#gate.isCounted(nowMs, wrong === null)) {
            this.recorder.recordAnswer(answer.statusCode, answer.latencyMs, wrong, nowMs);
            if (wrong === null) run.noteLatency(answer.latencyMs);
          }
          return true;
        },
      },
      (error) => {
        // Without this, options that autocannon refuses would look like a server that does not answer.
        if (error) run.fail(error);
        done.resolve(undefined);
      },
    );
  }

  runSlice(slice: Slice): Promise<void> {
    return this.#gate.run(slice, () => {
      for (const resume of this.#resume) resume();
    });
  }

  async end(): Promise<void> {
    this.#gate.close();
    for (const client of this.#clients) (client as unknown as { destroy(): void }).destroy();
    await this.#done;
  }

  silentMs(nowMs: number): number {
    return this.#gate.silentMs(nowMs);
  }

  finish() {
    return this.recorder.finish(this.#gate);
  }

  #setUp(client: AutocannonClient, phase: ThroughputPhase): void {
    this.#clients.push(client);
    client.timeout = phase.timeoutSeconds * 1000;
    let inFlight = 0;
    const settle = () => {
      inFlight--;
      this.#gate.noteSettled();
    };
    const lose = (kind: Parameters<TargetRecorder['recordError']>[0]) => {
      const nowMs = monotonicMs();
      if (this.#gate.isCounted(nowMs, false)) this.recorder.recordError(kind, nowMs);
    };
    client.on('response', (statusCode: number, _bytes: number, latencyMs: number) => {
      // The moment that counts, or of an answer and the request after it, on either side of the end, both would be left out.
      this.#answer = { statusCode, latencyMs, nowMs: monotonicMs() };
      settle();
    });
    client.on('timeout', () => {
      // autocannon's clock runs for a client at rest too.
      if (inFlight === 0) return;
      lose('timeout');
      settle();
    });
    this.#resume.push(
      repairClient(client, phase.connection, {
        mayRequest: () => this.#gate.isOpen,
        onRequest: () => {
          this.recorder.scheduled++;
          this.#gate.noteSent();
          inFlight++;
        },
        onConnect: () => this.recorder.connectionsOpened++,
        onLost: (kind) => {
          lose(kind);
          settle();
        },
        // After the end nobody waits for a connection.
        onConnectFailed: () => {
          if (this.#gate.isOpen) lose('connect');
        },
      }),
    );
  }
}
