/**
 * Runs that stand out from those before them on the same level, and did not found a new one: what a run was told at its time, or
 * would have been. By the prediction limit of judge-stored-metric.ts, whose source is there.
 */
import { predictionInterval } from '../statistics/prediction-interval.ts';
import type { BaselineRule } from './find-baseline.ts';
import { leastSuspectChange } from './judge-stored-metric.ts';
import type { TrendSeries } from './level-shifts.ts';

/** One-sided, of each figure: one run in a hundred stands out by chance. */
const alpha = 0.01;

/** Their ids, oldest first. Of runs on a level, those before the first `minRuns` cannot be told. */
export function findSuspectedRuns({ points, shifts }: TrendSeries, rule: BaselineRule): readonly string[] {
  const starts = new Set(shifts.map(({ at }) => at.runId));
  const suspected: string[] = [];
  let level: number[] = [];
  for (const { runId, ratio } of points) {
    if (ratio === null) continue;
    if (starts.has(runId)) level = [];
    if (level.length >= rule.minRuns) {
      const { mean, high } = predictionInterval(level.slice(-rule.maxRuns), { alpha });
      if (ratio - mean > Math.max(high - mean, leastSuspectChange)) suspected.push(runId);
    }
    level.push(ratio);
  }
  return suspected;
}
