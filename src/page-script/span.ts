/** From a range as it was chosen to the seconds that a chart shows, and back by zooming and panning. Pure. */
import type { Range } from './hash.ts';
import type { Track } from './track.ts';

export type Span = readonly [number, number];
export type Move = 'in' | 'out' | 'older' | 'newer' | 'reset';

export const newestRuns = 500;
const day = 86_400;
const leastSeconds = 60;

/** Seconds that the range asks for; Number.NEGATIVE_INFINITY: all there is. */
export function findStart(range: Range, tracks: readonly Track[]): number {
  if (typeof range === 'object') return range.from;
  const last = Math.max(...tracks.map(({ seconds }) => seconds.at(-1) ?? 0));
  switch (range) {
    case 'newest':
      return Math.min(...tracks.map(({ seconds }) => seconds.at(-Math.min(newestRuns, seconds.length)) ?? last));
    case 'all':
      return Number.NEGATIVE_INFINITY;
    default:
      return last - Number(range.slice(0, -1)) * day;
  }
}

/** With a little room on both sides, so that no run lies on the edge. */
export function findSpan(range: Range, tracks: readonly Track[]): Span {
  if (typeof range === 'object') return [range.from, range.to];
  const last = Math.max(...tracks.map(({ seconds }) => seconds.at(-1) ?? 0));
  const oldest = Math.min(...tracks.map(({ seconds }) => seconds[0] ?? last));
  const first = Math.max(oldest, findStart(range, tracks));
  const room = Math.max(leastSeconds, (last - first) * 0.02);
  return [first - room, last + room];
}

/** Whether older runs have to be loaded for it. */
export function needsOlder(range: Range, track: Track): boolean {
  if (track.firstRun === 0) return false;
  // The newest file may hold one run alone.
  return range === 'newest' ? track.seconds.length < newestRuns : findStart(range, [track]) < (track.seconds[0] ?? 0);
}

export function moveSpan([from, to]: Span, move: Exclude<Move, 'reset'>): Span {
  const width = to - from;
  switch (move) {
    case 'in':
      return [from + width / 4, to - width / 4];
    case 'out':
      return [from - width / 2, to + width / 2];
    case 'older':
      return [from - width / 4, to - width / 4];
    case 'newer':
      return [from + width / 4, to + width / 4];
  }
}

/** Never narrower than a minute, nor further from the runs than one width of it. */
export function limitSpan([from, to]: Span, tracks: readonly Track[]): Span {
  const width = Math.max(leastSeconds, to - from);
  const last = Math.max(...tracks.map(({ seconds }) => seconds.at(-1) ?? 0));
  const oldest = Math.min(
    ...tracks.map(({ seconds, firstRun }) => (firstRun > 0 ? Number.NEGATIVE_INFINITY : (seconds[0] ?? last))),
  );
  const start = Math.min(Math.max(from, oldest - width / 2), last - width / 2);
  return [Math.round(start), Math.round(start + width)];
}
