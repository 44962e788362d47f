/**
 * npm run benchmark:websocket. What a WebSocket message costs the generator, beside what it is held against, in one run:
 * an echo beside a request of the latency phase at the same rate, a receipt of a broadcast beside what the server of the
 * setup `ws` (bare Node) spends on the delivery, and the echoes of the package ws as a client. Prints what each reports,
 * and at the end each target with what was measured. `--rounds 5`, `--seconds 5`. Needs two cores.
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs, promisify } from 'node:util';
import type { LoadGenerator, Phase, Target, TargetSamples } from '../../src/load/load-generator.ts';
import { startLoadProcess } from '../../src/load/load-process.ts';
import { decodeHistogram, percentileMs } from '../../src/records/histogram.ts';
import { buildWebSocketTarget } from '../../test/support/start-known-websocket-server.ts';
import { listChildren, readCpuMs } from './read-cpu.ts';
import { describeVerdict, medianOf, print, row } from './verdict-lines.ts';

const root = join(import.meta.dirname, '..', '..');
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '5' } },
});
const rounds = Number(values.rounds);
const durationSeconds = Number(values.seconds);
const serverCore = 0;
const generatorCore = 1;
const port = 47_311;
const origin = `http://127.0.0.1:${port}`;

const common = { durationSeconds, arrival: 'even', timeoutSeconds: 10 } as const;
const latency: Phase = {
  kind: 'latency',
  ratePerSecond: 1000,
  ...common,
  connection: 'keep-alive',
  maxConnections: 1000,
};
const echo: Phase = { kind: 'websocket-echo', ratePerSecond: 1000, ...common, sockets: 100, messageBytes: 64 };
const broadcast: Phase = { kind: 'websocket-broadcast', ratePerSecond: 10, ...common, sockets: 500, messageBytes: 64 };
const broadcastTarget = buildWebSocketTarget(origin, '/ws/group/{group}');
const echoTarget = buildWebSocketTarget(origin, '/ws/echo');

interface Outcome {
  readonly units: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly errors: number;
  /** Of the generator process, per 1,000 of what it counts. */
  readonly cpuMs: number;
  /** Of the server's, in the same time. */
  readonly serverCpuMs: number;
}

const server = spawn('taskset', ['-c', String(serverCore), process.execPath, join(root, 'setups/apps/node/ws.js')], {
  env: { PATH: process.env['PATH'] ?? '', PORT: String(port) },
  stdio: ['ignore', 'inherit', 'inherit'],
});
process.once('exit', () => server.kill('SIGKILL'));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
await waitForServer();
const others = new Set(listChildren());
await using generator = await startLoadProcess({
  workerFile: join(root, 'src', 'entry', 'load-worker.ts'),
  cores: [generatorCore],
  environment: { PATH: process.env['PATH'] ?? '' },
});

const generatorPid = listChildren().find((pid) => !others.has(pid)) as number;

const measured: Readonly<Record<string, { outcomes: Outcome[]; measure: () => Promise<Outcome> }>> = {
  'HTTP, latency phase, 1,000/s': { outcomes: [], measure: () => measure(generator, latency, echoTarget) },
  'echo, 1,000/s, 100 sockets': { outcomes: [], measure: () => measure(generator, echo, echoTarget) },
  'echo by the client of ws': { outcomes: [], measure: measureForeign },
  'broadcast, 10/s, 500 sockets': { outcomes: [], measure: () => measure(generator, broadcast, broadcastTarget) },
};
print(`Each ${rounds} times in turn, medians. Server (setup ws) on core ${serverCore}, load on core ${generatorCore}.`);
print('CPU in ms per 1,000 requests, messages or deliveries while the load lasts; sockets are opened before.\n');
// What runs first would pay for the compilers of both processes.
for (const { measure: warmUp } of Object.values(measured)) await warmUp();
for (let round = 0; round < rounds; round++) {
  const order = Object.values(measured);
  for (const one of round % 2 === 0 ? order : order.reverse()) one.outcomes.push(await one.measure());
}
print(row(['', 'counted', 'p50 ms', 'p99 ms', 'errors', 'CPU', "server's CPU"]));
for (const [name, { outcomes }] of Object.entries(measured)) {
  const median = (pick: keyof Outcome, digits: number) => medianOf(outcomes.map((one) => one[pick])).toFixed(digits);
  const cells = [median('units', 0), median('p50Ms', 2), median('p99Ms', 2), median('errors', 0)];
  print(row([name, ...cells, median('cpuMs', 2), median('serverCpuMs', 2)]));
}
const [http, echoes, , deliveries] = Object.values(measured).map(({ outcomes }) => outcomes) as [
  Outcome[],
  Outcome[],
  Outcome[],
  Outcome[],
];
const ratios = echoes.map((one, index) => one.cpuMs / (http[index] as Outcome).cpuMs);
print('');
print(describeVerdict('CPU per echo, to that per HTTP request at the same rate', ratios, 'at most', 1));
const receipts = deliveries.map((one) => one.cpuMs / one.serverCpuMs);
print(describeVerdict('CPU per broadcast receipt, to that of the server per delivery', receipts, 'at most', 1));
server.kill('SIGKILL');

/** CPU is read at the first and the last report of progress, so that handshakes and closing are no part of it. */
async function measure(load: LoadGenerator, phase: Phase, target: Target): Promise<Outcome> {
  const seen: { elapsedSeconds: number; generatorMs: number; serverMs: number }[] = [];
  const samples = await load.run(phase, [target], {
    seed: 1,
    onProgress: ({ elapsedSeconds }) => {
      if (elapsedSeconds <= 0 || elapsedSeconds >= durationSeconds) return;
      const serverMs = readCpuMs(server.pid as number);
      seen.push({ elapsedSeconds, generatorMs: readCpuMs(generatorPid), serverMs });
    },
    signal: new AbortController().signal,
  });
  const own = samples.targets[0] as TargetSamples;
  if (samples.endedEarly !== null) throw new Error(samples.endedEarly);
  const latencies = decodeHistogram(own.latencyHistogram);
  const [first, last] = [seen[0], seen.at(-1)];
  if (first === undefined || last === undefined || first === last) throw new Error('the phase is too short');
  const share = (last.elapsedSeconds - first.elapsedSeconds) / durationSeconds;
  const thousands = (share * own.completed) / 1000;
  return {
    units: own.completed,
    p50Ms: percentileMs(latencies, 50) ?? Number.NaN,
    p99Ms: percentileMs(latencies, 99) ?? Number.NaN,
    errors: Object.values(own.errors).reduce((sum, count) => sum + count, 0),
    cpuMs: (last.generatorMs - first.generatorMs) / thousands,
    serverCpuMs: (last.serverMs - first.serverMs) / thousands,
  };
}

async function measureForeign(): Promise<Outcome> {
  const file = join(root, 'test/support/ws-client-load.ts');
  const load = ['100', '1000', String(durationSeconds), '64'];
  const args = [
    '-c',
    String(generatorCore),
    process.execPath,
    file,
    `${origin.replace('http', 'ws')}/ws/echo`,
    ...load,
  ];
  const { completed, p50Ms, p99Ms, cpuMs } = JSON.parse((await promisify(execFile)('taskset', args)).stdout);
  const errors = 1000 * durationSeconds - completed;
  return { units: completed, p50Ms, p99Ms, errors, cpuMs: (1000 * cpuMs) / completed, serverCpuMs: Number.NaN };
}

async function waitForServer(): Promise<void> {
  const ended = once(server, 'exit').then(() => Promise.reject(new Error('the server of the setup ws ended')));
  for (let attempt = 0; attempt < 100; attempt++) {
    const isThere = await Promise.race([
      fetch(origin).then(
        (answer) => answer.ok,
        () => false,
      ),
      ended,
    ]);
    if (isThere) return;
    await sleep(50);
  }
  throw new Error('the server of the setup ws did not answer within 5 s');
}
