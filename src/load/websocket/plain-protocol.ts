/** Messages as they are. A group is named in the path, and whoever is connected is in it. */
import { opcodes } from './frame-writer.ts';
import type { Endpoint } from './handshake.ts';
import type { FramePart, Protocol, Session, SessionLink } from './protocol.ts';

export class PlainProtocol implements Protocol {
  readonly endpoint: Endpoint;
  readonly #opcode: number;

  constructor(endpoint: Endpoint, message: 'text' | 'binary') {
    this.endpoint = endpoint;
    this.#opcode = opcodes[message];
  }

  startSession(link: SessionLink): Session {
    return {
      opened: () => link.ready(),
      // The same bytes in a message of the other kind would be another message.
      receive: (bytes, start, end, isBinary) =>
        link.payload(bytes, start, isBinary === (this.#opcode === opcodes.binary) ? end : start),
    };
  }

  buildParts(payload: Buffer): readonly FramePart[] {
    return [{ opcode: this.#opcode, data: payload, payloadAt: 0 }];
  }
}
