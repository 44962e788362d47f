/** The sockets of one target in an open loop: opened a few at a time before the clock starts, then used in turn. */

import { monotonicMs } from '../pacer.ts';
import type { Random } from '../random.ts';
import type { TargetRecorder } from '../target-recorder.ts';
import { ClientSocket, type SocketObserver } from './client-socket.ts';
import { Member } from './member.ts';
import type { Protocol } from './protocol.ts';

/** Few enough for any listen backlog. */
const openedAtATime = 10;

export interface SocketSetSpec {
  readonly sockets: number;
  readonly messageBytes: number;
  readonly timeoutSeconds: number;
}

export interface SocketSetObserver {
  /** bytes[start, end) until this returns. */
  onPayload(member: Member, bytes: Buffer, start: number, end: number): void;
  onClosed(member: Member): void;
}

export class SocketSet {
  closedByServer = 0;
  firstClose: string | null = null;
  /** By index; those that were closed stay in it. */
  readonly members: Member[] = [];
  /** Those that take turns. */
  readonly open: Member[] = [];
  readonly #spec: SocketSetSpec;
  readonly #protocol: Protocol;
  readonly #recorder: TargetRecorder;
  readonly #random: Random;
  readonly #observer: SocketSetObserver;
  readonly #sockets: ClientSocket[] = [];
  #failure: string | null = null;
  #turn = 0;

  constructor(
    spec: SocketSetSpec,
    parts: { readonly protocol: Protocol; readonly recorder: TargetRecorder; readonly random: Random },
    observer: SocketSetObserver,
  ) {
    this.#spec = spec;
    this.#protocol = parts.protocol;
    this.#recorder = parts.recorder;
    this.#random = parts.random;
    this.#observer = observer;
  }

  /** Opens all, or stops at the first failure. Returns why not all are open, in words, or null. */
  async openAll(): Promise<string | null> {
    const { sockets } = this.#spec;
    let next = 0;
    const openSome = async (): Promise<void> => {
      while (next < sockets && this.#failure === null) await this.#openOne(next++);
    };
    await Promise.all(Array.from({ length: Math.min(openedAtATime, sockets) }, openSome));
    const { length } = this.open;
    if (length === sockets) return null;
    const why = this.#failure ?? `the server closed others: ${this.firstClose}`;
    return `${this.#recorder.target} opened ${length === 0 ? 'none' : length} of ${sockets} sockets: ${why}`;
  }

  /** The next in turn of those that are open, or null when none is. */
  takeTurn(): Member | null {
    if (this.open.length === 0) return null;
    this.#turn = (this.#turn + 1) % this.open.length;
    return this.open[this.#turn] as Member;
  }

  /** Closes all properly. */
  async close(): Promise<void> {
    await Promise.all(this.#sockets.map((socket) => socket.close()));
  }

  /** Closes all without waiting for the server. */
  leave(): void {
    for (const socket of this.#sockets) socket.leave();
  }

  #openOne(index: number): Promise<void> {
    return new Promise((resolve) => {
      let member: Member;
      const observer: SocketObserver = {
        onConnected: () => this.#recorder.connectionsOpened++,
        onReady: (socket) => {
          member = new Member(socket, this.#protocol, this.#spec.messageBytes, this.#random);
          this.members[index] = member;
          this.open.push(member);
          this.#recorder.countStatus(101);
          resolve();
        },
        onFailed: (_socket, { kind, words, statusCode }) => {
          if (statusCode !== null) this.#recorder.countStatus(statusCode);
          this.#recorder.recordError(kind, monotonicMs());
          this.#failure ??= words;
          resolve();
        },
        onPayload: (_socket, bytes, start, end) => this.#observer.onPayload(member, bytes, start, end),
        onClosed: (_socket, words) => this.#closed(member, words),
      };
      const mask = drawMask(this.#random);
      const { timeoutSeconds } = this.#spec;
      this.#sockets.push(new ClientSocket(this.#protocol, { index, mask, timeoutSeconds }, observer));
    });
  }

  #closed(member: Member, words: string): void {
    this.closedByServer++;
    this.firstClose ??= words;
    this.open.splice(this.open.indexOf(member), 1);
    this.#observer.onClosed(member);
  }
}

/** No byte of it is 0: servers may skip what a mask of zeros would not change. */
export function drawMask(random: Random): Buffer {
  return Buffer.from(Array.from({ length: 4 }, () => 1 + Math.floor(random() * 255)));
}
