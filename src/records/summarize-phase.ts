/** The figures of one variant in one kind of phase, over all rounds. Only valid phases enter. */
import { type Histogram, mergeHistograms, percentileMs } from './histogram.ts';
import type { MetricKey, MetricValue } from './metrics.ts';
import type { ArmPhaseRecord, PhaseRecord } from './record.ts';
import { type ErrorSummary, measured, missing, sumByService, sumErrors } from './summarize-arms.ts';

export type PhaseKind = PhaseRecord['kind'];
export type PhaseMetricKey = Exclude<MetricKey, 'peak-memory' | 'start-time'>;

/** One variant's part in one phase of one round. */
export interface RoundPhase {
  readonly round: number;
  readonly phase: PhaseKind;
  readonly asked: PhaseRecord['asked'];
  readonly wallSeconds: number;
  readonly arm: ArmPhaseRecord;
}

export interface PhaseSummary {
  readonly rounds: number;
  readonly validRounds: number;
  readonly asked: PhaseRecord['asked'];
  /** Of the valid rounds. */
  readonly errors: ErrorSummary;
  /** CPU ms per right answer by service; null where the engine cannot know or no round is valid. */
  readonly cpuMsPerRequest: Readonly<Record<string, number>> | null;
  /** Right answers in each whole second, the mean of the valid rounds; empty when none is valid. */
  readonly completedPerSecond: readonly number[];
}

/** `ran` must not be empty. */
export function summarizePhase(ran: readonly RoundPhase[]): PhaseSummary {
  const valid = findValid(ran);
  return {
    rounds: ran.length,
    validRounds: valid.length,
    asked: ran[0]?.asked ?? {},
    errors: sumErrors(valid),
    cpuMsPerRequest: divideCpu(valid),
    completedPerSecond: averageSeconds(ran.filter(({ arm }) => arm.isValid).map(takeWholeSeconds)),
  };
}

/** The value of a metric over the rounds in which its phase ran. */
export function measureMetric(key: PhaseMetricKey, ran: readonly RoundPhase[]): MetricValue {
  return measureMetrics(ran)(key);
}

/** The same for several metrics of one phase: their histograms are unpacked once. */
export function measureMetrics(ran: readonly RoundPhase[]): (key: PhaseMetricKey) => MetricValue {
  if (ran.length === 0) return () => missing('not measured');
  const valid = findValid(ran);
  if (valid.length === 0) return () => ({ kind: 'invalid', rounds: ran.length });
  let merged: Histogram | null = null;
  const readLatencies = () => {
    merged ??= mergeHistograms(valid.map((arm) => arm.latencyHistogram));
    return merged;
  };
  return (key) => {
    const value = computeMetric(key, valid, readLatencies);
    return typeof value === 'number' ? measured(value, valid.length, ran.length) : missing(value.reason);
  };
}

function findValid(ran: readonly RoundPhase[]): ArmPhaseRecord[] {
  return ran.filter(({ arm }) => arm.isValid).map(({ arm }) => arm);
}

interface Reason {
  readonly reason: string;
}

type ReadLatencies = () => Histogram;

function computeMetric(
  key: PhaseMetricKey,
  valid: readonly ArmPhaseRecord[],
  readLatencies: ReadLatencies,
): number | Reason {
  switch (key) {
    case 'latency-p50':
    case 'load-p50':
      return percentile(readLatencies, 50);
    case 'latency-p90':
      return percentile(readLatencies, 90);
    case 'latency-p95':
      return percentile(readLatencies, 95);
    case 'latency-p99':
    case 'load-p99':
      return percentile(readLatencies, 99);
    case 'latency-error-rate':
    case 'load-error-rate': {
      const { total, requests } = sumErrors(valid);
      return requests === 0 ? { reason: 'no requests' } : total / requests;
    }
    case 'latency-cpu':
    case 'load-cpu': {
      const byService = divideCpu(valid);
      if (byService === null) return { reason: 'the engine cannot know' };
      return Object.values(byService).reduce((sum, ms) => sum + ms, 0);
    }
    case 'throughput': {
      const seconds = valid.reduce((sum, arm) => sum + arm.activeSeconds, 0);
      return seconds === 0 ? { reason: 'no time under load' } : sumCompleted(valid) / seconds;
    }
    case 'capacity':
      return computeCapacity(valid);
  }
}

function percentile(readLatencies: ReadLatencies, q: number): number | Reason {
  return percentileMs(readLatencies(), q) ?? { reason: 'no right answer' };
}

/** The middle of the rounds' capacities; between the two middle ones their mean. */
function computeCapacity(valid: readonly ArmPhaseRecord[]): number | Reason {
  const sorted = valid
    .map((arm) => arm.capacityPerSecond)
    .filter((rate) => rate !== null)
    .sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? { reason: 'no rate was held' } : (lower + upper) / 2;
}

function sumCompleted(arms: readonly ArmPhaseRecord[]): number {
  return arms.reduce((sum, arm) => sum + arm.completed, 0);
}

/** Rounds in which the engine could not tell are left out, with their requests. */
function divideCpu(valid: readonly ArmPhaseRecord[]): Record<string, number> | null {
  const known = valid.filter((arm) => arm.serverCpuMs !== null);
  const completed = sumCompleted(known);
  if (completed === 0) return null;
  const sums = sumByService(known.map((arm) => arm.serverCpuMs).filter((cpu) => cpu !== null));
  return Object.fromEntries(Object.entries(sums).map(([service, ms]) => [service, ms / completed]));
}

/** The last column holds what is left of a second, and answers that came after the end: no rate. */
function takeWholeSeconds({ asked, wallSeconds, arm }: RoundPhase): readonly number[] {
  const { durationSeconds } = asked;
  const seconds = typeof durationSeconds === 'number' ? Math.min(durationSeconds, wallSeconds) : wallSeconds;
  return arm.perSecond.completed.slice(0, Math.floor(seconds));
}

function averageSeconds(columns: readonly (readonly number[])[]): number[] {
  const length = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length }, (_, second) => {
    const present = columns.map((column) => column[second]).filter((count) => count !== undefined);
    return present.reduce((sum, count) => sum + count, 0) / present.length;
  });
}
