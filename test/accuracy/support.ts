/** What the accuracy suite shares: the generator as runs use it, held against servers whose behaviour is known. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LoadGenerator, Phase, PhaseSamples, Target, TargetSamples } from '../../src/load/load-generator.ts';
import { startLoadProcess } from '../../src/load/load-process.ts';
import { decodeHistogram, percentileMs } from '../../src/records/histogram.ts';

export const serverCore = 0;
export const generatorCore = 1;
const attempts = 10;
const quietShare = 0.1;
const quietPatienceMs = 20_000;

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
      await waitForQuiet();
    }
  }
}

/** Until other programs leave the cores alone for half a second; goes on all the same after 20 s. */
async function waitForQuiet(): Promise<void> {
  const deadlineMs = performance.now() + quietPatienceMs;
  let before = readCpuTicks();
  while (performance.now() < deadlineMs) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const after = readCpuTicks();
    if (after.busy - before.busy <= quietShare * (after.all - before.all)) return;
    before = after;
  }
}

/** user nice system idle iowait irq softirq steal, over all cores. proc_stat(5) */
function readCpuTicks(): { busy: number; all: number } {
  const ticks = (/^cpu +(.*)$/m.exec(readFileSync('/proc/stat', 'utf8'))?.[1] ?? '').split(' ').slice(0, 8).map(Number);
  const all = ticks.reduce((sum, one) => sum + one, 0);
  return { busy: all - (ticks[3] ?? 0) - (ticks[4] ?? 0), all };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] as number) + (sorted[sorted.length >> 1] as number)) / 2;
}

export function assertWithin(actual: number, expected: number, tolerance: number, what: string): void {
  assert.ok(Math.abs(actual - expected) <= tolerance, `${what}: ${actual}, expected ${expected} ± ${tolerance}`);
}
