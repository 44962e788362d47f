/**
 * npm run benchmark:generator. Holds the two generators beside autocannon itself and, where they are installed, wrk and
 * ab: the same server, the same core, in turn, in one run. Prints what each reports and what it costs, and ratios.
 * `--rounds 3`, `--seconds 5`. Needs two cores.
 */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import type { Phase, Target } from '../../src/load/load-generator.ts';
import { startLoadProcess } from '../../src/load/load-process.ts';
import { decodeHistogram, percentileMs } from '../../src/records/histogram.ts';
import { type Outcome, runAb, runAutocannon, runWrk } from '../../test/support/foreign-generators.ts';
import { startGunicorn } from '../../test/support/start-gunicorn.ts';
import { startKnownServer } from '../../test/support/start-known-server.ts';

const root = join(import.meta.dirname, '..', '..');
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, seconds: { type: 'string', default: '5' } },
});
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
/** Longer: at a low rate the start of the generator weighs on the cost of a request. */
const fixedRateSeconds = 2 * seconds;
const serverCore = 0;
const generatorCore = 1;

type Generator = (target: Target) => Promise<Outcome>;
type Named = readonly [string, Generator];

const openLoop: Phase = {
  kind: 'latency',
  ratePerSecond: 300,
  durationSeconds: fixedRateSeconds,
  arrival: 'even',
  connection: 'keep-alive',
  timeoutSeconds: 10,
  maxConnections: 1000,
};
const closedLoop: Phase = {
  kind: 'throughput',
  connections: 10,
  durationSeconds: seconds,
  connection: 'keep-alive',
  timeoutSeconds: 10,
  sliceMs: 250,
};

await using known = await startKnownServer({ core: serverCore });
await using gunicorn = await startGunicorn({ core: serverCore });
await using daphne = await startGunicorn({ core: serverCore, setup: 'daphne' });

print(
  `Each ${rounds} times for ${seconds} s (at a fixed rate ${fixedRateSeconds} s) in turn, medians. Server on core ${serverCore}, generator on core ${generatorCore}.`,
);
print('CPU is that of the whole generator process, its start included, per 1,000 requests.\n');
const foreign = { core: generatorCore, seconds };
const fixedRate: readonly Named[] = [
  ['channels-bench, open loop', runOurs(openLoop)],
  ['autocannon -R 300', (target) => runAutocannon(target, { ...foreign, seconds: fixedRateSeconds }, ['-R', '300'])],
];
const fullLoad: readonly Named[] = [
  ['channels-bench, closed loop', runOurs(closedLoop)],
  ['autocannon -c 10', (target) => runAutocannon(target, foreign, ['-c', '10'])],
  ...(await isInstalled('wrk', ['wrk -t1 -c10', (target) => runWrk(target, foreign)])),
  ...(await isInstalled('ab', ['ab -c 10', (target) => runAb(target, foreign)])),
];
await compare('300 requests/s, a server that takes 20 ms', known.target('/delay/20'), fixedRate);
await compare('300 requests/s, bare Node server', known.target('/ok'), fixedRate);
await compare('10 connections, bare Node server', known.target('/ok'), fullLoad);
await compare('10 connections, Daphne', daphne.target, fullLoad);
await compare('10 connections, gunicorn (closes every connection)', gunicorn.target, fullLoad);

async function compare(title: string, target: Target, generators: readonly Named[]) {
  const outcomes = new Map<string, Outcome[]>(generators.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, generate] of generators) {
      outcomes.get(name)?.push(await generate(target));
    }
  }
  print(title);
  print(row(['', 'requests/s', 'p50 ms', 'p99 ms', 'errors', 'CPU ms/1,000', 'ratio of CPU', 'of requests/s']));
  const all = [...outcomes].map(([name, list]) => [name, medians(list)] as const);
  const ours = all[0]?.[1];
  for (const [name, one] of all) {
    const cost = (1000 * one.cpuMs) / one.requests;
    const ratios =
      ours === undefined || one === ours
        ? ['', '']
        : [
            ((1000 * ours.cpuMs) / ours.requests / cost).toFixed(2),
            (ours.ratePerSecond / one.ratePerSecond).toFixed(2),
          ];
    print(
      row([
        name,
        one.ratePerSecond.toFixed(1),
        one.p50Ms.toFixed(2),
        one.p99Ms.toFixed(2),
        String(one.errors),
        cost.toFixed(1),
        ...ratios,
      ]),
    );
  }
  print('(ratios: ours to that one)\n');
}

function runOurs(phase: Phase): Generator {
  return async (target) => {
    const before = new Set(listChildren());
    await using generator = await startLoadProcess({
      workerFile: join(root, 'dist', 'load-worker', 'index.js'),
      cores: [generatorCore],
      environment: { PATH: process.env['PATH'] ?? '' },
    });
    const pid = listChildren().find((child) => !before.has(child));
    const samples = await generator.run(phase, [target], {
      seed: 1,
      onProgress: () => {},
      signal: new AbortController().signal,
    });
    const own = samples.targets[0];
    if (own === undefined || pid === undefined) throw new Error('the generator gave no samples');
    const latencies = decodeHistogram(own.latencyHistogram);
    return {
      requests: own.completed,
      ratePerSecond: own.completed / own.activeSeconds,
      p50Ms: percentileMs(latencies, 50) ?? Number.NaN,
      p99Ms: percentileMs(latencies, 99) ?? Number.NaN,
      errors: Object.values(own.errors).reduce((sum, count) => sum + count, 0),
      cpuMs: readCpuMs(pid),
    };
  };
}

async function isInstalled(program: string, named: Named): Promise<readonly Named[]> {
  try {
    await promisify(execFile)('which', [program]);
    return [named];
  } catch {
    print(`${program} is not installed and left out`);
    return [];
  }
}

function listChildren(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => readStat(pid)?.[1] === String(process.pid));
}

/** utime and stime, in the kernel's hundredths of a second. proc_pid_stat(5) */
function readCpuMs(pid: number): number {
  const stat = readStat(pid);
  return stat === null ? Number.NaN : (Number(stat[11]) + Number(stat[12])) * 10;
}

function readStat(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

function medians(list: readonly Outcome[]): Outcome {
  const of = (pick: (one: Outcome) => number) => list.map(pick).sort((a, b) => a - b)[list.length >> 1] as number;
  return {
    requests: of((one) => one.requests),
    ratePerSecond: of((one) => one.ratePerSecond),
    p50Ms: of((one) => one.p50Ms),
    p99Ms: of((one) => one.p99Ms),
    errors: of((one) => one.errors),
    cpuMs: of((one) => one.cpuMs),
  };
}

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(30) : cell.padStart(14))).join('');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
