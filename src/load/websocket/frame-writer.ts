/** Frames from client to server: always masked. RFC 6455, section 5. */

export const opcodes = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

/** One frame, whole and final. `mask`: 4 bytes. */
export function buildFrame(opcode: number, payload: Buffer, mask: Buffer): Buffer {
  const { length } = payload;
  const lengthBytes = length < 126 ? 0 : length < 65_536 ? 2 : 8;
  const payloadAt = 2 + lengthBytes + 4;
  const frame = Buffer.allocUnsafe(payloadAt + length);
  frame[0] = 0x80 | opcode;
  if (lengthBytes === 0) frame[1] = 0x80 | length;
  else if (lengthBytes === 2) {
    frame[1] = 0x80 | 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 0x80 | 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  mask.copy(frame, payloadAt - 4, 0, 4);
  for (let i = 0; i < length; i++) frame[payloadAt + i] = (payload[i] as number) ^ (mask[i & 3] as number);
  return frame;
}

/** A code of 0 sends no code. */
export function buildCloseFrame(code: number, mask: Buffer): Buffer {
  const payload = Buffer.alloc(code === 0 ? 0 : 2);
  if (code !== 0) payload.writeUInt16BE(code, 0);
  return buildFrame(opcodes.close, payload, mask);
}
