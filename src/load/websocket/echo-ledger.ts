/** Counts messages that are to come back on the socket that sent them. */
import { monotonicMs } from '../pacer.ts';
import type { TargetRecorder } from '../target-recorder.ts';
import type { Ledger } from './ledger.ts';
import type { Member } from './member.ts';
import { isSameMessage, readSequence } from './message-format.ts';
import { type MessageLoop, MessageTally } from './message-tally.ts';

const inFlight = 1;
const completed = 2;
const failed = 3;

export class EchoLedger implements Ledger {
  readonly tally: MessageTally;
  readonly #loop: MessageLoop;
  readonly #members: readonly Member[];
  // By sequence.
  readonly #startedMs: Float64Array;
  readonly #owners: Uint32Array;
  readonly #states: Uint8Array;
  #next = 0;
  /** All before it are settled. */
  #oldest = 0;

  constructor(recorder: TargetRecorder, loop: MessageLoop, members: readonly Member[]) {
    this.tally = new MessageTally(recorder, loop);
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
    this.tally.expect(member);
    return sequence;
  }

  receive(member: Member, bytes: Buffer, start: number, end: number): void {
    const nowMs = monotonicMs();
    const sequence = readSequence(bytes, start, end);
    if (sequence < 0 || sequence >= this.#next) {
      this.tally.receiveIllegible(member, nowMs);
      return;
    }
    if (this.#owners[sequence] !== member.index) {
      this.#receiveForeign(member, bytes, start, end, nowMs);
      return;
    }
    if (this.#states[sequence] !== inFlight) {
      // What was given up already and comes late is no duplicate.
      if (this.#states[sequence] === completed) this.tally.duplicated++;
      return;
    }
    if (nowMs - (this.#startedMs[sequence] as number) > this.#loop.timeoutMs) {
      // The loop looks for time-outs a few times per second; a message that came in between is as late.
      this.#giveUp(sequence, 'lost', nowMs);
      this.#loop.noteSettled();
      return;
    }
    if (sequence < member.highest) this.tally.outOfOrder++;
    else member.highest = sequence;
    if (this.tally.isCountedAlready(member)) {
      this.#states[sequence] = failed;
      return;
    }
    if (isSameMessage(bytes, start, end, member.payload)) {
      this.#states[sequence] = completed;
      this.tally.complete(member, this.#startedMs[sequence] as number, nowMs);
    } else {
      this.#states[sequence] = failed;
      this.tally.corrupt(member, nowMs);
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

  /** The message of another socket: one too many, if it is nothing worse. */
  #receiveForeign(member: Member, bytes: Buffer, start: number, end: number, nowMs: number): void {
    const sequence = readSequence(bytes, start, end);
    const sender = this.#members[this.#owners[sequence] as number] as Member;
    if (isSameMessage(bytes, start, end, sender.payload)) this.tally.duplicated++;
    else this.tally.receiveIllegible(member, nowMs);
  }

  #giveUp(sequence: number, kind: 'lost' | 'closed', nowMs: number): void {
    const member = this.#members[this.#owners[sequence] as number] as Member;
    this.#states[sequence] = failed;
    this.tally.giveUp(member, kind, nowMs);
  }
}
