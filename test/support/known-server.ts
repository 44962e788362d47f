/**
 * A server whose behaviour is known, in a process of its own. The path says how it behaves, and it writes down its own
 * service times (from the request's arrival to the answer's last byte handed to the kernel), so that the truth is known.
 *
 *   /ok               at once                       /mixture        99 % after 3 ms, 1 % after 100 ms
 *   /drawn/5/50/10    after 5 ms, but 10 % of them after 50 ms, drawn from a sequence that is the same after each /forget
 *   /delay/20         after 20 ms                   /stall          at once; start with --stall: blocked 2 s in every 10 s
 *   /close            at once, connection closed    /chunked        in two chunks
 *   /until-close      no length: ends with the connection           /reset/100      every 100th connection is reset
 *   /cut/100          every 100th answer is cut short               /status/10      every 10th is a 500
 *   /body/10          every 10th has another body   /hang           never; /hang/100 every 100th never
 *   /hang-once/100    at once, the 100th never
 *   /garbage          not HTTP                      /slow-start     60 ms, falling to 1 ms over the first 3 s
 *   /slow-second/100/5  after 100 ms in the second that begins with the first request, after 5 ms from then on
 *   /truth            what was written down so far, as JSON: see Truth; /forget empties it
 *
 * Usage: node known-server.ts [--stall]; prints its port. Ends when its standard input ends, or after an hour.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHistogram, encodeHistogram, percentileMs, recordMs } from '../../src/records/histogram.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';
import type { WrittenTruth } from './start-known-server.ts';

const lifetimeMs = 3_600_000;
const okBody = 'OK';
const drawSeed = 1;
let serviceTimes = createHistogram();
let draw = createSeededRandom(drawSeed);
let requests = 0;
let spoilt = 0;
let firstMs = 0;

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  const path = request.url as string;
  if (path === '/truth') response.end(JSON.stringify(readTruth()));
  else if (path === '/forget') {
    forget();
    response.end();
  } else {
    requests++;
    if (firstMs === 0) firstMs = performance.now();
    answer(request, response, path.split('/').slice(1));
  }
});
server.maxRequestsPerSocket = 0;
server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
process.stdin.on('end', () => process.exit(0)).resume();
setTimeout(() => process.exit(0), lifetimeMs).unref();
if (process.argv.includes('--stall')) stallFrom(performance.now() + 5000);

function readTruth(): WrittenTruth {
  const percentile = (q: number) => percentileMs(serviceTimes, q) ?? 0;
  return {
    requests,
    spoilt,
    count: serviceTimes.totalCount,
    p50Ms: percentile(50),
    p90Ms: percentile(90),
    p95Ms: percentile(95),
    p99Ms: percentile(99),
    histogram: encodeHistogram(serviceTimes),
  };
}

function forget(): void {
  serviceTimes = createHistogram();
  draw = createSeededRandom(drawSeed);
  requests = 0;
  spoilt = 0;
  firstMs = 0;
}

function answer(request: IncomingMessage, response: ServerResponse, [kind, argument, other, share]: string[]): void {
  const startMs = performance.now();
  const every = Number(argument);
  const isChosen = requests % every === 0;
  // What is still under way when all is forgotten belongs to what was before.
  const log = serviceTimes;
  const finish = (body = okBody): void => {
    response.end(body);
    recordMs(log, performance.now() - startMs);
  };
  const plain = (status = 200, body = okBody): void => {
    response.writeHead(status, { 'content-type': 'text/plain', 'content-length': body.length });
    finish(body);
  };
  switch (kind) {
    case 'delay':
      setTimeout(plain, every);
      return;
    case 'mixture':
      setTimeout(plain, requests % 100 === 0 ? 100 : 3);
      return;
    case 'drawn':
      setTimeout(plain, draw() * 100 < Number(share) ? Number(other) : every);
      return;
    case 'slow-second':
      setTimeout(plain, startMs - firstMs < 1000 ? every : Number(other));
      return;
    case 'slow-start':
      setTimeout(plain, Math.max(1, 60 * (1 - (performance.now() - firstMs) / 3000)));
      return;
    case 'close':
      response.setHeader('connection', 'close');
      plain();
      return;
    case 'chunked':
      response.write('O');
      finish('K');
      return;
    case 'until-close':
      request.socket.end('HTTP/1.0 200 OK\r\ncontent-type: text/plain\r\n\r\nOK');
      return;
    case 'reset':
      if (spoil(isChosen)) request.socket.resetAndDestroy();
      else plain();
      return;
    case 'cut':
      if (spoil(isChosen)) request.socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nO');
      else plain();
      return;
    case 'status':
      plain(spoil(isChosen) ? 500 : 200);
      return;
    case 'body':
      plain(200, spoil(isChosen) ? 'KO' : okBody);
      return;
    case 'hang':
      if (!spoil(isChosen || argument === undefined)) plain();
      return;
    case 'hang-once':
      if (!spoil(requests === every)) plain();
      return;
    case 'garbage':
      request.socket.write('this is not HTTP\r\n\r\n');
      return;
    default:
      plain();
  }
}

/** Writes down a fault that is about to be made. */
function spoil(isChosen: boolean): boolean {
  if (isChosen) spoilt++;
  return isChosen;
}

/** Blocks the event loop for 2 s as a stop-the-world pause would, first at the moment given and then every 10 s. */
function stallFrom(momentMs: number): void {
  setTimeout(() => {
    stallFrom(momentMs + 10_000);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2000);
  }, momentMs - performance.now());
}
