/** The opening handshake of RFC 6455, section 4, from the client's side. */
import { createHash } from 'node:crypto';
import { type OpenFailure, otherFailure, shorten } from './failure.ts';

const acceptSuffix = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const maxHeadBytes = 16_384;
const endOfHead = '\r\n\r\n';

/** Where sockets are opened, and how. */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
  /** As in the Host header. */
  readonly authority: string;
  /** Sent as Origin: Rails and Channels refuse sockets from another one than their own. */
  readonly origin: string;
  readonly path: string;
  readonly subprotocol: string | null;
}

/** Throws a TypeError when `origin` and `path` make no URL. */
export function buildEndpoint(origin: string, path: string, subprotocol: string | null): Endpoint {
  const url = new URL(origin + path);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || 80,
    authority: url.host,
    origin: url.origin,
    path: url.pathname + url.search,
    subprotocol,
  };
}

/** `key`: 16 random bytes in base64. */
export function buildRequest(endpoint: Endpoint, key: string): string {
  const subprotocol = endpoint.subprotocol === null ? '' : `Sec-WebSocket-Protocol: ${endpoint.subprotocol}\r\n`;
  return (
    `GET ${endpoint.path} HTTP/1.1\r\nHost: ${endpoint.authority}\r\nUser-Agent: channels-bench\r\n` +
    `Upgrade: websocket\r\nConnection: Upgrade\r\nOrigin: ${endpoint.origin}\r\n` +
    `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n${subprotocol}\r\n`
  );
}

export type HandshakeAnswer =
  | { readonly kind: 'more' }
  /** `rest`: what came after the head in the same read. */
  | { readonly kind: 'open'; readonly rest: Buffer }
  | { readonly kind: 'failed'; readonly failure: OpenFailure };

/** Takes what came so far; to be called with all of it until the answer is not 'more'. */
export function readAnswer(received: Buffer, endpoint: Endpoint, key: string): HandshakeAnswer {
  const headEnd = received.indexOf(endOfHead);
  const start = received.toString('latin1', 0, Math.min(received.length, 5));
  if (!'HTTP/'.startsWith(start)) return failed(otherFailure('the handshake got an answer that is not HTTP'));
  if (headEnd < 0) {
    if (received.length <= maxHeadBytes) return { kind: 'more' };
    return failed(otherFailure(`the handshake's answer has a head of more than ${maxHeadBytes} bytes`));
  }
  const rest = received.subarray(headEnd + endOfHead.length);
  const [statusLine, ...lines] = received.toString('latin1', 0, headEnd).split('\r\n');
  const statusCode = Number(/^HTTP\/1\.[01] (\d{3})(?: |$)/.exec(statusLine as string)?.[1]);
  if (Number.isNaN(statusCode)) return failed(otherFailure('the handshake got an answer that is not HTTP'));
  if (statusCode !== 101) return failed(describeStatus(statusCode, endpoint, rest));
  const problem = findProblem(readHeaders(lines), endpoint, key);
  return problem === null ? { kind: 'open', rest } : failed(otherFailure(problem));
}

function failed(failure: OpenFailure): HandshakeAnswer {
  return { kind: 'failed', failure };
}

function readHeaders(lines: readonly string[]): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
  }
  return headers;
}

/** A path that answers as a page or not at all has no WebSocket; other codes are a refusal by one. */
function describeStatus(statusCode: number, { path }: Endpoint, body: Buffer): OpenFailure {
  const isElsewhere = statusCode < 400 || statusCode === 404 || statusCode === 405 || statusCode === 426;
  const said = shorten(body.toString('utf8'), 80);
  // A page says nothing of the reason; a line of text or JSON mostly does.
  const reason = said === '' || said.startsWith('<') || isElsewhere ? '' : `: ${said}`;
  const words = isElsewhere ? `no WebSocket at ${path}: answered ${statusCode}` : `handshake answered ${statusCode}`;
  return { kind: 'status', words: words + reason, statusCode };
}

function findProblem(headers: ReadonlyMap<string, string>, endpoint: Endpoint, key: string): string | null {
  const tokens = (name: string) => (headers.get(name) ?? '').toLowerCase().split(/\s*,\s*/);
  if (!tokens('upgrade').includes('websocket')) return 'the handshake was answered 101 without "Upgrade: websocket"';
  if (!tokens('connection').includes('upgrade')) return 'the handshake was answered 101 without "Connection: Upgrade"';
  const accept = createHash('sha1')
    .update(key + acceptSuffix)
    .digest('base64');
  if (headers.get('sec-websocket-accept') !== accept)
    return 'the handshake was answered with a wrong Sec-WebSocket-Accept';
  const extensions = headers.get('sec-websocket-extensions');
  if (extensions) return `the server chose the extension ${shorten(extensions)}; none was asked`;
  const chosen = headers.get('sec-websocket-protocol') ?? null;
  if (chosen === endpoint.subprotocol) return null;
  const what = chosen === null ? 'no subprotocol' : `the subprotocol ${shorten(chosen)}`;
  return `the server chose ${what}; ${endpoint.subprotocol ?? 'none'} was asked`;
}
