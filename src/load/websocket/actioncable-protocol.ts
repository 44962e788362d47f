/**
 * Action Cable, the WebSockets of Rails: JSON texts under a subprotocol of its own.
 * https://docs.anycable.io/misc/action_cable_protocol
 */
import { Envelope } from './envelope.ts';
import { otherFailure, shorten } from './failure.ts';
import { opcodes } from './frame-writer.ts';
import type { Endpoint } from './handshake.ts';
import type { FramePart, Protocol, Session, SessionLink } from './protocol.ts';

export const actionCableSubprotocol = 'actioncable-v1-json';

export interface ActionCableSpec {
  readonly channel: string;
  readonly action: string;
  /** A parameter of the subscription; null where there is none. */
  readonly group: string | null;
  readonly messageBytes: number;
}

export class ActionCableProtocol implements Protocol {
  readonly endpoint: Endpoint;
  readonly spec: ActionCableSpec;
  readonly identifier: string;
  /** Around what is received: learnt from the first message, because servers are free in how they write their JSON. */
  envelope: Envelope | null = null;

  constructor(endpoint: Endpoint, spec: ActionCableSpec) {
    this.endpoint = endpoint;
    this.spec = spec;
    const { channel, group } = spec;
    this.identifier = JSON.stringify(group === null ? { channel } : { channel, group });
  }

  startSession(link: SessionLink): Session {
    return new ActionCableSession(this, link);
  }

  buildParts(payload: Buffer): readonly FramePart[] {
    const text = payload.toString('latin1');
    const data = JSON.stringify({ action: this.spec.action, payload: text });
    const command = JSON.stringify({ command: 'message', identifier: this.identifier, data });
    return [{ opcode: opcodes.text, data: Buffer.from(command), payloadAt: Buffer.from(command).indexOf(text) }];
  }
}

interface CableMessage {
  readonly type?: unknown;
  readonly message?: { readonly payload?: unknown } | null;
  readonly reason?: unknown;
}

class ActionCableSession implements Session {
  readonly #protocol: ActionCableProtocol;
  readonly #link: SessionLink;
  #isReady = false;

  constructor(protocol: ActionCableProtocol, link: SessionLink) {
    this.#protocol = protocol;
    this.#link = link;
  }

  /** The server speaks first. */
  opened(): void {}

  receive(bytes: Buffer, start: number, end: number, isBinary: boolean): void {
    const payloadAt = this.#protocol.envelope?.find(bytes, start, end) ?? -1;
    if (payloadAt >= 0) this.#link.payload(bytes, payloadAt, payloadAt + this.#protocol.spec.messageBytes);
    else this.#takeText(bytes.subarray(start, end), isBinary);
  }

  #takeText(bytes: Buffer, isBinary: boolean): void {
    const text = bytes.toString('utf8');
    const received = isBinary ? null : parse(text);
    switch (received?.type) {
      case 'ping':
        return;
      case 'welcome':
        this.#link.sendText(JSON.stringify({ command: 'subscribe', identifier: this.#protocol.identifier }));
        return;
      case 'confirm_subscription':
        this.#isReady = true;
        this.#link.ready();
        return;
      case 'reject_subscription':
        this.#fail(`the server rejected the subscription to ${this.#protocol.identifier}`);
        return;
      case 'disconnect':
        this.#disconnected(`the server disconnected: ${shorten(String(received.reason ?? 'no reason'))}`);
        return;
    }
    const payload = received?.message?.payload;
    if (typeof payload === 'string') this.#takePayload(bytes, payload);
    else if (this.#isReady) this.#link.payload(bytes, 0, 0);
    else this.#fail(`not Action Cable: the server sent "${shorten(text, 60)}"`);
  }

  #takePayload(bytes: Buffer, payload: string): void {
    const { messageBytes } = this.#protocol.spec;
    const at = payload.length === messageBytes ? bytes.indexOf(payload) : -1;
    if (at >= 0) this.#protocol.envelope ??= Envelope.around(bytes, at, messageBytes);
    const own = Buffer.from(payload);
    this.#link.payload(own, 0, own.length);
  }

  #disconnected(words: string): void {
    if (this.#isReady) this.#link.ended(words);
    else this.#fail(words);
  }

  #fail(words: string): void {
    this.#link.fail(otherFailure(words));
  }
}

function parse(text: string): CableMessage | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? (value as CableMessage) : null;
  } catch {
    return null;
  }
}
