import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  buildPayload,
  isSameMessage,
  minMessageBytes,
  readSequence,
  writeSequence,
} from '../../../../src/load/websocket/message-format.ts';

const noMask = Buffer.alloc(4);
const fingerprint = 'abcd1234';

function build(sequence: number, bytes = 64): Buffer {
  const payload = buildPayload(fingerprint, bytes);
  writeSequence(payload, 0, 0, noMask, sequence);
  return payload;
}

describe('a message', () => {
  it('holds fingerprint, sequence, check and filler to the length asked', () => {
    assert.equal(build(1234, 32).toString(), 'abcd1234:0000001234:70wxyz012345');
    for (const bytes of [minMessageBytes, 33, 1000]) assert.equal(build(5, bytes).length, bytes);
    assert.throws(() => buildPayload(fingerprint, 31), /a message of 31 bytes; 32 are the least/);
  });

  it('tells its sequence, up to the longest', () => {
    for (const sequence of [0, 1, 96, 97, 98, 12_345, 360_000_000, 9_999_999_999]) {
      const payload = build(sequence);
      assert.equal(readSequence(payload, 0, payload.length), sequence);
    }
  });

  it('is masked where it stands in its frame', () => {
    const mask = Buffer.from([1, 2, 3, 4]);
    for (const phase of [0, 1, 2, 3, 17]) {
      const frame = Buffer.concat([Buffer.alloc(10), build(0)]);
      for (let i = 0; i < 64; i++) frame[10 + i] = (frame[10 + i] as number) ^ (mask[(phase + i) & 3] as number);
      writeSequence(frame, 10, phase, mask, 4711);
      for (let i = 0; i < 64; i++) frame[10 + i] = (frame[10 + i] as number) ^ (mask[(phase + i) & 3] as number);
      assert.deepEqual(frame.subarray(10), build(4711));
    }
  });

  it('with any single wrong digit has no sequence', () => {
    for (const place of [9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 21]) {
      for (let digit = 0; digit < 10; digit++) {
        const payload = build(1_234_567_890);
        if (payload[place] === 0x30 + digit) continue;
        payload[place] = 0x30 + digit;
        assert.equal(readSequence(payload, 0, payload.length), -1, `${payload}`);
      }
    }
    const payload = build(7);
    payload[12] = 0x20;
    assert.equal(readSequence(payload, 0, payload.length), -1);
    assert.equal(readSequence(build(7), 0, 31), -1);
  });

  for (const bytes of [64, 300]) {
    it(`of ${bytes} bytes is another with any other byte, but for the sequence`, () => {
      const own = build(0, bytes);
      for (let place = 0; place < bytes; place++) {
        const received = Buffer.concat([Buffer.from('..'), build(99, bytes)]);
        received[2 + place] = (received[2 + place] as number) ^ 1;
        const isOfSequence = (place >= 9 && place < 19) || place === 20 || place === 21;
        assert.equal(isSameMessage(received, 2, received.length, own), isOfSequence, `byte ${place}`);
      }
      assert.equal(isSameMessage(build(99, bytes), 0, bytes, own), true);
      assert.equal(isSameMessage(build(99, bytes), 0, bytes - 1, own), false);
    });
  }
});
