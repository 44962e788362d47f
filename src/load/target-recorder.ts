/** Collects what one target answers in one phase: histogram, error counts, status codes, the per-second series. */
import type { Histogram } from 'hdr-histogram-js';
import { createHistogram, encodeHistogram, percentileMs, recordMs } from '../records/histogram.ts';
import type { ErrorCounts, SecondOfLoad, TargetSamples } from './load-generator.ts';
import type { MessageCounts } from './websocket-load.ts';

export type ErrorKind = keyof ErrorCounts;

/** How long a target was under load, and what that took of the generator; as in TargetSamples. */
export interface LoadTime {
  readonly activeSeconds: number;
  /** The end of the load, monotonic ms. */
  readonly endMs: number;
  readonly generatorCpu: number;
}

export class TargetRecorder {
  readonly target: string;
  scheduled = 0;
  completed = 0;
  errorCount = 0;
  connectionsOpened = 0;
  /** When the last right or wrong answer came, monotonic ms. */
  lastAnswerMs: number;
  #startMs: number;
  readonly #latencies: Histogram = createHistogram();
  readonly #ofThisSecond: Histogram = createHistogram();
  readonly #errors: Record<ErrorKind, number> = {
    connect: 0,
    reset: 0,
    closed: 0,
    timeout: 0,
    lost: 0,
    corrupted: 0,
    status: 0,
    body: 0,
    other: 0,
  };
  readonly #statusCodes = new Map<number, number>();
  readonly #seconds: SecondOfLoad[] = [];
  #second = 0;
  #errorsOfThisSecond = 0;

  /** `startMs`: the phase's first moment on the monotonic clock; second 0 of the series starts there. */
  constructor(target: string, startMs: number) {
    this.target = target;
    this.#startMs = startMs;
    this.lastAnswerMs = startMs;
  }

  /** Moves the phase's first moment to `startMs`, where it was not known yet. What was recorded stays in second 0. */
  startClock(startMs: number): void {
    this.#startMs = startMs;
    this.lastAnswerMs = startMs;
  }

  /** Of the right answers so far, µs. */
  get latencies(): Histogram {
    return this.#latencies;
  }

  /** A whole answer came. `kind` is null for a right one. */
  recordAnswer(statusCode: number, latencyMs: number, kind: 'status' | 'body' | null, nowMs: number): void {
    this.countStatus(statusCode);
    if (kind === null) {
      this.recordSuccess(latencyMs, nowMs);
      return;
    }
    this.lastAnswerMs = nowMs;
    this.recordError(kind, nowMs);
  }

  countStatus(statusCode: number): void {
    this.#statusCodes.set(statusCode, (this.#statusCodes.get(statusCode) ?? 0) + 1);
  }

  /** What was asked for came, `latencyMs` after it was due. */
  recordSuccess(latencyMs: number, nowMs: number): void {
    this.lastAnswerMs = nowMs;
    this.#advance(nowMs);
    this.completed++;
    recordMs(this.#latencies, latencyMs);
    recordMs(this.#ofThisSecond, latencyMs);
  }

  recordError(kind: ErrorKind, nowMs: number): void {
    this.#advance(nowMs);
    this.errorCount++;
    this.#errorsOfThisSecond++;
    this.#errors[kind]++;
  }

  /** What was recorded, up to `load.endMs`: seconds without an answer at the end of the phase are seconds of it. */
  finish(load: LoadTime, messages: MessageCounts | null = null): TargetSamples {
    this.#advance(load.endMs);
    if (this.#ofThisSecond.totalCount > 0 || this.#errorsOfThisSecond > 0) this.#closeSecond();
    return {
      target: this.target,
      scheduled: this.scheduled,
      completed: this.completed,
      errors: { ...this.#errors },
      statusCodes: Object.fromEntries([...this.#statusCodes].map(([code, times]) => [String(code), times])),
      activeSeconds: load.activeSeconds,
      generatorCpu: load.generatorCpu,
      latencyHistogram: encodeHistogram(this.#latencies),
      perSecond: this.#seconds,
      connectionsOpened: this.connectionsOpened,
      messages,
    };
  }

  #advance(nowMs: number): void {
    const second = Math.max(0, Math.floor((nowMs - this.#startMs) / 1000));
    while (this.#second < second) this.#closeSecond();
  }

  #closeSecond(): void {
    const answers = this.#ofThisSecond;
    this.#seconds.push({
      completed: answers.totalCount,
      errors: this.#errorsOfThisSecond,
      p50Ms: percentileMs(answers, 50),
      maxMs: percentileMs(answers, 100),
    });
    answers.reset();
    this.#errorsOfThisSecond = 0;
    this.#second++;
  }
}
