/** One WebSocket from connecting to its end, with the protocol that is spoken over it. */
import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { connectionFailure, describeClose, describeSocketError, type OpenFailure, otherFailure } from './failure.ts';
import { type FrameObserver, FrameReader } from './frame-reader.ts';
import { buildCloseFrame, buildFrame, opcodes } from './frame-writer.ts';
import { buildRequest, readAnswer } from './handshake.ts';
import type { Protocol, Session, SessionLink } from './protocol.ts';

/** Reads land here and are taken before the next read of any socket, so that one buffer serves all. */
const readBuffer = Buffer.alloc(65_536);
/** How long a server may take to answer a close frame. */
const closePatienceMs = 1000;
const normalClosure = 1000;
const goingAway = 1001;

export interface SocketObserver {
  /** The TCP connection is there. */
  onConnected(): void;
  /** Messages may be sent. */
  onReady(socket: ClientSocket): void;
  /** It did not get ready; called once, instead of onReady. */
  onFailed(socket: ClientSocket, failure: OpenFailure): void;
  /** bytes[start, end) until this returns. */
  onPayload(socket: ClientSocket, bytes: Buffer, start: number, end: number): void;
  /** The server closed it after it was ready, for a reason in words. */
  onClosed(socket: ClientSocket, words: string): void;
}

type State = 'handshake' | 'session' | 'ready' | 'closing' | 'gone';

export class ClientSocket implements FrameObserver, SessionLink {
  /** For its owner: which of the sockets it is. */
  readonly index: number;
  /** One key for all frames: a fresh one each time protects proxies from browsers, not servers from a benchmark. */
  readonly mask: Buffer;
  readonly #protocol: Protocol;
  readonly #observer: SocketObserver;
  readonly #socket: Socket;
  readonly #key = randomBytes(16).toString('base64');
  readonly #reader = new FrameReader(this);
  readonly #timeout: NodeJS.Timeout;
  #session: Session | null = null;
  #state: State = 'handshake';
  #received: Buffer | null = null;
  #isConnected = false;

  constructor(
    protocol: Protocol,
    options: { readonly index: number; readonly mask: Buffer; readonly timeoutSeconds: number },
    observer: SocketObserver,
  ) {
    this.index = options.index;
    this.mask = options.mask;
    this.#protocol = protocol;
    this.#observer = observer;
    this.#timeout = setTimeout(() => this.#timedOut(options.timeoutSeconds), options.timeoutSeconds * 1000);
    this.#socket = connect({
      host: protocol.endpoint.host,
      port: protocol.endpoint.port,
      noDelay: true,
      onread: {
        buffer: readBuffer,
        callback: (bytes: number) => {
          if (this.#state === 'handshake') this.#readAnswer(readBuffer.subarray(0, bytes));
          else this.#reader.feed(readBuffer, 0, bytes);
          return true;
        },
      },
    });
    this.#socket.once('connect', () => {
      this.#isConnected = true;
      observer.onConnected();
      this.#socket.write(buildRequest(protocol.endpoint, this.#key));
    });
    this.#socket.on('end', () => this.#lost('closed', 'the connection ended without a close frame'));
    this.#socket.on('error', (error) => {
      const { kind } = connectionFailure(error, this.#isConnected);
      this.#lost(kind, describeSocketError(error));
    });
    this.#socket.on('close', () => this.#lost('closed', 'the connection was closed'));
  }

  get isReady(): boolean {
    return this.#state === 'ready';
  }

  /** Whether all bytes written so far are with the kernel, and their memory may be used again. */
  get isFlushed(): boolean {
    return this.#socket.writableLength === 0;
  }

  /** Whole frames, masked. */
  write(frames: Buffer): void {
    this.#socket.write(frames);
  }

  sendText(text: string): void {
    this.write(buildFrame(opcodes.text, Buffer.from(text), this.mask));
  }

  ready(): void {
    if (this.#state !== 'session') return;
    this.#state = 'ready';
    clearTimeout(this.#timeout);
    this.#observer.onReady(this);
  }

  fail(failure: OpenFailure): void {
    if (this.#state !== 'handshake' && this.#state !== 'session') return;
    this.leave();
    this.#observer.onFailed(this, failure);
  }

  ended(words: string): void {
    this.#lost('closed', words);
  }

  payload(bytes: Buffer, start: number, end: number): void {
    if (this.#state === 'ready') this.#observer.onPayload(this, bytes, start, end);
  }

  onMessage(bytes: Buffer, start: number, end: number, isBinary: boolean): void {
    (this.#session as Session).receive(bytes, start, end, isBinary);
  }

  onPing(payload: Buffer): void {
    if (this.#state !== 'gone') this.write(buildFrame(opcodes.pong, payload, this.mask));
  }

  onCloseFrame(code: number, reason: string): void {
    if (this.#state === 'closing') {
      this.#socket.end();
      return;
    }
    // 1005 stands for a frame without a code and must not be sent.
    this.write(buildCloseFrame(code === 1005 ? 0 : code, this.mask));
    this.#lost('closed', describeClose(code, reason));
  }

  onProtocolError(words: string): void {
    this.#lost('other', `the server sent ${words}`);
  }

  /** Closes with a close frame, and waits up to a second for the server's. Says nothing to the observer. */
  close(): Promise<void> {
    if (this.#state !== 'ready') {
      this.#drop();
      return Promise.resolve();
    }
    this.#state = 'closing';
    this.write(buildCloseFrame(normalClosure, this.mask));
    return new Promise((resolve) => {
      const patience = setTimeout(() => this.#socket.destroy(), closePatienceMs);
      this.#socket.once('close', () => {
        clearTimeout(patience);
        this.#session?.dispose?.();
        resolve();
      });
    });
  }

  /** Closes with a close frame, and waits for nothing. */
  leave(): void {
    if (this.#state === 'ready' || this.#state === 'session') this.write(buildCloseFrame(goingAway, this.mask));
    this.#drop();
  }

  #readAnswer(bytes: Buffer): void {
    this.#received = this.#received === null ? Buffer.from(bytes) : Buffer.concat([this.#received, bytes]);
    const answer = readAnswer(this.#received, this.#protocol.endpoint, this.#key);
    switch (answer.kind) {
      case 'more':
        return;
      case 'failed':
        this.fail(this.#protocol.explain?.(answer.failure) ?? answer.failure);
        return;
      case 'open':
        this.#received = null;
        this.#state = 'session';
        this.#session = this.#protocol.startSession(this);
        this.#session.opened();
        this.#reader.feed(answer.rest, 0, answer.rest.length);
    }
  }

  #timedOut(seconds: number): void {
    const what = this.#isConnected
      ? this.#state === 'handshake'
        ? 'handshake'
        : "protocol's handshake"
      : 'connection';
    this.fail({ kind: 'timeout', words: `no answer to the ${what} within ${seconds} s`, statusCode: null });
  }

  /** The server, or the network, has ended it. */
  #lost(kind: OpenFailure['kind'], words: string): void {
    switch (this.#state) {
      case 'handshake':
      case 'session':
        this.#drop();
        this.#observer.onFailed(this, { ...otherFailure(words), kind });
        return;
      case 'ready':
        this.#drop();
        this.#observer.onClosed(this, words);
        return;
      case 'closing':
        this.#socket.end();
        return;
      case 'gone':
        return;
    }
  }

  #drop(): void {
    if (this.#state === 'gone') return;
    this.#state = 'gone';
    clearTimeout(this.#timeout);
    this.#reader.stop();
    this.#session?.dispose?.();
    // What was written last, a close frame for instance, still leaves.
    if (this.#isConnected) this.#socket.destroySoon();
    else this.#socket.destroy();
  }
}
