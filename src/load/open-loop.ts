/**
 * An open loop: what is sent leaves on a schedule that does not wait for answers, and latency counts from the scheduled
 * time, so that a server that stalls cannot hide behind requests that were never sent (coordinated omission; Gil Tene,
 * "How NOT to Measure Latency"). How late the generator itself was in sending is recorded apart. What leaves some 0.1 ms
 * early counts from when it left: to wait for its moment would cost CPU for nothing.
 */
import { createHistogram, encodeHistogram, recordMs } from '../records/histogram.ts';
import { buildArrivalSchedule } from './arrival-schedule.ts';
import { BacklogWatch } from './backlog-watch.ts';
import { dealBlocks } from './deal-blocks.ts';
import { CpuMeter, startSelfReport } from './generator-self-report.ts';
import type { GeneratorSelfReport } from './load-generator.ts';
import { monotonicMs, type Pacer, startPacer } from './pacer.ts';
import type { PhaseContext } from './phase-context.ts';
import { reportProgress } from './progress-reporter.ts';
import { AskedTarget, SilenceWatch } from './silence-watch.ts';
import type { LoadTime, TargetRecorder } from './target-recorder.ts';

/** Time for the first wake and the first connections; long against a thread switch, short against a phase. */
const leadMs = 20;
const sweepIntervalMs = 200;
const recentLimit = 1000;

export interface OpenLoopSpec {
  readonly ratePerSecond: number;
  readonly durationSeconds: number;
  readonly arrival: 'even' | 'poisson';
  readonly timeoutSeconds: number;
}

/** Carries the slots of the schedule that are dealt to one target. Tells the loop of every answer and every end. */
export interface Carrier {
  readonly recorder: TargetRecorder;
  /** How many slots have left and are not settled yet. */
  readonly inFlight: number;
  /** Takes one slot. `startedMs`, monotonic: from when its latency and its time-out count. */
  send(startedMs: number): void;
  /** Settles as time-outs all that started at or before `deadlineMs`. */
  timeOutUntil(deadlineMs: number): void;
}

export interface OpenLoopOutcome {
  readonly generator: GeneratorSelfReport;
  readonly endedEarly: string | null;
  /** Of each carrier's target. */
  readonly loads: readonly LoadTime[];
}

export class OpenLoop {
  readonly spec: OpenLoopSpec;
  readonly timeoutMs: number;
  /** Slots of the schedule, over all targets. */
  readonly slots: number;
  readonly #context: PhaseContext;
  readonly #offsetsMs: Float64Array;
  readonly #recentMs: number[] = [];
  readonly #backlogs = new Map<TargetRecorder, BacklogWatch>();
  readonly #ended = Promise.withResolvers<string | null>();
  #carriers: readonly Carrier[] = [];
  #next = 0;

  constructor(spec: OpenLoopSpec, context: PhaseContext) {
    this.spec = spec;
    this.timeoutMs = spec.timeoutSeconds * 1000;
    this.#context = context;
    this.#offsetsMs = buildArrivalSchedule(spec, context.random);
    this.slots = this.#offsetsMs.length;
  }

  /** A right answer of the recorder's target came to what started at `startedMs`, monotonic. */
  noteLatency(recorder: TargetRecorder, startedMs: number, latencyMs: number): void {
    this.#backlogs.get(recorder)?.note(startedMs, latencyMs);
    if (this.#recentMs.length < recentLimit) this.#recentMs.push(latencyMs);
  }

  /** To be called when a slot is settled: the last one ends the phase. */
  noteSettled(): void {
    if (this.#next === this.slots && this.#carriers.every(({ inFlight }) => inFlight === 0)) this.#ended.resolve(null);
  }

  /** Ends the phase before its time, for a reason in words. */
  endEarly(reason: string): void {
    this.#ended.resolve(reason);
  }

  /** Runs the whole schedule. Rejects with the signal's reason when the phase is aborted. */
  async run(carriers: readonly Carrier[]): Promise<OpenLoopOutcome> {
    const { spec } = this;
    this.#carriers = carriers;
    const recorders = carriers.map(({ recorder }) => recorder);
    const owners = dealBlocks(this.slots, carriers.length, this.#context.random);
    const lateness = createHistogram();
    using stack = new DisposableStack();
    const selfReport = startSelfReport();
    const meter = new CpuMeter();
    const asked = recorders.map((recorder) => new AskedTarget(recorder));
    const pacer: Pacer = await startPacer(this.#offsetsMs, leadMs, (count) => {
      for (; this.#next < count; this.#next++) {
        const scheduledMs = pacer.startMs + (this.#offsetsMs[this.#next] as number);
        const owner = owners[this.#next] as number;
        const nowMs = monotonicMs();
        recordMs(lateness, Math.max(0, nowMs - scheduledMs));
        (asked[owner] as AskedTarget).noteSent();
        (carriers[owner] as Carrier).send(Math.min(nowMs, scheduledMs));
      }
      // To wait for the last answers costs nothing: it would make a generator at its limit seem to have had time.
      if (this.#next === this.slots) meter.stop();
    });
    if (this.#next < this.slots) meter.start();
    for (const recorder of recorders) {
      recorder.startClock(pacer.startMs);
      const slots = this.slots / recorders.length;
      this.#backlogs.set(recorder, new BacklogWatch(pacer.startMs, spec.durationSeconds, slots));
    }
    const silence = new SilenceWatch(asked, spec.timeoutSeconds);
    const sweep = setInterval(() => {
      const nowMs = monotonicMs();
      for (const carrier of carriers) carrier.timeOutUntil(nowMs - this.timeoutMs);
      // Once all has been sent, giving up would save less than a time-out, and leave open what became of the rest.
      const reason = this.#next < this.slots ? silence.check(nowMs) : null;
      if (reason !== null) this.endEarly(reason);
    }, sweepIntervalMs);
    const { signal } = this.#context;
    const onAbort = () => this.#ended.reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    // It may have been aborted while the pacer started; then there is no event any more.
    if (signal.aborted) onAbort();
    stack.defer(() => {
      clearInterval(sweep);
      signal.removeEventListener('abort', onAbort);
      pacer.stop();
    });
    const progress = { ...spec, startMs: pacer.startMs, recentMs: this.#recentMs };
    stack.use(reportProgress(recorders, progress, this.#context.onProgress));
    const endedEarly = await this.#ended.promise;
    meter.stop();
    const ranSeconds = (monotonicMs() - pacer.startMs) / 1000;
    return {
      generator: selfReport.finish(encodeHistogram(lateness)),
      endedEarly,
      loads: recorders.map((recorder) => ({
        activeSeconds: endedEarly === null ? this.#measureTaken(recorder) : ranSeconds,
        endMs: pacer.startMs + (endedEarly === null ? spec.durationSeconds : ranSeconds) * 1000,
        generatorCpu: meter.share,
      })),
    };
  }

  #measureTaken(recorder: TargetRecorder): number {
    return (this.#backlogs.get(recorder) as BacklogWatch).takenSeconds(recorder.latencies);
  }
}
