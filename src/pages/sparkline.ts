/** The newest runs of a series as a line without axes: whether it moved, at a glance. The numbers stand beside it. */
import { line } from 'd3-shape';
import { findMetric } from '../comparison/format-change.ts';
import type { TrendSeries } from '../comparison/level-shifts.ts';
import { element, group, type Markup } from '../reports/markup.ts';

const newestRuns = 60;
const [width, height, margin] = [120, 28, 3];

/** By ratio to the control where there is one. Up is more, as in the charts. */
export function drawSparkline({ metric, points, shifts }: TrendSeries): Markup {
  const sign = findMetric(metric).better === 'higher' ? -1 : 1;
  const judged = points.filter(({ ratio }) => ratio !== null);
  const shown = (judged.length > 0 ? judged : points).slice(-newestRuns);
  const values = shown.map(({ ratio, value }) => (ratio === null ? value : sign * ratio));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (index: number) => margin + (index * (width - 2 * margin)) / Math.max(1, values.length - 1);
  const y = (value: number) =>
    high === low ? height / 2 : height - margin - ((value - low) * (height - 2 * margin)) / (high - low);
  const path = line<number>((_, index) => x(index), y).digits(1)(values) ?? '';
  const marks = shifts.flatMap(({ at }) => {
    const place = shown.findIndex(({ runId }) => runId === at.runId);
    return place <= 0 ? [] : [element('line', { x1: x(place), x2: x(place), y1: 0, y2: height, class: 'axis' })];
  });
  const last = values.length - 1;
  return element('svg', { class: 'bench-figure spark', viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' }, [
    group({ class: 'series-0' }, [
      ...marks,
      ...(values.length > 1 ? [element('path', { d: path, class: 'line slope' })] : []),
      element('circle', { cx: x(last), cy: y(values[last] ?? 0), r: 2.5, class: 'mark' }),
    ]),
  ]);
}
