/** What the accuracy suite shares: the generator as runs use it, held against servers whose behaviour is known. */
import { fileURLToPath } from 'node:url';
import type { LoadGenerator, Phase, PhaseSamples, Target, TargetSamples } from '../../src/load/load-generator.ts';
import { startLoadProcess } from '../../src/load/load-process.ts';
import { decodeHistogram, percentileMs } from '../../src/records/histogram.ts';
import type { KnownServer, WrittenTruth } from '../support/start-known-server.ts';
import { assertCounts, assertServerCounts } from './counts.ts';

export const serverCore = 0;
export const generatorCore = 1;

export function startGenerator(): Promise<LoadGenerator> {
  return startLoadProcess({
    workerFile: fileURLToPath(new URL('../../src/entry/load-worker.ts', import.meta.url)),
    cores: [generatorCore],
    environment: { PATH: process.env['PATH'] ?? '' },
  });
}

export interface Measured {
  readonly samples: PhaseSamples;
  readonly own: TargetSamples;
  percentile(q: number): number;
  latenessP99Ms(): number;
  /** Answers per second. */
  rate(): number;
}

/** Runs a phase. What it counts has to agree with itself, every time. */
export async function run(generator: LoadGenerator, phase: Phase, targets: readonly Target[]): Promise<Measured> {
  const samples = await generator.run(phase, targets, {
    seed: 1,
    onProgress: () => {},
    signal: new AbortController().signal,
  });
  for (const one of samples.targets) assertCounts(phase, one, samples);
  const own = samples.targets[0] as TargetSamples;
  const latencies = decodeHistogram(own.latencyHistogram);
  return {
    samples,
    own,
    percentile: (q) => percentileMs(latencies, q) ?? Number.NaN,
    latenessP99Ms: () => percentileMs(decodeHistogram(samples.generator.latenessHistogram ?? ''), 99) ?? Number.NaN,
    rate: () => own.completed / own.activeSeconds,
  };
}

/** Runs a phase against the known server alone. What we and the server counted has to agree, every time. */
export async function runKnown(
  generator: LoadGenerator,
  server: KnownServer,
  phase: Phase,
  paths: readonly [string, ...string[]],
): Promise<Measured & { readonly truth: WrittenTruth; truthPercentile(q: number): number }> {
  await server.forget();
  const targets = paths.map((path, index) => server.target(path, `arm ${index}`));
  const seen = await run(generator, phase, targets);
  const truth = await server.truth();
  assertServerCounts(phase, seen.samples, truth);
  const serviceTimes = decodeHistogram(truth.histogram);
  return { ...seen, truth, truthPercentile: (q) => percentileMs(serviceTimes, q) ?? Number.NaN };
}

export const latencyPhase = {
  kind: 'latency',
  ratePerSecond: 300,
  durationSeconds: 10,
  arrival: 'even',
  connection: 'keep-alive',
  timeoutSeconds: 10,
  maxConnections: 1000,
} as const;

export const throughputPhase = {
  kind: 'throughput',
  connections: 10,
  durationSeconds: 5,
  connection: 'keep-alive',
  timeoutSeconds: 10,
  sliceMs: 250,
} as const;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] as number) + (sorted[sorted.length >> 1] as number)) / 2;
}
