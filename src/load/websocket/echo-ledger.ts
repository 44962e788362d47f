/** Counts messages that are to come back on the socket that sent them. */
import type { OpenLoop } from '../open-loop.ts';
import { monotonicMs } from '../pacer.ts';
import type { TargetRecorder } from '../target-recorder.ts';
import type { Ledger } from './ledger.ts';
import type { Member } from './member.ts';
import { isSameMessage, readSequence } from './message-format.ts';

const inFlight = 1;
const completed = 2;
const failed = 3;

export class EchoLedger implements Ledger {
  inFlight = 0;
  duplicated = 0;
  outOfOrder = 0;
  readonly #recorder: TargetRecorder;
  readonly #loop: OpenLoop;
  readonly #members: readonly Member[];
  // By sequence.
  readonly #startedMs: Float64Array;
  readonly #owners: Uint32Array;
  readonly #states: Uint8Array;
  #next = 0;
  /** All before it are settled. */
  #oldest = 0;

  constructor(recorder: TargetRecorder, loop: OpenLoop, members: readonly Member[]) {
    this.#recorder = recorder;
    this.#loop = loop;
    this.#members = members;
    this.#startedMs = new Float64Array(loop.slots);
    this.#owners = new Uint32Array(loop.slots);
    this.#states = new Uint8Array(loop.slots);
  }

  encodeReceivers(): null {
    return null;
  }

  book(member: Member, startedMs: number): number {
    const sequence = this.#next++;
    this.#startedMs[sequence] = startedMs;
    this.#owners[sequence] = member.index;
    this.#states[sequence] = inFlight;
    this.inFlight++;
    member.inFlight++;
    this.#recorder.scheduled++;
    return sequence;
  }

  receive(member: Member, bytes: Buffer, start: number, end: number): void {
    const nowMs = monotonicMs();
    const sequence = readSequence(bytes, start, end);
    if (sequence < 0 || sequence >= this.#next) {
      this.#receiveIllegible(member, nowMs);
      return;
    }
    if (this.#owners[sequence] !== member.index) {
      this.#receiveForeign(member, bytes, start, end, nowMs);
      return;
    }
    if (this.#states[sequence] !== inFlight) {
      // What was given up already and comes late is no duplicate.
      if (this.#states[sequence] === completed) this.duplicated++;
      return;
    }
    if (sequence < member.highest) this.outOfOrder++;
    else member.highest = sequence;
    if (member.inFlight === member.unattributed) {
      // Each of its messages was counted as corrupted by now, so that one of those was no answer to any.
      this.#states[sequence] = failed;
      member.inFlight--;
      member.unattributed--;
      this.duplicated++;
      return;
    }
    member.inFlight--;
    this.inFlight--;
    if (isSameMessage(bytes, start, end, member.payload)) {
      this.#states[sequence] = completed;
      const latencyMs = nowMs - (this.#startedMs[sequence] as number);
      this.#recorder.recordSuccess(latencyMs, nowMs);
      this.#loop.noteLatency(latencyMs);
    } else {
      this.#states[sequence] = failed;
      this.#recordCorrupted(nowMs);
    }
    this.#loop.noteSettled();
  }

  close(member: Member): void {
    const nowMs = monotonicMs();
    for (let sequence = this.#oldest; sequence < this.#next; sequence++) {
      if (this.#owners[sequence] === member.index && this.#states[sequence] === inFlight) {
        this.#giveUp(sequence, 'closed', nowMs);
      }
    }
    this.#loop.noteSettled();
  }

  timeOutUntil(deadlineMs: number): void {
    const nowMs = monotonicMs();
    for (; this.#oldest < this.#next; this.#oldest++) {
      if (this.#states[this.#oldest] !== inFlight) continue;
      if ((this.#startedMs[this.#oldest] as number) > deadlineMs) break;
      this.#giveUp(this.#oldest, 'lost', nowMs);
    }
    this.#loop.noteSettled();
  }

  /** Something came that is no message of this phase, or one that cannot be told from others. */
  #receiveIllegible(member: Member, nowMs: number): void {
    if (member.inFlight === member.unattributed) {
      this.duplicated++;
      return;
    }
    member.unattributed++;
    this.inFlight--;
    this.#recordCorrupted(nowMs);
    this.#loop.noteSettled();
  }

  /** The message of another socket: one too many, if it is nothing worse. */
  #receiveForeign(member: Member, bytes: Buffer, start: number, end: number, nowMs: number): void {
    const sequence = readSequence(bytes, start, end);
    const sender = this.#members[this.#owners[sequence] as number] as Member;
    if (isSameMessage(bytes, start, end, sender.payload)) this.duplicated++;
    else this.#receiveIllegible(member, nowMs);
  }

  #giveUp(sequence: number, kind: 'lost' | 'closed', nowMs: number): void {
    const member = this.#members[this.#owners[sequence] as number] as Member;
    this.#states[sequence] = failed;
    member.inFlight--;
    if (member.unattributed > 0) {
      // It is the one that came corrupted, and was counted then.
      member.unattributed--;
      return;
    }
    this.inFlight--;
    this.#recorder.recordError(kind, nowMs);
  }

  #recordCorrupted(nowMs: number): void {
    this.#recorder.lastAnswerMs = nowMs;
    this.#recorder.recordError('corrupted', nowMs);
  }
}
