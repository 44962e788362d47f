import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FrameReader } from '../../../../src/load/websocket/frame-reader.ts';

/** What servers send: unmasked. */
function frame(opcode: number, payload: Buffer | string, isFinal = true): Buffer {
  const data = Buffer.from(payload);
  const head = Buffer.alloc(data.length < 126 ? 2 : data.length < 65_536 ? 4 : 10);
  head[0] = (isFinal ? 0x80 : 0) | opcode;
  if (head.length === 2) head[1] = data.length;
  else if (head.length === 4) {
    head[1] = 126;
    head.writeUInt16BE(data.length, 2);
  } else {
    head[1] = 127;
    head.writeBigUInt64BE(BigInt(data.length), 2);
  }
  return Buffer.concat([head, data]);
}

function read(chunks: readonly Buffer[]): string[] {
  const seen: string[] = [];
  const reader = new FrameReader({
    onMessage: (bytes, start, end, isBinary) =>
      seen.push(
        `${isBinary ? 'binary' : 'text'} ${end - start} ${bytes.toString('latin1', start, Math.min(end, start + 5))}`,
      ),
    onPing: (payload) => seen.push(`ping ${payload}`),
    onCloseFrame: (code, reason) => seen.push(`close ${code} ${reason}`),
    onProtocolError: (words) => seen.push(`error ${words}`),
  });
  // As reads come: somewhere in a buffer that is used again.
  for (const chunk of chunks) {
    const shared = Buffer.concat([Buffer.from('xx'), chunk, Buffer.from('yy')]);
    reader.feed(shared, 2, 2 + chunk.length);
    shared.fill(0);
  }
  return seen;
}

const stream = Buffer.concat([
  frame(1, 'hello'),
  frame(2, Buffer.alloc(200, 'b')),
  frame(9, 'are you'),
  frame(1, 'frag', false),
  frame(9, ''),
  frame(0, 'ment', false),
  frame(0, 'ed'),
  frame(10, 'pong'),
  frame(2, Buffer.alloc(70_000, 'c')),
  frame(1, ''),
  frame(8, Buffer.concat([Buffer.from([0x03, 0xf1]), Buffer.from('too big')])),
]);
const expected = [
  'text 5 hello',
  'binary 200 bbbbb',
  'ping are you',
  'ping ',
  'text 10 fragm',
  'binary 70000 ccccc',
  'text 0 ',
  'close 1009 too big',
];

describe('FrameReader', () => {
  it('reads messages, fragments and control frames that come in one read', () => {
    assert.deepEqual(read([stream]), expected);
  });

  it('reads them however they are cut', () => {
    for (const size of [1, 2, 3, 7, 126, 1000, 65_536]) {
      const chunks = [];
      for (let at = 0; at < stream.length; ) {
        // The inside of the long message is cut into larger pieces, or its bytes would be most of the test.
        const end = at + (at > 600 && at < stream.length - 600 ? Math.max(size, 500) : size);
        chunks.push(stream.subarray(at, end));
        at = end;
      }
      assert.deepEqual(read(chunks), expected, `reads of ${size} bytes`);
    }
  });

  it('takes a close frame without a code for 1005', () => {
    assert.deepEqual(read([frame(8, '')]), ['close 1005 ']);
  });

  const offences: readonly (readonly [string, Buffer])[] = [
    ['a masked frame', Buffer.from([0x81, 0x81, 0, 0, 0, 0, 0x61])],
    ['a frame with reserved bits, which no extension asked for', Buffer.from([0xc1, 1, 0x61])],
    ['a frame of the unknown kind 3', Buffer.from([0x83, 0])],
    ['a frame of the unknown kind 11', Buffer.from([0x8b, 0])],
    ['a control frame in parts or too long', Buffer.from([0x09, 0])],
    ['a control frame in parts or too long', frame(9, Buffer.alloc(126))],
    ['the parts of a message out of order', frame(0, 'x')],
    ['the parts of a message out of order', Buffer.concat([frame(1, 'x', false), frame(1, 'y')])],
    ['a close frame with half a code', frame(8, 'x')],
    ['a frame of 1099511627776 bytes', Buffer.from([0x82, 127, 0, 0, 1, 0, 0, 0, 0, 0])],
  ];
  for (const [words, bytes] of offences) {
    it(`refuses ${words}, and reads nothing after it`, () => {
      const after = frame(1, 'after');
      assert.deepEqual(read([bytes, after]), [`error ${words}`]);
      assert.deepEqual(read([Buffer.concat([bytes, after])]), [`error ${words}`]);
    });
  }
});
