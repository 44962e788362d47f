import { label, type Markup, straightLine } from '../reports/markup.ts';
import { formatTick, type Scale } from './scales.ts';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Room below a plot for ticks and the title of the axis. */
export const bottomAxisHeight = 40;

/** Grid lines, numbers under them and the title with the unit. */
export function drawBottomAxis(
  box: Box,
  ticks: readonly { readonly at: number; readonly text: string }[],
  title: string,
): Markup[] {
  return [
    ...ticks.map(({ at }) => straightLine(at, box.top, at, box.bottom, 'grid')),
    straightLine(box.left, box.bottom, box.right, box.bottom, 'axis'),
    ...ticks.flatMap(({ at, text }) => (text === '' ? [] : [label(at, box.bottom + 15, text, 'tick middle')])),
    label((box.left + box.right) / 2, box.bottom + 33, title, 'unit middle'),
  ];
}

/** Grid lines and numbers at the left; the title with the unit stands above the axis, where nobody has to turn the head. */
export function drawLeftAxis(box: Box, scale: Scale, title: string): Markup[] {
  return [
    ...scale.ticks.map((tick) => straightLine(box.left, scale.place(tick), box.right, scale.place(tick), 'grid')),
    ...scale.ticks.map((tick) => label(box.left - 6, scale.place(tick) + 4, formatTick(tick), 'tick end')),
    label(0, box.top - 10, title, 'unit'),
  ];
}

export function nameUnit(what: string, scale: Scale): string {
  return scale.isLog ? `${what} (logarithmic)` : what;
}

export function placeTicks(scale: Scale): { readonly at: number; readonly text: string }[] {
  return scale.ticks.map((tick) => ({ at: scale.place(tick), text: formatTick(tick) }));
}
