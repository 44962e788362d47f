/** The bytes that a protocol puts around a payload: the same for each message of a phase, so that they need no parsing. */
export class Envelope {
  readonly #before: Buffer;
  readonly #after: Buffer;
  readonly #length: number;

  constructor(before: Buffer, after: Buffer, payloadBytes: number) {
    this.#before = before;
    this.#after = after;
    this.#length = before.length + payloadBytes + after.length;
  }

  /** Of a message whose payload is message[payloadAt, payloadAt + payloadBytes). */
  static around(message: Buffer, payloadAt: number, payloadBytes: number): Envelope {
    const after = message.subarray(payloadAt + payloadBytes);
    return new Envelope(Buffer.from(message.subarray(0, payloadAt)), Buffer.from(after), payloadBytes);
  }

  /** Where the payload begins in the message bytes[start, end); -1 when it has another length or envelope. */
  find(bytes: Buffer, start: number, end: number): number {
    if (end - start !== this.#length) return -1;
    const { length } = this.#before;
    for (let i = 0; i < length; i++) if (bytes[start + i] !== this.#before[i]) return -1;
    const afterAt = end - this.#after.length;
    for (let i = 0; i < this.#after.length; i++) if (bytes[afterAt + i] !== this.#after[i]) return -1;
    return start + length;
  }
}
