/** Lines over a common axis, with a legend above: what several figures are made of. */
import { line } from 'd3-shape';
import { element, type Markup } from '../reports/markup.ts';
import { type Box, bottomAxisHeight, drawBottomAxis, drawLeftAxis } from './axes.ts';
import type { Drawing } from './figure.ts';
import { drawLegend } from './legend.ts';
import { measureText } from './measure-text.ts';
import { formatTick, type Scale } from './scales.ts';
import { chooseLook, drawMark } from './series-looks.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ChartLine {
  readonly title: string;
  /** Of its look. */
  readonly index: number;
  readonly points: readonly Point[];
  /** Positions among the points that get a mark; the rest is line. */
  readonly marked: readonly number[];
}

export interface LineChart {
  readonly lines: readonly ChartLine[];
  /** Thin and grey, without a name. */
  readonly references?: readonly (readonly Point[])[];
  readonly buildX: (
    range: readonly [number, number],
    width: number,
  ) => { readonly scale: Scale; readonly format: Format };
  readonly buildY: (range: readonly [number, number]) => Scale;
  readonly nameX: string;
  readonly nameY: (scale: Scale) => string;
}

type Format = (value: number) => string;

export function drawLineChart(chart: LineChart, width: number): Drawing {
  const { lines, references = [], buildX, buildY, nameX, nameY } = chart;
  const legend = drawLegend(
    lines.map(({ title }) => title),
    lines.map(({ index }) => index),
    width,
  );
  const top = legend.height + 26;
  const bottom = top + Math.round(Math.max(190, width * 0.4));
  const y = buildY([bottom, top]);
  const left = Math.max(...y.ticks.map((tick) => measureText(formatTick(tick), 11.5))) + 10;
  const box: Box = { left, right: width - 14, top, bottom };
  const { scale: x, format } = buildX([box.left, box.right], width);
  const ticks = keepApart(x.ticks.map((tick) => ({ at: x.place(tick), text: format(tick) })));
  return {
    height: bottom + bottomAxisHeight,
    content: [
      ...legend.content,
      ...drawLeftAxis(box, y, nameY(y)),
      ...drawBottomAxis(box, ticks, nameX),
      ...references.map((points) => element('path', { d: drawPath(points, x, y), class: 'line slope plain' })),
      ...lines.flatMap((one) => drawLine(one, x, y)),
    ],
  };
}

/** From the right: where two would touch, the left one loses its text and keeps its grid line. */
function keepApart(ticks: readonly { readonly at: number; readonly text: string }[]) {
  let right = Number.POSITIVE_INFINITY;
  return ticks
    .toReversed()
    .map(({ at, text }) => {
      const half = measureText(text, 11.5) / 2;
      if (at + half + 4 > right) return { at, text: '' };
      right = at - half;
      return { at, text };
    })
    .toReversed();
}

function drawLine({ index, points, marked }: ChartLine, x: Scale, y: Scale): Markup[] {
  const { style, dash, shape } = chooseLook(index);
  const marks = marked.flatMap((position) => points[position] ?? []);
  return [
    ...(points.length < 2
      ? []
      : [element('path', { d: drawPath(points, x, y), class: `line ${style}`, 'stroke-dasharray': dash })]),
    ...marks.map((point) => drawMark(x.place(point.x), y.place(point.y), shape, `mark ${style}`)),
  ];
}

function drawPath(points: readonly Point[], x: Scale, y: Scale): string {
  const path = line<Point>()
    .x((point) => x.place(point.x))
    .y((point) => y.place(point.y))
    .digits(2)(points);
  return path ?? '';
}
