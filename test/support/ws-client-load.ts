/**
 * What the package ws sees as a client, to hold ours beside it: an open loop of texts that are echoed, paced by a timer.
 * Usage: node ws-client-load.ts URL SOCKETS RATE SECONDS BYTES; prints JSON: {completed, p50Ms, p99Ms, cpuMs}.
 * Latency counts from when a message was due. CPU is that of the load alone, its sockets already open.
 */
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { createHistogram, percentileMs, recordMs } from '../../src/records/histogram.ts';

const [url, ...numbers] = process.argv.slice(2);
const [count, rate, seconds, bytes] = numbers.map(Number) as [number, number, number, number];
const latencies = createHistogram();
const dueMs: number[] = [];
const sockets = Array.from({ length: count }, () => new WebSocket(url as string, { perMessageDeflate: false }));
await Promise.all(sockets.map((socket) => once(socket, 'open')));
for (const socket of sockets) {
  socket.on('message', (data: Buffer) => {
    const nowMs = performance.now();
    recordMs(latencies, nowMs - (dueMs[Number(data.toString('latin1', 0, 10))] as number));
  });
}
const total = rate * seconds;
const cpuBefore = process.cpuUsage();
const startMs = performance.now() + 20;
for (let next = 0; next < total; ) {
  const dueNow = Math.min(total, Math.floor(((performance.now() - startMs) * rate) / 1000) + 1);
  for (; next < dueNow; next++) {
    dueMs.push(startMs + (1000 * next) / rate);
    (sockets[next % count] as WebSocket).send(String(next).padStart(10, '0').padEnd(bytes, 'x'));
  }
  await sleep(1);
}
for (let waited = 0; latencies.totalCount < total && waited < 5000; waited += 20) await sleep(20);
const { user, system } = process.cpuUsage(cpuBefore);
const [p50Ms, p99Ms] = [50, 99].map((q) => percentileMs(latencies, q));
process.stdout.write(JSON.stringify({ completed: latencies.totalCount, p50Ms, p99Ms, cpuMs: (user + system) / 1000 }));
process.exit(0);
