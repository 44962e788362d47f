import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildEndpoint, buildRequest, readAnswer } from '../../../../src/load/websocket/handshake.ts';

/** The example of RFC 6455, section 1.3. */
const key = 'dGhlIHNhbXBsZSBub25jZQ==';
const accept = 's3pPLMBiTxaQ9kYGzzhZRbK+xOo=';
const endpoint = buildEndpoint('http://127.0.0.1:8000', '/ws/echo?x=1', null);
const asking = buildEndpoint('http://127.0.0.1:8000', '/ws/echo', 'bench.v1');

function answer(headers: string, status = '101 Switching Protocols'): Buffer {
  return Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n`);
}
const good = `Upgrade: WebSocket\r\nConnection: keep-alive, Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n`;

function words(received: Buffer, to = endpoint): string {
  const result = readAnswer(received, to, key);
  return result.kind === 'failed' ? `${result.failure.kind}: ${result.failure.words}` : result.kind;
}

describe('the handshake', () => {
  it('asks with the origin of the target, its key and the subprotocol', () => {
    assert.equal(
      buildRequest(asking, key),
      'GET /ws/echo HTTP/1.1\r\nHost: 127.0.0.1:8000\r\nUser-Agent: channels-bench\r\nUpgrade: websocket\r\n' +
        'Connection: Upgrade\r\nOrigin: http://127.0.0.1:8000\r\nSec-WebSocket-Version: 13\r\n' +
        `Sec-WebSocket-Key: ${key}\r\nSec-WebSocket-Protocol: bench.v1\r\n\r\n`,
    );
    assert.match(buildRequest(endpoint, key), /^GET \/ws\/echo\?x=1 HTTP/);
    assert.deepEqual([buildEndpoint('http://[::1]:80', '/', null).host, endpoint.port], ['::1', 8000]);
  });

  it('takes the right answer, and keeps what comes after it', () => {
    const result = readAnswer(Buffer.concat([answer(good), Buffer.from('rest')]), endpoint, key);
    assert.equal(result.kind === 'open' && result.rest.toString(), 'rest');
    assert.equal(words(answer(`${good}sec-websocket-protocol: bench.v1\r\n`), asking), 'open');
    for (let length = 0; length < answer(good).length; length++) {
      assert.equal(words(answer(good).subarray(0, length)), 'more');
    }
  });

  it('says what is wrong with any other', () => {
    const of = (headers: string, to = endpoint) => words(answer(headers), to);
    assert.equal(
      of(good.replace('Upgrade: WebSocket', 'X: y')),
      'other: the handshake was answered 101 without "Upgrade: websocket"',
    );
    assert.equal(
      of(good.replace(', Upgrade', '')),
      'other: the handshake was answered 101 without "Connection: Upgrade"',
    );
    assert.equal(of(good.replace(accept, 'x')), 'other: the handshake was answered with a wrong Sec-WebSocket-Accept');
    assert.equal(of(good, asking), 'other: the server chose no subprotocol; bench.v1 was asked');
    const chosen = `${good}Sec-WebSocket-Protocol: other\r\n`;
    assert.equal(of(chosen, asking), 'other: the server chose the subprotocol other; bench.v1 was asked');
    assert.equal(of(chosen), 'other: the server chose the subprotocol other; none was asked');
    const deflating = `${good}Sec-WebSocket-Extensions: permessage-deflate\r\n`;
    assert.equal(of(deflating), 'other: the server chose the extension permessage-deflate; none was asked');
  });

  it('tells a path without a WebSocket from a refusal', () => {
    const of = (status: string, body = '') => words(Buffer.concat([answer('', status), Buffer.from(body)]));
    assert.equal(of('200 OK', 'a page'), 'status: no WebSocket at /ws/echo?x=1: answered 200');
    assert.equal(of('404 Not Found'), 'status: no WebSocket at /ws/echo?x=1: answered 404');
    assert.equal(of('403 Forbidden'), 'status: handshake answered 403');
    assert.equal(of('400 Bad Request', 'bad\r\n version'), 'status: handshake answered 400: bad version');
    assert.equal(of('500 Error', '<html>'), 'status: handshake answered 500');
  });

  it('does not wait for what is no HTTP or never ends', () => {
    assert.equal(words(Buffer.from('SSH-2.0')), 'other: the handshake got an answer that is not HTTP');
    assert.equal(words(Buffer.from('HTTP/1.1 hello\r\n\r\n')), 'other: the handshake got an answer that is not HTTP');
    const endless = Buffer.concat([Buffer.from('HTTP/1.1 101 x\r\n'), Buffer.alloc(17_000, 'a')]);
    assert.match(words(endless), /^other: the handshake's answer has a head of more than 16384 bytes$/);
  });
});
