/** Builds records whose figures are known exactly: latencies are given, histograms made from them. */
import { createHistogram, encodeHistogram, recordMs } from '../../src/records/histogram.ts';
import type {
  ArmPhaseRecord,
  BenchRecord,
  ErrorCountsRecord,
  PhaseRecord,
  RoundRecord,
  VariantRecord,
} from '../../src/records/record.ts';

export const noErrors: ErrorCountsRecord = {
  connect: 0,
  reset: 0,
  closed: 0,
  timeout: 0,
  lost: 0,
  corrupted: 0,
  status: 0,
  body: 0,
  other: 0,
};

/** `count` values of `ms` each. */
export type Latencies = readonly (readonly [ms: number, count: number])[];

const known = new Map<string, string>();

/** The same latencies come again in every record of a test, so each is packed once. */
export function buildHistogram(latencies: Latencies): string {
  const key = JSON.stringify(latencies);
  const found = known.get(key);
  if (found !== undefined) return found;
  const histogram = createHistogram();
  for (const [ms, count] of latencies) for (let i = 0; i < count; i++) recordMs(histogram, ms);
  const packed = encodeHistogram(histogram);
  known.set(key, packed);
  return packed;
}

export interface ArmPhaseOptions {
  readonly latencies?: Latencies;
  readonly errors?: Partial<ErrorCountsRecord>;
  readonly activeSeconds?: number;
  /** Messages of the rules that are not met; any makes the phase invalid. */
  readonly invalid?: readonly string[];
  readonly serverCpuMs?: Readonly<Record<string, number>> | null;
  readonly capacityPerSecond?: number | null;
  readonly completedPerSecond?: readonly number[];
  readonly messages?: ArmPhaseRecord['messages'];
}

/** 100 right answers in one second: 50 of 2 ms, 40 of 4 ms, 5 of 8 ms, 5 of 16 ms, unless told otherwise. */
export const usualLatencies: Latencies = [
  [2, 50],
  [4, 40],
  [8, 5],
  [16, 5],
];

export function buildArmPhase(variant: string, options: ArmPhaseOptions = {}): ArmPhaseRecord {
  const latencies = options.latencies ?? usualLatencies;
  const completed = latencies.reduce((sum, [, count]) => sum + count, 0);
  const errors = { ...noErrors, ...options.errors };
  const total = Object.values(errors).reduce((sum, count) => sum + count, 0);
  const invalid = options.invalid ?? [];
  const seconds = options.completedPerSecond ?? [completed];
  return {
    variant,
    isValid: invalid.length === 0,
    checks: invalid.map((message) => ({ rule: 'errors', isMet: false, value: total, limit: 0.001, message })),
    scheduled: completed + total,
    completed,
    errors,
    statusCodes: { '200': completed },
    activeSeconds: options.activeSeconds ?? 1,
    connectionsOpened: 1,
    latencyHistogram: buildHistogram(latencies),
    perSecond: {
      completed: [...seconds],
      errors: seconds.map(() => 0),
      p50Ms: seconds.map(() => 2),
      maxMs: seconds.map(() => 16),
    },
    serverCpuMs: options.serverCpuMs === undefined ? { [variant]: completed * 0.5 } : options.serverCpuMs,
    serverCpuFailure: null,
    capacityPerSecond: options.capacityPerSecond ?? null,
    messages: options.messages ?? null,
  };
}

export function buildPhase(kind: PhaseRecord['kind'], arms: readonly ArmPhaseRecord[]): PhaseRecord {
  const asked: Record<PhaseRecord['kind'], PhaseRecord['asked']> = {
    latency: { ratePerSecond: 300, durationSeconds: 10, arrival: 'even', connection: 'keep-alive' },
    throughput: { connections: 10, durationSeconds: 10, connection: 'keep-alive' },
    capacity: { maxP99Ms: 100, maxErrorRate: 0.001, maxRatePerSecond: 20000, stepSeconds: 3 },
    'websocket-connect': { handshakes: 10, sockets: 100, durationSeconds: 10 },
    'websocket-echo': { ratePerSecond: 1000, sockets: 100, messageBytes: 64, durationSeconds: 10 },
    'websocket-broadcast': { ratePerSecond: 10, sockets: 100, messageBytes: 64, durationSeconds: 10 },
  };
  return {
    kind,
    asked: asked[kind],
    seed: 7,
    startedAt: '2026-03-01T12:00:00.000Z',
    wallSeconds: 10,
    generator: { cpuMs: 500, peakMemoryBytes: 60_000_000, latenessHistogram: null },
    capacitySteps: [],
    endedEarly: null,
    arms: [...arms],
  };
}

export function buildRound(
  index: number,
  variants: readonly string[],
  phases: readonly PhaseRecord[],
  changes: Partial<RoundRecord> = {},
): RoundRecord {
  return {
    index,
    startedAt: '2026-03-01T12:00:00.000Z',
    wallSeconds: 25,
    arms: variants.map((variant) => ({
      variant,
      startSeconds: 1.5,
      peakMemoryBytes: { [variant]: 50 * 1024 * 1024 },
      incidents: [],
    })),
    phases: [...phases],
    failure: null,
    ...changes,
  };
}

export function buildVariant(name: string, changes: Partial<VariantRecord> = {}): VariantRecord {
  return {
    name,
    setup: name,
    title: name.charAt(0).toUpperCase() + name.slice(1),
    setupDigest: 'a'.repeat(64),
    path: '/',
    source: null,
    versions: { python: '3.11.2', django: '4.2.1' },
    images: {},
    workers: 1,
    remotes: {},
    leftOut: {},
    ...changes,
  };
}

/** A complete record of the given rounds; the plan and the variants follow from them. */
export function buildRecord(rounds: readonly RoundRecord[], changes: Partial<BenchRecord> = {}): BenchRecord {
  const names = new Set(rounds.flatMap((round) => round.arms.map((arm) => arm.variant)));
  return {
    kind: 'channels-bench/record',
    schemaVersion: 1,
    tool: { name: 'channels-bench', version: '0.1.0' },
    runId: '20260301-120000-abcd',
    startedAt: '2026-03-01T12:00:00.000Z',
    finishedAt: '2026-03-01T12:02:05.000Z',
    status: 'complete',
    command: 'channels-bench run --setups gunicorn,daphne --seed 7',
    settings: { rounds: 1, latency: { ratePerSecond: 300, durationSeconds: 10 } },
    environment: {
      cpuModel: 'AMD EPYC 7763 64-Core Processor',
      cores: 4,
      memoryBytes: 16 * 1024 ** 3,
      platform: 'linux x64',
      kernel: 'Linux 6.8.0-1021-azure',
      operatingSystem: 'Ubuntu 24.04.2 LTS',
      runnerImage: null,
      node: '24.21.0',
      engine: {
        kind: 'processes',
        reason: 'no Docker engine answers',
        versions: {},
        network: 'direct',
      },
      pinning: { generatorCores: [3], serverCores: [0, 1, 2], message: 'generator on core 3, servers on cores 0-2' },
    },
    warnings: [],
    variants: [...names].map((name) => buildVariant(name)),
    plan: {
      seed: 7,
      rounds: rounds.map(({ index, arms }) => ({
        index,
        arms: arms.map((arm) => arm.variant),
        seed: index,
        stage: 'plain' as const,
      })),
    },
    comparison: null,
    rounds: [...rounds],
    profiles: [],
    ...changes,
  };
}

/** gunicorn and daphne, one valid latency and one valid throughput phase each; daphne takes exactly twice as long. */
export function buildUsualRecord(changes: Partial<BenchRecord> = {}): BenchRecord {
  const slow: Latencies = usualLatencies.map(([ms, count]) => [ms * 2, count]);
  const seconds = [90, 95, 100, 105, 110, 100, 100, 100, 100, 100];
  const load: Latencies = [[3, 1000]];
  const slowLoad: Latencies = [[6, 500]];
  const gunicorn = [
    buildPhase('latency', [buildArmPhase('gunicorn')]),
    buildPhase('throughput', [
      buildArmPhase('gunicorn', { latencies: load, completedPerSecond: seconds, activeSeconds: 0.5 }),
    ]),
  ];
  const daphne = [
    buildPhase('latency', [buildArmPhase('daphne', { latencies: slow, serverCpuMs: { daphne: 100, redis: 20 } })]),
    buildPhase('throughput', [
      buildArmPhase('daphne', {
        latencies: slowLoad,
        completedPerSecond: seconds.map((count) => Math.floor(count / 2)),
        activeSeconds: 0.5,
        serverCpuMs: { daphne: 500, redis: 50 },
      }),
    ]),
  ];
  return buildRecord([buildRound(0, ['gunicorn'], gunicorn), buildRound(1, ['daphne'], daphne)], changes);
}
