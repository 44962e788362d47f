/** The rate by the number of workers, beside the line of a setup that lost nothing. */
import { compareScaling, type ScalingRow } from '../comparison/compare-scaling.ts';
import { findMetric } from '../comparison/format-change.ts';
import type { RecordSummary } from '../records/summarize-record.ts';
import { formatNumber, formatPercent } from '../reports/format-value.ts';
import type { Figure } from './figure.ts';
import { type ChartLine, drawLineChart, type Point } from './line-chart.ts';
import { buildLinear, chooseScale, formatTick } from './scales.ts';

/** null where no setup ran with different numbers of workers, each with a valid figure. */
export function buildWorkersScaling(summary: Pick<RecordSummary, 'variants'>): Figure | null {
  const scaling = compareScaling(summary);
  if (scaling === null) return null;
  const groups = [...Map.groupBy(scaling.rows, ({ variant }) => variant.name.replace(/@\d+-workers/, '')).values()];
  const lines = groups.map(buildLine).filter(({ points }) => points.length > 1);
  if (lines.length === 0) return null;
  const most = Math.max(...lines.flatMap(({ points }) => points.map(({ x }) => x)));
  const ideals = lines.map(({ points }) => buildIdeal(points[0] as Point, most));
  const unmeasured = scaling.rows.filter(({ rate }) => rate.kind !== 'measured');
  const { title } = findMetric(scaling.metric);
  return {
    name: 'workers',
    title: `${title.charAt(0).toUpperCase()}${title.slice(1)} by number of workers`,
    description: groups.map(describeGroup).join(' '),
    notes: [
      'The thin grey lines are what the fewest workers do, times as many: nothing lost.',
      ...unmeasured.map(({ variant, rate }) => `Not drawn: ${variant.title}: ${rate.kind}.`),
    ],
    draw: (width) =>
      drawLineChart(
        {
          lines,
          references: ideals,
          buildX: (range) => {
            const counts = [...new Set(lines.flatMap(({ points }) => points.map(({ x }) => x)))];
            return { scale: { ...buildLinear([0, most], range, 5), ticks: counts }, format: formatTick };
          },
          buildY: (range) =>
            chooseScale(
              [...lines.flatMap(({ points }) => points), ...ideals.flat()].map(({ y }) => y),
              range,
              { count: 6, kind: 'linear' },
            ),
          nameX: 'workers',
          nameY: () => title,
        },
        width,
      ),
  };
}

function buildLine(rows: readonly ScalingRow[], index: number): ChartLine {
  const points = rows.flatMap(({ variant, rate }) =>
    rate.kind === 'measured' ? [{ x: variant.workers, y: rate.value }] : [],
  );
  return { title: rows[0]?.variant.title ?? '', index, points, marked: [...points.keys()] };
}

function buildIdeal({ x, y }: Point, most: number): Point[] {
  return [
    { x, y },
    { x: most, y: (y / x) * most },
  ];
}

function describeGroup(rows: readonly ScalingRow[]): string {
  const parts = rows.flatMap(({ variant, rate, efficiency }) => {
    if (rate.kind !== 'measured') return [];
    const share = efficiency === null ? '' : ` (efficiency ${formatPercent(efficiency)})`;
    return [`${variant.workers} workers ${formatNumber(rate.value)}/s${share}`];
  });
  return `${rows[0]?.variant.title}: ${parts.join(', ')}.`;
}
