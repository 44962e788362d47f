/**
 * Whether a server kept up with an open loop. One that does not answers every request later than the one before, because the
 * requests that wait become more and more: even its quickest answers come late, by as much as it falls behind. A server that
 * is merely slow keeps its latency; slow answers among quick ones, the last one too, are no backlog, and neither is a stall
 * that the server has caught up with.
 */
import { createHistogram, type Histogram, percentileMs, recordMs } from '../records/histogram.ts';

/** The quick answers of the first and the last tenth of the schedule are held beside each other. */
const windowShare = 0.1;
const widestShare = 0.25;
const fewestSlots = 20;
const quickPercentile = 10;

export class BacklogWatch {
  readonly #startMs: number;
  readonly #durationMs: number;
  readonly #share: number;
  readonly #first: Histogram = createHistogram();
  readonly #last: Histogram = createHistogram();

  /** `startMs`: the schedule's first moment on the monotonic clock. `slots`: how many of it are this target's, about. */
  constructor(startMs: number, durationSeconds: number, slots: number) {
    this.#startMs = startMs;
    this.#durationMs = durationSeconds * 1000;
    this.#share = Math.min(widestShare, Math.max(windowShare, fewestSlots / Math.max(1, slots)));
  }

  /** A right answer came, `latencyMs` after its request was due at `startedMs`. */
  note(startedMs: number, latencyMs: number): void {
    const share = (startedMs - this.#startMs) / this.#durationMs;
    if (share < this.#share) recordMs(this.#first, latencyMs);
    else if (share >= 1 - this.#share) recordMs(this.#last, latencyMs);
  }

  /**
   * How long the server took for the whole schedule, in seconds: as long as it lasts, and longer by what the server fell behind.
   * One that answers 80 of 100 requests/s has taken 100/80 of the schedule. `all` are the latencies of the whole phase: a
   * server that was slow at first alone has another usual latency. Unknown is as long as the schedule lasts: where nothing
   * right came from the first or the last part, the answers that are missing tell enough.
   */
  takenSeconds(all: Histogram): number {
    const [before, usual, after] = [this.#first, all, this.#last].map((one) => percentileMs(one, quickPercentile));
    if (before == null || usual == null || after == null) return this.#durationMs / 1000;
    // What is quick in a part lies at its end nearer to the start, so that the parts are this far from each other.
    const distance = 1 - this.#share;
    const behindMs = Math.max(0, after - Math.min(before, usual)) / distance;
    return (this.#durationMs + behindMs) / 1000;
  }
}
