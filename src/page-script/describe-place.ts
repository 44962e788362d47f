/** A run in a line: what the pointer or the arrow keys have reached. Pure. */
import { formatTime, formatValue } from './format.ts';
import { nameMark } from './name-marks.ts';
import type { Place, View } from './view.ts';

export function describePlace(place: Place, { metric, mode, tracks }: View): string {
  const { shown, index } = place;
  const { track } = shown;
  const value = shown.values[index];
  const setup = tracks.length > 1 ? `${track.setup.title}, ` : '';
  const figure = value == null ? '–' : formatValue(value, metric.unit, mode);
  const machine = track.setup.machines[track.machine[index] ?? 0];
  const marks = nameMark(place, metric).map((mark) => `; ${mark}`);
  const run = `${formatTime(track.seconds[index] as number)}, ${track.commit[index] ?? 'commit not known'}`;
  return `${setup}${run}: ${figure}, ${machine}${marks.join('')}`;
}
