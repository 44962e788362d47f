/** What became of each message: the port between the sockets of a target and the two ways of counting. */
import type { Member } from './member.ts';

export interface Ledger {
  /** What is awaited still: messages of an echo, deliveries of a broadcast. */
  readonly inFlight: number;
  readonly duplicated: number;
  readonly outOfOrder: number;
  /** Histograms of the first, the middle and the last receiver, as in MessageCounts. */
  encodeReceivers(): { readonly first: string; readonly median: string; readonly last: string } | null;
  /** Books a message that `member` is about to send. Returns its sequence. */
  book(member: Member, startedMs: number): number;
  /** `member` received the payload bytes[start, end). */
  receive(member: Member, bytes: Buffer, start: number, end: number): void;
  /** The server closed the socket of `member`: nothing will come to it any more. */
  close(member: Member): void;
  /** Settles as lost what started at or before `deadlineMs`. */
  timeOutUntil(deadlineMs: number): void;
}
