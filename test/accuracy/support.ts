/** What the accuracy suite shares: the generator as runs use it, held against servers whose behaviour is known. */
import { fileURLToPath } from 'node:url';
import type { LoadGenerator, Phase, PhaseSamples, Target, TargetSamples } from '../../src/load/load-generator.ts';
import { startLoadProcess } from '../../src/load/load-process.ts';
import { decodeHistogram, percentileMs } from '../../src/records/histogram.ts';

export const serverCore = 0;
export const generatorCore = 1;
const attempts = 4;

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

export async function run(generator: LoadGenerator, phase: Phase, targets: readonly Target[]): Promise<Measured> {
  const samples = await generator.run(phase, targets, {
    seed: 1,
    onProgress: () => {},
    signal: new AbortController().signal,
  });
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

/**
 * A shared machine can spoil any single measurement, but no amount of luck makes a wrong generator right: a few attempts,
 * of which one has to satisfy every assertion together. Errors in counting are not subject to luck and are never retried.
 */
export async function inOneOfSeveralAttempts(attempt: () => Promise<void>): Promise<void> {
  for (let left = attempts - 1; ; left--) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (left === 0 || (error as Error).name !== 'AssertionError') throw error;
      process.stderr.write(`noise? once more: ${(error as Error).message}\n`);
    }
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] as number) + (sorted[sorted.length >> 1] as number)) / 2;
}
