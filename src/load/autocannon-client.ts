/**
 * Makes one autocannon client right, through autocannon's public `setupClient` hook. autocannon 9.0.0 as it comes
 * - reconnects without a word when a server closes in mid-answer, and then reads the new answer as the rest of the old;
 * - queues a request on a connection that the server has announced to close, and loses it (`Connection: close`);
 * - reconnects in a tight loop while nobody listens;
 * - waits for the time-out when an answer is not HTTP;
 * - breaks characters of more than one byte where a read ends within them.
 * Here each of those is one counted error or, for an announced close, a new connection, and bodies are latin1: a
 * character for each byte. The version is pinned, because
 * these are its internals; test:accuracy holds the result against wrk, ab and servers whose behaviour is known.
 */
import type { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import { classifyConnectionError } from './connection-errors.ts';
import type { Connection } from './load-generator.ts';
import type { ErrorKind } from './target-recorder.ts';

const reconnectDelayMs = 50;

/** The parts of autocannon's client that are used here. */
export interface AutocannonClient extends EventEmitter {
  conn: Socket | undefined;
  destroyed: boolean;
  /** ms; read right after setupClient. */
  timeout: number;
  readonly pipelinedRequests: {
    size(): number;
    clear(): void;
    peek(): { body: string } | undefined;
    addBody(data: Buffer): void;
  };
  readonly requestIterator: { resetContext(): void };
  readonly parser: {
    state: string;
    initialize(type: string): void;
    execute(chunk: Buffer): unknown;
    finish(): unknown;
  };
  _connect(): void;
  _doRequest(): void;
  _destroyConnection(): void;
}

export interface ClientObserver {
  /** Whether this client may send now. A client that may not waits for resume(). */
  mayRequest(): boolean;
  onRequest(): void;
  onConnect(): void;
  /** The request in flight ended without an answer. */
  onLost(kind: ErrorKind): void;
  /** A connection could not be made; no request was in flight. */
  onConnectFailed(): void;
}

/** Returns what makes a client send again that was held back. */
export function repairClient(client: AutocannonClient, connection: Connection, observer: ClientObserver): () => void {
  const connectOriginal = client._connect.bind(client);
  const requestOriginal = client._doRequest.bind(client);
  const executeOriginal = client.parser.execute.bind(client.parser);
  let isClosing = false;
  let isHeldBack = false;
  let isConnected = false;
  let reconnect: NodeJS.Timeout | undefined;

  client.on('headers', (head: { shouldKeepAlive: boolean }) => {
    isClosing = connection === 'close' || !head.shouldKeepAlive;
  });

  // It would copy its context, which is empty here, deeply for every request.
  client.requestIterator.resetContext = () => {};

  client.pipelinedRequests.addBody = (data) => {
    const request = client.pipelinedRequests.peek();
    if (request !== undefined) request.body += data.toString('latin1');
  };

  client.parser.execute = (chunk) => {
    const result = executeOriginal(chunk);
    if (result instanceof Error && client.pipelinedRequests.size() > 0) {
      lose('other');
      startAgain();
    }
    return result;
  };

  client._doRequest = () => {
    if (client.destroyed) return;
    if (!observer.mayRequest()) {
      isHeldBack = true;
      return;
    }
    isHeldBack = false;
    if (isClosing) return startAgain();
    observer.onRequest();
    requestOriginal();
  };

  client._connect = () => {
    if (client.destroyed) return;
    if (client.pipelinedRequests.size() > 0) {
      if (client.parser.state === 'BODY_RAW') {
        // Without a length the answer ends with the connection; finish() reports it and asks for the next request.
        isClosing = true;
        client.parser.finish();
        return;
      }
      lose('closed');
    }
    if (client.conn !== undefined && !isConnected && !isClosing) {
      clearTimeout(reconnect);
      reconnect = setTimeout(connectNow, reconnectDelayMs);
      return;
    }
    connectNow();
  };

  function connectNow(): void {
    if (client.destroyed) return;
    if (client.conn !== undefined) abandon(client.conn);
    client.pipelinedRequests.clear();
    client.parser.initialize('RESPONSE');
    isClosing = false;
    isConnected = false;
    connectOriginal();
    const conn = client.conn as unknown as Socket;
    conn.setNoDelay(true);
    conn.once('connect', () => {
      isConnected = true;
      observer.onConnect();
    });
    // Before autocannon's own listener, which reconnects: the error's kind is known only here.
    conn.prependListener('error', (error) => {
      if (client.pipelinedRequests.size() > 0) lose(isConnected ? classifyConnectionError(error) : 'connect');
      else if (!isConnected) observer.onConnectFailed();
    });
  }

  function lose(kind: ErrorKind): void {
    client.pipelinedRequests.clear();
    observer.onLost(kind);
  }

  function startAgain(): void {
    client._destroyConnection();
    connectNow();
  }

  return () => {
    if (isHeldBack) client._doRequest();
  };
}

function abandon(conn: Socket): void {
  conn.removeAllListeners('error');
  conn.removeAllListeners('end');
  conn.removeAllListeners('data');
  conn.on('error', () => {});
  conn.destroy();
}
