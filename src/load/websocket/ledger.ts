/** What became of each message: the port between the sockets of a target and the two ways of counting. */
import type { Member } from './member.ts';
import type { MessageTally } from './message-tally.ts';

export interface Ledger {
  /** Of messages of an echo, of deliveries of a broadcast. */
  readonly tally: Pick<MessageTally, 'inFlight' | 'duplicated' | 'outOfOrder'>;
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
