import type { HistoryEntry } from '../records/history-entry.ts';
import type { MetricKey } from '../records/metrics.ts';
import type { Baseline, BaselineRule } from './find-baseline.ts';

/** One metric of one setup of a run, with the earlier runs that it is held against. */
export interface StoredQuestion {
  readonly candidate: HistoryEntry;
  readonly metric: MetricKey;
  readonly baseline: Baseline;
  readonly margin: number;
  readonly isGate: boolean;
  /** One-sided, of this metric. */
  readonly alpha: number;
  readonly rule: BaselineRule;
}
