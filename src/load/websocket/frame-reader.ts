/**
 * Reads the frames that a server sends. A message that comes whole in one read, as nearly all do, is handed on where it
 * lies, without a copy. RFC 6455, section 5.
 */
import { opcodes } from './frame-writer.ts';

/** Longer messages are not waited for: no phase sends any. */
const maxMessageBytes = 64 * 1024 * 1024;
const maxControlBytes = 125;

export interface FrameObserver {
  /** The message is bytes[start, end), and only until this returns. */
  onMessage(bytes: Buffer, start: number, end: number, isBinary: boolean): void;
  onPing(payload: Buffer): void;
  /** `code`: 1005 where the frame holds none. */
  onCloseFrame(code: number, reason: string): void;
  /** What the server sent is no WebSocket frame; nothing after it can be read. */
  onProtocolError(words: string): void;
}

export class FrameReader {
  readonly #observer: FrameObserver;
  /** The beginning of a frame whose rest has not come yet. */
  #kept: Buffer = Buffer.alloc(0);
  #keptLength = 0;
  /** The beginning of a fragmented message. */
  #fragments: Buffer[] = [];
  #fragmentsLength = 0;
  #fragmentsAreBinary: boolean | null = null;
  #isStopped = false;

  constructor(observer: FrameObserver) {
    this.#observer = observer;
  }

  /** Nothing is read any more. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Reads bytes[start, end). */
  feed(bytes: Buffer, start: number, end: number): void {
    // One short message and nothing else: what nearly every read is.
    const first = bytes[start] as number;
    if (
      (first === 0x81 || first === 0x82) &&
      end - start === 2 + (bytes[start + 1] as number) &&
      (bytes[start + 1] as number) < 126 &&
      this.#keptLength === 0 &&
      this.#fragmentsAreBinary === null &&
      !this.#isStopped
    ) {
      this.#observer.onMessage(bytes, start + 2, end, first === 0x82);
      return;
    }
    let at = this.#keptLength === 0 ? start : this.#completeKept(bytes, start, end);
    while (at < end && !this.#isStopped) {
      const length = this.#frameLength(bytes, at, end);
      if (length === 0 || at + length > end) {
        this.#keep(bytes, at, end, length);
        return;
      }
      this.#take(bytes, at, length);
      at += length;
    }
  }

  #keep(bytes: Buffer, at: number, end: number, frameLength: number): void {
    // A header is 14 bytes at most; masked ones, which are longer than those here, are refused.
    this.#kept = Buffer.allocUnsafe(Math.max(frameLength, 14));
    this.#keptLength = bytes.copy(this.#kept, 0, at, end);
  }

  /** Adds to the kept beginning of a frame what is missing of it, and takes it when it is whole. Returns where to go on. */
  #completeKept(bytes: Buffer, start: number, end: number): number {
    let at = start;
    while (at < end && !this.#isStopped) {
      const length = this.#frameLength(this.#kept, 0, this.#keptLength);
      if (length > this.#kept.length) {
        const larger = Buffer.allocUnsafe(length);
        this.#kept.copy(larger, 0, 0, this.#keptLength);
        this.#kept = larger;
      }
      // While the length is not known yet, the header comes byte by byte.
      const wanted = length === 0 ? 1 : length - this.#keptLength;
      const copied = bytes.copy(this.#kept, this.#keptLength, at, Math.min(end, at + wanted));
      this.#keptLength += copied;
      at += copied;
      if (this.#frameLength(this.#kept, 0, this.#keptLength) === this.#keptLength) {
        const { length: whole } = this.#kept.subarray(0, this.#keptLength);
        this.#keptLength = 0;
        this.#take(this.#kept, 0, whole);
        return at;
      }
    }
    return at;
  }

  /** Of the frame that begins at `at`, or 0 while its header is not whole. */
  #frameLength(bytes: Buffer, at: number, end: number): number {
    const available = end - at;
    if (available < 2) return 0;
    const short = (bytes[at + 1] as number) & 0x7f;
    const header = short < 126 ? 2 : short === 126 ? 4 : 10;
    if (available < header) return 0;
    if (short < 126) return header + short;
    const length = short === 126 ? bytes.readUInt16BE(at + 2) : Number(bytes.readBigUInt64BE(at + 2));
    if (length > maxMessageBytes) {
      this.#fail(`a frame of ${length} bytes`);
      return 0;
    }
    return header + length;
  }

  #take(bytes: Buffer, at: number, length: number): void {
    const first = bytes[at] as number;
    const second = bytes[at + 1] as number;
    const header = second < 126 ? 2 : second === 126 ? 4 : 10;
    const start = at + header;
    const end = at + length;
    // A whole text or binary message, the most frequent by far.
    if ((first === 0x81 || first === 0x82) && second < 128 && this.#fragmentsAreBinary === null) {
      this.#observer.onMessage(bytes, start, end, first === 0x82);
      return;
    }
    if (first & 0x70) {
      this.#fail('a frame with reserved bits, which no extension asked for');
      return;
    }
    if (second & 0x80) {
      this.#fail('a masked frame');
      return;
    }
    const isFinal = (first & 0x80) !== 0;
    const opcode = first & 0x0f;
    if (opcode >= 8) this.#takeControl(opcode, isFinal, bytes.subarray(start, end));
    else this.#takeFragment(opcode, isFinal, bytes, start, end);
  }

  #takeControl(opcode: number, isFinal: boolean, payload: Buffer): void {
    if (!isFinal || payload.length > maxControlBytes) {
      this.#fail('a control frame in parts or too long');
      return;
    }
    switch (opcode) {
      case opcodes.ping:
        this.#observer.onPing(payload);
        return;
      case opcodes.pong:
        return;
      case opcodes.close:
        this.#takeClose(payload);
        return;
      default:
        this.#fail(`a frame of the unknown kind ${opcode}`);
    }
  }

  #takeClose(payload: Buffer): void {
    if (payload.length === 1) this.#fail('a close frame with half a code');
    else
      this.#observer.onCloseFrame(payload.length === 0 ? 1005 : payload.readUInt16BE(0), payload.toString('utf8', 2));
  }

  #takeFragment(opcode: number, isFinal: boolean, bytes: Buffer, start: number, end: number): void {
    const isFirst = opcode !== opcodes.continuation;
    if (opcode > opcodes.binary) {
      this.#fail(`a frame of the unknown kind ${opcode}`);
      return;
    }
    if (isFirst !== (this.#fragmentsAreBinary === null)) {
      this.#fail('the parts of a message out of order');
      return;
    }
    if (isFirst) this.#fragmentsAreBinary = opcode === opcodes.binary;
    this.#fragmentsLength += end - start;
    if (this.#fragmentsLength > maxMessageBytes) {
      this.#fail(`a message of ${this.#fragmentsLength} bytes`);
      return;
    }
    this.#fragments.push(Buffer.from(bytes.subarray(start, end)));
    if (!isFinal) return;
    const message = Buffer.concat(this.#fragments);
    const isBinary = this.#fragmentsAreBinary === true;
    this.#fragments = [];
    this.#fragmentsLength = 0;
    this.#fragmentsAreBinary = null;
    this.#observer.onMessage(message, 0, message.length, isBinary);
  }

  #fail(words: string): void {
    if (this.#isStopped) return;
    this.#isStopped = true;
    this.#observer.onProtocolError(words);
  }
}
