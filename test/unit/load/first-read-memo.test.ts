import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type AfterFirstRead, FirstReadMemo } from '../../../src/load/first-read-memo.ts';
import { ResponseParser } from '../../../src/load/response-parser.ts';
import { lines } from '../../support/read-answer.ts';

const after: AfterFirstRead = {
  result: 'done',
  statusCode: 200,
  mayReuse: true,
  isBodyRight: true,
  stage: 'length',
  remaining: 0,
  matched: 2,
};

describe('FirstReadMemo', () => {
  it('finds the last bytes and no others', () => {
    const memo = new FirstReadMemo();
    assert.equal(memo.find(Buffer.from('one')), null);
    memo.keep(Buffer.from('one'), after);
    assert.equal(memo.find(Buffer.from('one')), after);
    for (const other of ['on', 'one ', 'two', '']) assert.equal(memo.find(Buffer.from(other)), null, other);
    memo.keep(Buffer.from('two'), after);
    assert.equal(memo.find(Buffer.from('one')), null);
  });

  it('keeps a copy: the reader overwrites its buffer', () => {
    const memo = new FirstReadMemo();
    const buffer = Buffer.from('one');
    memo.keep(buffer, after);
    buffer.write('two');
    assert.equal(memo.find(buffer), null);
    assert.equal(memo.find(Buffer.from('one')), after);
  });

  it('leaves long reads alone', () => {
    const memo = new FirstReadMemo();
    memo.keep(Buffer.from('one'), after);
    const long = Buffer.alloc(16_385);
    memo.keep(long, after);
    assert.equal(memo.find(long), null);
    assert.equal(memo.find(Buffer.from('one')), after);
  });
});

describe('parsers that share a memo', () => {
  const read = (parser: ResponseParser, ...pieces: string[]) => {
    parser.reset();
    const results = pieces.map((piece) => parser.feed(Buffer.from(piece)));
    return { results, statusCode: parser.statusCode, mayReuse: parser.mayReuse, isBodyRight: parser.isBodyRight };
  };
  const head = (length: number) => lines('HTTP/1.1 200 OK', `Content-Length: ${length}`, '', '');

  it('see each what is in their own answer', () => {
    const memo = new FirstReadMemo();
    const [one, other] = [new ResponseParser(Buffer.from('OK'), memo), new ResponseParser(Buffer.from('OK'), memo)];
    const right = { results: ['done'], statusCode: 200, mayReuse: true, isBodyRight: true };
    const answers: readonly [string, object][] = [
      [`${head(2)}OK`, right],
      [`${head(2)}KO`, { ...right, isBodyRight: false }],
      [lines('HTTP/1.1 500 No', 'Content-Length: 2', '', 'OK'), { ...right, statusCode: 500 }],
      [lines('HTTP/1.1 200 OK', 'Connection: close', 'Content-Length: 2', '', 'OK'), { ...right, mayReuse: false }],
    ];
    for (const [text, expected] of [...answers, ...answers]) {
      assert.deepEqual(read(one, text), expected);
      assert.deepEqual(read(other, text), expected);
    }
  });

  it('go on behind a head that came alone', () => {
    const parser = new ResponseParser(Buffer.from('OK'), new FirstReadMemo());
    for (const [body, isBodyRight] of [
      ['OK', true],
      ['KO', false],
      ['OK', true],
    ] as const) {
      const expected = { results: ['more', 'done'], statusCode: 200, mayReuse: true, isBodyRight };
      assert.deepEqual(read(parser, head(2), body), expected);
    }
    assert.deepEqual(read(parser, head(2), 'O', 'K').results, ['more', 'more', 'done']);
  });

  it('do not take a first read for granted that was cut within the head', () => {
    const parser = new ResponseParser(Buffer.from('OK'), new FirstReadMemo());
    for (let i = 0; i < 2; i++) {
      assert.deepEqual(read(parser, 'HTTP/1.1 200 OK\r\nContent-', 'Length: 2\r\n\r\nOK').results, ['more', 'done']);
    }
    assert.deepEqual(read(parser, 'HTTP/1.1 200 OK\r\nContent-', 'Length: 3\r\n\r\nOK').results, ['more', 'more']);
  });

  it('find what was broken broken again', () => {
    const parser = new ResponseParser(Buffer.from('OK'), new FirstReadMemo());
    for (let i = 0; i < 2; i++) assert.deepEqual(read(parser, `${head(2)}OKsurplus`).results, ['broken']);
  });
});
