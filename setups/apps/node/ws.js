/** Bare Node with the package ws: what a WebSocket server costs that does nothing else. The ceiling for the others. */
import { WebSocketServer } from 'ws';
import { group as counts, echo } from './counters.js';
import { createHttpServer, listen } from './http.js';
import { onMessageOfOtherWorkers, runWorkers, sendToOtherWorkers } from './run-workers.js';

const groupPath = /^\/ws\/group\/([A-Za-z0-9._-]{1,99})$/;
/** The sockets of this process by the name of their group. */
const groups = new Map();

function serveEcho(socket) {
  echo.opened += 1;
  socket.on('message', (data, isBinary) => {
    echo.received += 1;
    socket.send(data, { binary: isBinary });
    echo.sent += 1;
  });
  socket.on('close', () => {
    echo.closed += 1;
  });
}

function serveGroup(socket, name) {
  counts.opened += 1;
  if (!groups.has(name)) groups.set(name, new Set());
  const members = groups.get(name);
  members.add(socket);
  socket.on('message', (data, isBinary) => {
    counts.received += 1;
    deliver({ name, data, isBinary });
    sendToOtherWorkers({ name, data, isBinary });
    counts.sent += 1;
  });
  socket.on('close', () => {
    counts.closed += 1;
    members.delete(socket);
    if (members.size === 0) groups.delete(name);
  });
}

function deliver({ name, data, isBinary }) {
  for (const socket of groups.get(name) ?? []) {
    socket.send(data, { binary: isBinary });
    counts.delivered += 1;
  }
}

runWorkers(() => {
  const server = createHttpServer(['ws']);
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, stream, head) => {
    const name = groupPath.exec(request.url)?.[1];
    if (request.url !== '/ws/echo' && name === undefined) {
      stream.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, stream, head, (socket) => {
      if (name === undefined) serveEcho(socket);
      else serveGroup(socket, name);
    });
  });
  onMessageOfOtherWorkers(deliver);
  listen(server);
});
