import assert from 'node:assert/strict';
import { it } from 'node:test';
import { connectionFailure, describeClose, shorten } from '../../../../src/load/websocket/failure.ts';

it('a close is told by its code, its name and the reason that the server gave', () => {
  assert.equal(describeClose(1009, ''), '1009 message too big');
  assert.equal(describeClose(1009, 'Message too big'), '1009 message too big');
  assert.equal(describeClose(1011, 'out of memory'), '1011 internal error (out of memory)');
  assert.equal(describeClose(4001, 'enough\n of it'), '4001 (enough of it)');
  assert.equal(describeClose(4002, ''), '4002');
});

it('an error of the operating system is told as what it is', () => {
  const of = (code: string, isConnected = false) =>
    connectionFailure(Object.assign(new Error(`connect ${code}`), { code }), isConnected);
  assert.deepEqual(of('EMFILE'), {
    kind: 'connect',
    words: 'this process may not open more files (EMFILE)',
    statusCode: null,
  });
  assert.equal(of('EADDRNOTAVAIL').words, 'no local port is free for another connection (EADDRNOTAVAIL)');
  assert.equal(of('ECONNREFUSED').words, 'connection refused');
  assert.deepEqual([of('ECONNRESET', true).kind, of('ECONNRESET').kind], ['reset', 'connect']);
  assert.equal(of('EWEIRD').words, 'connect EWEIRD');
});

it('what a server sent is made fit for a line', () => {
  assert.equal(shorten('a\r\n\u0000 b '), 'a b');
  assert.equal(shorten('abcdef', 3), 'abc…');
});
