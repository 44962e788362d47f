/** Finds how a target is spoken to in a phase. */
import type { Target } from '../load-generator.ts';
import type { Random } from '../random.ts';
import type { WebSocketPhase, WebSocketRoute, WebSocketTarget } from '../websocket-load.ts';
import { buildEndpoint } from './handshake.ts';
import { drawName } from './message-format.ts';
import { PlainProtocol } from './plain-protocol.ts';
import type { Protocol } from './protocol.ts';

const groupNameLength = 12;

/** In a broadcast, all sockets of the target get the same new group. Throws when the target lacks what the phase needs. */
export function buildProtocol(target: Target, kind: WebSocketPhase['kind'], random: Random): Protocol {
  const { webSocket } = target;
  const route = webSocket === null ? null : findRoute(webSocket, kind);
  if (webSocket === null || route === null) throw new Error(`${target.name} has no WebSocket for ${kind}`);
  const group = kind === 'websocket-broadcast' ? `bench${drawName(random, groupNameLength)}` : null;
  const path = route.path.replaceAll('{group}', group ?? 'bench');
  switch (webSocket.protocol) {
    case 'plain':
      return new PlainProtocol(buildEndpoint(target.origin, path, webSocket.subprotocol), webSocket.message);
    default:
      throw new Error(`${webSocket.protocol} is not there yet`);
  }
}

/** A connect phase takes what there is. */
function findRoute({ echo, broadcast }: WebSocketTarget, kind: WebSocketPhase['kind']): WebSocketRoute | null {
  switch (kind) {
    case 'websocket-echo':
      return echo;
    case 'websocket-broadcast':
      return broadcast;
    case 'websocket-connect':
      return echo ?? broadcast;
  }
}
