/** The latencies of a variant as the percentiles that a history keeps of them. */

import { mergeHistograms, percentileMs } from './histogram.ts';
import type { HistoryEntry } from './history-entry.ts';
import { listRoundPhases } from './list-round-phases.ts';
import type { BenchRecord } from './record.ts';

type PhasePercentiles = NonNullable<HistoryEntry['percentiles']>[number];

/** The deciles, for a shift plot; the tail, for a curve. */
const kept = [10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 99, 99.9, 100];
/** Beyond a percentile; fewer say nothing about it. The slowest of all is a fact. */
const leastSlower = 10;

/** Of each phase, all valid rounds together; phases without a latency are missing. */
export function listPercentiles(record: Pick<BenchRecord, 'rounds'>, variant: string): PhasePercentiles[] {
  const valid = listRoundPhases(record, variant).filter(({ arm }) => arm.isValid);
  return [...Map.groupBy(valid, ({ phase }) => phase)].flatMap(([phase, rounds]): PhasePercentiles[] => {
    const histogram = mergeHistograms(rounds.map(({ arm }) => arm.latencyHistogram));
    const count = histogram.totalCount;
    const percentiles = kept.filter((one) => one === 100 || (count * (100 - one)) / 100 >= leastSlower);
    if (count === 0) return [];
    return [{ phase, percentiles, valuesMs: percentiles.map((one) => percentileMs(histogram, one) ?? 0) }];
  });
}
