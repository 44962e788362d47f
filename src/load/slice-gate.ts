/** Lets one target's closed loop send during its slices alone, and says what of it counts. */
import { monotonicMs } from './pacer.ts';
import type { Slice } from './slices.ts';

export class SliceGate {
  #isOpen = false;
  /** What comes later than this, monotonic ms, is not counted. */
  #countUntilMs = 0;
  #inFlight = 0;
  #activeMs = 0;
  /** Start of the slice under way, monotonic ms. */
  #sliceStartMs: number | null = null;
  #drained: (() => void) | null = null;

  /** Seconds of all slices so far, the last one included as far as it went. */
  get activeSeconds(): number {
    return this.#activeMs / 1000;
  }

  /** The timer that ends a slice can be late; what is sent after its time would be counted nowhere. */
  get isOpen(): boolean {
    return this.#isOpen && monotonicMs() < this.#countUntilMs;
  }

  isCounted(nowMs: number): boolean {
    return nowMs < this.#countUntilMs;
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
   * A slice ends when its last answer has come, so that no request of one target burdens the slice of another. The last
   * slice of a plain phase ends on time: what is in flight then is not counted. `resume` is called when the gate is open.
   */
  async run(slice: Slice, resume: () => void): Promise<void> {
    const startedMs = monotonicMs();
    this.#sliceStartMs = startedMs;
    this.#isOpen = true;
    this.#countUntilMs = slice.isDrained ? Number.POSITIVE_INFINITY : startedMs + slice.durationMs;
    resume();
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

  /** For good. A phase that ends early ends in the middle of a slice, which counts as far as it went. */
  close(): void {
    if (this.#sliceStartMs !== null) this.#activeMs += monotonicMs() - this.#sliceStartMs;
    this.#sliceStartMs = null;
    this.#isOpen = false;
    this.#countUntilMs = 0;
  }
}
