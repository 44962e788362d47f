/**
 * npm run benchmark:memory. One long phase of each generator; prints the generator process's resident memory as it goes.
 * Flat is: the second half's mean is no larger than the first half's by more than a few percent. `--minutes 10`, of each phase;
 * `--only throughput` runs that alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Phase } from '../../src/load/load-generator.ts';
import { startLoadProcess } from '../../src/load/load-process.ts';
import { startKnownServer } from '../../test/support/start-known-server.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' }, only: { type: 'string' } } });
const durationSeconds = Number(values.minutes) * 60;
const common = { connection: 'keep-alive', timeoutSeconds: 10, durationSeconds } as const;
const phases: readonly Phase[] = [
  { ...common, kind: 'latency', ratePerSecond: 300, arrival: 'even', maxConnections: 1000 },
  { ...common, kind: 'throughput', connections: 10, sliceMs: 250 },
];

await using server = await startKnownServer({ core: 0 });
for (const phase of phases.filter(({ kind }) => kind === (values.only ?? kind))) {
  const before = new Set(listChildren());
  await using generator = await startLoadProcess({
    workerFile: join(import.meta.dirname, '..', '..', 'dist', 'load-worker', 'index.js'),
    cores: [1],
    environment: { PATH: process.env['PATH'] ?? '' },
  });
  const pid = listChildren().find((child) => !before.has(child)) ?? 0;
  const seriesMiB: number[] = [];
  const timer = setInterval(() => seriesMiB.push(readResidentMiB(pid)), (durationSeconds * 1000) / 40);
  const { targets } = await generator.run(phase, [server.target('/ok')], {
    seed: 1,
    onProgress: () => {},
    signal: new AbortController().signal,
  });
  clearInterval(timer);
  // The first tenth is the program getting warm.
  const warm = seriesMiB.slice(Math.ceil(seriesMiB.length / 10));
  const half = warm.length >> 1;
  const [first, second] = [mean(warm.slice(0, half)), mean(warm.slice(half))];
  const quarters = [0, 1, 2, 3].map((one) => warm.slice((one * warm.length) / 4, ((one + 1) * warm.length) / 4));
  process.stdout.write(
    `${phase.kind}, ${durationSeconds} s, ${targets[0]?.completed} answers: resident ${first.toFixed(1)} MiB in the first half, ` +
      `${second.toFixed(1)} MiB in the second (ratio ${(second / first).toFixed(3)}), peak ${Math.max(...seriesMiB).toFixed(1)} MiB; ` +
      `by quarter ${quarters.map((one) => mean(one).toFixed(1)).join(', ')}\n`,
  );
}

function listChildren(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ')[1] === String(process.pid));
}

function readResidentMiB(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function mean(sample: readonly number[]): number {
  return sample.reduce((sum, one) => sum + one, 0) / sample.length;
}
