/** One connection of an open loop: carries one request at a time and says how it ended. */
import { connect, type Socket } from 'node:net';
import { classifyConnectionError } from './connection-errors.ts';
import type { FirstReadMemo } from './first-read-memo.ts';
import { ResponseParser } from './response-parser.ts';
import type { ErrorKind } from './target-recorder.ts';

/** Reads land here and are parsed before the next read of any connection, so that one buffer serves all. */
const readBuffer = Buffer.alloc(65_536);

export interface ConnectionTarget {
  readonly host: string;
  readonly port: number;
  readonly requestBytes: Buffer;
  readonly expectedStatus: number;
  readonly expectedBody: Buffer | null;
  readonly isClosedAfterAnswer: boolean;
  /** Of all connections to this target. */
  readonly firstReads: FirstReadMemo;
}

export interface ConnectionObserver {
  onConnected(): void;
  onAnswer(connection: HttpConnection, statusCode: number, wrong: 'status' | 'body' | null): void;
  onError(connection: HttpConnection, kind: ErrorKind): void;
  /** The connection is of no more use; it carried no request at that moment. */
  onClosed(connection: HttpConnection): void;
}

export class HttpConnection {
  /** Latency of the request in flight counts from here: when it was due, or sent if that was sooner. Monotonic ms. */
  startedMs = 0;
  isUsable = true;
  readonly #target: ConnectionTarget;
  readonly #observer: ConnectionObserver;
  readonly #parser: ResponseParser;
  readonly #socket: Socket;
  #isConnected = false;
  #isWaiting = false;

  constructor(target: ConnectionTarget, observer: ConnectionObserver) {
    this.#target = target;
    this.#observer = observer;
    this.#parser = new ResponseParser(target.expectedBody, target.firstReads);
    this.#socket = connect({
      host: target.host,
      port: target.port,
      noDelay: true,
      onread: {
        buffer: readBuffer,
        callback: (bytes: number) => {
          this.#read(readBuffer.subarray(0, bytes));
          return true;
        },
      },
    });
    this.#socket.once('connect', () => {
      this.#isConnected = true;
      observer.onConnected();
    });
    this.#socket.on('end', () => this.#ended());
    this.#socket.on('error', (error) => this.#failed(this.#isConnected ? classifyConnectionError(error) : 'connect'));
    this.#socket.on('close', () => this.#failed('closed'));
  }

  send(startedMs: number): void {
    this.startedMs = startedMs;
    this.#isWaiting = true;
    this.#parser.reset();
    this.#socket.write(this.#target.requestBytes);
  }

  /** Gives up the request in flight without a word to the observer. */
  abandon(): void {
    this.#isWaiting = false;
    this.isUsable = false;
    this.#socket.destroy();
  }

  #read(bytes: Buffer): void {
    if (!this.#isWaiting) {
      // An answer that nobody asked for: nothing on this connection can be trusted any more.
      this.#drop();
      return;
    }
    switch (this.#parser.feed(bytes)) {
      case 'more':
        return;
      case 'done':
        this.#answered();
        return;
      case 'broken':
        this.#failed('other');
    }
  }

  #ended(): void {
    if (this.#isWaiting && this.#parser.end() === 'done') this.#answered();
    else this.#failed('closed');
  }

  #answered(): void {
    this.#isWaiting = false;
    if (!this.#parser.mayReuse || this.#target.isClosedAfterAnswer) this.#drop();
    const { statusCode, isBodyRight } = this.#parser;
    const wrong = statusCode !== this.#target.expectedStatus ? 'status' : isBodyRight ? null : 'body';
    this.#observer.onAnswer(this, statusCode, wrong);
  }

  #failed(kind: ErrorKind): void {
    const wasWaiting = this.#isWaiting;
    this.#isWaiting = false;
    this.#drop();
    if (wasWaiting) this.#observer.onError(this, kind);
  }

  #drop(): void {
    if (!this.isUsable) return;
    this.isUsable = false;
    this.#socket.destroy();
    this.#observer.onClosed(this);
  }
}
