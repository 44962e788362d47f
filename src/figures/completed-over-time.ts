/** Right answers over time for each setup, in each 5 s or second: the second figure of the report of 2016. */
import { countedThings, type PhaseKind } from '../records/phase-kinds.ts';
import { countWholeSeconds, type RoundPhase } from '../records/summarize-phase.ts';
import { formatCount } from '../reports/format-value.ts';
import type { Figure } from './figure.ts';
import { type ChartLine, drawLineChart } from './line-chart.ts';
import { describeAsked } from './name-phase.ts';
import { describeRounds, type PhaseSeries, type Series } from './read-series.ts';
import { buildLinear, chooseScale, formatTick } from './scales.ts';

/** Of fewer windows than this no course can be seen: then seconds are drawn as they are. */
const fewestWindows = 6;

/** null where nothing lasted for two windows. Only for closed loops: an open loop gets as many answers as it asks for. */
export function buildCompletedOverTime(kind: PhaseKind, phase: PhaseSeries): Figure | null {
  const longest = Math.max(0, ...phase.series.flatMap(({ rounds }) => rounds.map(countWholeSeconds)));
  const window = Math.floor(longest / 5) >= fewestWindows ? 5 : 1;
  const lines = phase.series.map((one) => buildLine(one, window)).filter(({ points }) => points.length > 1);
  if (lines.length === 0) return null;
  const { many } = countedThings[kind];
  const span = window === 1 ? 'second' : `${window} s`;
  const what = `${many} completed in each ${span}`;
  return {
    name: `${kind}-over-time`,
    title: `${capitalize(what)}${describeAsked(kind, phase.series)}`,
    description: lines.map((line) => describeLine(line, many, span)).join(' '),
    notes: [...describeRounds(phase.series, 'Mean'), ...phase.notes],
    draw: (width) =>
      drawLineChart(
        {
          lines,
          buildX: (range, space) => ({
            scale: buildLinear([0, longest], range, space < 500 ? 5 : 10),
            format: formatTick,
          }),
          buildY: (range) =>
            chooseScale(
              lines.flatMap(({ points }) => points.map(({ y }) => y)),
              range,
              { count: 6, kind: 'linear' },
            ),
          nameX: 'seconds since the load began',
          nameY: () => `${many} in each ${span}`,
        },
        width,
      ),
  };
}

function buildLine({ title, index, rounds }: Series, window: number): ChartLine {
  const sums = rounds.map((round) => sumWindows(round, window));
  const length = Math.max(...sums.map((one) => one.length));
  const points = Array.from({ length }, (_, position) => {
    const present = sums.map((one) => one[position]).filter((count) => count !== undefined);
    return { x: (position + 0.5) * window, y: present.reduce((sum, count) => sum + count, 0) / present.length };
  });
  const step = Math.ceil(points.length / 40);
  return { title, index, points, marked: [...points.keys()].filter((position) => position % step === 0) };
}

/** Whole windows only. */
function sumWindows(round: RoundPhase, window: number): number[] {
  const seconds = round.arm.perSecond.completed.slice(0, countWholeSeconds(round));
  return Array.from({ length: Math.floor(seconds.length / window) }, (_, index) =>
    seconds.slice(index * window, (index + 1) * window).reduce((sum, count) => sum + count, 0),
  );
}

function describeLine({ title, points }: ChartLine, many: string, span: string): string {
  const counts = points.map(({ y }) => y);
  return `${title}: ${formatCount(Math.min(...counts))} to ${formatCount(Math.max(...counts))} ${many} in each ${span}.`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
