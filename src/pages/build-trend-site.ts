/** A history → what all pages are made from. Pure. */
import type { BaselineRule, History } from '../comparison/find-baseline.ts';
import { defaultBaselineRule, readRatio } from '../comparison/find-baseline.ts';
import { findLevelShifts, type TrendSeries } from '../comparison/level-shifts.ts';
import { findSuspectedRuns } from '../comparison/suspected-runs.ts';
import type { HistoryEntry } from '../records/history-entry.ts';
import type { MetricKey } from '../records/metrics.ts';
import type { SetupTrend, TrendSite } from './trend-site.ts';

export interface TrendSiteOptions {
  readonly title: string;
  readonly madeAt: Date;
  /** Without a slash at its end; null where links to commits cannot be made. */
  readonly repositoryUrl: string | null;
  readonly rule?: BaselineRule;
}

/** Of a series, for the front page: what its line shows, and whether there are enough to tell anything. */
const newestPoints = 200;

export function buildTrendSite(
  history: History & Pick<TrendSite, 'problems'>,
  { title, madeAt, repositoryUrl, rule = defaultBaselineRule }: TrendSiteOptions,
): TrendSite {
  const byVariant = Map.groupBy(history.entries, ({ variant }) => variant);
  const ids = nameFolders([...byVariant.keys()].sort(compareText));
  const setups = [...ids].map(([name, id]): SetupTrend => {
    const entries = byVariant.get(name) ?? [];
    const acceptances = history.acceptances.filter(({ variant }) => variant === name);
    const series = findLevelShifts({ entries, acceptances });
    const newest = entries.at(-1) as HistoryEntry;
    return {
      id,
      name,
      title: newest.title,
      entries,
      // The rest of a long series is in the entries; five times ten thousand runs of ten metrics are some ten megabytes.
      series: series.map((one) => ({ ...one, points: one.points.slice(-newestPoints) })),
      acceptances,
      suspected: listSuspected(entries, series, rule),
    };
  });
  return { title, madeAt, repositoryUrl, setups, problems: history.problems };
}

/** Of all series of a setup, as positions among its entries. */
function listSuspected(
  entries: readonly HistoryEntry[],
  series: readonly TrendSeries[],
  rule: BaselineRule,
): SetupTrend['suspected'] {
  const positions = new Map(entries.map(({ runId }, index) => [runId, index]));
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

/** Names of setups are a stranger's text; folders and addresses are of letters, digits and hyphens, and each name has its own. */
function nameFolders(names: readonly string[]): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of names) {
    const words =
      name
        .normalize('NFKD')
        .toLowerCase()
        .match(/[a-z0-9]+/g)
        ?.join('-') ?? '';
    const base = words.slice(0, 60).replace(/-$/, '') || 'setup';
    let id = base;
    for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
    taken.add(id);
    ids.set(name, id);
  }
  return ids;
}

/** ln(variant/control), positive is worse; null where nothing ran beside it. */
export function readRunRatio(entry: HistoryEntry, metric: MetricKey): number | null {
  return readRatio(entry, metric, defaultBaselineRule.minRounds);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
