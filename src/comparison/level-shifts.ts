/**
 * The trend: where a history moved to a new level, and which commits may have done it. For information, after the merge;
 * a run is judged by stored-baseline.ts. Each configuration, CPU model and metric is a series of its own.
 */
import type { Acceptance, HistoryEntry } from '../records/history-entry.ts';
import type { MetricKey } from '../records/metrics.ts';
import { phaseKinds } from '../records/phase-kinds.ts';
import { type ChangePoint, defaultChangePointRule, findChangePoints } from '../statistics/change-points.ts';
import { findSplitRange } from '../statistics/split-range.ts';
import { defaultBaselineRule, type History, readRatio } from './find-baseline.ts';
import { listJudgedMetrics } from './gate-metrics.ts';

export interface TrendPoint {
  readonly runId: string;
  readonly finishedAt: string;
  readonly commit: string | null;
  /** In the metric's unit, as measured on that run's machine. */
  readonly value: number;
  /** ln(variant/control), positive is worse; null: shown, never judged. */
  readonly ratio: number | null;
}

export interface LevelShift {
  /** ln, positive is worse. */
  readonly change: number;
  /** Corrected for the search. */
  readonly p: number;
  /** The first run of the new level, by the best guess. */
  readonly at: TrendPoint;
  /** With 95 % confidence the level changed after `after` and not later than with `until`. */
  readonly after: TrendPoint;
  readonly until: TrendPoint;
  /** Runs from `after`, not counted, to `until`: 1 when the place is sure. */
  readonly runsWithin: number;
  /** Runs of the two levels. */
  readonly runsBefore: number;
  readonly runsAfter: number;
  /** Who said that the new level is right. */
  readonly accepted: { readonly by: string; readonly because: string } | null;
}

export interface TrendSeries {
  readonly variant: string;
  readonly title: string;
  readonly metric: MetricKey;
  readonly configurationDigest: string;
  readonly cpuModel: string;
  /** Setup of the control; null: without one. */
  readonly control: string | null;
  /** Oldest first. */
  readonly points: readonly TrendPoint[];
  /** Oldest first. */
  readonly shifts: readonly LevelShift[];
}

/** Series in the order of variants and metrics; of one variant, the one with the newest run first. */
export function findLevelShifts(history: History): readonly TrendSeries[] {
  const groups = new Map<string, HistoryEntry[]>();
  for (const entry of history.entries) {
    const key = JSON.stringify([entry.variant, entry.configurationDigest, entry.cpuModel]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  const newestFirst = [...groups.values()].sort((a, b) => compareText(lastDate(b), lastDate(a)));
  const variants = [...new Set(newestFirst.map(([first]) => first?.variant ?? ''))].sort();
  return variants.flatMap((variant) =>
    newestFirst
      .filter(([first]) => first?.variant === variant)
      .flatMap((entries) => listJudgedMetrics(phaseKinds).flatMap((metric) => buildSeries(entries, metric, history))),
  );
}

function buildSeries(entries: readonly HistoryEntry[], metric: MetricKey, history: History): TrendSeries[] {
  const points = entries.flatMap((entry): TrendPoint[] => {
    const figure = entry.metrics[metric];
    if (figure === undefined) return [];
    const { runId, finishedAt, commit } = entry;
    const ratio = readRatio(entry, metric, defaultBaselineRule.minRounds);
    return [{ runId, finishedAt, commit, value: figure.value, ratio }];
  });
  const newest = entries.at(-1);
  if (points.length === 0 || newest === undefined) return [];
  const { variant, title, configurationDigest, cpuModel, control } = newest;
  const found = findShifts(points);
  const shifts = found.map((shift, place) => ({
    ...shift,
    accepted: findWord(shift, found[place + 1], (one) => one.variant === variant && isAbout(one, metric), history),
  }));
  return [{ variant, title, metric, configurationDigest, cpuModel, control: control?.setup ?? null, points, shifts }];
}

function findShifts(points: readonly TrendPoint[]): Omit<LevelShift, 'accepted'>[] {
  const judged = points.filter(({ ratio }) => ratio !== null);
  const values = judged.map(({ ratio }) => ratio as number);
  const found = findChangePoints(values, defaultChangePointRule);
  return found.map((point, place) => locate(judged, values, point, found[place - 1]?.index, found[place + 1]?.index));
}

/** Within the two levels beside it, no further than a window. */
function locate(
  points: readonly TrendPoint[],
  values: readonly number[],
  { index, change, p }: ChangePoint,
  previous = 0,
  next = values.length,
): Omit<LevelShift, 'accepted'> {
  const start = Math.max(previous, index - defaultChangePointRule.window);
  const end = Math.min(next, index + defaultChangePointRule.window);
  const range = findSplitRange(values.slice(start, end));
  // Both methods nearly always agree; where they do not, both places stay possible.
  const from = Math.min(start + range.from, index);
  const to = Math.max(start + range.to, index);
  return {
    change,
    p,
    at: points[index] as TrendPoint,
    after: points[from - 1] as TrendPoint,
    until: points[to] as TrendPoint,
    runsWithin: to - from + 1,
    runsBefore: index - previous,
    runsAfter: next - index,
  };
}

/** An acceptance of a run within the range, or of a later one on the new level, is about this shift. */
function findWord(
  { after }: Pick<LevelShift, 'after'>,
  next: Pick<LevelShift, 'at'> | undefined,
  isOfSeries: (acceptance: Acceptance) => boolean,
  { acceptances }: History,
): LevelShift['accepted'] {
  const startMs = Date.parse(after.finishedAt);
  const endMs = next === undefined ? Infinity : Date.parse(next.at.finishedAt);
  const word = acceptances.find((one) => {
    const atMs = Date.parse(one.runFinishedAt);
    return isOfSeries(one) && atMs > startMs && atMs < endMs;
  });
  return word === undefined ? null : { by: word.by, because: word.because };
}

function isAbout(acceptance: Acceptance, metric: MetricKey): boolean {
  return acceptance.metric === null || acceptance.metric === metric;
}

function lastDate(entries: readonly HistoryEntry[]): string {
  return entries.at(-1)?.finishedAt ?? '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
