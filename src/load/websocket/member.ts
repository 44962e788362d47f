/** One of the sockets of a phase, with its own fingerprint and the message that it sends, ready but for the sequence. */
import type { Random } from '../random.ts';
import type { ClientSocket } from './client-socket.ts';
import { buildFrame } from './frame-writer.ts';
import { buildPayload, drawName, writeSequence } from './message-format.ts';
import type { Protocol } from './protocol.ts';

/** What a member needs of its socket. */
export type SendingSocket = Pick<ClientSocket, 'index' | 'mask' | 'isFlushed' | 'write'>;

export class Member {
  readonly index: number;
  /** What it sends, with sequence 0. */
  readonly payload: Buffer;
  /** Messages that it has yet to receive. */
  inFlight = 0;
  /** Answers that came so corrupted that they cannot be told apart: counted as errors, but not yet ascribed to a message. */
  unattributed = 0;
  /** The highest sequence that it received. */
  highest = -1;
  readonly #socket: SendingSocket;
  #frames: Buffer;
  readonly #payloadAt: number;
  /** The payload's place in its frame, which the mask's turn depends on. */
  readonly #phase: number;

  constructor(socket: SendingSocket, protocol: Protocol, messageBytes: number, random: Random) {
    this.index = socket.index;
    this.payload = buildPayload(drawName(random), messageBytes);
    this.#socket = socket;
    const frames: Buffer[] = [];
    let length = 0;
    let payloadAt = 0;
    let phase = 0;
    for (const part of protocol.buildParts(this.payload)) {
      const frame = buildFrame(part.opcode, part.data, socket.mask);
      if (part.payloadAt !== null) {
        phase = part.payloadAt;
        payloadAt = length + frame.length - part.data.length + part.payloadAt;
      }
      frames.push(frame);
      length += frame.length;
    }
    this.#frames = Buffer.concat(frames);
    this.#payloadAt = payloadAt;
    this.#phase = phase;
  }

  send(sequence: number): void {
    // The message before still waits for a reader that is slow: its bytes must stay as they are.
    if (!this.#socket.isFlushed) this.#frames = Buffer.from(this.#frames);
    writeSequence(this.#frames, this.#payloadAt, this.#phase, this.#socket.mask, sequence);
    this.#socket.write(this.#frames);
  }
}
