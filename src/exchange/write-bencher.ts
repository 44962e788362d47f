/** Figures as Bencher takes them: measures by benchmark. */
import type { HistoryEntry } from '../records/history-entry.ts';
import { metricTable } from '../records/metrics.ts';

/** One entry per setup; the bounds are those of the 95 % interval. Values are in the metric's unit, which Bencher has to be told when a measure is new to it. */
export function writeBencher(entries: readonly HistoryEntry[]): string {
  const benchmarks = entries.map((entry) => [
    entry.variant,
    Object.fromEntries(
      metricTable.flatMap(({ key }) => {
        const figure = entry.metrics[key];
        if (figure === undefined) return [];
        const { value, interval } = figure;
        const bounds = interval === undefined ? {} : { lower_value: interval.low, upper_value: interval.high };
        return [[key, { value, ...bounds }]];
      }),
    ),
  ]);
  return `${JSON.stringify(Object.fromEntries(benchmarks), null, 2)}\n`;
}
