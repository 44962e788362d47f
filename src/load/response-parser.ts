/**
 * Reads one HTTP/1.x answer after another off a connection (RFC 9112) and compares bodies with the expected one as they
 * come. Small, because at 300 requests per second nothing gets hot: a general client costs several times as much CPU
 * per request, and what the generator takes, it takes from its own punctuality. Servers say the same again and again, so
 * a first read that equals the last one, byte for byte, is not read again.
 */
import { FirstReadMemo, type Stage } from './first-read-memo.ts';

export type ParseResult = 'more' | 'done' | 'broken';

const maxHeadBytes = 65_536;
const headEnd = Buffer.from('\r\n\r\n');
const lineEnd = Buffer.from('\r\n');
/** A folded line, or a blank before the colon: readers differ in what they make of it. */
const blankInName = /^[^:]*[ \t]/;
const answerStart = Buffer.from('HTTP/1.');

export class ResponseParser {
  statusCode = 0;
  /** Whether the connection may carry another request. */
  mayReuse = false;
  isBodyRight = true;
  /** Whether any byte of the answer has come. */
  hasBegun = false;
  readonly #expected: Buffer | null;
  readonly #memo: FirstReadMemo;
  #stage: Stage = 'head';
  /** Bytes of a head, a chunk's size line or trailers that are not whole yet. */
  #pending: Buffer | null = null;
  #remaining = 0;
  #matched = 0;

  /** `memo`: may be shared by the parsers of all connections that expect the same body. */
  constructor(expectedBody: Buffer | null, memo: FirstReadMemo = new FirstReadMemo()) {
    this.#expected = expectedBody;
    this.#memo = memo;
  }

  /** Call before each request. */
  reset(): void {
    this.statusCode = 0;
    this.mayReuse = false;
    this.isBodyRight = true;
    this.hasBegun = false;
    this.#stage = 'head';
    this.#pending = null;
    this.#remaining = 0;
    this.#matched = 0;
  }

  /** Takes what was read. The bytes are not kept beyond the call. */
  feed(bytes: Buffer): ParseResult {
    if (this.hasBegun) return this.#parse(bytes);
    this.hasBegun = true;
    const known = this.#memo.find(bytes);
    if (known !== null) {
      this.statusCode = known.statusCode;
      this.mayReuse = known.mayReuse;
      this.isBodyRight = known.isBodyRight;
      this.#stage = known.stage;
      this.#remaining = known.remaining;
      this.#matched = known.matched;
      return known.result;
    }
    const result = this.#parse(bytes);
    if (result !== 'broken' && this.#pending === null) {
      this.#memo.keep(bytes, {
        result,
        statusCode: this.statusCode,
        mayReuse: this.mayReuse,
        isBodyRight: this.isBodyRight,
        stage: this.#stage,
        remaining: this.#remaining,
        matched: this.#matched,
      });
    }
    return result;
  }

  #parse(bytes: Buffer): ParseResult {
    let rest = bytes;
    for (;;) {
      switch (this.#stage) {
        case 'until-close':
          this.#matchBody(rest);
          return 'more';
        case 'length':
        case 'chunk-data': {
          const part = rest.subarray(0, this.#remaining);
          this.#matchBody(part);
          this.#remaining -= part.length;
          rest = rest.subarray(part.length);
          if (this.#remaining > 0) return 'more';
          if (this.#stage === 'length') return this.#finish(rest);
          this.#stage = 'chunk-end';
          break;
        }
        default: {
          const whole = this.#takeWhole(rest, this.#stage === 'head' ? headEnd : lineEnd);
          if (whole === null) return this.#canGoOn() ? 'more' : 'broken';
          rest = whole.rest;
          const next = this.#stage === 'head' ? this.#readHead(whole.text) : this.#readChunkLine(whole.text);
          if (next === 'broken') return 'broken';
          if (next === 'done') return this.#finish(rest);
        }
      }
    }
  }

  /** The server closed the connection. */
  end(): 'done' | 'broken' {
    if (this.#stage !== 'until-close') return 'broken';
    this.#finish(Buffer.alloc(0));
    return 'done';
  }

  /** What is no answer is known by its first bytes: waiting for the rest would end in a time-out. */
  #canGoOn(): boolean {
    const pending = this.#pending as Buffer;
    if (pending.length > maxHeadBytes) return false;
    if (this.#stage !== 'head') return true;
    const length = Math.min(pending.length, answerStart.length);
    return pending.compare(answerStart, 0, length, 0, length) === 0;
  }

  #takeWhole(bytes: Buffer, ending: Buffer): { text: string; rest: Buffer } | null {
    const all = this.#pending === null ? bytes : Buffer.concat([this.#pending, bytes]);
    const at = all.indexOf(ending);
    if (at < 0) {
      // A copy: the reader reuses its buffer.
      this.#pending = Buffer.from(all);
      return null;
    }
    this.#pending = null;
    return { text: all.toString('latin1', 0, at), rest: all.subarray(at + ending.length) };
  }

  #readHead(head: string): ParseResult {
    const lines = head.split('\r\n');
    const statusLine = /^HTTP\/1\.([01]) ([1-5]\d\d)(?: |$)/.exec(lines[0] as string);
    if (statusLine === null) return 'broken';
    this.statusCode = Number(statusLine[2]);
    if (this.statusCode < 200) return this.statusCode === 101 ? 'broken' : 'more';
    let length: number | null = null;
    let isChunked = false;
    let isClosed = false;
    this.mayReuse = statusLine[1] === '1';
    for (let i = 1; i < lines.length; i++) {
      const line = lines[i] as string;
      const colon = line.indexOf(':');
      if (colon <= 0 || blankInName.test(line)) return 'broken';
      const value = line.slice(colon + 1).trim();
      switch (line.slice(0, colon).toLowerCase()) {
        case 'content-length':
          if (!/^\d{1,15}$/.test(value) || (length !== null && length !== Number(value))) return 'broken';
          length = Number(value);
          break;
        case 'transfer-encoding':
          if (value.toLowerCase() !== 'chunked') return 'broken';
          isChunked = true;
          break;
        case 'connection':
          if (/\bclose\b/i.test(value)) isClosed = true;
          else if (/\bkeep-alive\b/i.test(value)) this.mayReuse = true;
          break;
      }
    }
    if (isClosed) this.mayReuse = false;
    if (this.statusCode === 204 || this.statusCode === 304) return 'done';
    if (isChunked) this.#stage = 'chunk-size';
    else if (length === null) this.#stage = 'until-close';
    else if (length === 0) return 'done';
    else {
      this.#stage = 'length';
      this.#remaining = length;
    }
    return 'more';
  }

  #readChunkLine(line: string): ParseResult {
    switch (this.#stage) {
      case 'chunk-size': {
        const size = /^([0-9a-f]{1,8})(?:[ \t]*;.*)?$/i.exec(line);
        if (size === null) return 'broken';
        this.#remaining = Number.parseInt(size[1] as string, 16);
        this.#stage = this.#remaining === 0 ? 'trailers' : 'chunk-data';
        return 'more';
      }
      case 'chunk-end':
        this.#stage = 'chunk-size';
        return line === '' ? 'more' : 'broken';
      default:
        return line === '' ? 'done' : 'more';
    }
  }

  #matchBody(part: Buffer): void {
    const expected = this.#expected;
    if (expected === null || !this.isBodyRight) return;
    const end = this.#matched + part.length;
    this.isBodyRight = end <= expected.length && part.compare(expected, this.#matched, end) === 0;
    this.#matched = end;
  }

  /** Bytes beyond the answer belong to nothing that was asked. */
  #finish(rest: Buffer): ParseResult {
    if (this.#expected !== null && this.#matched !== this.#expected.length) this.isBodyRight = false;
    if (this.#stage === 'until-close') this.mayReuse = false;
    return rest.length === 0 ? 'done' : 'broken';
  }
}
