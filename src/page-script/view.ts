/** What a chart shows at once: the tracks with the columns of its mode, and where on the canvas a run lies. Pure. */
import type { SiteMetric } from '../pages/site-data.ts';
import type { ChartState, Mode } from './hash.ts';
import { findBreaks, findLevels, findPosition, type Level, selectColumns, type Track } from './track.ts';

export interface ShownTrack {
  readonly track: Track;
  /** Its place among the setups of the site, which decides over its mark. */
  readonly place: number;
  readonly values: readonly (number | null)[];
  readonly lows: readonly (number | null)[];
  readonly highs: readonly (number | null)[];
  readonly levels: readonly Level[];
  /** Positions of the runs with which another configuration begins. */
  readonly breaks: readonly number[];
}

export interface View {
  readonly metric: SiteMetric;
  readonly mode: Mode;
  readonly tracks: readonly ShownTrack[];
  /** All machines of the setups shown; their order decides over the colours. */
  readonly machines: readonly string[];
}

export function buildView(
  tracks: readonly { readonly track: Track; readonly place: number }[],
  metric: SiteMetric,
  { mode, branch }: Pick<ChartState, 'mode' | 'branch'>,
): View {
  const shown = tracks.map(({ track, place }) => {
    const columns = selectColumns(track, mode, branch);
    return {
      track,
      place,
      ...columns,
      levels: findLevels(track, metric.key, columns.values),
      breaks: findBreaks(track),
    };
  });
  return { metric, mode, tracks: shown, machines: [...new Set(tracks.flatMap(({ track }) => track.setup.machines))] };
}

export interface Place {
  readonly shown: ShownTrack;
  /** Among what is loaded. */
  readonly index: number;
}

/** Positions of the runs between two seconds that have a value. */
export function listVisible({ track, values }: ShownTrack, from: number, to: number): number[] {
  const found: number[] = [];
  const end = findPosition(track.seconds, to + 1);
  for (let index = findPosition(track.seconds, from); index < end; index++)
    if (values[index] !== null) found.push(index);
  return found;
}

/** The lowest and the highest of what is drawn between two seconds; null where there is nothing. */
export function findExtent(view: View, from: number, to: number): readonly [number, number] | null {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const shown of view.tracks) {
    for (const index of listVisible(shown, from, to)) {
      const value = shown.values[index] as number;
      low = Math.min(low, shown.lows[index] ?? value);
      high = Math.max(high, shown.highs[index] ?? value);
    }
  }
  if (low > high) return null;
  const margin = (high - low) * 0.06 || Math.abs(high) * 0.05 || 1;
  return [low - margin, high + margin];
}

export interface ColumnOfPixels {
  readonly machine: number;
  readonly low: number;
  readonly high: number;
  /** Seconds. */
  readonly at: number;
}

/** Where runs are denser than pixels: for each pixel and machine the lowest and the highest value. */
export function thinOut(
  shown: ShownTrack,
  positions: readonly number[],
  from: number,
  to: number,
  pixels: number,
): ColumnOfPixels[] {
  // Changed in place: this runs for every run in every frame.
  const columns = new Map<number, { -readonly [Key in keyof ColumnOfPixels]: ColumnOfPixels[Key] }>();
  const machines = Math.max(1, shown.track.setup.machines.length);
  for (const index of positions) {
    const second = shown.track.seconds[index] as number;
    const value = shown.values[index] as number;
    const machine = shown.track.machine[index] as number;
    const pixel = Math.floor(((second - from) / (to - from)) * pixels);
    const key = pixel * machines + machine;
    const known = columns.get(key);
    if (known === undefined) columns.set(key, { machine, low: value, high: value, at: second });
    else if (value < known.low) known.low = value;
    else if (value > known.high) known.high = value;
  }
  return [...columns.values()];
}

/** The next run with a value in that direction; null at the end. */
export function stepRun({ shown, index }: Place, step: 1 | -1): Place | null {
  for (let next = index + step; next >= 0 && next < shown.values.length; next += step)
    if (shown.values[next] !== null) return { shown, index: next };
  return null;
}

/** The run with a value nearest in time. */
export function findNearest(shown: ShownTrack, second: number): Place | null {
  const start = findPosition(shown.track.seconds, second);
  for (let distance = 0; distance <= shown.values.length; distance++) {
    for (const index of [start - distance, start + distance])
      if (index >= 0 && index < shown.values.length && shown.values[index] !== null) return { shown, index };
  }
  return null;
}
