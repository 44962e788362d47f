import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ParseResult, ResponseParser } from '../../../src/load/response-parser.ts';

interface Outcome {
  readonly result: ParseResult;
  readonly statusCode: number;
  readonly mayReuse: boolean;
  readonly isBodyRight: boolean;
}

/** Feeds the pieces one after the other and, where the server closes, the end. */
function read(pieces: readonly string[], { body = 'OK' as string | null, isClosed = false } = {}): Outcome {
  const parser = new ResponseParser(body === null ? null : Buffer.from(body));
  parser.reset();
  let result: ParseResult = 'more';
  for (const piece of pieces) {
    if (result !== 'more') break;
    // As in a connection: a buffer that the next read overwrites.
    const shared = Buffer.from(piece, 'latin1');
    result = parser.feed(shared);
    shared.fill(0);
  }
  if (isClosed && result === 'more') result = parser.end();
  const { statusCode, mayReuse, isBodyRight } = parser;
  return { result, statusCode, mayReuse, isBodyRight };
}

const right: Outcome = { result: 'done', statusCode: 200, mayReuse: true, isBodyRight: true };
const lines = (...all: string[]) => all.join('\r\n');

interface Example {
  readonly name: string;
  readonly text: string;
  readonly body?: string | null;
  readonly isClosed?: boolean;
  readonly outcome: Outcome;
}

const examples: readonly Example[] = [
  { name: 'a length', text: lines('HTTP/1.1 200 OK', 'Content-Length: 2', '', 'OK'), outcome: right },
  {
    name: 'a length without blanks, in odd case, with blanks behind',
    text: lines('HTTP/1.1 200 OK', 'cOnTeNt-LeNgTh:2 \t', '', 'OK'),
    outcome: right,
  },
  {
    name: 'no reason and no blank before it',
    text: lines('HTTP/1.1 200', 'content-length: 2', '', 'OK'),
    outcome: right,
  },
  {
    name: 'an empty body of a length',
    text: lines('HTTP/1.1 200 OK', 'content-length: 0', '', ''),
    body: '',
    outcome: right,
  },
  {
    name: 'chunks',
    text: lines('HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', '', '1', 'O', '1', 'K', '0', '', ''),
    outcome: right,
  },
  {
    name: 'a chunk size in capital letters with zeros in front',
    text: lines('HTTP/1.1 200 OK', 'Transfer-Encoding: Chunked', '', '00A', '0123456789', '0', '', ''),
    body: '0123456789',
    outcome: right,
  },
  {
    name: 'chunks with extensions and trailers',
    text: lines(
      'HTTP/1.1 200 OK',
      'Transfer-Encoding: chunked',
      '',
      '2;name=value;other="a b"',
      'OK',
      '0 ; last',
      'Expires: never',
      'X: y',
      '',
      '',
    ),
    outcome: right,
  },
  {
    name: 'an empty body in chunks',
    text: lines('HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', '', '0', '', ''),
    body: '',
    outcome: right,
  },
  {
    name: 'line ends within a chunk',
    text: lines('HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', '', '4', '\r\n\r\n', '0', '', ''),
    body: '\r\n\r\n',
    outcome: right,
  },
  {
    name: 'a body until the connection closes',
    text: lines('HTTP/1.1 200 OK', 'Server: old', '', 'OK'),
    isClosed: true,
    outcome: { ...right, mayReuse: false },
  },
  {
    name: '204 without a length',
    text: lines('HTTP/1.1 204 No Content', 'Server: x', '', ''),
    body: null,
    outcome: { ...right, statusCode: 204 },
  },
  {
    name: '304 with the length of what it does not send',
    text: lines('HTTP/1.1 304 Not Modified', 'Content-Length: 9000', '', ''),
    body: null,
    outcome: { ...right, statusCode: 304 },
  },
  {
    name: 'interim answers before the last',
    text:
      lines('HTTP/1.1 100 Continue', '', 'HTTP/1.1 103 Early Hints', 'Link: </a.css>', '', '') +
      lines('HTTP/1.1 200 OK', 'Content-Length: 2', '', 'OK'),
    outcome: right,
  },
  {
    name: 'HTTP/1.0, which closes',
    text: lines('HTTP/1.0 200 OK', 'Content-Length: 2', '', 'OK'),
    outcome: { ...right, mayReuse: false },
  },
  {
    name: 'HTTP/1.0 that keeps the connection',
    text: lines('HTTP/1.0 200 OK', 'Connection: Keep-Alive', 'Content-Length: 2', '', 'OK'),
    outcome: right,
  },
  {
    name: 'a connection that will close',
    text: lines('HTTP/1.1 200 OK', 'Connection: close', 'Content-Length: 2', '', 'OK'),
    outcome: { ...right, mayReuse: false },
  },
  {
    name: 'a connection that will close, said among others',
    text: lines('HTTP/1.1 200 OK', 'Connection: close', 'Connection: keep-alive', 'Content-Length: 2', '', 'OK'),
    outcome: { ...right, mayReuse: false },
  },
  {
    name: 'another status with a body of its own',
    text: lines('HTTP/1.1 500 Internal Server Error', 'Content-Length: 5', '', 'Sorry'),
    body: null,
    outcome: { ...right, statusCode: 500 },
  },
];

describe('every form of an answer', () => {
  for (const { name, text, body = 'OK', isClosed = false, outcome } of examples) {
    it(`${name}: read in one piece`, () => {
      assert.deepEqual(read([text], { body, isClosed }), outcome);
    });

    it(`${name}: the same, cut in two at every byte, and byte by byte`, () => {
      for (let at = 1; at < text.length; at++) {
        assert.deepEqual(read([text.slice(0, at), text.slice(at)], { body, isClosed }), outcome, `cut at ${at}`);
      }
      assert.deepEqual(read([...text], { body, isClosed }), outcome);
    });

    it(`${name}: no answer when it is cut short and the server closes`, () => {
      const headEnds = text.indexOf('\r\n\r\n') + 4;
      // What ends with the connection cannot be told from what was cut short in its body.
      const end = isClosed ? headEnds - 1 : text.length - 1;
      for (let at = 0; at <= end; at++) {
        assert.equal(read([text.slice(0, at)], { body, isClosed: true }).result, 'broken', `cut at ${at}`);
      }
    });
  }
});

describe('a body', () => {
  const withLength = (body: string) => lines('HTTP/1.1 200 OK', `Content-Length: ${body.length}`, '', body);
  const inChunks = (body: string) =>
    lines('HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', '', ...[...body].flatMap((one) => ['1', one]), '0', '', '');
  const untilClose = (body: string) => lines('HTTP/1.1 200 OK', '', body);

  for (const [form, write] of Object.entries({ withLength, inChunks, untilClose })) {
    it(`is wrong when it is longer, shorter, empty or different (${form})`, () => {
      for (const wrong of ['OK!', 'O', '', 'KO', 'ok', 'OKOK']) {
        for (const pieces of [[write(wrong)], [...write(wrong)]]) {
          const { result, isBodyRight } = read(pieces, { isClosed: true });
          assert.deepEqual({ result, isBodyRight }, { result: 'done', isBodyRight: false }, JSON.stringify(wrong));
        }
      }
    });

    it(`is never wrong when any is right (${form})`, () => {
      for (const any of ['', 'x', 'anything at all']) {
        assert.equal(read([write(any)], { body: null, isClosed: true }).isBodyRight, true);
      }
    });
  }

  it('is compared byte by byte where characters have several', () => {
    const bytes = Buffer.from('Grüße 🚀').toString('latin1');
    const text = withLength(bytes);
    for (let at = 1; at < text.length; at++) {
      assert.deepEqual(read([text.slice(0, at), text.slice(at)], { body: 'Grüße 🚀' }), right);
    }
  });

  it('of a megabyte is right in pieces of any size, and wrong in its last byte', () => {
    const body = 'x'.repeat(1_000_000);
    const cut = (text: string, size: number) =>
      Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size));
    for (const size of [997, 65_536]) {
      assert.deepEqual(read(cut(withLength(body), size), { body }), right);
      assert.equal(read(cut(withLength(`${body.slice(1)}y`), size), { body }).isBodyRight, false);
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
      assert.equal(read([text]).result, 'broken');
      // In pieces, the answer before the surplus is whole; what follows is found at the next read.
      const result = read([...text]).result;
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
    assert.equal(read([], { isClosed: true }).result, 'broken');
  });

  it('but not a large head: 60 kB of cookies', () => {
    const cookies = Array.from({ length: 60 }, (_, i) => `Set-Cookie: c${i}=${'v'.repeat(1000)}`);
    assert.deepEqual(read([lines('HTTP/1.1 200 OK', ...cookies, 'Content-Length: 2', '', 'OK')]), right);
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
