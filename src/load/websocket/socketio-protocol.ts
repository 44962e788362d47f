/**
 * socket.io 4 on Engine.IO 4, over the WebSocket transport alone. The first digit of a packet is Engine.IO's: 0 open,
 * 1 close, 2 ping, 3 pong, 4 message; the second is socket.io's: 0 connect, 1 disconnect, 2 event, 3 acknowledgement,
 * 4 refusal, 5 event with attachments. https://socket.io/docs/v4/socket-io-protocol/
 */
import { Envelope } from './envelope.ts';
import { type OpenFailure, otherFailure, shorten } from './failure.ts';
import { opcodes } from './frame-writer.ts';
import type { Endpoint } from './handshake.ts';
import type { FramePart, Protocol, Session, SessionLink } from './protocol.ts';

export const engineQuery = 'EIO=4&transport=websocket';

/** How long a server may take to acknowledge that a socket has joined; not all do. */
const joinPatienceMs = 1000;
/** The same, once a server was seen not to acknowledge: long enough to join. */
const shortPatienceMs = 50;

const digit = { one: 0x31, two: 0x32, six: 0x36 } as const;

export interface SocketIoSpec {
  readonly event: string;
  /** The event that joins, with the group's name; null where there is no group. */
  readonly join: { readonly event: string; readonly group: string } | null;
  readonly message: 'text' | 'binary';
  readonly messageBytes: number;
}

export class SocketIoProtocol implements Protocol {
  readonly endpoint: Endpoint;
  readonly spec: SocketIoSpec;
  /** Around a text payload. */
  readonly envelope: Envelope;
  /** What comes before a binary payload. */
  readonly header: string;
  joinPatienceMs = joinPatienceMs;

  constructor(endpoint: Endpoint, spec: SocketIoSpec) {
    this.endpoint = endpoint;
    this.spec = spec;
    const event = JSON.stringify(spec.event);
    this.envelope = new Envelope(Buffer.from(`42[${event},"`), Buffer.from('"]'), spec.messageBytes);
    this.header = `451-[${event},{"_placeholder":true,"num":0}]`;
  }

  startSession(link: SessionLink): Session {
    return new SocketIoSession(this, link);
  }

  /** A server of another version says so in JSON: `{"code":5,"message":"Unsupported protocol version"}`. */
  explain(failure: OpenFailure): OpenFailure {
    const isVersion = failure.statusCode === 400 && /protocol version/i.test(failure.words);
    return isVersion ? { ...failure, words: `not Engine.IO 4: ${failure.words}` } : failure;
  }

  buildParts(payload: Buffer): readonly FramePart[] {
    if (this.spec.message === 'binary') {
      return [
        { opcode: opcodes.text, data: Buffer.from(this.header), payloadAt: null },
        { opcode: opcodes.binary, data: payload, payloadAt: 0 },
      ];
    }
    const before = Buffer.from(`42[${JSON.stringify(this.spec.event)},"`);
    const data = Buffer.concat([before, payload, Buffer.from('"]')]);
    return [{ opcode: opcodes.text, data, payloadAt: before.length }];
  }
}

class SocketIoSession implements Session {
  readonly #protocol: SocketIoProtocol;
  readonly #link: SessionLink;
  #stage: 'open' | 'connect' | 'join' | 'ready' = 'open';
  #patience: NodeJS.Timeout | undefined;
  /** The binary messages that come next belong to packets already read: whether each is a payload of ours. */
  readonly #attachments: boolean[] = [];

  constructor(protocol: SocketIoProtocol, link: SessionLink) {
    this.#protocol = protocol;
    this.#link = link;
  }

  /** The server speaks first. */
  opened(): void {}

  dispose(): void {
    clearTimeout(this.#patience);
  }

  receive(bytes: Buffer, start: number, end: number, isBinary: boolean): void {
    if (isBinary) {
      const isOurs = this.#attachments.shift();
      if (isOurs) this.#link.payload(bytes, start, this.#protocol.spec.message === 'binary' ? end : start);
      return;
    }
    const payloadAt = this.#protocol.envelope.find(bytes, start, end);
    if (payloadAt >= 0) {
      this.#link.payload(bytes, payloadAt, payloadAt + this.#protocol.spec.messageBytes);
      return;
    }
    switch (bytes[start]) {
      case digit.two:
        this.#link.sendText('3');
        return;
      case digit.one:
        this.#link.ended('the server closed the Engine.IO session');
        return;
      case digit.six:
        return;
    }
    this.#takePacket(bytes.toString('utf8', start, end));
  }

  #takePacket(text: string): void {
    if (this.#stage === 'open') {
      this.#takeOpen(text);
      return;
    }
    switch (text.slice(0, 2)) {
      case '40':
        if (this.#stage === 'connect') this.#takeConnected(text);
        return;
      case '41':
        this.#link.ended('the server disconnected the socket.io session');
        return;
      case '42':
        this.#takeEvent(text);
        return;
      case '43':
        if (this.#stage === 'join') this.#becomeReady();
        return;
      case '44':
        this.#link.fail(otherFailure(`the server refused the socket.io connection: ${shorten(text.slice(2))}`));
        return;
      case '45':
        this.#takeHeader(text);
        return;
    }
    this.#refuse(`the server sent "${shorten(text, 60)}"`);
  }

  #takeOpen(text: string): void {
    const opened = text.startsWith('0{') ? parse(text.slice(1)) : null;
    if (typeof (opened as { sid?: unknown } | null)?.sid !== 'string') {
      this.#refuse(`the server began with "${shorten(text, 60)}"`);
      return;
    }
    this.#stage = 'connect';
    this.#link.sendText('40');
  }

  #takeConnected(text: string): void {
    const connected = parse(text.slice(2)) as { sid?: unknown } | null;
    if (typeof connected?.sid !== 'string') {
      this.#refuse('the server connects without being asked, as socket.io 2 does');
      return;
    }
    const { join } = this.#protocol.spec;
    if (join === null) {
      this.#becomeReady();
      return;
    }
    this.#stage = 'join';
    this.#link.sendText(`420${JSON.stringify([join.event, join.group])}`);
    this.#patience = setTimeout(() => {
      this.#protocol.joinPatienceMs = shortPatienceMs;
      this.#becomeReady();
    }, this.#protocol.joinPatienceMs);
  }

  /** An event whose payload has another length or other bytes around it: a corrupted one, or one of another name. */
  #takeEvent(text: string): void {
    const event = parse(text.slice(2));
    if (Array.isArray(event) && event[0] !== this.#protocol.spec.event) return;
    const payload = Buffer.from(Array.isArray(event) && typeof event[1] === 'string' ? event[1] : '');
    this.#link.payload(payload, 0, this.#protocol.spec.message === 'text' ? payload.length : 0);
  }

  #takeHeader(text: string): void {
    if (text === this.#protocol.header) {
      this.#attachments.push(true);
      return;
    }
    const [, count, rest] = /^45(\d+)-(.*)$/s.exec(text) ?? [];
    const event = rest === undefined ? null : parse(rest);
    const isOurs = Array.isArray(event) && event[0] === this.#protocol.spec.event;
    for (let i = 0; i < Number(count ?? 0); i++) this.#attachments.push(isOurs && i === 0);
  }

  #becomeReady(): void {
    clearTimeout(this.#patience);
    this.#stage = 'ready';
    this.#link.ready();
  }

  #refuse(words: string): void {
    if (this.#stage === 'ready') this.#link.payload(Buffer.alloc(0), 0, 0);
    else this.#link.fail(otherFailure(`not Engine.IO 4: ${words}`));
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
