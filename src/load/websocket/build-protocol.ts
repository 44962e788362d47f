/** Finds how a target is spoken to in a phase. */
import type { Target } from '../load-generator.ts';
import type { Random } from '../random.ts';
import type { WebSocketPhase, WebSocketRoute, WebSocketTarget } from '../websocket-load.ts';
import { ActionCableProtocol, actionCableSubprotocol } from './actioncable-protocol.ts';
import { buildEndpoint } from './handshake.ts';
import { drawName, minMessageBytes } from './message-format.ts';
import { PlainProtocol } from './plain-protocol.ts';
import type { Protocol } from './protocol.ts';
import { engineQuery, SocketIoProtocol } from './socketio-protocol.ts';

const groupNameLength = 12;

/**
 * All sockets of the target are in one new group where the phase needs one. Throws when the target has no WebSocket for
 * the phase, or its route lacks what the protocol needs.
 */
export function buildProtocol(target: Target, phase: WebSocketPhase, random: Random): Protocol {
  const { webSocket, origin } = target;
  const found = webSocket === null ? null : findRoute(webSocket, phase.kind);
  if (webSocket === null || found === null) throw new Error(`${target.name} has no WebSocket for ${phase.kind}`);
  const { route, isGroup } = found;
  const group = isGroup ? `bench${drawName(random, groupNameLength)}` : null;
  const messageBytes = phase.kind === 'websocket-connect' ? minMessageBytes : phase.messageBytes;
  const need = (name: 'event' | 'join' | 'channel' | 'action'): string => {
    const value = route[name];
    if (value === null) throw new Error(`${target.name} has no ${name} for ${phase.kind}`);
    return value;
  };
  switch (webSocket.protocol) {
    case 'plain': {
      const path = route.path.replaceAll('{group}', group ?? 'bench');
      return new PlainProtocol(buildEndpoint(origin, path, webSocket.subprotocol), webSocket.message);
    }
    case 'socketio': {
      const path = `${route.path}${route.path.includes('?') ? '&' : '?'}${engineQuery}`;
      const join = group === null ? null : { event: need('join'), group };
      const spec = { event: need('event'), join, message: webSocket.message, messageBytes };
      return new SocketIoProtocol(buildEndpoint(origin, path, webSocket.subprotocol), spec);
    }
    case 'actioncable': {
      const endpoint = buildEndpoint(origin, route.path, webSocket.subprotocol ?? actionCableSubprotocol);
      return new ActionCableProtocol(endpoint, {
        channel: need('channel'),
        action: need('action'),
        group,
        messageBytes,
      });
    }
  }
}

interface FoundRoute {
  readonly route: WebSocketRoute;
  /** Whether its sockets are in a group. */
  readonly isGroup: boolean;
}

/** A connect phase takes what there is. */
function findRoute({ echo, broadcast }: WebSocketTarget, kind: WebSocketPhase['kind']): FoundRoute | null {
  const ofEcho = echo === null ? null : { route: echo, isGroup: false };
  const ofBroadcast = broadcast === null ? null : { route: broadcast, isGroup: true };
  switch (kind) {
    case 'websocket-echo':
      return ofEcho;
    case 'websocket-broadcast':
      return ofBroadcast;
    case 'websocket-connect':
      return ofEcho ?? ofBroadcast;
  }
}
