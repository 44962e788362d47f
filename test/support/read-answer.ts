import { type ParseResult, ResponseParser } from '../../src/load/response-parser.ts';

export interface Outcome {
  readonly result: ParseResult;
  readonly statusCode: number;
  readonly mayReuse: boolean;
  readonly isBodyRight: boolean;
}

/** Feeds the pieces one after the other and, where the server closes, the end. */
export function readAnswer(
  pieces: readonly string[],
  { body = 'OK' as string | null, isClosed = false } = {},
): Outcome {
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

/** A whole, right answer on a connection that may go on. */
export const right: Outcome = { result: 'done', statusCode: 200, mayReuse: true, isBodyRight: true };
export const lines = (...all: string[]) => all.join('\r\n');
