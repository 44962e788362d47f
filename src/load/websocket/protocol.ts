/** What is spoken over a WebSocket: the port between the sockets and the protocols. */
import type { OpenFailure } from './failure.ts';
import type { Endpoint } from './handshake.ts';

/** What a session has of its socket. */
export interface SessionLink {
  /** Sends one text message. */
  sendText(text: string): void;
  /** The socket may be used: connected, subscribed, joined. */
  ready(): void;
  /** It will never be ready. */
  fail(failure: OpenFailure): void;
  /** The server has ended the session, in words. */
  ended(words: string): void;
  /** A message's payload came, or what stood in its place: bytes[start, end), only until this returns. */
  payload(bytes: Buffer, start: number, end: number): void;
}

/** The protocol on one socket. */
export interface Session {
  /** The WebSocket handshake is done. */
  opened(): void;
  receive(bytes: Buffer, start: number, end: number, isBinary: boolean): void;
  /** The socket is gone. */
  dispose?(): void;
}

/** A frame that carries a message, or a part of it. */
export interface FramePart {
  readonly opcode: number;
  readonly data: Buffer;
  /** Where in `data` the payload begins; null where it is in another frame. */
  readonly payloadAt: number | null;
}

/** A protocol as one target speaks it. */
export interface Protocol {
  readonly endpoint: Endpoint;
  startSession(link: SessionLink): Session;
  /** The frames of a message with this payload. Payloads are ASCII without quotes and backslashes. */
  buildParts(payload: Buffer): readonly FramePart[];
  /** What a failed handshake means in this protocol, where that is more than HTTP tells. */
  explain?(failure: OpenFailure): OpenFailure;
}
