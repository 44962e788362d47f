/** Counts messages that are to come to every socket of the group, the sender's own among them: each delivery counts. */
import { createHistogram, encodeHistogram, type Histogram, recordMs } from '../../records/histogram.ts';
import { monotonicMs } from '../pacer.ts';
import type { TargetRecorder } from '../target-recorder.ts';
import type { Ledger } from './ledger.ts';
import type { Member } from './member.ts';
import { isSameMessage, readSequence } from './message-format.ts';
import { type MessageLoop, MessageTally } from './message-tally.ts';

/** How a message stands with a receiver. */
const awaited = 0;
const delivered = 1;
const failed = 2;
const notExpected = 3;

interface Message {
  readonly sequence: number;
  readonly startedMs: number;
  readonly sender: Member;
  /** By the receiver's index. */
  readonly states: Uint8Array;
  readonly receivers: number;
  awaited: number;
  delivered: number;
  firstMs: number;
  medianMs: number;
}

/** Of one sender's messages. */
interface Sent {
  readonly inFlight: Message[];
  /** The highest sequence that came to all. */
  highestComplete: number;
}

export class BroadcastLedger implements Ledger {
  readonly tally: MessageTally;
  readonly #loop: MessageLoop;
  readonly #members: readonly Member[];
  readonly #open: readonly Member[];
  readonly #messages = new Map<number, Message>();
  readonly #givenUp = new Set<number>();
  readonly #sent = new Map<Member, Sent>();
  readonly #first: Histogram = createHistogram();
  readonly #median: Histogram = createHistogram();
  readonly #last: Histogram = createHistogram();
  #next = 0;

  /** `members`: by index, with those that were closed. `open`: without. */
  constructor(
    recorder: TargetRecorder,
    loop: MessageLoop,
    sockets: { readonly members: readonly Member[]; readonly open: readonly Member[] },
  ) {
    this.tally = new MessageTally(recorder, loop);
    this.#loop = loop;
    this.#members = sockets.members;
    this.#open = sockets.open;
  }

  encodeReceivers(): { first: string; median: string; last: string } {
    const [first, median, last] = [this.#first, this.#median, this.#last].map(encodeHistogram) as [
      string,
      string,
      string,
    ];
    return { first, median, last };
  }

  book(sender: Member, startedMs: number): number {
    const sequence = this.#next++;
    const receivers = this.#open.length;
    const states = new Uint8Array(this.#members.length);
    if (receivers < states.length) states.fill(notExpected);
    for (const receiver of this.#open) {
      states[receiver.index] = awaited;
      this.tally.expect(receiver);
    }
    const message: Message = {
      sequence,
      startedMs,
      sender,
      states,
      receivers,
      awaited: receivers,
      delivered: 0,
      firstMs: 0,
      medianMs: 0,
    };
    this.#messages.set(sequence, message);
    this.#sentBy(sender).inFlight.push(message);
    return sequence;
  }

  receive(member: Member, bytes: Buffer, start: number, end: number): void {
    const nowMs = monotonicMs();
    const sequence = readSequence(bytes, start, end);
    if (sequence < 0 || sequence >= this.#next) {
      this.tally.receiveIllegible(member, nowMs);
      return;
    }
    const message = this.#messages.get(sequence);
    if (message === undefined) {
      // What was given up already and comes late is no duplicate.
      if (!this.#givenUp.has(sequence)) this.tally.duplicated++;
      return;
    }
    switch (message.states[member.index]) {
      case awaited:
        break;
      case delivered:
        this.tally.duplicated++;
        return;
      default:
        return;
    }
    if (nowMs - message.startedMs > this.#loop.timeoutMs) {
      // The loop looks for time-outs a few times per second; a message that came in between is as late.
      this.#giveUp(message, member, 'lost', nowMs);
      if (this.tally.inFlight === 0) this.#loop.noteSettled();
      return;
    }
    if (this.#isOvertaken(message, member)) this.tally.outOfOrder++;
    if (this.tally.isCountedAlready(member)) {
      this.#end(message, member, failed);
      return;
    }
    if (isSameMessage(bytes, start, end, message.sender.payload)) this.#deliver(message, member, nowMs);
    else {
      this.tally.corrupt(member, nowMs);
      this.#end(message, member, failed);
    }
    if (this.tally.inFlight === 0) this.#loop.noteSettled();
  }

  close(member: Member): void {
    const nowMs = monotonicMs();
    for (const message of [...this.#messages.values()]) {
      if (message.states[member.index] === awaited) this.#giveUp(message, member, 'closed', nowMs);
    }
    this.#loop.noteSettled();
  }

  timeOutUntil(deadlineMs: number): void {
    const nowMs = monotonicMs();
    for (const message of [...this.#messages.values()]) {
      if (message.startedMs > deadlineMs) break;
      for (const member of this.#members) {
        if (message.states[member.index] === awaited) this.#giveUp(message, member, 'lost', nowMs);
      }
    }
    this.#loop.noteSettled();
  }

  #deliver(message: Message, member: Member, nowMs: number): void {
    const latencyMs = this.tally.complete(member, message.startedMs, nowMs);
    message.delivered++;
    if (message.delivered === 1) message.firstMs = latencyMs;
    if (message.delivered === (message.receivers + 1) >> 1) message.medianMs = latencyMs;
    if (message.delivered === message.receivers) {
      recordMs(this.#first, message.firstMs);
      recordMs(this.#median, message.medianMs);
      recordMs(this.#last, latencyMs);
    }
    this.#end(message, member, delivered);
  }

  /** Whether a later message of the same sender has come to this receiver already. */
  #isOvertaken(message: Message, member: Member): boolean {
    const { inFlight, highestComplete } = this.#sentBy(message.sender);
    if (highestComplete > message.sequence) return true;
    if (inFlight.length === 1) return false;
    return inFlight.some((other) => other.sequence > message.sequence && other.states[member.index] === delivered);
  }

  #giveUp(message: Message, member: Member, kind: 'lost' | 'closed', nowMs: number): void {
    this.tally.giveUp(member, kind, nowMs);
    if (kind === 'lost') this.#givenUp.add(message.sequence);
    this.#end(message, member, failed);
  }

  /** The message is settled for this receiver; when it is for all, it is forgotten. */
  #end(message: Message, member: Member, state: number): void {
    message.states[member.index] = state;
    message.awaited--;
    if (message.awaited > 0) return;
    this.#messages.delete(message.sequence);
    const sent = this.#sentBy(message.sender);
    sent.inFlight.splice(sent.inFlight.indexOf(message), 1);
    if (message.delivered === message.receivers)
      sent.highestComplete = Math.max(sent.highestComplete, message.sequence);
  }

  #sentBy(sender: Member): Sent {
    let sent = this.#sent.get(sender);
    if (sent === undefined) {
      sent = { inFlight: [], highestComplete: -1 };
      this.#sent.set(sender, sent);
    }
    return sent;
  }
}
