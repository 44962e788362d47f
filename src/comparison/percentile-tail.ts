/** Whether a round holds enough requests beyond a percentile for the percentile to mean something. */
import type { MetricKey } from '../records/metrics.ts';
import { median } from '../statistics/descriptive.ts';
import type { Evidence } from './read-evidence.ts';

/** Requests of a round that must lie beyond it: p99 needs 1,500 in the round. */
const requestsBeyond = 15;
/** A few wrong answers in a round that was planned with just enough are no reason; so many are invalid anyway. */
const tolerance = 0.99;

export interface Tail {
  readonly isLongEnough: boolean;
  /** Right answers of an arm per round, the median. */
  readonly requests: number;
  /** 0 for what is no percentile. */
  readonly requestsNeeded: number;
}

export function findTail({ metric, used }: Pick<Evidence, 'metric' | 'used'>): Tail {
  const percentile = readPercentile(metric);
  const requests = used.length === 0 ? 0 : median(used.map((round) => round.requests));
  if (percentile === null || used.length === 0) return { isLongEnough: true, requests, requestsNeeded: 0 };
  const requestsNeeded = countRequestsNeeded(percentile);
  return { isLongEnough: requests >= tolerance * requestsNeeded, requests, requestsNeeded };
}

/** Requests of one arm in a round: p50 needs 30, p99 1,500. */
export function countRequestsNeeded(percentile: number): number {
  return Math.ceil((requestsBeyond * 100) / (100 - percentile));
}

/** 99 of `latency-p99`; null for what is no percentile. */
export function readPercentile(metric: MetricKey): number | null {
  const match = /-p(\d+)$/.exec(metric);
  return match === null ? null : Number(match[1]);
}
