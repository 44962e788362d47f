/** Counts messages by what became of them, each exactly once, for ledgers that know which message is which. */
import type { OpenLoop } from '../open-loop.ts';
import type { TargetRecorder } from '../target-recorder.ts';
import type { Member } from './member.ts';

/** What the counting tells the loop, how many messages the loop will send at most, and how long each is awaited. */
export type MessageLoop = Pick<OpenLoop, 'slots' | 'timeoutMs' | 'noteLatency' | 'noteSettled'>;

/**
 * What comes illegible is counted as corrupted at once, and is `unattributed` until it is known which message it was: one that
 * does not come otherwise, which is then not counted as lost, or none, when all that the member awaits comes besides.
 */
export class MessageTally {
  /** Awaited still, by all members. */
  inFlight = 0;
  duplicated = 0;
  outOfOrder = 0;
  readonly #recorder: TargetRecorder;
  readonly #loop: MessageLoop;

  constructor(recorder: TargetRecorder, loop: MessageLoop) {
    this.#recorder = recorder;
    this.#loop = loop;
  }

  /** `member` is to receive one more. */
  expect(member: Member): void {
    this.inFlight++;
    member.inFlight++;
    this.#recorder.scheduled++;
  }

  /** A message that was awaited came as it was sent. Returns its latency, ms. */
  complete(member: Member, startedMs: number, nowMs: number): number {
    const latencyMs = nowMs - startedMs;
    this.#settle(member);
    this.#recorder.recordSuccess(latencyMs, nowMs);
    this.#loop.noteLatency(this.#recorder, startedMs, latencyMs);
    return latencyMs;
  }

  /** A message that was awaited came, and it is known which, but not as it was sent. */
  corrupt(member: Member, nowMs: number): void {
    this.#settle(member);
    this.#recordCorrupted(nowMs);
  }

  /** Something came that is no message of this phase, or one that cannot be told from others. */
  receiveIllegible(member: Member, nowMs: number): void {
    if (member.inFlight === member.unattributed) {
      this.duplicated++;
      return;
    }
    member.unattributed++;
    this.inFlight--;
    this.#recordCorrupted(nowMs);
    this.#loop.noteSettled();
  }

  /**
   * Whether a message that was awaited, and came, is settled by that already: where all that the member awaits was counted as
   * corrupted, one of those was no answer to any, and was one too many.
   */
  isCountedAlready(member: Member): boolean {
    if (member.inFlight !== member.unattributed) return false;
    member.inFlight--;
    member.unattributed--;
    this.duplicated++;
    return true;
  }

  /** A message that was awaited will not be awaited any longer. */
  giveUp(member: Member, kind: 'lost' | 'closed', nowMs: number): void {
    if (member.unattributed > 0) {
      // It is the one that came corrupted, and was counted then.
      member.inFlight--;
      member.unattributed--;
      return;
    }
    this.#settle(member);
    this.#recorder.recordError(kind, nowMs);
  }

  #settle(member: Member): void {
    member.inFlight--;
    this.inFlight--;
  }

  #recordCorrupted(nowMs: number): void {
    this.#recorder.lastAnswerMs = nowMs;
    this.#recorder.recordError('corrupted', nowMs);
  }
}
