/** The options of the WebSocket phases: a part of the table in option-table.ts. */
import type { OptionSpec } from './option-spec.ts';

export const webSocketOptions = [
  {
    name: 'sockets',
    group: 'websocket',
    value: { kind: 'integer', min: 1, max: 100_000 },
    default: '100',
    placeholder: 'count',
    description: 'WebSockets that are held open; in a broadcast all of them are in one group',
  },
  {
    name: 'message-size',
    group: 'websocket',
    value: { kind: 'integer', min: 32, max: 1_000_000, unit: 'bytes' },
    default: '64',
    placeholder: 'bytes',
    description: "Length of a message, without the protocol's own bytes around it",
  },
  {
    name: 'echo-rate',
    group: 'websocket',
    value: { kind: 'number', min: 1, max: 100_000, unit: 'messages/s' },
    default: '300',
    placeholder: 'per-second',
    description: 'Messages per second that are sent, over all sockets, and come back',
  },
  {
    name: 'broadcast-rate',
    group: 'websocket',
    value: { kind: 'number', min: 0.1, max: 10_000, unit: 'messages/s' },
    default: '5',
    placeholder: 'per-second',
    description: 'Messages per second that are sent to the group; each comes to every socket',
  },
  {
    name: 'handshakes',
    group: 'websocket',
    value: { kind: 'integer', min: 1, max: 1000 },
    default: '10',
    placeholder: 'count',
    description: 'Handshakes that are under way at the same time in the connect phase',
  },
  {
    name: 'websocket-duration',
    group: 'websocket',
    value: { kind: 'duration', unit: 's', min: 1, max: 3600 },
    default: '10s',
    placeholder: 'duration',
    description: 'How long each of the WebSocket phases lasts',
  },
] as const satisfies readonly OptionSpec[];
