/** Answers drawn from a seed, read by our parser and by Node's: where both find a whole answer, it must be the same. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FirstReadMemo } from '../../../src/load/first-read-memo.ts';
import { ResponseParser } from '../../../src/load/response-parser.ts';
import { createSeededRandom, type Random } from '../../../src/statistics/seeded-random.ts';
import { readWithNode } from '../../support/read-with-node.ts';

const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

function drawBody(random: Random): string {
  const length = pick(random, [0, 1, 2, 7, 100, 5000]);
  return Array.from({ length }, () => pick(random, ['a', '\r', '\n', '\0', 'ÿ', '0', ';'])).join('');
}

/** The answer's text, a byte per character, and the body in it. */
function drawAnswer(random: Random): { text: string; body: string; status: number } {
  const status = pick(random, [200, 201, 404, 500, 599]);
  const body = drawBody(random);
  const headers = [pick(random, ['Server: x', 'X:', 'Set-Cookie: a=b; c', 'Date: Thu, 01 Jan 1970 00:00:00 GMT'])];
  if (random() < 0.3) headers.push(`Connection: ${pick(random, ['close', 'keep-alive'])}`);
  let written = body;
  switch (pick(random, ['length', 'chunked', 'close'])) {
    case 'length':
      headers.push(`${pick(random, ['Content-Length', 'content-length'])}: ${body.length}`);
      break;
    case 'chunked':
      headers.push('Transfer-Encoding: chunked');
      written = writeChunks(random, body);
      break;
  }
  const interim = random() < 0.1 ? 'HTTP/1.1 100 Continue\r\n\r\n' : '';
  return { text: `${interim}HTTP/1.1 ${status} So\r\n${headers.join('\r\n')}\r\n\r\n${written}`, body, status };
}

function writeChunks(random: Random, body: string): string {
  let text = '';
  for (let at = 0; at < body.length; ) {
    const size = Math.min(body.length - at, 1 + Math.floor(random() * 2000));
    text += `${size.toString(16)}${random() < 0.2 ? ';a=b' : ''}\r\n${body.slice(at, at + size)}\r\n`;
    at += size;
  }
  return `${text}0\r\n${random() < 0.2 ? 'Trailer: x\r\n' : ''}\r\n`;
}

function cut(random: Random, text: string): Buffer[] {
  const pieces: Buffer[] = [];
  for (let at = 0; at < text.length; ) {
    const size = 1 + Math.floor(random() ** 3 * text.length);
    pieces.push(Buffer.from(text.slice(at, at + size), 'latin1'));
    at += size;
  }
  return pieces;
}

/** Whether ours finds a whole answer with this body, with another, or none. */
function readWithOurs(pieces: readonly Buffer[], body: Buffer, memo = new FirstReadMemo()) {
  const parser = new ResponseParser(body, memo);
  parser.reset();
  for (const piece of pieces) {
    const result = parser.feed(Buffer.from(piece));
    if (result === 'broken') return null;
    if (result === 'done') return { statusCode: parser.statusCode, isBodyRight: parser.isBodyRight };
  }
  return parser.end() === 'done' ? { statusCode: parser.statusCode, isBodyRight: parser.isBodyRight } : null;
}

function damage(random: Random, text: string): string {
  const at = Math.floor(random() * Math.min(text.length, 200));
  switch (pick(random, ['change', 'insert', 'remove', 'cut'])) {
    case 'change':
      return text.slice(0, at) + pick(random, ['\0', '\r', '\n', ' ', ':', '9', 'ÿ']) + text.slice(at + 1);
    case 'insert':
      return text.slice(0, at) + pick(random, ['\r\n', '0', '-', ' ', ';']) + text.slice(at);
    case 'remove':
      return text.slice(0, at) + text.slice(at + 1 + Math.floor(random() * 4));
    default:
      return text.slice(0, Math.floor(random() * text.length));
  }
}

describe('beside the parser of Node', () => {
  it('reads 500 answers of every form, cut anywhere, as they were written', async () => {
    const random = createSeededRandom(1);
    for (let i = 0; i < 500; i++) {
      const { text, body, status } = drawAnswer(random);
      const pieces = cut(random, text);
      const bytes = Buffer.from(body, 'latin1');
      assert.deepEqual(readWithOurs(pieces, bytes), { statusCode: status, isBodyRight: true }, JSON.stringify(text));
      assert.deepEqual(await readWithNode(pieces), { statusCode: status, body: bytes }, JSON.stringify(text));
    }
  });

  it('finds in 1,500 damaged answers no other status and no other body than Node does', async () => {
    const random = createSeededRandom(2);
    let both = 0;
    let neither = 0;
    for (let i = 0; i < 1500; i++) {
      const text = damage(random, drawAnswer(random).text);
      const pieces = cut(random, text);
      const theirs = await readWithNode(pieces);
      const ours = readWithOurs(pieces, theirs?.body ?? Buffer.alloc(0));
      if (theirs === null && ours === null) neither++;
      if (theirs === null || ours === null) continue;
      both++;
      assert.deepEqual(ours, { statusCode: theirs.statusCode, isBodyRight: true }, JSON.stringify(text));
    }
    assert.ok(both > 300 && neither > 300, `too few to compare: ${both} whole, ${neither} broken`);
  });

  it('reads an answer the same when it remembers the last one, whatever that was', () => {
    const random = createSeededRandom(4);
    let memo = new FirstReadMemo();
    let body = Buffer.alloc(0);
    for (let i = 0; i < 3000; i++) {
      const drawn = drawAnswer(random);
      // A memo is of one expected body; most answers have another one, and are wrong.
      if (i % 30 === 0) [memo, body] = [new FirstReadMemo(), Buffer.from(drawn.body, 'latin1')];
      const text = random() < 0.5 ? damage(random, drawn.text) : drawn.text;
      const pieces = random() < 0.5 ? [Buffer.from(text, 'latin1')] : cut(random, text);
      const fresh = readWithOurs(pieces, body);
      for (const time of ['first', 'second']) {
        assert.deepEqual(readWithOurs(pieces, body, memo), fresh, `${time} time: ${JSON.stringify(text)}`);
      }
    }
  });

  it('never throws, whatever comes', () => {
    const random = createSeededRandom(3);
    const alphabet = [
      'HTTP/1.1 200 OK',
      '\r\n',
      '\r\n\r\n',
      'Content-Length: 2',
      'Transfer-Encoding: chunked',
      '0',
      'f',
    ];
    for (let i = 0; i < 5000; i++) {
      const text = Array.from({ length: 1 + Math.floor(random() * 12) }, () =>
        random() < 0.2 ? String.fromCharCode(Math.floor(random() * 256)) : pick(random, alphabet),
      ).join('');
      readWithOurs(cut(random, text), Buffer.from('OK'));
    }
  });
});
