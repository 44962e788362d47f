import type { Setup } from './setup.ts';
import type { WebSocketSection } from './websocket-section.ts';

interface Route {
  readonly path: string;
  readonly event: string | null;
  readonly join: string | null;
  readonly channel: string | null;
  readonly action: string | null;
}

/** A setup's WebSockets with nothing left to assume; null where it has none. */
export interface FoundWebSocket {
  readonly protocol: WebSocketSection['protocol'];
  readonly subprotocol: string | null;
  readonly message: WebSocketSection['message'];
  readonly echo: Route | null;
  readonly broadcast: Route | null;
}

type Routes = Readonly<Record<WebSocketSection['protocol'], Route>>;

/** A plain route always has a path of its own. */
const plain: Route = { path: '/', event: null, join: null, channel: null, action: null };

const echoDefaults: Routes = {
  plain,
  socketio: { ...plain, path: '/socket.io/', event: 'echo' },
  actioncable: { ...plain, path: '/cable', channel: 'EchoChannel', action: 'echo' },
};

const broadcastDefaults: Routes = {
  plain,
  socketio: { ...plain, path: '/socket.io/', event: 'broadcast', join: 'join' },
  actioncable: { ...plain, path: '/cable', channel: 'GroupChannel', action: 'broadcast' },
};

/** Reads the `websocket` section. */
export function findWebSocket({ file: { websocket } }: Pick<Setup, 'file'>): FoundWebSocket | null {
  if (websocket === undefined) return null;
  const { protocol, message, subprotocol, echo, broadcast } = websocket;
  const fill = (route: WebSocketSection['echo'], defaults: Route): Route | null =>
    route === undefined ? null : ({ ...defaults, ...route } as Route);
  return {
    protocol,
    subprotocol: subprotocol ?? null,
    message,
    echo: fill(echo, echoDefaults[protocol]),
    broadcast: fill(broadcast, broadcastDefaults[protocol]),
  };
}
