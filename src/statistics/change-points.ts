/**
 * Level shifts in a series: E-divisive (Matteson & James, JASA 109, 2014) proposes the split with the largest energy
 * distance between its sides, and a t test decides, as in Apache Otava, but with the variance of a sample (ddof 1) and
 * with p multiplied by the number of splits that were searched (Bonferroni). Windows that overlap by half keep it local;
 * then the weakest points are taken out, one by one, until all that remain hold. Deterministic.
 */
import { mean } from './descriptive.ts';
import { findBestSplit } from './energy-distance.ts';
import { requireFinite, requireInteger, requireProbability } from './require-arguments.ts';
import { tTail } from './students-t.ts';

export interface ChangePointRule {
  /** Values looked at together. */
  readonly window: number;
  /** The largest p, corrected, that still counts. */
  readonly maxP: number;
  /** The smallest shift that counts, in the unit of the series (ln). */
  readonly minChange: number;
  /** The fewest values on each side of a shift. */
  readonly minSegment: number;
}

export const defaultChangePointRule: ChangePointRule = {
  window: 50,
  maxP: 1e-4,
  minChange: Math.log(1.03),
  minSegment: 5,
};

export interface ChangePoint {
  /** The first value of the new level. */
  readonly index: number;
  /** Two-sided, corrected for the search over split points; never 0. */
  readonly p: number;
  /** Means of the values up to the neighbouring change points, at most a window to each side. */
  readonly before: number;
  readonly after: number;
  /** after - before, in the unit of the series. */
  readonly change: number;
}

/** In order of index. A series shorter than two segments has none. */
export function findChangePoints(
  series: readonly number[],
  rule: ChangePointRule = defaultChangePointRule,
): readonly ChangePoint[] {
  checkRule(rule);
  requireFinite(series);
  const proposed = proposeInWindows(series, rule);
  for (;;) {
    const points = proposed.map((_, at) => testPoint(series, proposed, at, rule));
    const weakest = findWeakest(points, rule);
    if (weakest === undefined) return points;
    proposed.splice(points.indexOf(weakest), 1);
  }
}

function proposeInWindows(series: readonly number[], rule: ChangePointRule): number[] {
  const proposed = new Set<number>();
  const step = Math.max(1, Math.floor(rule.window / 2));
  for (let start = 0; start < series.length; ) {
    const found = splitRepeatedly(series, start, Math.min(start + rule.window, series.length), rule);
    for (const index of found) proposed.add(index);
    if (start + rule.window >= series.length) break;
    start = Math.max(start + step, ...found);
  }
  return [...proposed].sort((a, b) => a - b);
}

/** Indices of shifts within [from, to), each the best split of its part, as long as the best is significant. */
function splitRepeatedly(series: readonly number[], from: number, to: number, rule: ChangePointRule): number[] {
  const split = findBestSplit(series.slice(from, to), rule.minSegment);
  if (split === null) return [];
  const index = from + split;
  if (testPoint(series, [from, index, to], 1, rule).p > rule.maxP) return [];
  return [...splitRepeatedly(series, from, index, rule), index, ...splitRepeatedly(series, index, to, rule)];
}

/** Student's t test with a common variance: five values are too few to tell a variance of their own from. */
function testPoint(
  series: readonly number[],
  points: readonly number[],
  at: number,
  rule: ChangePointRule,
): ChangePoint {
  const index = points[at] as number;
  const left = series.slice(Math.max(points[at - 1] ?? 0, index - rule.window), index);
  const right = series.slice(index, Math.min(points[at + 1] ?? series.length, index + rule.window));
  const [before, after] = [mean(left), mean(right)];
  const n = left.length + right.length;
  const squares = sumSquares(left, before) + sumSquares(right, after);
  const standardError = Math.sqrt((squares / (n - 2)) * (1 / left.length + 1 / right.length));
  const change = after - before;
  const t = change === 0 ? 0 : Math.abs(change) / standardError;
  const searched = Math.max(1, n - 2 * rule.minSegment + 1);
  const p = Math.min(1, Math.max(Number.MIN_VALUE, 2 * searched * tTail(t, n - 2)));
  const isShort = Math.min(left.length, right.length) < rule.minSegment;
  return { index, p: isShort ? 1 : p, before, after, change };
}

/** The point to be taken out next: the least significant, then the smallest; none when all hold. */
function findWeakest(points: readonly ChangePoint[], rule: ChangePointRule): ChangePoint | undefined {
  const unlikely = points.filter(({ p }) => p > rule.maxP).sort((a, b) => b.p - a.p);
  const small = points
    .filter(({ change }) => Math.abs(change) < rule.minChange)
    .sort((a, b) => Math.abs(a.change) - Math.abs(b.change));
  return unlikely[0] ?? small[0];
}

function sumSquares(values: readonly number[], center: number): number {
  return values.reduce((sum, value) => sum + (value - center) ** 2, 0);
}

function checkRule({ window, maxP, minChange, minSegment }: ChangePointRule): void {
  requireInteger('minSegment', minSegment, 2);
  requireInteger('window', window, 2 * minSegment);
  requireProbability('maxP', maxP);
  if (!(minChange >= 0 && minChange < Infinity)) throw new RangeError(`minChange must be 0 or more: ${minChange}`);
}
