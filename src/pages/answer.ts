/** Is anything slower than a month ago, since which commit? What the level shifts and the newest runs know of it, and no more. */
import { defaultBaselineRule } from '../comparison/find-baseline.ts';
import type { LevelShift, TrendPoint, TrendSeries } from '../comparison/level-shifts.ts';
import type { MetricKey } from '../records/metrics.ts';
import { defaultChangePointRule } from '../statistics/change-points.ts';
import type { SetupSeries, SetupTrend, TrendSite } from './trend-site.ts';

const monthMs = 30 * 24 * 60 * 60 * 1000;

/**
 * worse, better: a level shift within the month that nobody has accepted. suspected: the newest run stands out, alone so far.
 * collecting: too few runs to see a shift. unjudged: no control ran beside the runs.
 */
export type MetricStatus = 'worse' | 'suspected' | 'better' | 'unchanged' | 'collecting' | 'unjudged';

const order: readonly MetricStatus[] = ['worse', 'suspected', 'better', 'unchanged', 'collecting', 'unjudged'];

export interface MetricState {
  readonly setup: SetupTrend;
  readonly metric: MetricKey;
  /** The one that the status is of. */
  readonly series: TrendSeries;
  readonly newest: TrendPoint;
  readonly status: MetricStatus;
  /** ln over the month, positive is worse; null where it cannot be told. Accepted shifts are within it. */
  readonly change: number | null;
  /** The last shift within the month that decides over the status. */
  readonly shift: LevelShift | null;
}

/**
 * Of every setup and judged metric, by the configuration of its newest run. Each CPU model is a series of its own, and the worst
 * that any of them knows counts: the newest run may have been on a machine that has too few runs to tell.
 */
export function findStates(site: TrendSite): readonly MetricState[] {
  const newestMs = Math.max(...site.setups.map(({ newest }) => Date.parse(newest.finishedAt)));
  const sinceMs = newestMs - monthMs;
  return site.setups.flatMap((setup) => {
    const { configurationDigest } = setup.newest;
    const current = setup.series.filter((one) => one.configurationDigest === configurationDigest);
    return [...Map.groupBy(current, ({ metric }) => metric).values()].map((group) => {
      const newest = group.toSorted((a, b) => lastMs(b) - lastMs(a));
      const active = newest.filter((one, index) => index === 0 || lastMs(one) >= sinceMs);
      const states = active.map((series) => describeState(setup, series, sinceMs));
      return states.reduce((worst, one) => (severity(one) < severity(worst) ? one : worst));
    });
  });
}

function severity({ status }: MetricState): number {
  return order.indexOf(status);
}

function describeState(setup: SetupTrend, series: SetupSeries, sinceMs: number): MetricState {
  const judged = series.points.filter(({ ratio }) => ratio !== null);
  const newest = series.points.at(-1) as TrendPoint;
  const recent = series.shifts.filter(({ at }) => Date.parse(at.finishedAt) >= sinceMs);
  const open = recent.filter(({ accepted }) => accepted === null);
  const shift = open.at(-1) ?? null;
  const isSuspected = setup.suspected[series.metric]?.includes(series.newestRun) === true;
  const isLong = judged.length >= Math.max(defaultBaselineRule.minRuns, 2 * defaultChangePointRule.minSegment);
  const moved = open.reduce((sum, { change }) => sum + change, 0);
  const status: MetricStatus =
    judged.length === 0
      ? 'unjudged'
      : shift !== null && moved > 0
        ? 'worse'
        : isSuspected
          ? 'suspected'
          : shift !== null
            ? 'better'
            : isLong
              ? 'unchanged'
              : 'collecting';
  const isKnown = status !== 'unjudged' && status !== 'collecting';
  const change = isKnown ? recent.reduce((sum, one) => sum + one.change, 0) : null;
  return { setup, metric: series.metric, series, newest, status, change, shift };
}

function lastMs({ points }: TrendSeries): number {
  return Date.parse(points.at(-1)?.finishedAt ?? '');
}
