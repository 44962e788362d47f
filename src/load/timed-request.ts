/** One request of an open loop: an undici dispatch handler that classifies how it ended, exactly once. */
import type { Dispatcher } from 'undici';
import type { ErrorKind } from './target-recorder.ts';

export type RequestOutcome =
  | { readonly kind: 'answer'; readonly statusCode: number; readonly wrong: 'status' | 'body' | null }
  | { readonly kind: 'error'; readonly error: ErrorKind };

export class TimedRequest implements Dispatcher.DispatchHandler {
  /** When the schedule wanted it sent, monotonic ms. Latency counts from here. */
  readonly scheduledMs: number;
  readonly #expected: ExpectedBytes;
  readonly #onSettled: (request: TimedRequest, outcome: RequestOutcome) => void;
  #controller: Dispatcher.DispatchController | null = null;
  #statusCode = 0;
  #matchedBytes = 0;
  #isBodyWrong = false;
  #isSettled = false;

  constructor(
    scheduledMs: number,
    expected: ExpectedBytes,
    onSettled: (request: TimedRequest, outcome: RequestOutcome) => void,
  ) {
    this.scheduledMs = scheduledMs;
    this.#expected = expected;
    this.#onSettled = onSettled;
  }

  /** Ends it as a time-out, also while it still waits for a connection. */
  timeOut(): void {
    this.#settle({ kind: 'error', error: 'timeout' });
    this.#controller?.abort(new Error('timed out'));
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#isSettled) controller.abort(new Error('timed out'));
  }

  onResponseStart(_controller: Dispatcher.DispatchController, statusCode: number): void {
    this.#statusCode = statusCode;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    const { body } = this.#expected;
    if (body === null || this.#isBodyWrong) return;
    const end = this.#matchedBytes + chunk.length;
    this.#isBodyWrong = end > body.length || body.compare(chunk, 0, chunk.length, this.#matchedBytes, end) !== 0;
    this.#matchedBytes = end;
  }

  onResponseEnd(): void {
    const { status, body } = this.#expected;
    const isWholeBody = body === null || (!this.#isBodyWrong && this.#matchedBytes === body.length);
    const wrong = this.#statusCode !== status ? 'status' : isWholeBody ? null : 'body';
    this.#settle({ kind: 'answer', statusCode: this.#statusCode, wrong });
  }

  onResponseError(_controller: Dispatcher.DispatchController | null, error: Error): void {
    this.#settle({ kind: 'error', error: classifyConnectionError(error) });
  }

  #settle(outcome: RequestOutcome): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    this.#onSettled(this, outcome);
  }
}

export interface ExpectedBytes {
  readonly status: number;
  readonly body: Buffer | null;
}

/** Names a socket's or undici's error after what the server did. */
export function classifyConnectionError(error: Error): ErrorKind {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EADDRNOTAVAIL':
    case 'EMFILE':
    case 'UND_ERR_CONNECT_TIMEOUT':
      return 'connect';
    case 'ECONNRESET':
    case 'EPIPE':
      return 'reset';
    case 'UND_ERR_SOCKET':
    case 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH':
      return 'closed';
    case 'ETIMEDOUT':
      return 'timeout';
    default:
      return 'other';
  }
}
