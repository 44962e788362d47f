/** Lets one target's closed loop send during its slices alone, and says what of it counts. */
import { CpuMeter } from './generator-self-report.ts';
import { monotonicMs } from './pacer.ts';
import type { Slice } from './slices.ts';
import type { TargetRecorder } from './target-recorder.ts';

export class SliceGate {
  readonly #recorder: TargetRecorder;
  readonly #meter = new CpuMeter();
  #isOpen = false;
  #isClosed = false;
  /** A right answer that comes later than this, monotonic ms, is not counted. */
  #countUntilMs = 0;
  #inFlight = 0;
  #activeMs = 0;
  /** Start of the slice under way, monotonic ms. */
  #sliceStartMs: number | null = null;
  #endMs = 0;
  /** How long the target had been under load without an answer when its last slice ended. */
  #silentMs = 0;
  #drained: (() => void) | null = null;

  constructor(recorder: TargetRecorder) {
    this.#recorder = recorder;
    this.#endMs = recorder.lastAnswerMs;
  }

  /** Seconds of all slices so far, the last one included as far as it went. */
  get activeSeconds(): number {
    return this.#activeMs / 1000;
  }

  /** When the last slice ended, monotonic ms. */
  get endMs(): number {
    return this.#endMs;
  }

  /** The generator's CPU time over wall time, while this target might be sent to. */
  get generatorCpu(): number {
    return this.#meter.share;
  }

  /** The timer that ends a slice can be late; what is sent after its time would be counted nowhere. */
  get isOpen(): boolean {
    return this.#isOpen && monotonicMs() < this.#countUntilMs;
  }

  /** Of what was in flight when a plain phase ended, only what went wrong counts: its right answers came after the end. */
  isCounted(nowMs: number, isRight: boolean): boolean {
    return !this.#isClosed && (!isRight || nowMs < this.#countUntilMs);
  }

  /** Milliseconds under load since the last answer: the time in which another target had its turn is no silence. */
  silentMs(nowMs: number): number {
    const startMs = this.#sliceStartMs;
    if (startMs === null) return this.#silentMs;
    const { lastAnswerMs } = this.#recorder;
    return lastAnswerMs >= startMs ? nowMs - lastAnswerMs : this.#silentMs + nowMs - startMs;
  }

  noteSent(): void {
    this.#inFlight++;
  }

  noteSettled(): void {
    this.#inFlight--;
    if (this.#inFlight > 0) return;
    this.#drained?.();
    this.#drained = null;
  }

  /**
   * A slice ends when its last answer has come, so that no request of one target burdens the slice of another. The only
   * slice of a plain phase counts for its own time alone, and is over when what is in flight then has been answered or
   * timed out: what hangs would else be no error. `resume` is called when the gate is open.
   */
  async run(slice: Slice, resume: () => void): Promise<void> {
    const startedMs = monotonicMs();
    this.#sliceStartMs = startedMs;
    this.#isOpen = true;
    this.#countUntilMs = slice.isDrained ? Number.POSITIVE_INFINITY : startedMs + slice.durationMs;
    this.#meter.start();
    resume();
    await new Promise((resolve) => setTimeout(resolve, slice.durationMs));
    this.#isOpen = false;
    this.#meter.stop();
    if (!slice.isDrained) this.#endSlice(startedMs + slice.durationMs);
    if (this.#inFlight > 0 && !this.#isClosed) {
      await new Promise<void>((resolve) => {
        this.#drained = resolve;
      });
    }
    if (slice.isDrained) this.#endSlice(monotonicMs());
  }

  /** For good. A phase that ends early ends in the middle of a slice, which counts as far as it went. */
  close(): void {
    this.#endSlice(monotonicMs());
    this.#meter.stop();
    this.#isOpen = false;
    this.#isClosed = true;
  }

  #endSlice(endMs: number): void {
    if (this.#sliceStartMs === null) return;
    this.#silentMs = this.silentMs(endMs);
    this.#activeMs += endMs - this.#sliceStartMs;
    this.#sliceStartMs = null;
    this.#endMs = endMs;
  }
}
