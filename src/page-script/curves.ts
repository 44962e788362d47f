/** Percentile curves of two runs, and how far each decile has moved. */
import uPlot from 'uplot';
import type { PhasePercentiles } from '../pages/site-data.ts';
import { h, table } from './dom.ts';
import { formatValue } from './format.ts';
import { readPalette } from './palette.ts';
import { findShifts, placePercentile } from './percentile-axis.ts';

const shownPercentiles = [0, 50, 90, 99, 99.9, 99.99];

/** `names` of the two runs, A first. */
export function buildCurves(
  a: PhasePercentiles,
  b: PhasePercentiles,
  names: readonly [string, string],
  width: number,
): HTMLElement {
  const shifts = findShifts(a, b);
  const signed = (value: number, digits: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`;
  const rows = shifts.map(({ percentile, aMs, bMs }) => [
    percentile === 100 ? 'slowest' : `p${percentile}`,
    formatValue(aMs, 'ms', 'raw'),
    formatValue(bMs, 'ms', 'raw'),
    `${signed(bMs - aMs, 3)} ms`,
    `${signed((bMs / aMs - 1) * 100, 1)} %`,
  ]);
  const [curve, shift] = [h('div', { className: 'plot curve' }), h('div', { className: 'plot shift' })];
  drawCurve(curve, a, b, width);
  drawShift(shift, shifts, width);
  const describe = (what: string) => ({ role: 'img', 'aria-label': `${what}; the numbers are in the table below` });
  for (const [element, what] of [
    [curve, 'Percentile curves of both runs'],
    [shift, 'Shift of each percentile'],
  ] as const)
    for (const [name, value] of Object.entries(describe(what))) element.setAttribute(name, value);
  return h('section', {}, [
    h('h2', {}, [`Percentiles of the phase ${a.phase}`]),
    h('div', { className: 'columns' }, [
      h('figure', {}, [h('figcaption', {}, [`Percentile curves, ms: A solid, B dashed`]), curve]),
      h('figure', {}, [h('figcaption', {}, ['Shift plot: B against A at each percentile, %']), shift]),
    ]),
    table(
      ['Percentile', `A: ${names[0]}`, `B: ${names[1]}`, 'B − A', 'B against A'],
      rows,
      `Percentiles of ${a.phase}`,
    ),
  ]);
}

function drawCurve(parent: HTMLElement, a: PhasePercentiles, b: PhasePercentiles, width: number): void {
  const palette = readPalette();
  const points = ({ percentiles, valuesMs }: PhasePercentiles): [number[], number[]] => [
    percentiles.map(placePercentile),
    [...valuesMs],
  ];
  const data = uPlot.join([points(a), points(b)], [[1], [1]]);
  new uPlot(
    {
      ...build(width, palette.soft, palette.grid),
      series: [
        {},
        { stroke: palette.machines[0] as string, width: 2, spanGaps: true },
        { stroke: palette.machines[1] as string, width: 2, dash: [7, 4], spanGaps: true },
      ],
    },
    data,
    parent,
  );
}

function drawShift(parent: HTMLElement, shifts: ReturnType<typeof findShifts>, width: number): void {
  const palette = readPalette();
  const options = build(width, palette.soft, palette.grid);
  new uPlot(
    {
      ...options,
      series: [
        {},
        { stroke: palette.soft, width: 1, points: { show: false } },
        {
          stroke: palette.machines[1] as string,
          width: 1.5,
          points: { show: true, size: 8, fill: palette.machines[1] as string },
        },
      ],
    },
    [
      shifts.map(({ percentile }) => placePercentile(percentile)),
      shifts.map(() => 0),
      shifts.map(({ aMs, bMs }) => (bMs / aMs - 1) * 100),
    ],
    parent,
  );
}

function build(width: number, stroke: string, grid: string): Omit<uPlot.Options, 'series'> {
  const axis = {
    stroke,
    grid: { stroke: grid, width: 1 },
    ticks: { stroke: grid },
    font: '12px system-ui, sans-serif',
  };
  return {
    width,
    height: 260,
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false } },
    axes: [
      {
        ...axis,
        splits: () => shownPercentiles.map(placePercentile),
        values: () => shownPercentiles.map((one) => `${one} %`),
      },
      {
        ...axis,
        size: 56,
        values: (_: uPlot, ticks: number[]) => ticks.map((tick) => String(Number(tick.toPrecision(4)))),
      },
    ],
  };
}
