/** A ledger with members that have no sockets: what they would send and receive is put in by hand. */
import type { ErrorCounts } from '../../src/load/load-generator.ts';
import { monotonicMs } from '../../src/load/pacer.ts';
import { TargetRecorder } from '../../src/load/target-recorder.ts';
import { buildEndpoint } from '../../src/load/websocket/handshake.ts';
import type { Ledger } from '../../src/load/websocket/ledger.ts';
import { Member } from '../../src/load/websocket/member.ts';
import { writeSequence } from '../../src/load/websocket/message-format.ts';
import type { MessageLoop } from '../../src/load/websocket/message-tally.ts';
import { PlainProtocol } from '../../src/load/websocket/plain-protocol.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';

const messageBytes = 40;
const plain = Buffer.alloc(4);

export interface LedgerBench<T extends Ledger> {
  readonly ledger: T;
  readonly recorder: TargetRecorder;
  readonly members: readonly Member[];
  /** Without those that were closed. */
  readonly open: Member[];
  /** Sends the next message; `startedMs` is 0 when not given. Returns its sequence. */
  send(sender: number, startedMs?: number): number;
  /** The message of `sender` with that sequence comes to `receiver`; `change` damages its bytes. */
  receive(receiver: number, sender: number, sequence: number, change?: (bytes: Buffer) => Buffer): void;
  /** The server closes the socket. */
  close(member: number): void;
  count(): Counts;
  /** How often the loop was told that something is settled. */
  settled(): number;
}

/** All that a ledger counts; errors that are 0 are left out. */
export interface Counts extends Partial<ErrorCounts> {
  readonly scheduled: number;
  readonly completed: number;
  readonly duplicated: number;
  readonly outOfOrder: number;
  readonly inFlight: number;
}

/** Without `timeoutMs` no message that comes is too late. */
export function openLedger<T extends Ledger>(
  sockets: number,
  build: (
    parts: { readonly recorder: TargetRecorder; readonly loop: MessageLoop },
    members: readonly Member[],
    open: readonly Member[],
  ) => T,
  timeoutMs = Number.POSITIVE_INFINITY,
): LedgerBench<T> {
  const random = createSeededRandom(1);
  const protocol = new PlainProtocol(buildEndpoint('http://127.0.0.1:1', '/', null), 'text');
  const members = Array.from({ length: sockets }, (_, index) => {
    const socket = { index, mask: plain, isFlushed: true, write: () => {} };
    return new Member(socket, protocol, messageBytes, random);
  });
  const open = [...members];
  const recorder = new TargetRecorder('web', monotonicMs());
  let settled = 0;
  const loop: MessageLoop = { slots: 10_000, timeoutMs, noteLatency: () => {}, noteSettled: () => void settled++ };
  const ledger = build({ recorder, loop }, members, open);
  const member = (index: number) => members[index] as Member;
  return {
    ledger,
    recorder,
    members,
    open,
    send: (sender, startedMs = 0) => ledger.book(member(sender), startedMs),
    receive: (receiver, sender, sequence, change = (bytes) => bytes) => {
      const bytes = Buffer.from(member(sender).payload);
      writeSequence(bytes, 0, 0, plain, sequence);
      const changed = change(bytes);
      // Payloads lie anywhere in what was read.
      const read = Buffer.concat([Buffer.from('before'), changed, Buffer.from('after')]);
      ledger.receive(member(receiver), read, 6, 6 + changed.length);
    },
    close: (index) => {
      open.splice(open.indexOf(member(index)), 1);
      ledger.close(member(index));
    },
    count: () => {
      const { scheduled, completed, errors } = recorder.finish({ activeSeconds: 1, endMs: 0, generatorCpu: 0 });
      const { duplicated, outOfOrder, inFlight } = ledger.tally;
      const some = Object.fromEntries(Object.entries(errors).filter(([, number]) => number > 0));
      return { scheduled, completed, duplicated, outOfOrder, inFlight, ...some };
    },
    settled: () => settled,
  };
}

/** Damages that leave the sequence legible, and that do not. */
export const damages = {
  filler: (bytes: Buffer) => replaceByte(bytes, bytes.length - 1),
  fingerprint: (bytes: Buffer) => replaceByte(bytes, 0),
  digit: (bytes: Buffer) => replaceByte(bytes, 18),
  letter: (bytes: Buffer) => replaceByte(bytes, 10, 0x41),
  short: (bytes: Buffer) => bytes.subarray(0, 12),
  empty: () => Buffer.alloc(0),
} as const;

function replaceByte(bytes: Buffer, at: number, value?: number): Buffer {
  const changed = Buffer.from(bytes);
  const before = changed[at] as number;
  changed[at] = value ?? (before === 0x39 ? 0x30 : before + 1);
  return changed;
}
