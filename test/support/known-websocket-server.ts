/**
 * A WebSocket server whose behaviour is known, in a process of its own, on the package ws. The path says how it behaves,
 * and it writes down what it did, so that the truth is known. `every` counts over all sockets.
 *
 *   /echo             at once                       /delay/20         after 20 ms
 *   /drop/100         every 100th is not answered   /duplicate/100    every 100th is answered twice
 *   /reorder/10       every 10th waits until the next of its socket has been answered
 *   /corrupt/100      every 100th with another filler                 /garble/100       … with another sequence
 *   /close-after/50   the 50th closes its socket with 4001 "enough"   /reset-after/50   … resets its connection
 *   /close-all/50     the 50th closes all sockets with 1001           /small            messages over 1,000 bytes: 1009
 *   /slow-reader      reads for 100 ms, then not for 400 ms           /fragments        in three frames, a ping between
 *   /subprotocol/x    chooses the subprotocol x     /refuse           handshake answered 403
 *   /silent           no answer to the handshake; /silent/20 after 20 handshakes
 *   /page             no WebSocket: answers 200     /garbage          answers something that is not HTTP
 *   /leave            closes without an answer
 *   /wrong-accept     answers 101 with a wrong key  /close-at-once    opens, and closes with 1013 at once
 *   /other-version    answers 400 as engine.io does to another version than its own
 *   /greet            sends "hello" when opened     /as-binary        answers texts as binary messages
 *   /group/NAME       to all sockets of the group; /group/NAME/drop/100 and so on: the 100th delivery; /close/100 closes instead with 1011
 *   /truth            what it did so far, as JSON: see Truth; /forget empties it
 *
 * Usage: node known-websocket-server.ts; listens on $PORT or a free port, and prints it. Without $PORT it ends when its standard input ends, or after an hour.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { createHistogram, percentileMs, recordMs } from '../../src/records/histogram.ts';
import type { WebSocketTruth } from './start-known-websocket-server.ts';

const lifetimeMs = 3_600_000;
const serviceTimes = createHistogram();
let cpuBefore = process.cpuUsage();
let truth = emptyTruth();

function emptyTruth() {
  return {
    received: 0,
    sent: 0,
    dropped: 0,
    duplicated: 0,
    reordered: 0,
    corrupted: 0,
    pongs: 0,
    handshakes: 0,
    mostOpen: 0,
    closes: {} as Record<string, number>,
    groups: [] as string[],
  };
}

const groups = new Map<string, Set<WebSocket>>();
const sockets = new Set<WebSocket>();
const server = createServer((request, response) => {
  if (request.url === '/forget') {
    serviceTimes.reset();
    truth = emptyTruth();
    cpuBefore = process.cpuUsage();
  }
  const { user, system } = process.cpuUsage(cpuBefore);
  const [p50Ms, p99Ms] = [50, 99].map((q) => percentileMs(serviceTimes, q) ?? 0) as [number, number];
  const told: WebSocketTruth = { ...truth, open: sockets.size, p50Ms, p99Ms, cpuMs: (user + system) / 1000 };
  response.end(request.url === '/truth' ? JSON.stringify(told) : 'a page');
});
const rawAnswers: Readonly<Record<string, string>> = {
  refuse: 'HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
  page: 'HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\na page',
  'other-version':
    'HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-type: text/html\r\nContent-Length: 28\r\n\r\n' +
    'Unsupported protocol version',
  leave: '',
  garbage: 'this is not HTTP\r\n\r\n',
  'wrong-accept':
    'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: x\r\n\r\n',
};
const options = { noServer: true, clientTracking: false, perMessageDeflate: false } as const;
const chosen: { subprotocol: string | false } = { subprotocol: false };
const handleProtocols = () => chosen.subprotocol;
const accepting = new WebSocketServer({ ...options, handleProtocols });
const acceptingSmall = new WebSocketServer({ ...options, maxPayload: 1000 });

server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
  const path = (request.url as string).replace(/\?.*/, '').split('/').slice(1);
  const [kind, argument] = path;
  const raw = rawAnswers[kind as string];
  if (raw !== undefined) {
    socket.end(raw);
    return;
  }
  if (kind === 'silent' && (argument === undefined || truth.handshakes === Number(argument))) return;
  chosen.subprotocol = kind === 'subprotocol' && argument ? argument : false;
  const accept = kind === 'small' ? acceptingSmall : accepting;
  accept.handleUpgrade(request, socket, head, (webSocket) => serve(webSocket, path, socket));
});
server.listen({ port: Number(process.env['PORT'] ?? 0), host: '127.0.0.1', backlog: 4096 }, () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
// As a setup's program it gets its port, and is stopped by whoever started it.
if (process.env['PORT'] === undefined) process.stdin.on('end', () => process.exit(0)).resume();
setTimeout(() => process.exit(0), lifetimeMs).unref();

function serve(webSocket: WebSocket, [kind, argument, fault, every]: string[], socket: Socket): void {
  truth.handshakes++;
  sockets.add(webSocket);
  truth.mostOpen = Math.max(truth.mostOpen, sockets.size);
  const group = kind === 'group' ? joinGroup(webSocket, argument as string) : null;
  let held: (() => void) | null = null;
  // Behind every answer, so that what is held back comes after the next one.
  const answer = (to: WebSocket, data: Buffer, isBinary: boolean): void => {
    send(to, data, isBinary);
    held?.();
    held = null;
  };
  webSocket.on('pong', () => truth.pongs++);
  webSocket.on('error', () => {});
  webSocket.on('close', (code) => {
    sockets.delete(webSocket);
    group?.delete(webSocket);
    truth.closes[code] = (truth.closes[code] ?? 0) + 1;
  });
  if (kind === 'close-at-once') webSocket.close(1013);
  if (kind === 'greet') webSocket.send('hello');
  if (kind === 'slow-reader') readSlowly(socket, webSocket);
  webSocket.on('message', (message: Buffer, isBinary) => {
    truth.received++;
    const startMs = performance.now();
    if (group !== null) {
      for (const member of group) behave(fault ?? 'echo', Number(every), member, message, isBinary, answer);
      return;
    }
    const finish = () => {
      answer(webSocket, message, isBinary);
      recordMs(serviceTimes, performance.now() - startMs);
    };
    const count = Number(argument);
    if (kind === 'delay') setTimeout(finish, count);
    else if (kind === 'reorder' && truth.received % count === 0 && held === null) {
      truth.reordered++;
      held = () => send(webSocket, message, isBinary);
    } else if (kind === 'close-after' && truth.received === count) webSocket.close(4001, 'enough');
    else if (kind === 'reset-after' && truth.received === count) socket.resetAndDestroy();
    else if (kind === 'close-all' && truth.received === count) for (const one of sockets) one.close(1001);
    else if (kind === 'as-binary') answer(webSocket, message, true);
    else if (kind === 'fragments') sendInParts(webSocket, message, isBinary);
    else if (/drop|duplicate|corrupt|garble/.test(kind as string)) {
      behave(kind as string, count, webSocket, message, isBinary, answer);
    } else finish();
  });
}

/** Answers, but every so many times with a fault. */
function behave(
  fault: string,
  every: number,
  to: WebSocket,
  message: Buffer,
  isBinary: boolean,
  answer: (to: WebSocket, data: Buffer, isBinary: boolean) => void,
): void {
  const handled = truth.sent + truth.dropped - truth.duplicated + 1;
  if (handled % every !== 0) {
    answer(to, message, isBinary);
    return;
  }
  switch (fault) {
    case 'drop':
      truth.dropped++;
      return;
    case 'close':
      truth.dropped++;
      to.close(1011);
      return;
    case 'duplicate':
      truth.duplicated++;
      answer(to, message, isBinary);
      break;
    case 'corrupt':
    case 'garble':
      truth.corrupted++;
      // Of the filler, or of the sequence.
      message[fault === 'corrupt' ? message.length - 1 : 15] = 0x37;
      break;
  }
  answer(to, message, isBinary);
}

function send(to: WebSocket, data: Buffer, isBinary: boolean): void {
  truth.sent++;
  to.send(data, { binary: isBinary });
}

function sendInParts(to: WebSocket, data: Buffer, isBinary: boolean): void {
  truth.sent++;
  to.send(data.subarray(0, 10), { binary: isBinary, fin: false });
  to.ping('still there?');
  to.send(data.subarray(10, 20), { binary: isBinary, fin: false });
  to.send(data.subarray(20), { binary: isBinary, fin: true });
}

function joinGroup(webSocket: WebSocket, name: string): Set<WebSocket> {
  const group = groups.get(name) ?? new Set();
  groups.set(name, group.add(webSocket));
  if (!truth.groups.includes(name)) truth.groups.push(name);
  return group;
}

function readSlowly(socket: Socket, webSocket: WebSocket): void {
  const timer = setInterval(() => {
    socket.pause();
    setTimeout(() => socket.resume(), 400);
  }, 500);
  webSocket.on('close', () => clearInterval(timer));
}
