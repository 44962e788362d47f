/** Ends a phase whose servers have gone silent: a dead server is known after seconds, not after the whole phase. */
import type { TargetRecorder } from './target-recorder.ts';

/** Errors without one answer among them that are enough to give up on a target. */
const hopelessErrors = 1000;
const hopelessMs = 3000;

export interface WatchedTarget {
  readonly recorder: TargetRecorder;
  /** For how long the target was asked and did not answer, up to `nowMs`, monotonic. */
  silentMs(nowMs: number): number;
}

/** Fewer requests without an answer are no silence: a load of few messages a minute is mostly quiet. */
const fewestAsked = 10;

/** A target of an open loop, which is silent when what left since its last answer is more than a few requests. */
export class AskedTarget implements WatchedTarget {
  readonly recorder: TargetRecorder;
  #asked = 0;
  #answerMs: number;

  constructor(recorder: TargetRecorder) {
    this.recorder = recorder;
    this.#answerMs = recorder.lastAnswerMs;
  }

  noteSent(): void {
    this.#asked++;
  }

  silentMs(nowMs: number): number {
    const { lastAnswerMs } = this.recorder;
    if (lastAnswerMs !== this.#answerMs) {
      this.#answerMs = lastAnswerMs;
      this.#asked = 0;
    }
    return this.#asked < fewestAsked ? 0 : nowMs - lastAnswerMs;
  }
}

export class SilenceWatch {
  readonly #targets: readonly WatchedTarget[];
  readonly #silenceMs: number;

  /** Silence begins to count after the requests' own time-out, so that a stall shorter than it is measured as one. */
  constructor(targets: readonly WatchedTarget[], timeoutSeconds: number) {
    this.#targets = targets;
    this.#silenceMs = timeoutSeconds * 1000 + 1000;
  }

  /** Why to end the phase now, in words, or null. */
  check(nowMs: number): string | null {
    for (const watched of this.#targets) {
      const { target, errorCount } = watched.recorder;
      const silentMs = watched.silentMs(nowMs);
      const silence = `${target} gave no answer for ${(silentMs / 1000).toFixed(0)} s`;
      if (errorCount > 0 && silentMs > this.#silenceMs) return silence;
      if (errorCount >= hopelessErrors && silentMs > hopelessMs) return `${silence} and ${errorCount} errors`;
    }
    return null;
  }
}
