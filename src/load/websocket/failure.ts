/** Why a socket did not open, and why one was closed, in the words that people read. */
import { classifyConnectionError } from '../connection-errors.ts';
import type { ErrorKind } from '../target-recorder.ts';

export interface OpenFailure {
  readonly kind: ErrorKind;
  /** For instance `handshake answered 403`. */
  readonly words: string;
  /** Of an HTTP answer that was no 101; else null. */
  readonly statusCode: number | null;
}

export function otherFailure(words: string): OpenFailure {
  return { kind: 'other', words, statusCode: null };
}

const errorWords: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  EPIPE: 'connection reset',
  EMFILE: 'this process may not open more files (EMFILE)',
  ENFILE: 'this machine cannot open more files (ENFILE)',
  EADDRNOTAVAIL: 'no local port is free for another connection (EADDRNOTAVAIL)',
  ENOBUFS: 'the kernel has no buffers left (ENOBUFS)',
  ENOMEM: 'the kernel has no memory left (ENOMEM)',
  ENOTFOUND: 'the host is not known (ENOTFOUND)',
  EHOSTUNREACH: 'the host cannot be reached (EHOSTUNREACH)',
  ENETUNREACH: 'the network cannot be reached (ENETUNREACH)',
  ETIMEDOUT: 'connection timed out (ETIMEDOUT)',
};

export function describeSocketError(error: Error): string {
  return errorWords[(error as NodeJS.ErrnoException).code ?? ''] ?? error.message;
}

/** `isConnected`: whether the error came after the TCP connection was there. */
export function connectionFailure(error: Error, isConnected: boolean): OpenFailure {
  const kind = isConnected ? classifyConnectionError(error) : 'connect';
  return { kind, words: describeSocketError(error), statusCode: null };
}

/** RFC 6455, section 7.4.1, and the registry of close codes that it founded. */
const closeCodes: Readonly<Record<number, string>> = {
  1000: 'normal closure',
  1001: 'going away',
  1002: 'protocol error',
  1003: 'unsupported data',
  1005: 'no code',
  1007: 'invalid data',
  1008: 'policy violation',
  1009: 'message too big',
  1010: 'extension missing',
  1011: 'internal error',
  1012: 'service restart',
  1013: 'try again later',
  1014: 'bad gateway',
};

/** `1009 message too big`, with the server's own reason where it gave another: `4001 (no such room)`. */
export function describeClose(code: number, reason: string): string {
  const name = closeCodes[code];
  const words = name === undefined ? String(code) : `${code} ${name}`;
  return reason === '' || reason.toLowerCase() === name ? words : `${words} (${shorten(reason)})`;
}

/** What a server sent, fit to stand in a line. */
export function shorten(text: string, length = 120): string {
  const oneLine = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return oneLine.length > length ? `${oneLine.slice(0, length)}…` : oneLine;
}
