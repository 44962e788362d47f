/** The runs of a setup → what its pages are made from. Pure. */
import type { BaselineRule } from '../comparison/find-baseline.ts';
import { findLevelShifts, type TrendSeries } from '../comparison/level-shifts.ts';
import { findSuspectedRuns } from '../comparison/suspected-runs.ts';
import type { Acceptance, HistoryEntry } from '../records/history-entry.ts';
import type { MetricKey } from '../records/metrics.ts';
import type { SetupTrend } from './trend-site.ts';

/** Of a series, for the front page: what its line shows, and whether there are enough to tell anything. */
const newestPoints = 200;

/** `entries`, oldest first and at least one: of this setup alone. */
export function buildSetupTrend(
  id: string,
  entries: readonly HistoryEntry[],
  acceptances: readonly Acceptance[],
  rule: BaselineRule,
): SetupTrend {
  const newest = entries.at(-1) as HistoryEntry;
  const { variant, title, finishedAt, configurationDigest } = newest;
  const own = acceptances.filter((one) => one.variant === variant);
  const series = findLevelShifts({ entries, acceptances: own });
  const positions = new Map(entries.map(({ runId }, index) => [runId, index]));
  return {
    ...{ id, name: variant, title, newest: { finishedAt, configurationDigest }, runs: entries.length },
    series: series.map((one) => ({
      ...one,
      // The rest of a long series is in the entries, and has to go with them.
      points: one.points.slice(-newestPoints),
      newestRun: positions.get(one.points.at(-1)?.runId ?? '') as number,
    })),
    acceptances: own,
    suspected: listSuspected(positions, series, rule),
  };
}

/** Of all series of a setup, as positions among its entries. */
function listSuspected(
  positions: ReadonlyMap<string, number>,
  series: readonly TrendSeries[],
  rule: BaselineRule,
): SetupTrend['suspected'] {
  const found = new Map<MetricKey, number[]>();
  for (const one of series) {
    const runs = findSuspectedRuns(one, rule).map((runId) => positions.get(runId) as number);
    if (runs.length > 0)
      found.set(
        one.metric,
        [...(found.get(one.metric) ?? []), ...runs].sort((a, b) => a - b),
      );
  }
  return Object.fromEntries(found);
}
