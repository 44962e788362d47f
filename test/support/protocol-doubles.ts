/** Small doubles of servers that cannot be had here, on the package ws: they speak the documented frames and no more. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

export interface ProtocolDouble extends AsyncDisposable {
  readonly origin: string;
  /** Every text that clients sent, in order. */
  readonly received: string[];
  /** The headers of each handshake. */
  readonly handshakes: IncomingMessage[];
}

async function startDouble(
  subprotocol: string | null,
  serve: (socket: WebSocket, onText: (listener: (text: string) => void) => void) => void,
): Promise<ProtocolDouble> {
  const received: string[] = [];
  const handshakes: IncomingMessage[] = [];
  const http = createServer();
  const handleProtocols = (asked: Set<string>) =>
    subprotocol !== null && asked.has(subprotocol) ? subprotocol : false;
  const server = new WebSocketServer({ server: http, handleProtocols });
  server.on('connection', (socket, request) => {
    handshakes.push(request);
    serve(socket, (listener) =>
      socket.on('message', (data) => {
        received.push(String(data));
        listener(String(data));
      }),
    );
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    received,
    handshakes,
    [Symbol.asyncDispose]: async () => {
      for (const client of server.clients) client.terminate();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

/** What a socket.io 2 server (Engine.IO 3) answers to any client: it connects by itself. */
export const startSocketIo2 = () =>
  startDouble(null, (socket) => {
    socket.send('0{"sid":"x6Xs8gqVbR1GHOLjAAAA","upgrades":[],"pingInterval":25000,"pingTimeout":5000}');
    socket.send('40');
  });

/** Channels: EchoChannel echoes, GroupChannel streams from its group, anything else is rejected. */
export const startActionCable = () => {
  const groups = new Map<string, Set<(payload: string) => void>>();
  return startDouble('actioncable-v1-json', (socket, onText) => {
    const send = (message: object) => socket.send(JSON.stringify(message));
    send({ type: 'welcome' });
    send({ type: 'ping', message: 1_700_000_000 });
    const subscriptions = new Map<string, (payload: string) => void>();
    onText((text) => {
      const { command, identifier, data } = JSON.parse(text);
      const { channel, group } = JSON.parse(identifier);
      const deliver = (payload: string) => send({ identifier, message: { payload } });
      if (command === 'message') {
        const { action, payload } = JSON.parse(data);
        if (channel === 'EchoChannel' && action === 'echo') subscriptions.get(identifier)?.(payload);
        if (channel === 'GroupChannel' && action === 'broadcast')
          for (const one of groups.get(group) ?? []) one(payload);
        return;
      }
      if (channel !== 'EchoChannel' && channel !== 'GroupChannel') {
        send({ identifier, type: 'reject_subscription' });
        return;
      }
      subscriptions.set(identifier, deliver);
      if (channel === 'GroupChannel') groups.set(group, (groups.get(group) ?? new Set()).add(deliver));
      send({ identifier, type: 'confirm_subscription' });
    });
  });
};

/** A Rails whose connection is unauthorized. */
export const startUnauthorizedCable = () =>
  startDouble('actioncable-v1-json', (socket) => {
    socket.send(JSON.stringify({ type: 'disconnect', reason: 'unauthorized', reconnect: false }));
    socket.close();
  });
