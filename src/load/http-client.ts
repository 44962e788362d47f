/** Sends an open loop's requests to one target over as many connections as they need, up to a limit. */
import { Pool } from 'undici';
import type { Connection, Target } from './load-generator.ts';
import { type ExpectedBytes, type RequestOutcome, TimedRequest } from './timed-request.ts';

const userAgent = 'channels-bench';

export class HttpClient implements AsyncDisposable {
  readonly #pool: Pool;
  readonly #request: {
    readonly path: string;
    readonly method: 'GET';
    readonly headers: string[];
    readonly reset: boolean;
  };
  readonly #expected: ExpectedBytes;
  /** In the order in which they were scheduled. */
  readonly #inFlight = new Set<TimedRequest>();
  readonly #onSettled: (request: TimedRequest, outcome: RequestOutcome) => void;
  connectionsOpened = 0;

  constructor(
    target: Target,
    options: { readonly connection: Connection; readonly maxConnections: number },
    onSettled: (request: TimedRequest, outcome: RequestOutcome) => void,
  ) {
    // Time-outs count from the schedule, so they are kept here; undici's own would count from the sending.
    this.#pool = new Pool(target.origin, {
      connections: options.maxConnections,
      pipelining: 1,
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    this.#pool.on('connect', () => this.connectionsOpened++);
    this.#request = {
      path: target.path,
      method: 'GET',
      headers: ['user-agent', userAgent, 'accept', '*/*'],
      reset: options.connection === 'close',
    };
    const { status, body } = target.expect;
    this.#expected = { status, body: body === null ? null : Buffer.from(body) };
    this.#onSettled = (request, outcome) => {
      this.#inFlight.delete(request);
      onSettled(request, outcome);
    };
  }

  get inFlight(): number {
    return this.#inFlight.size;
  }

  send(scheduledMs: number): void {
    const request = new TimedRequest(scheduledMs, this.#expected, this.#onSettled);
    this.#inFlight.add(request);
    this.#pool.dispatch(this.#request, request);
  }

  /** Ends every request that was scheduled at or before `deadlineMs`. */
  timeOutUntil(deadlineMs: number): void {
    for (const request of this.#inFlight) {
      if (request.scheduledMs > deadlineMs) return;
      request.timeOut();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool.destroy();
  }
}
