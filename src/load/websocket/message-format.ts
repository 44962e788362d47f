/**
 * What a message holds: `<fingerprint>:<sequence>:<check><filler>`, all of it ASCII. The fingerprint tells the socket that
 * sent it, the sequence which of the messages it is, and the filler, the same in all, takes it to the length that was
 * asked for. The check, sequence mod 97 as in an IBAN, tells a sequence with a wrong digit from another message's.
 */
import type { Random } from '../random.ts';

export const minMessageBytes = 32;

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
export const fingerprintLength = 8;
const sequenceAt = fingerprintLength + 1;
const sequenceDigits = 10;
const checkAt = sequenceAt + sequenceDigits + 1;
const fillerAt = checkAt + 2;
const modulus = 97;
const colon = 0x3a;
const zero = 0x30;
/** Up to here comparing in JavaScript is faster than a call out of it. */
const shortLength = 256;

export function drawName(random: Random, length = fingerprintLength): string {
  return Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join('');
}

/** A payload of `bytes` with the sequence 0. Throws a RangeError below 32 bytes. */
export function buildPayload(fingerprint: string, bytes: number): Buffer {
  if (bytes < minMessageBytes) throw new RangeError(`a message of ${bytes} bytes; ${minMessageBytes} are the least`);
  const payload = Buffer.alloc(bytes, letters);
  payload.write(`${fingerprint}:${'0'.repeat(sequenceDigits)}:00`, 0, 'latin1');
  return payload;
}

/** Writes a sequence into a masked payload that begins at `at`; `phase` is the place of its first byte in its frame. */
export function writeSequence(frame: Buffer, at: number, phase: number, mask: Buffer, sequence: number): void {
  let rest = sequence;
  for (let i = sequenceAt + sequenceDigits - 1; i >= sequenceAt; i--) {
    const tens = Math.floor(rest / 10);
    frame[at + i] = (zero + rest - 10 * tens) ^ (mask[(phase + i) & 3] as number);
    rest = tens;
  }
  const check = sequence % modulus;
  const tens = Math.floor(check / 10);
  frame[at + checkAt] = (zero + tens) ^ (mask[(phase + checkAt) & 3] as number);
  frame[at + checkAt + 1] = (zero + check - 10 * tens) ^ (mask[(phase + checkAt + 1) & 3] as number);
}

/** The sequence of the payload bytes[start, end), or -1 where it cannot be told for sure. */
export function readSequence(bytes: Buffer, start: number, end: number): number {
  if (end - start < minMessageBytes) return -1;
  let sequence = 0;
  for (let i = start + sequenceAt; i < start + sequenceAt + sequenceDigits; i++) {
    const digit = (bytes[i] as number) - zero;
    if (digit < 0 || digit > 9) return -1;
    sequence = 10 * sequence + digit;
  }
  const check = 10 * ((bytes[start + checkAt] as number) - zero) + (bytes[start + checkAt + 1] as number) - zero;
  return check === sequence % modulus ? sequence : -1;
}

/** Whether bytes[start, end) is `payload`, whatever its sequence is. */
export function isSameMessage(bytes: Buffer, start: number, end: number, payload: Buffer): boolean {
  const { length } = payload;
  if (end - start !== length) return false;
  for (let i = 0; i < fingerprintLength; i++) if (bytes[start + i] !== payload[i]) return false;
  if (bytes[start + sequenceAt - 1] !== colon || bytes[start + checkAt - 1] !== colon) return false;
  if (length > shortLength) return bytes.compare(payload, fillerAt, length, start + fillerAt, end) === 0;
  for (let i = fillerAt; i < length; i++) if (bytes[start + i] !== payload[i]) return false;
  return true;
}
