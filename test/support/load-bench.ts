/** Starts load processes from the sources and finds them among this process's children. */
import { join } from 'node:path';
import { listProcesses, readCommandLine } from '../../src/engines/procfs.ts';
import type { LatencyPhase, LoadGenerator, Phase, Target, ThroughputPhase } from '../../src/load/load-generator.ts';
import { startLoadProcess } from '../../src/load/load-process.ts';

export const workerFile = join(import.meta.dirname, '../../src/entry/load-worker.ts');
export const plainEnvironment = { PATH: process.env['PATH'] ?? '' };

export const startGenerator = (maxSilenceMs?: number): Promise<LoadGenerator> =>
  startLoadProcess({
    workerFile,
    cores: null,
    environment: plainEnvironment,
    ...(maxSilenceMs === undefined ? {} : { maxSilenceMs }),
  });

export const shortLatency: LatencyPhase = {
  kind: 'latency',
  ratePerSecond: 200,
  durationSeconds: 1,
  arrival: 'even',
  connection: 'keep-alive',
  timeoutSeconds: 1,
  maxConnections: 64,
};

export const shortThroughput: ThroughputPhase = {
  kind: 'throughput',
  connections: 4,
  durationSeconds: 1,
  connection: 'keep-alive',
  timeoutSeconds: 1,
  sliceMs: 100,
};

export function runPhase(generator: LoadGenerator, phase: Phase, targets: readonly Target[], signal?: AbortSignal) {
  return generator.run(phase, targets, {
    seed: 7,
    signal: signal ?? new AbortController().signal,
    onProgress: () => undefined,
  });
}

/** The pids of the load workers that a process has started, this one by default. */
export function findWorkers(parentPid: number = process.pid): number[] {
  return listProcesses()
    .filter((one) => one.parentPid === parentPid && !one.isZombie)
    .map(({ pid }) => pid)
    .filter((pid) => readCommandLine(pid).includes('load-worker'));
}
