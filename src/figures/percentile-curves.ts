/** Latency by percentile, the axis stretched towards 100 % as HdrHistogram's plots do, so that the tail has room. */
import { scaleLog } from 'd3-scale';
import { type Histogram, mergeHistograms, percentileMs } from '../records/histogram.ts';
import { countedThings, type PhaseKind } from '../records/phase-kinds.ts';
import { formatNumber } from '../reports/format-value.ts';
import { nameUnit } from './axes.ts';
import type { Figure } from './figure.ts';
import { type ChartLine, drawLineChart } from './line-chart.ts';
import { nameLatency } from './name-phase.ts';
import type { PhaseSeries, Series } from './read-series.ts';
import { chooseScale, type Scale } from './scales.ts';

const pointsPerNine = 24;
/** With fewer requests beyond it a percentile is an anecdote. */
const fewestBeyond = 10;

/** null without a valid round of 20 answers or more. */
export function buildPercentileCurves(kind: PhaseKind, phase: PhaseSeries): Figure | null {
  const curves = phase.series.map(readCurve).filter((curve) => curve !== null);
  if (curves.length === 0) return null;
  const { many } = countedThings[kind];
  const highest = Math.max(...curves.flatMap(({ line }) => line.points.map(({ x }) => x)));
  return {
    name: `${kind}-percentile-curve`,
    title: `${nameLatency(kind, phase)}: all percentiles`,
    description: curves.map(describeCurve).join(' '),
    notes: [
      `The marks stand at 50 %, 90 %, 99 % and so on; a curve ends where fewer than ${fewestBeyond} ${many} are slower.`,
      ...phase.notes,
    ],
    draw: (width) =>
      drawLineChart(
        {
          lines: curves.map(({ line }) => line),
          buildX: (range) => ({ scale: buildNines(highest, range), format: formatNines }),
          buildY: (range) =>
            chooseScale(
              curves.flatMap(({ line }) => line.points.map(({ y }) => y)),
              range,
              { count: 6, kind: 'auto' },
            ),
          nameX: `percentile of the ${many}`,
          nameY: (scale) => nameUnit('latency, ms', scale),
        },
        width,
      ),
  };
}

interface Curve {
  readonly histogram: Histogram;
  readonly line: ChartLine;
}

/** x is 1 / (1 - share): 2 at the median, 100 at 99 %. */
function readCurve({ title, index, rounds }: Series): Curve | null {
  const histogram = mergeHistograms(rounds.map(({ arm }) => arm.latencyHistogram));
  const end = Math.log10(histogram.totalCount / fewestBeyond);
  if (end <= Math.log10(2)) return null;
  const nines = Array.from({ length: Math.floor(end) }, (_, nine) => nine + 1);
  const steps = Array.from({ length: Math.floor(end * pointsPerNine) + 1 }, (_, step) => step / pointsPerNine);
  const places = [...new Set([...steps, Math.log10(2), ...nines, end])].sort((a, b) => a - b);
  const points = places.map((place) => ({
    x: 10 ** place,
    // The percentile 0 would be no request at all.
    y: percentileMs(histogram, Math.max(1e-6, 100 * (1 - 10 ** -place))) ?? 0,
  }));
  const marked = places.flatMap((place, position) =>
    place === Math.log10(2) || (place > 0 && Number.isInteger(place)) ? [position] : [],
  );
  return { histogram, line: { title, index, points, marked } };
}

function describeCurve({ histogram, line }: Curve): string {
  const share = line.marked.map((position) => line.points[position]).filter((point) => point !== undefined);
  const parts = share.map(({ x, y }) => `${formatNines(x)} within ${formatNumber(y)} ms`);
  const worst = percentileMs(histogram, 100);
  return `${line.title}: ${parts.join(', ')}, the slowest ${worst === null ? 'unknown' : `${formatNumber(worst)} ms`}.`;
}

function buildNines(highest: number, range: readonly [number, number]): Scale {
  const scale = scaleLog([1, highest], [...range]);
  const ticks = [1, 2, ...Array.from({ length: 9 }, (_, nine) => 10 ** (nine + 1))].filter((tick) => tick <= highest);
  return { place: (value) => scale(value), ticks, isLog: true };
}

/** 2 → `50 %`, 1000 → `99.9 %`. */
function formatNines(x: number): string {
  const nines = Math.round(Math.log10(x));
  if (x < 5) return x === 1 ? '0 %' : '50 %';
  return `${(100 * (1 - 10 ** -nines)).toFixed(Math.max(0, nines - 2))} %`;
}
