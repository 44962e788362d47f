import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lines, type Outcome, readAnswer, right } from '../../support/read-answer.ts';

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
      assert.deepEqual(readAnswer([text], { body, isClosed }), outcome);
    });

    it(`${name}: the same, cut in two at every byte, and byte by byte`, () => {
      for (let at = 1; at < text.length; at++) {
        assert.deepEqual(readAnswer([text.slice(0, at), text.slice(at)], { body, isClosed }), outcome, `cut at ${at}`);
      }
      assert.deepEqual(readAnswer([...text], { body, isClosed }), outcome);
    });

    it(`${name}: no answer when it is cut short and the server closes`, () => {
      const headEnds = text.indexOf('\r\n\r\n') + 4;
      // What ends with the connection cannot be told from what was cut short in its body.
      const end = isClosed ? headEnds - 1 : text.length - 1;
      for (let at = 0; at <= end; at++) {
        assert.equal(readAnswer([text.slice(0, at)], { body, isClosed: true }).result, 'broken', `cut at ${at}`);
      }
    });
  }
});
