/**
 * The throughput phase: a closed loop. autocannon sends; samples are taken from its events in microseconds, because its
 * own histogram holds whole milliseconds. Several targets alternate in short slices, dealt at random in balanced blocks;
 * the connections of the resting ones stay open and quiet.
 */
import autocannon from 'autocannon';
import { type AutocannonClient, repairClient } from './autocannon-client.ts';
import { startSelfReport } from './generator-self-report.ts';
import type { PhaseSamples, Target, ThroughputPhase } from './load-generator.ts';
import { monotonicMs } from './pacer.ts';
import type { PhaseContext } from './phase-context.ts';
import { reportProgress } from './progress-reporter.ts';
import { SilenceWatch } from './silence-watch.ts';
import { planSlices, type Slice } from './slices.ts';
import { TargetRecorder } from './target-recorder.ts';

const recentLimit = 1000;
const endPollMs = 50;

/** autocannon's own figures are not used, and to record them costs time and memory: 3 histograms of up to 5 digits. */
const unusedHistogram = { __custom: true, recordValue: () => {}, destroy: () => {}, reset: () => {} };
const withoutOwnFigures = {
  histograms: { latencies: unusedHistogram, requests: unusedHistogram, throughput: unusedHistogram },
  skipAggregateResult: true,
};

export async function runClosedLoop(
  phase: ThroughputPhase,
  targets: readonly Target[],
  context: PhaseContext,
): Promise<PhaseSamples> {
  const slices = planSlices(phase, targets.length, context.random);
  const selfReport = startSelfReport();
  const startMs = monotonicMs();
  const recentMs: number[] = [];
  const ended = Promise.withResolvers<never>();
  ended.promise.catch(() => {});
  const loops = targets.map((target) => new TargetLoop(phase, target, { startMs, recentMs, onFailed: ended.reject }));
  const recorders = loops.map((loop) => loop.recorder);
  const silence = new SilenceWatch(recorders, phase.timeoutSeconds);
  const onAbort = () => ended.reject(context.signal.reason);
  context.signal.addEventListener('abort', onAbort, { once: true });
  const watch = setInterval(() => {
    const reason = silence.check(monotonicMs());
    if (reason !== null) ended.reject(new EndedEarly(reason));
  }, 100);
  let endedEarly: string | null = null;
  let isOver = false;
  const runSlices = async (): Promise<void> => {
    for (const slice of slices) {
      if (isOver) return;
      await (loops[slice.target] as TargetLoop).runSlice(slice);
    }
  };
  try {
    using _progress = reportProgress(recorders, { ...phase, startMs, recentMs }, context.onProgress);
    // One race: a promise that is raced anew with every slice keeps what every race has left on it.
    await Promise.race([runSlices(), ended.promise]);
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

/** One target's autocannon, held back but for its slices. */
class TargetLoop {
  readonly recorder: TargetRecorder;
  readonly #clients: AutocannonClient[] = [];
  readonly #resume: (() => void)[] = [];
  readonly #done: Promise<unknown>;
  #isOpen = false;
  /** What comes later than this, monotonic ms, is not counted. */
  #countUntilMs = 0;
  #inFlight = 0;
  #activeMs = 0;
  /** Start of the slice under way, monotonic ms. */
  #sliceStartMs: number | null = null;
  #drained: (() => void) | null = null;
  #answer: { readonly statusCode: number; readonly latencyMs: number } | null = null;

  constructor(
    phase: ThroughputPhase,
    target: Target,
    { startMs, recentMs, onFailed }: { startMs: number; recentMs: number[]; onFailed: (error: Error) => void },
  ) {
    this.recorder = new TargetRecorder(target.name, startMs);
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
        // Called with every body, right after the `response` event of the same answer.
        verifyBody: (received) => {
          const answer = this.#answer;
          if (answer === null) return true;
          this.#answer = null;
          const isRight = expectedBody === null || expectedBody === String(received);
          const wrong = answer.statusCode !== status ? 'status' : isRight ? null : 'body';
          const nowMs = monotonicMs();
          if (nowMs < this.#countUntilMs) {
            this.recorder.recordAnswer(answer.statusCode, answer.latencyMs, wrong, nowMs);
            if (wrong === null && recentMs.length < recentLimit) recentMs.push(answer.latencyMs);
          }
          return true;
        },
      },
      (error) => {
        // Without this, options that autocannon refuses would look like a server that does not answer.
        if (error) onFailed(error);
        done.resolve(undefined);
      },
    );
  }

  /**
   * A slice ends when its last answer has come, so that no request of one target burdens the slice of another. The last
   * slice of a plain phase ends on time: what is in flight then is not counted.
   */
  async runSlice(slice: Slice): Promise<void> {
    const startedMs = monotonicMs();
    this.#sliceStartMs = startedMs;
    this.#isOpen = true;
    this.#countUntilMs = slice.isDrained ? Number.POSITIVE_INFINITY : startedMs + slice.durationMs;
    for (const resume of this.#resume) resume();
    await new Promise((resolve) => setTimeout(resolve, slice.durationMs));
    this.#isOpen = false;
    if (slice.isDrained && this.#inFlight > 0) {
      await new Promise<void>((resolve) => {
        this.#drained = resolve;
      });
    }
    if (this.#sliceStartMs === null) return;
    this.#sliceStartMs = null;
    this.#activeMs += slice.isDrained ? monotonicMs() - startedMs : slice.durationMs;
  }

  async end(): Promise<void> {
    // A phase that ends early ends in the middle of a slice, which counts as far as it went.
    if (this.#sliceStartMs !== null) this.#activeMs += monotonicMs() - this.#sliceStartMs;
    this.#sliceStartMs = null;
    this.#isOpen = false;
    this.#countUntilMs = 0;
    for (const client of this.#clients) (client as unknown as { destroy(): void }).destroy();
    await this.#done;
  }

  finish() {
    return this.recorder.finish(this.#activeMs / 1000);
  }

  #setUp(client: AutocannonClient, phase: ThroughputPhase): void {
    this.#clients.push(client);
    client.timeout = phase.timeoutSeconds * 1000;
    let inFlight = 0;
    const settle = () => {
      inFlight--;
      this.#settleOne();
    };
    const lose = (kind: Parameters<TargetRecorder['recordError']>[0]) => {
      const nowMs = monotonicMs();
      if (nowMs < this.#countUntilMs) this.recorder.recordError(kind, nowMs);
    };
    client.on('response', (statusCode: number, _bytes: number, latencyMs: number) => {
      this.#answer = { statusCode, latencyMs };
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
        // The timer that ends a slice can be late; what is sent after its time would be counted nowhere.
        mayRequest: () => this.#isOpen && monotonicMs() < this.#countUntilMs,
        onRequest: () => {
          this.recorder.scheduled++;
          this.#inFlight++;
          inFlight++;
        },
        onConnect: () => this.recorder.connectionsOpened++,
        onLost: (kind) => {
          lose(kind);
          settle();
        },
        onConnectFailed: () => lose('connect'),
      }),
    );
  }

  #settleOne(): void {
    this.#inFlight--;
    if (this.#inFlight > 0) return;
    this.#drained?.();
    this.#drained = null;
  }
}
