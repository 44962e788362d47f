/** The runs of one setup with one metric, as far as they are loaded: columns over all chunks. Pure. */
import { type MetricColumns, type RunColumns, runsPerChunk, type SiteSetup } from '../pages/site-data.ts';
import type { Mode } from './hash.ts';

export interface Track {
  readonly setup: SiteSetup;
  /** The run of the first position: older ones are not loaded. */
  readonly firstRun: number;
  /** Seconds since 1970, ascending. All columns are equally long. */
  readonly seconds: readonly number[];
  readonly commit: readonly (string | null)[];
  readonly branch: readonly number[];
  readonly machine: readonly number[];
  readonly configuration: readonly number[];
  readonly value: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  readonly ratio: readonly (number | null)[];
  readonly ratioLow: readonly (number | null)[];
  readonly ratioHigh: readonly (number | null)[];
  /** Runs. */
  readonly suspected: ReadonlySet<number>;
}

export interface Chunk {
  readonly runs: RunColumns;
  readonly metric: MetricColumns;
}

/** `chunks` are the last ones of the setup, oldest first. */
export function joinChunks(setup: SiteSetup, chunks: readonly Chunk[]): Track {
  const count = Math.ceil(setup.runs / runsPerChunk);
  const run = <Value>(read: (columns: RunColumns) => readonly Value[]) => chunks.flatMap(({ runs }) => [...read(runs)]);
  const metric = (read: (columns: MetricColumns) => readonly (number | null)[]) =>
    chunks.flatMap(({ metric }) => [...read(metric)]);
  return {
    setup,
    firstRun: (count - chunks.length) * runsPerChunk,
    seconds: chunks.flatMap(({ runs }) => sumUp(runs.finishedAt)),
    commit: run(({ commit }) => commit),
    branch: run(({ branch }) => branch),
    machine: run(({ machine }) => machine),
    configuration: run(({ configuration }) => configuration),
    value: metric(({ value }) => value),
    low: metric(({ low }) => low),
    high: metric(({ high }) => high),
    ratio: metric(({ ratio }) => ratio),
    ratioLow: metric(({ ratioLow }) => ratioLow),
    ratioHigh: metric(({ ratioHigh }) => ratioHigh),
    suspected: new Set(chunks.flatMap(({ metric }) => [...metric.suspected])),
  };
}

/** What the mode shows, without the runs of other branches. */
export function selectColumns(track: Track, mode: Mode, branch: string | null) {
  const wanted = branch === null ? null : track.setup.branches.indexOf(branch);
  const keep = (column: readonly (number | null)[]) =>
    wanted === null ? column : column.map((value, index) => (track.branch[index] === wanted ? value : null));
  return mode === 'ratio'
    ? { values: keep(track.ratio), lows: keep(track.ratioLow), highs: keep(track.ratioHigh) }
    : { values: keep(track.value), lows: keep(track.low), highs: keep(track.high) };
}

export interface Level {
  /** Positions of its first and last run. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** Between shifts of one machine and configuration the median of what is shown. */
export function findLevels(track: Track, metric: string, values: readonly (number | null)[]): Level[] {
  const groups = new Map<string, number[]>();
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    const key = `${track.machine[index]} ${track.configuration[index]}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return [...groups].flatMap(([key, positions]) => {
    const starts = track.setup.shifts
      .filter((shift) => shift.metric === metric && `${shift.machine} ${shift.configuration}` === key)
      .map(({ at }) => at - track.firstRun);
    const bounds = [0, ...starts, Number.POSITIVE_INFINITY];
    return bounds.slice(0, -1).flatMap((start, place): Level[] => {
      const own = positions.filter((index) => index >= start && index < (bounds[place + 1] as number));
      // Fewer are no level.
      if (own.length < 5) return [];
      return [
        {
          from: own[0] as number,
          to: own.at(-1) as number,
          value: median(own.map((index) => values[index] as number)),
        },
      ];
    });
  });
}

/** Positions of the runs with which a configuration begins that no loaded run before had; the first of all is no break. */
export function findBreaks({ configuration }: Pick<Track, 'configuration'>): number[] {
  const known = new Set<number>();
  return configuration.flatMap((one, index) => {
    if (known.has(one)) return [];
    known.add(one);
    return index === 0 ? [] : [index];
  });
}

/** Position of the first value that is not below, in an ascending column. */
export function findPosition(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sumUp(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
