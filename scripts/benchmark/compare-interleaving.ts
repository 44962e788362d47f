/**
 * npm run benchmark:interleaving. Two arms of the same server, fresh starts: how much do their figures scatter when they
 * share one schedule, and how much when one is measured after the other? Prints both side by side, with the bias. Each
 * arm starts first in half of the starts, as in a comparison: the effect of the order is told apart from the bias.
 * `--setup gunicorn`, `--starts 10` (4 or more), `--seconds 8` (per phase, both arms together), `--seed 1`.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { planRounds } from '../../src/benchmark/plan-rounds.ts';
import type { RunningArm } from '../../src/engines/engine.ts';
import type { LatencyPhase, LoadGenerator, Phase, Target, ThroughputPhase } from '../../src/load/load-generator.ts';
import { startLoadProcess } from '../../src/load/load-process.ts';
import { decodeHistogram, percentileMs } from '../../src/records/histogram.ts';
import { choosePath } from '../../src/setups/choose-path.ts';
import { readSetup } from '../../src/setups/read-setup.ts';
import { createSeededRandom, drawSeed, shuffle } from '../../src/statistics/seeded-random.ts';
import { builtInSetups, createEngineBench } from '../../test/support/engine-bench.ts';
import { estimateBias } from './crossover-bias.ts';

const { values } = parseArgs({
  options: {
    setup: { type: 'string', default: 'gunicorn' },
    starts: { type: 'string', default: '10' },
    seconds: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
  },
});
const starts = Number(values.starts);
const seconds = Number(values.seconds);
const random = createSeededRandom(Number(values.seed));
const signal = new AbortController().signal;
const metrics = ['p50', 'p90', 'p95', 'p99', 'requests/s', 'CPU/request'] as const;
type Figures = Record<(typeof metrics)[number], number>;
type Way = 'interleaved' | 'one after the other';

interface Arm {
  readonly running: RunningArm;
  readonly target: Target;
}

await using bench = await createEngineBench({ serverCores: [0], install: true });
const setup = await readSetup(join(builtInSetups, values.setup));
await bench.engine.prepare([{ name: setup.name, setup, sourceDirectory: null }], { signal });
interface MeasuredStart {
  readonly first: string;
  /** ln of b's figure over a's. */
  readonly ratios: Record<Way, Figures>;
}
const measured: MeasuredStart[] = [];
const plan = planRounds(
  [['a', 'b']],
  { repetitions: starts, seed: Number(values.seed), stage: 'plain', firstIndex: 0 },
  { shuffle: (items) => shuffle(items, random), drawSeed: () => drawSeed(random) },
);

for (const { arms: names, index } of plan.rounds) {
  await using stack = new AsyncDisposableStack();
  const generator = stack.use(
    await startLoadProcess({
      workerFile: join(import.meta.dirname, '..', '..', 'dist', 'load-worker', 'index.js'),
      cores: [1],
      environment: { PATH: process.env['PATH'] ?? '' },
    }),
  );
  const arms: Arm[] = [];
  for (const name of names) {
    const running = stack.use(await bench.start(setup, { name }));
    arms.push({ running, target: { name, origin: running.origin, ...choosePath(setup, null), webSocket: null } });
  }
  await measure(generator, arms, 4, 4);
  const order = shuffle(arms, random);
  const ways: Way[] = random() < 0.5 ? ['interleaved', 'one after the other'] : ['one after the other', 'interleaved'];
  const ratios: Partial<Record<Way, Figures>> = {};
  for (const way of ways) {
    const figures =
      way === 'interleaved'
        ? await measure(generator, order, seconds, seconds)
        : new Map([
            ...(await measure(generator, order.slice(0, 1), seconds / 2, seconds / 2)),
            ...(await measure(generator, order.slice(1), seconds / 2, seconds / 2)),
          ]);
    const [a, b] = [figures.get('a') as Figures, figures.get('b') as Figures];
    ratios[way] = Object.fromEntries(metrics.map((m) => [m, Math.log(b[m] / a[m])])) as Figures;
  }
  measured.push({ first: names[0] as string, ratios: ratios as Record<Way, Figures> });
  process.stderr.write(`start ${index + 1} of ${starts}\n`);
}

print(
  `Two arms of the same ${setup.name}, ${starts} fresh starts, ${seconds} s per phase; ln(b/a), free of the order of the starts\n`,
);
print(row(['', 'sd interleaved', 'sd one by one', 'ratio', 'bias interleaved', 'in std errors', 'started first']));
for (const metric of metrics) {
  const [shared, alone] = [describe('interleaved', metric), describe('one after the other', metric)];
  print(
    row([
      metric,
      percent(shared.sd),
      percent(alone.sd),
      (shared.sd / alone.sd).toFixed(2),
      percent(shared.bias),
      (shared.bias / shared.standardError).toFixed(2),
      percent(-shared.orderEffect),
    ]),
  );
}
print('\nNo bias: every one within two standard errors of 0. Interleaving pays: the ratio for p50 at most 0.33.');
print(
  'Started first: by how much the arm that starts first differs from the other; no bias, each starts first as often.',
);

async function measure(
  generator: LoadGenerator,
  arms: readonly Arm[],
  latencySeconds: number,
  throughputSeconds: number,
): Promise<Map<string, Figures>> {
  const base = { connection: 'keep-alive', timeoutSeconds: 10 } as const;
  const latency: LatencyPhase = {
    ...base,
    kind: 'latency',
    ratePerSecond: 300,
    durationSeconds: latencySeconds,
    arrival: 'even',
    maxConnections: 1000,
  };
  const throughput: ThroughputPhase = {
    ...base,
    kind: 'throughput',
    connections: 10,
    durationSeconds: throughputSeconds,
    sliceMs: 250,
  };
  const open = await run(generator, latency, arms);
  const cpuBefore = await Promise.all(arms.map(({ running }) => readCpuMs(running)));
  const closed = await run(generator, throughput, arms);
  const cpuAfter = await Promise.all(arms.map(({ running }) => readCpuMs(running)));
  return new Map(
    arms.map(({ target }, index) => {
      const latencies = decodeHistogram(open[index]?.latencyHistogram ?? '');
      const { completed = 0, activeSeconds = 0 } = closed[index] ?? {};
      const cpuMs = (cpuAfter[index] as number) - (cpuBefore[index] as number);
      const percentiles = [50, 90, 95, 99].map((q) => [`p${q}`, percentileMs(latencies, q)]);
      return [
        target.name,
        {
          ...Object.fromEntries(percentiles),
          'requests/s': completed / activeSeconds,
          'CPU/request': cpuMs / completed,
        } as Figures,
      ];
    }),
  );
}

async function run(generator: LoadGenerator, phase: Phase, arms: readonly Arm[]) {
  const targets = arms.map(({ target }) => target);
  const samples = await generator.run(phase, targets, { seed: drawSeed(random), onProgress: () => {}, signal });
  for (const { target, errors } of samples.targets) {
    if (Object.values(errors).some((count) => count > 0)) throw new Error(`${target}: ${JSON.stringify(errors)}`);
  }
  return samples.targets;
}

async function readCpuMs(arm: RunningArm): Promise<number> {
  const { cpuMs } = await arm.readUsage();
  return Object.values(cpuMs ?? {}).reduce((sum, one) => sum + one, 0);
}

function describe(way: Way, metric: (typeof metrics)[number]) {
  const of = (first: string) => measured.filter((one) => one.first === first).map(({ ratios }) => ratios[way][metric]);
  return estimateBias(of('a'), of('b'));
}

function percent(logarithm: number): string {
  return `${(logarithm * 100).toFixed(2)} %`;
}

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(12) : cell.padStart(18))).join('');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
