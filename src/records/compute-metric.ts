/** One figure from the valid rounds of a variant in one kind of phase. */
import { type Histogram, mergeHistograms, percentileMs } from './histogram.ts';
import type { MetricKey } from './metrics.ts';
import type { ArmPhaseRecord } from './record.ts';
import { sumByService, sumErrors } from './summarize-arms.ts';

export type PhaseMetricKey = Exclude<MetricKey, 'peak-memory' | 'start-time'>;

/** Why there is no figure, in words. */
export interface Reason {
  readonly reason: string;
}

/** Several metrics of one phase: their histograms are unpacked once. `valid` must not be empty. */
export function openMetrics(valid: readonly ArmPhaseRecord[]): (key: PhaseMetricKey) => number | Reason {
  const readAll = once(() => mergeHistograms(valid.map((arm) => arm.latencyHistogram)));
  const readLast = once(() => mergeHistograms(valid.flatMap((arm) => arm.messages?.receivers?.last ?? [])));
  return (key) => compute(key, valid, { readAll, readLast });
}

/** Right answers of an arm that a percentile is taken of: of the last receivers there is one for each message. */
export function countSamples(key: MetricKey, arm: ArmPhaseRecord, sockets: number): number {
  return key === 'delivery-last-p50' ? Math.floor(arm.completed / Math.max(1, sockets)) : arm.completed;
}

interface Histograms {
  readonly readAll: () => Histogram;
  readonly readLast: () => Histogram;
}

function compute(
  key: PhaseMetricKey,
  valid: readonly ArmPhaseRecord[],
  { readAll, readLast }: Histograms,
): number | Reason {
  switch (key) {
    case 'latency-p50':
    case 'load-p50':
    case 'connect-p50':
    case 'echo-p50':
    case 'delivery-p50':
      return percentile(readAll, 50);
    case 'latency-p90':
      return percentile(readAll, 90);
    case 'latency-p95':
    case 'echo-p95':
      return percentile(readAll, 95);
    case 'latency-p99':
    case 'load-p99':
    case 'connect-p99':
    case 'echo-p99':
    case 'delivery-p99':
      return percentile(readAll, 99);
    case 'delivery-last-p50':
      return percentile(readLast, 50);
    case 'latency-error-rate':
    case 'load-error-rate':
    case 'connect-error-rate':
    case 'echo-error-rate':
    case 'delivery-error-rate':
      return computeErrorRate(valid);
    case 'latency-cpu':
    case 'load-cpu':
    case 'connect-cpu':
    case 'echo-cpu':
    case 'delivery-cpu':
      return computeCpu(valid);
    case 'throughput':
    case 'connect-rate':
    case 'deliveries':
      return computeRate(valid);
    case 'capacity':
      return computeCapacity(valid);
  }
}

function percentile(read: () => Histogram, q: number): number | Reason {
  return percentileMs(read(), q) ?? { reason: 'no right answer' };
}

function computeErrorRate(valid: readonly ArmPhaseRecord[]): number | Reason {
  const { total, requests } = sumErrors(valid);
  return requests === 0 ? { reason: 'no requests' } : total / requests;
}

function computeCpu(valid: readonly ArmPhaseRecord[]): number | Reason {
  const byService = divideCpu(valid);
  if (byService === null) return { reason: 'the engine cannot know' };
  return Object.values(byService).reduce((sum, ms) => sum + ms, 0);
}

function computeRate(valid: readonly ArmPhaseRecord[]): number | Reason {
  const seconds = valid.reduce((sum, arm) => sum + arm.activeSeconds, 0);
  return seconds === 0 ? { reason: 'no time under load' } : sumCompleted(valid) / seconds;
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

/** CPU ms per right answer by service. Rounds in which the engine could not tell are left out, with their answers. */
export function divideCpu(valid: readonly ArmPhaseRecord[]): Record<string, number> | null {
  const known = valid.filter((arm) => arm.serverCpuMs !== null);
  const completed = sumCompleted(known);
  if (completed === 0) return null;
  const sums = sumByService(known.map((arm) => arm.serverCpuMs).filter((cpu) => cpu !== null));
  return Object.fromEntries(Object.entries(sums).map(([service, ms]) => [service, ms / completed]));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
