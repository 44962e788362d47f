/** Sends an open loop's requests to one target over as many connections as they need, up to a limit. */
import { FirstReadMemo } from './first-read-memo.ts';
import { type ConnectionTarget, HttpConnection } from './http-connection.ts';
import type { Connection, Target } from './load-generator.ts';
import type { ErrorKind } from './target-recorder.ts';

/** `startedMs`: the moment that was given to send() with the request. */
export interface PoolObserver {
  onAnswer(startedMs: number, statusCode: number, wrong: 'status' | 'body' | null): void;
  onError(startedMs: number, kind: ErrorKind): void;
}

export class ConnectionPool implements Disposable {
  connectionsOpened = 0;
  readonly #target: ConnectionTarget;
  readonly #maxConnections: number;
  readonly #observer: PoolObserver;
  /** Last in, first out: the same few connections stay busy, and the rest may be closed by the server unnoticed. */
  readonly #idle: HttpConnection[] = [];
  /** In the order in which their requests started. */
  readonly #busy = new Set<HttpConnection>();
  /** Since when requests wait for a connection, monotonic ms. */
  #waiting: number[] = [];

  constructor(
    target: Target,
    options: { readonly connection: Connection; readonly maxConnections: number },
    observer: PoolObserver,
  ) {
    const url = new URL(target.origin + target.path);
    const isClosedAfterAnswer = options.connection === 'close';
    this.#target = {
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: Number(url.port) || 80,
      requestBytes: Buffer.from(
        `GET ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\nUser-Agent: channels-bench\r\nAccept: */*\r\n` +
          `Connection: ${isClosedAfterAnswer ? 'close' : 'keep-alive'}\r\n\r\n`,
      ),
      expectedStatus: target.expect.status,
      expectedBody: target.expect.body === null ? null : Buffer.from(target.expect.body),
      isClosedAfterAnswer,
      firstReads: new FirstReadMemo(),
    };
    this.#maxConnections = options.maxConnections;
    this.#observer = observer;
  }

  get inFlight(): number {
    return this.#busy.size + this.#waiting.length;
  }

  /** `startedMs`, monotonic: from when the request's latency and its time-out count. */
  send(startedMs: number): void {
    if (this.#idle.length === 0 && this.#busy.size >= this.#maxConnections) {
      this.#waiting.push(startedMs);
      return;
    }
    const connection = this.#idle.pop() ?? this.#open();
    this.#busy.add(connection);
    connection.send(startedMs);
  }

  /** Ends every request that started at or before `deadlineMs` as a time-out. */
  timeOutUntil(deadlineMs: number): void {
    for (const connection of this.#busy) {
      if (connection.startedMs > deadlineMs) break;
      this.#busy.delete(connection);
      connection.abandon();
      this.#observer.onError(connection.startedMs, 'timeout');
    }
    while (this.#waiting.length > 0 && (this.#waiting[0] as number) <= deadlineMs) {
      this.#observer.onError(this.#waiting.shift() as number, 'timeout');
    }
    while (this.#waiting.length > 0 && this.#busy.size < this.#maxConnections) this.#sendNextWaiting();
  }

  [Symbol.dispose](): void {
    this.#waiting = [];
    for (const connection of [...this.#idle, ...this.#busy]) connection.abandon();
    this.#idle.length = 0;
    this.#busy.clear();
  }

  #open(): HttpConnection {
    return new HttpConnection(this.#target, {
      onConnected: () => this.connectionsOpened++,
      onAnswer: (connection, statusCode, wrong) => {
        this.#busy.delete(connection);
        if (connection.isUsable) this.#idle.push(connection);
        this.#observer.onAnswer(connection.startedMs, statusCode, wrong);
        this.#sendNextWaiting();
      },
      onError: (connection, kind) => {
        this.#busy.delete(connection);
        this.#observer.onError(connection.startedMs, kind);
        this.#sendNextWaiting();
      },
      onClosed: (connection) => {
        const at = this.#idle.indexOf(connection);
        if (at >= 0) this.#idle.splice(at, 1);
      },
    });
  }

  #sendNextWaiting(): void {
    const startedMs = this.#waiting.shift();
    if (startedMs !== undefined) this.send(startedMs);
  }
}
