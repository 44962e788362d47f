/** Remembers what the last first read of an answer said, because the next one mostly says the same. */

/** Where in an answer a parser is. */
export type Stage = 'head' | 'length' | 'chunk-size' | 'chunk-data' | 'chunk-end' | 'trailers' | 'until-close';

/** Where a parser stood after a first read that held whole parts only. */
export interface AfterFirstRead {
  readonly result: 'more' | 'done';
  readonly statusCode: number;
  readonly mayReuse: boolean;
  readonly isBodyRight: boolean;
  readonly stage: Stage;
  readonly remaining: number;
  readonly matched: number;
}

/** Longer reads are read anew: comparing and copying them would cost what it saves. */
const maxKeptBytes = 16_384;

export class FirstReadMemo {
  #bytes: Buffer | null = null;
  #after: AfterFirstRead | null = null;

  /** What the same bytes came to, or null. */
  find(bytes: Buffer): AfterFirstRead | null {
    return this.#bytes?.equals(bytes) ? this.#after : null;
  }

  keep(bytes: Buffer, after: AfterFirstRead): void {
    if (bytes.length > maxKeptBytes) return;
    // A copy: the reader reuses its buffer.
    this.#bytes = Buffer.from(bytes);
    this.#after = after;
  }
}
