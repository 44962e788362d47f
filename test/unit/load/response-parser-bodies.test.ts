import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ResponseParser } from '../../../src/load/response-parser.ts';
import { lines, readAnswer, right } from '../../support/read-answer.ts';

describe('a body', () => {
  const withLength = (body: string) => lines('HTTP/1.1 200 OK', `Content-Length: ${body.length}`, '', body);
  const inChunks = (body: string) =>
    lines('HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', '', ...[...body].flatMap((one) => ['1', one]), '0', '', '');
  const untilClose = (body: string) => lines('HTTP/1.1 200 OK', '', body);

  for (const [form, write] of Object.entries({ withLength, inChunks, untilClose })) {
    it(`is wrong when it is longer, shorter, empty or different (${form})`, () => {
      for (const wrong of ['OK!', 'O', '', 'KO', 'ok', 'OKOK']) {
        for (const pieces of [[write(wrong)], [...write(wrong)]]) {
          const { result, isBodyRight } = readAnswer(pieces, { isClosed: true });
          assert.deepEqual({ result, isBodyRight }, { result: 'done', isBodyRight: false }, JSON.stringify(wrong));
        }
      }
    });

    it(`is never wrong when any is right (${form})`, () => {
      for (const any of ['', 'x', 'anything at all']) {
        assert.equal(readAnswer([write(any)], { body: null, isClosed: true }).isBodyRight, true);
      }
    });
  }

  it('is compared byte by byte where characters have several', () => {
    const bytes = Buffer.from('Grüße 🚀').toString('latin1');
    const text = withLength(bytes);
    for (let at = 1; at < text.length; at++) {
      assert.deepEqual(readAnswer([text.slice(0, at), text.slice(at)], { body: 'Grüße 🚀' }), right);
    }
  });

  it('of a megabyte is right in pieces of any size, and wrong in its last byte', () => {
    const body = 'x'.repeat(1_000_000);
    const cut = (text: string, size: number) =>
      Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size));
    for (const size of [997, 65_536]) {
      assert.deepEqual(readAnswer(cut(withLength(body), size), { body }), right);
      assert.equal(readAnswer(cut(withLength(`${body.slice(1)}y`), size), { body }).isBodyRight, false);
    }
  });
});

describe('what is broken', () => {
  const ok = ['HTTP/1.1 200 OK', 'Content-Length: 2', '', 'OK'];
  const broken: Readonly<Record<string, string>> = {
    'bytes beyond the body': `${lines(...ok)}!`,
    'a second answer that nobody asked for': lines(...ok) + lines(...ok),
    'bytes beyond the last chunk': lines('HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', '', '0', '', '!'),
    'bytes beyond a 204': lines('HTTP/1.1 204 No Content', '', '!'),
    'a length that is no number': lines('HTTP/1.1 200 OK', 'Content-Length: two', '', 'OK'),
    'a negative length': lines('HTTP/1.1 200 OK', 'Content-Length: -2', '', 'OK'),
    'a length with a sign': lines('HTTP/1.1 200 OK', 'Content-Length: +2', '', 'OK'),
    'an empty length': lines('HTTP/1.1 200 OK', 'Content-Length:', '', 'OK'),
    'a length in hex': lines('HTTP/1.1 200 OK', 'Content-Length: 0x2', '', 'OK'),
    'a length beyond all measure': lines('HTTP/1.1 200 OK', `Content-Length: ${'9'.repeat(30)}`, '', 'OK'),
    'two lengths': lines('HTTP/1.1 200 OK', 'Content-Length: 2', 'Content-Length: 3', '', 'OK'),
    'a length with a blank before its colon': lines('HTTP/1.1 200 OK', 'Content-Length : 2', '', 'OK'),
    'a chunk size that is no number': lines('HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', '', 'x', 'OK', ''),
    'a negative chunk size': lines('HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', '', '-2', 'OK', ''),
    'an empty chunk size': lines('HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', '', '', 'OK', ''),
    'a chunk size beyond all measure': lines('HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', '', 'f'.repeat(20), ''),
    'a chunk that is longer than its size': lines('HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', '', '1', 'OK', ''),
    'an encoding that nobody asked for': lines('HTTP/1.1 200 OK', 'Transfer-Encoding: gzip, chunked', '', '0', '', ''),
    'another protocol that nobody asked for': lines('HTTP/1.1 101 Switching Protocols', 'Upgrade: h2c', '', ''),
    'a header without a colon': lines('HTTP/1.1 200 OK', 'Content-Length 2', '', 'OK'),
    'a header without a name': lines('HTTP/1.1 200 OK', ': 2', '', 'OK'),
    'a folded header': lines('HTTP/1.1 200 OK', 'X: y', ' z: a', 'Content-Length: 2', '', 'OK'),
    'a status of two digits': lines('HTTP/1.1 20 OK', '', ''),
    'a status of four digits': lines('HTTP/1.1 2000 OK', '', ''),
    'a status below 100': lines('HTTP/1.1 042 OK', '', ''),
    'HTTP/2 in clear text': lines('HTTP/2 200 OK', '', ''),
    'a request': lines('GET / HTTP/1.1', 'Host: x', '', ''),
    'an empty line first': lines('', ...ok),
    'another protocol without an empty line': 'SSH-2.0-OpenSSH_9.2\r\n',
    'bytes at random': '\x16\x03\x01\x02\x00\x01\x00',
    'a TLS alert': '\x15\x03\x03\x00\x02\x02\x46',
  };
  for (const [name, text] of Object.entries(broken)) {
    it(`${name}, in one piece and byte by byte`, () => {
      assert.equal(readAnswer([text]).result, 'broken');
      // In pieces, the answer before the surplus is whole; what follows is found at the next read.
      const result = readAnswer([...text]).result;
      assert.ok(result === 'broken' || (/beyond|second/.test(name) && result === 'done'), result);
    });
  }

  it('a head that never ends', () => {
    const parser = new ResponseParser(null);
    parser.reset();
    let result = parser.feed(Buffer.from('HTTP/1.1 200 OK\r\nX: '));
    for (let fed = 0; result === 'more' && fed < 100; fed++) result = parser.feed(Buffer.alloc(1024, 'x'));
    assert.equal(result, 'broken');
  });

  it('nothing at all before the server closes', () => {
    assert.equal(readAnswer([], { isClosed: true }).result, 'broken');
  });

  it('but not a large head: 60 kB of cookies', () => {
    const cookies = Array.from({ length: 60 }, (_, i) => `Set-Cookie: c${i}=${'v'.repeat(1000)}`);
    assert.deepEqual(readAnswer([lines('HTTP/1.1 200 OK', ...cookies, 'Content-Length: 2', '', 'OK')]), right);
  });
});

it('starts every answer anew after reset', () => {
  const parser = new ResponseParser(Buffer.from('OK'));
  const feed = (text: string) => {
    parser.reset();
    return [parser.feed(Buffer.from(text)), parser.statusCode, parser.mayReuse, parser.isBodyRight];
  };
  const good = lines('HTTP/1.1 200 OK', 'Content-Length: 2', '', 'OK');
  assert.deepEqual(feed(good), ['done', 200, true, true]);
  assert.deepEqual(feed(lines('HTTP/1.0 500 No', 'Content-Length: 2', '', 'No')), ['done', 500, false, false]);
  assert.deepEqual(feed('HTTP/1.1 200 OK\r\nContent-Le'), ['more', 0, false, true]);
  assert.deepEqual(feed(good), ['done', 200, true, true]);
});
