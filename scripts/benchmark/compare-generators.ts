/**
 * npm run benchmark:generator. Holds the two generators beside autocannon itself and, where they are installed, wrk and
 * ab: the same server, the same core, in turn, in one run. Prints what each reports and what it costs, and at the end
 * each target of cost and speed with what was measured. autocannon sends the requests of a second in one burst, which a
 * bare server answers without a pause; where there is a C compiler, paced-floor.c says what requests that leave one by
 * one cost at least. `--rounds 5`, `--seconds 5`, `--fixed-rate-seconds 10,30`. Needs two cores.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import type { Phase, Target } from '../../src/load/load-generator.ts';
import { startLoadProcess } from '../../src/load/load-process.ts';
import { decodeHistogram, percentileMs } from '../../src/records/histogram.ts';
import { type Outcome, runAb, runAutocannon, runWrk } from '../../test/support/foreign-generators.ts';
import { startGunicorn } from '../../test/support/start-gunicorn.ts';
import { startKnownServer } from '../../test/support/start-known-server.ts';
import { buildPacedFloor } from './paced-floor.ts';
import { listChildren, readCpuMs } from './read-cpu.ts';
import { describeVerdict, medianOf, print, row } from './verdict-lines.ts';

const root = join(import.meta.dirname, '..', '..');
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    // At a low rate the start of a generator weighs on the cost of a request, the less the longer it runs.
    'fixed-rate-seconds': { type: 'string', default: '10,30' },
  },
});
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
const serverCore = 0;
const generatorCore = 1;

type Generator = (target: Target) => Promise<Outcome>;
type Named = readonly [string, Generator];

/** What one table holds: ours first, then what it is held against. */
interface Comparison {
  readonly title: string;
  readonly target: Target;
  readonly seconds: number;
  readonly generators: readonly Named[];
  /** Which targets the table is held against, by the first word of the other generator's name. */
  readonly limits: Readonly<Record<string, Limits>>;
}

interface Limits {
  /** Of a core, for ours. */
  readonly core?: number;
  /** CPU of ours per request, to that of the other. */
  readonly cpu?: number;
  /** Requests/s of ours at least, to those of the other. */
  readonly speed?: number;
}

const openLoop = (durationSeconds: number): Phase => ({
  kind: 'latency',
  ratePerSecond: 300,
  durationSeconds,
  arrival: 'even',
  connection: 'keep-alive',
  timeoutSeconds: 10,
  maxConnections: 1000,
});
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
await using floor = await buildPacedFloor();
if (floor === null) print('cc is not installed, and the least that pacing costs left out');
await using daphne = await startGunicorn({ core: serverCore, setup: 'daphne' });

print(`Each ${rounds} times in turn, medians. Server on core ${serverCore}, generator on core ${generatorCore}.`);
print('CPU is that of the whole generator process, its start included. Ratios are ours to that one, round by round.\n');
const foreign = { core: generatorCore, seconds };
const verdicts: string[] = [];
for (const fixedSeconds of values['fixed-rate-seconds'].split(',').map(Number)) {
  const generators: readonly Named[] = [
    ['channels-bench, open loop', runOurs(openLoop(fixedSeconds))],
    ['autocannon -R 300', (target) => runAutocannon(target, { ...foreign, seconds: fixedSeconds }, ['-R', '300'])],
    ...(floor === null
      ? []
      : ([
          ['paced, in C', (target) => floor.run(target, { ...foreign, seconds: fixedSeconds }, 300)],
        ] satisfies readonly Named[])),
  ];
  const common = { seconds: fixedSeconds, generators, limits: { autocannon: { core: 0.1, cpu: 1.5 } } };
  const what = `300 requests/s for ${fixedSeconds} s`;
  await compare({ ...common, title: `${what}, a server that takes 20 ms`, target: known.target('/delay/20') });
  await compare({ ...common, title: `${what}, bare Node server`, target: known.target('/ok') });
}
const fullLoad = {
  seconds,
  generators: [
    ['channels-bench, closed loop', runOurs(closedLoop)],
    ['autocannon -c 10', (target) => runAutocannon(target, foreign, ['-c', '10'])],
    ...(await isInstalled('wrk', ['wrk -t1 -c10', (target) => runWrk(target, foreign)])),
    ...(await isInstalled('ab', ['ab -c 10', (target) => runAb(target, foreign)])),
  ] satisfies readonly Named[],
};
await compare({
  ...fullLoad,
  title: '10 connections, bare Node server',
  target: known.target('/ok'),
  limits: { autocannon: { cpu: 1.1 }, wrk: { speed: 0.9 } },
});
const cpu = { autocannon: { cpu: 1.1 } };
await compare({ ...fullLoad, title: '10 connections, Daphne', target: daphne.target, limits: cpu });
// autocannon itself loses requests there, so that a ratio of CPU per request says nothing.
const closing = '10 connections, gunicorn (closes every connection)';
await compare({ ...fullLoad, title: closing, target: gunicorn.target, limits: {} });
print(verdicts.join('\n'));

async function compare({ title, target, seconds, generators, limits }: Comparison) {
  const outcomes = generators.map((): Outcome[] => []);
  for (let round = 0; round < rounds; round++) {
    const order = generators.map(([, generate], index) => ({ generate, list: outcomes[index] as Outcome[] }));
    // Every other round backwards, so that none is always the one that follows another.
    for (const { generate, list } of round % 2 === 0 ? order : order.reverse()) list.push(await generate(target));
  }
  print(title);
  print(
    row(['', 'requests/s', 'p50 ms', 'p99 ms', 'errors', 'CPU ms/1,000', '% of a core', 'ratio of CPU', 'of req/s']),
  );
  const ours = outcomes[0] as Outcome[];
  const coreShare = (one: Outcome) => one.cpuMs / (1000 * seconds);
  for (const [index, [name]] of generators.entries()) {
    const list = outcomes[index] as Outcome[];
    const median = (pick: (one: Outcome) => number) => medianOf(list.map(pick));
    const ratios = (pick: (one: Outcome) => number) => ours.map((one, i) => pick(one) / pick(list[i] as Outcome));
    const cpuRatios = ratios(cpuPerRequest);
    const speedRatios = ratios((one) => one.ratePerSecond);
    print(
      row([
        name,
        median((one) => one.ratePerSecond).toFixed(1),
        median((one) => one.p50Ms).toFixed(2),
        median((one) => one.p99Ms).toFixed(2),
        String(median((one) => one.errors)),
        median((one) => 1000 * cpuPerRequest(one)).toFixed(1),
        (100 * median(coreShare)).toFixed(2),
        ...(index === 0 ? ['', ''] : [medianOf(cpuRatios).toFixed(2), medianOf(speedRatios).toFixed(2)]),
      ]),
    );
    const { core, cpu, speed } = limits[name.split(' ')[0] as string] ?? {};
    if (core !== undefined) judge(`${title}: share of a core`, ours.map(coreShare), 'at most', core);
    if (cpu !== undefined) judge(`${title}: CPU per request, to ${name}`, cpuRatios, 'at most', cpu);
    if (speed !== undefined) judge(`${title}: requests/s, to ${name}`, speedRatios, 'at least', speed);
  }
  print('');
}

function judge(...verdict: Parameters<typeof describeVerdict>): void {
  verdicts.push(describeVerdict(...verdict));
}

function cpuPerRequest(one: Outcome): number {
  return one.cpuMs / one.requests;
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
