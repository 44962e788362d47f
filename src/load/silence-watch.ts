/** Ends a phase whose servers have gone silent: a dead server is known after seconds, not after the whole phase. */
import type { TargetRecorder } from './target-recorder.ts';

/** Errors without one answer among them that are enough to give up on a target. */
const hopelessErrors = 1000;

export class SilenceWatch {
  readonly #recorders: readonly TargetRecorder[];
  readonly #silenceMs: number;

  /** Silence begins to count after the requests' own time-out, so that a stall shorter than it is measured as one. */
  constructor(recorders: readonly TargetRecorder[], timeoutSeconds: number) {
    this.#recorders = recorders;
    this.#silenceMs = timeoutSeconds * 1000 + 1000;
  }

  /** Why to end the phase now, in words, or null. */
  check(nowMs: number): string | null {
    for (const recorder of this.#recorders) {
      const silentMs = nowMs - recorder.lastAnswerMs;
      if (recorder.errorCount > 0 && silentMs > this.#silenceMs) {
        return `${recorder.target} gave no answer for ${(silentMs / 1000).toFixed(0)} s`;
      }
      if (recorder.errorCount >= hopelessErrors && silentMs > 3000) {
        return `${recorder.target} gave no answer for ${(silentMs / 1000).toFixed(0)} s and ${recorder.errorCount} errors`;
      }
    }
    return null;
  }
}
