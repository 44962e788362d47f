/** Head against base: for each metric the change, its interval and the margin, as a forest plot. */
import { findMetric, formatSigned, formatSignedInterval, toFraction } from '../comparison/format-change.ts';
import type { PairJudgement, Verdict } from '../comparison/verdict.ts';
import { element, group, label, type Markup, straightLine } from '../reports/markup.ts';
import { nameMetricShortly } from '../reports/name-metric-shortly.ts';
import { type Box, bottomAxisHeight, drawBottomAxis } from './axes.ts';
import type { Drawing, Figure } from './figure.ts';
import { lookOfVerdict } from './look-of-verdict.ts';
import { shortenText } from './measure-text.ts';
import { buildLinear, formatTick, type Scale } from './scales.ts';
import { drawMark } from './series-looks.ts';

interface Row {
  readonly verdict: Verdict;
  readonly estimate: number;
  /** Fractions in the metric's own direction, lower first; the estimate alone where there is no interval. */
  readonly low: number;
  readonly high: number;
}

/** null where nothing could be estimated. `name`: of the file. */
export function buildChangeIntervals(pair: PairJudgement, name: string): Figure | null {
  const gatesFirst = [...pair.verdicts].sort((a, b) => Number(b.isGate) - Number(a.isGate));
  const rows = gatesFirst.flatMap(readRow);
  if (rows.length === 0) return null;
  const unjudged = pair.verdicts.filter(({ estimate }) => estimate === null);
  const higher = rows.filter(({ verdict }) => findMetric(verdict.metric).better === 'higher');
  return {
    name,
    title: `${pair.title}: change of each metric`,
    description: rows.map((row) => describeRow(row, pair)).join(' '),
    notes: [
      'Grey: within the margin. The line is the interval of the change; an arrow where it goes beyond the figure.',
      ...(higher.length === 0
        ? []
        : [
            `More is better of ${higher.map(({ verdict }) => nameMetricShortly(verdict.metric)).join(', ')}: there worse is to the left.`,
          ]),
      ...(unjudged.length === 0
        ? []
        : [`Not drawn: ${unjudged.map(({ metric, kind }) => `${nameMetricShortly(metric)} (${kind})`).join(', ')}.`]),
    ],
    draw: (width) => draw(rows, pair, width),
  };
}

function readRow(verdict: Verdict): Row[] {
  const { metric, estimate, interval } = verdict;
  if (estimate === null) return [];
  const change = toFraction(metric, estimate);
  const bounds = interval === null ? [change] : [interval.low, interval.high].map((bound) => toFraction(metric, bound));
  return [{ verdict, estimate: change, low: Math.min(change, ...bounds), high: Math.max(change, ...bounds) }];
}

function describeRow({ verdict }: Row, { comparison }: PairJudgement): string {
  const { metric, estimate, interval } = verdict;
  const between = interval === null ? '' : ` (${formatSignedInterval(metric, interval)})`;
  const { word } = lookOfVerdict(verdict, comparison);
  return `${nameMetricShortly(metric)}: ${word}, ${formatSigned(metric, estimate ?? 0)}${between}.`;
}

function draw(rows: readonly Row[], { comparison, names }: PairJudgement, width: number): Drawing {
  const isNarrow = width < 500;
  const each = isNarrow ? 44 : 30;
  const box: Box = {
    left: isNarrow ? 8 : 140,
    right: isNarrow ? width - 8 : width - 160,
    top: 0,
    bottom: rows.length * each + 6,
  };
  const scale = buildLinear(chooseDomain(rows), [box.left, box.right], isNarrow ? 4 : 7);
  const ticks = scale.ticks.map((tick) => ({
    at: scale.place(tick),
    text: formatTick(Number((tick * 100).toFixed(6))),
  }));
  const title = `change of ${names.head} against ${names.base}, %`;
  return {
    height: box.bottom + bottomAxisHeight,
    content: [
      ...rows.map(({ verdict }, index) => drawMargin(verdict, index * each, scale, box, isNarrow)),
      ...drawBottomAxis(box, ticks, shortenText(title, 11.5, isNarrow ? width : width - 200)),
      straightLine(scale.place(0), box.top, scale.place(0), box.bottom, 'axis'),
      ...rows.map((row, index) => drawRow(row, index * each, { scale, box, width, isNarrow, comparison })),
    ],
  };
}

/** What decides has room; a wide interval of the far tail is cut and gets an arrow. */
function chooseDomain(rows: readonly Row[]): [number, number] {
  const limits = rows.flatMap(({ verdict, estimate }) => [
    Math.abs(estimate) * 1.5,
    ...(verdict.isGate ? [verdict.margin * 1.4] : []),
  ]);
  const limit = Math.max(0.02, ...limits);
  const low = Math.min(-0.02, ...rows.flatMap(({ low: one, verdict }) => [one, -verdict.margin]));
  const high = Math.max(0.02, ...rows.flatMap(({ high: one, verdict }) => [one, verdict.margin]));
  return [Math.max(-limit, low), Math.min(limit, high)];
}

/** Where the middle of a row's line lies. */
function findMiddle(top: number, isNarrow: boolean): number {
  return top + (isNarrow ? 31 : 18);
}

function drawMargin({ margin }: Verdict, top: number, scale: Scale, box: Box, isNarrow: boolean): Markup {
  const clamp = (x: number) => Math.min(box.right, Math.max(box.left, x));
  const [left, right] = [clamp(scale.place(-margin)), clamp(scale.place(margin))];
  const height = isNarrow ? 18 : 24;
  const y = findMiddle(top, isNarrow) - height / 2;
  return element('rect', { x: left, y, width: right - left, height, class: 'band' });
}

interface RowPlace {
  readonly scale: Scale;
  readonly box: Box;
  readonly width: number;
  readonly isNarrow: boolean;
  readonly comparison: PairJudgement['comparison'];
}

function drawRow(row: Row, top: number, { scale, box, width, isNarrow, comparison }: RowPlace): Markup {
  const { tone, shape, isHollow, word } = lookOfVerdict(row.verdict, comparison);
  const { metric, estimate, isGate } = row.verdict;
  const y = findMiddle(top, isNarrow);
  const textY = isNarrow ? top + 16 : y + 4;
  const [low, high] = [scale.place(row.low), scale.place(row.high)];
  const [from, to] = [Math.max(box.left, low), Math.min(box.right, high)];
  const arrow = (x: number, direction: 1 | -1) =>
    element('path', { d: `M${x} ${y - 5}l${6 * direction} 5l${-6 * direction} 5z`, class: 'mark' });
  const text = `${formatSigned(metric, estimate ?? 0)} ${word}`;
  return group({ class: tone }, [
    label(0, textY, nameMetricShortly(metric), isGate ? 'heading' : 'name'),
    element('line', { x1: from, y1: y, x2: to, y2: y, class: 'line' }),
    ...(low < box.left ? [arrow(box.left, -1)] : []),
    ...(high > box.right ? [arrow(box.right, 1)] : []),
    drawMark(scale.place(row.estimate), y, shape, isHollow ? 'hollow' : 'mark', 80),
    label(width, textY, text, `value end ${tone}`),
  ]);
}
