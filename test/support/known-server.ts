/**
 * A server whose behaviour is known, in a process of its own. The path says how it behaves, and it writes down its own
 * service times (from the request's arrival to the answer's last byte handed to the kernel), so that the truth is known.
 *
 *   /ok               at once                       /mixture        99 % after 3 ms, 1 % after 100 ms
 *   /delay/20         after 20 ms                   /stall          at once; start with --stall: blocked 2 s in every 10 s
 *   /close            at once, connection closed    /chunked        in two chunks
 *   /until-close      no length: ends with the connection           /reset/100      every 100th connection is reset
 *   /cut/100          every 100th answer is cut short               /status/10      every 10th is a 500
 *   /body/10          every 10th has another body   /hang           never; /hang/100 the 100th alone
 *   /hang-often/100   every 100th is never answered
 *   /garbage          not HTTP                      /slow-start     60 ms, falling to 1 ms over the first 3 s
 *   /truth            the service times so far as JSON: {count, p50Ms, p90Ms, p95Ms, p99Ms}; /forget empties them
 *
 * Usage: node known-server.ts [--stall]; prints its port. Ends when its standard input ends, or after an hour.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHistogram, percentileMs, recordMs } from '../../src/records/histogram.ts';

const lifetimeMs = 3_600_000;
const okBody = 'OK';
const serviceTimes = createHistogram();
let requests = 0;
let firstMs = 0;

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  requests++;
  if (firstMs === 0) firstMs = performance.now();
  answer(request, response, (request.url as string).split('/').slice(1));
});
server.maxRequestsPerSocket = 0;
server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
process.stdin.on('end', () => process.exit(0)).resume();
setTimeout(() => process.exit(0), lifetimeMs).unref();
if (process.argv.includes('--stall')) stallFrom(performance.now() + 5000);

function answer(request: IncomingMessage, response: ServerResponse, [kind, argument]: string[]): void {
  const startMs = performance.now();
  const every = Number(argument);
  const isChosen = requests % every === 0;
  const finish = (body = okBody): void => {
    response.end(body);
    recordMs(serviceTimes, performance.now() - startMs);
  };
  const plain = (status = 200, body = okBody): void => {
    response.writeHead(status, { 'content-type': 'text/plain', 'content-length': body.length });
    finish(body);
  };
  switch (kind) {
    case 'truth': {
      const [p50Ms, p90Ms, p95Ms, p99Ms] = [50, 90, 95, 99].map((q) => percentileMs(serviceTimes, q));
      response.end(JSON.stringify({ count: serviceTimes.totalCount, p50Ms, p90Ms, p95Ms, p99Ms }));
      return;
    }
    case 'forget':
      serviceTimes.reset();
      requests = 0;
      firstMs = 0;
      response.end();
      return;
    case 'delay':
      setTimeout(plain, every);
      return;
    case 'mixture':
      setTimeout(plain, requests % 100 === 0 ? 100 : 3);
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
      if (isChosen) request.socket.resetAndDestroy();
      else plain();
      return;
    case 'cut':
      if (isChosen) request.socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nO');
      else plain();
      return;
    case 'status':
      plain(isChosen ? 500 : 200);
      return;
    case 'body':
      plain(200, isChosen ? 'KO' : okBody);
      return;
    case 'hang':
      if (argument !== undefined && requests !== every) plain();
      return;
    case 'hang-often':
      if (!isChosen) plain();
      return;
    case 'garbage':
      request.socket.write('this is not HTTP\r\n\r\n');
      return;
    default:
      plain();
  }
}

/** Blocks the event loop for 2 s as a stop-the-world pause would, first at the moment given and then every 10 s. */
function stallFrom(momentMs: number): void {
  setTimeout(() => {
    stallFrom(momentMs + 10_000);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2000);
  }, momentMs - performance.now());
}
