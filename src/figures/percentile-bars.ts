/** Bars of p50, p90, p95 and p99 for each setup, the value at each bar: the first figure of the report of 2016. */
import { mergeHistograms, percentileMs } from '../records/histogram.ts';
import { countedThings, type PhaseKind } from '../records/phase-kinds.ts';
import { formatNumber } from '../reports/format-value.ts';
import { element, group, label, type Markup, straightLine } from '../reports/markup.ts';
import { type Box, bottomAxisHeight, drawBottomAxis, nameUnit, placeTicks } from './axes.ts';
import type { Drawing, Figure } from './figure.ts';
import { shortenText } from './measure-text.ts';
import { nameLatency } from './name-phase.ts';
import { describeRounds, type PhaseSeries, type Series } from './read-series.ts';
import { chooseScale, type Scale } from './scales.ts';

const percentiles = [50, 90, 95, 99] as const;
const barHeight = 15;
const headingHeight = 20;
const gap = 10;

interface Bar {
  readonly percentile: number;
  readonly ms: number;
  /** Lowest and highest of the rounds, each on its own. */
  readonly ofRounds: readonly [number, number];
}

interface Bars extends Series {
  readonly bars: readonly Bar[];
}

/** null without a valid round that has an answer. */
export function buildPercentileBars(kind: PhaseKind, phase: PhaseSeries): Figure | null {
  const all = phase.series.map(readBars).filter(({ bars }) => bars.length > 0);
  if (all.length === 0) return null;
  const hasRounds = all.some(({ rounds }) => rounds.length > 1);
  return {
    name: `${kind}-percentiles`,
    title: nameLatency(kind, phase),
    description: all.map(describeBars).join(' '),
    notes: [
      ...(hasRounds ? describeRounds(all, `Each bar is the percentile over all ${countedThings[kind].many}`) : []),
      ...(hasRounds ? ['The line across its end spans from the lowest to the highest round.'] : []),
      ...phase.notes,
    ],
    draw: (width) => draw(all, width),
  };
}

function readBars(series: Series): Bars {
  const ofEach = series.rounds.map(({ arm }) => mergeHistograms([arm.latencyHistogram]));
  const merged = mergeHistograms(series.rounds.map(({ arm }) => arm.latencyHistogram));
  const bars = percentiles.flatMap((percentile): Bar[] => {
    const ms = percentileMs(merged, percentile);
    const own = ofEach.map((one) => percentileMs(one, percentile)).filter((value) => value !== null);
    return ms === null ? [] : [{ percentile, ms, ofRounds: [Math.min(...own), Math.max(...own)] }];
  });
  return { ...series, bars };
}

function describeBars({ title, bars }: Bars): string {
  return `${title}: ${bars.map(({ percentile, ms }) => `p${percentile} ${formatNumber(ms)} ms`).join(', ')}.`;
}

function draw(all: readonly Bars[], width: number): Drawing {
  const each = headingHeight + percentiles.length * barHeight + gap;
  const box: Box = { left: 32, right: width - 8, top: 0, bottom: all.length * each };
  const values = all.flatMap(({ bars }) => bars.flatMap(({ ms, ofRounds }) => [ms, ...ofRounds]));
  // Room for the value behind the longest bar.
  const scale = chooseScale(values, [box.left, box.right - 52], { count: width < 500 ? 4 : 8, kind: 'auto' });
  return {
    height: box.bottom + bottomAxisHeight,
    content: [
      ...drawBottomAxis(box, placeTicks(scale), nameUnit('latency, ms', scale)),
      ...all.map((one, index) => drawSetup(one, index * each, width, scale, box)),
    ],
  };
}

function drawSetup({ title, index, bars }: Bars, top: number, width: number, scale: Scale, box: Box): Markup {
  return group({ class: `series-${index % 6}` }, [
    label(0, top + 15, shortenText(title, 12.5, width), 'heading'),
    ...bars.flatMap((bar, position) => drawBar(bar, position, top + headingHeight + position * barHeight, scale, box)),
  ]);
}

function drawBar({ percentile, ms, ofRounds }: Bar, position: number, y: number, scale: Scale, box: Box): Markup[] {
  const [end, low, high] = [scale.place(ms), scale.place(ofRounds[0]), scale.place(ofRounds[1])];
  const middle = y + barHeight / 2;
  const whisker = high - low < 2 ? [] : [straightLine(low, middle, high, middle, 'whisker')];
  return [
    label(box.left - 6, middle + 4, `p${percentile}`, 'tick end'),
    element('rect', {
      x: box.left,
      y: y + 1.5,
      width: Math.max(1, end - box.left),
      height: barHeight - 3,
      class: `bar bar-${position}`,
    }),
    ...whisker,
    label(Math.max(end, high) + 6, middle + 4, formatNumber(ms), 'value'),
  ];
}
