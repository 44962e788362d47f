/** What of a history is to go out. */
import type { Acceptance, HistoryEntry } from '../records/history-entry.ts';
import { type MetricKey, metricTable } from '../records/metrics.ts';

export interface ExportSelection {
  /** Names of variants; null: all. */
  readonly setups: readonly string[] | null;
  /** null: all. */
  readonly metrics: readonly MetricKey[] | null;
  /** Runs that finished before go nowhere. */
  readonly since: Date | null;
}

/** Entries keep the order they have; those without a figure that is wanted stay out. */
export function selectEntries(entries: readonly HistoryEntry[], selection: ExportSelection): HistoryEntry[] {
  const { setups, since, metrics } = selection;
  return entries
    .filter(({ variant }) => setups === null || setups.includes(variant))
    .filter(({ finishedAt }) => since === null || Date.parse(finishedAt) >= since.getTime())
    .map((entry) => ({
      ...entry,
      metrics: Object.fromEntries(
        metricTable
          .filter(({ key }) => metrics === null || metrics.includes(key))
          .flatMap(({ key }) => (entry.metrics[key] === undefined ? [] : [[key, entry.metrics[key]]])),
      ),
    }))
    .filter((entry) => Object.keys(entry.metrics).length > 0);
}

export function selectAcceptances(acceptances: readonly Acceptance[], selection: ExportSelection): Acceptance[] {
  const { setups, since, metrics } = selection;
  return acceptances.filter(
    ({ variant, metric, runFinishedAt }) =>
      (setups === null || setups.includes(variant)) &&
      (metrics === null || metric === null || metrics.some((one) => one === metric)) &&
      (since === null || Date.parse(runFinishedAt) >= since.getTime()),
  );
}

/** The newest entry of each setup, in the order of their names: for forms that hold one run. */
export function keepNewest(entries: readonly HistoryEntry[]): HistoryEntry[] {
  const newest = new Map<string, HistoryEntry>();
  for (const entry of entries) {
    const other = newest.get(entry.variant);
    if (other === undefined || Date.parse(other.finishedAt) <= Date.parse(entry.finishedAt)) {
      newest.set(entry.variant, entry);
    }
  }
  return [...newest.values()].sort((a, b) => (a.variant < b.variant ? -1 : 1));
}
