/** Each round's base and head joined by a line, for every metric that decides: whether a change is that of all rounds or of a few. */
import { findMetric } from '../comparison/format-change.ts';
import type { PairJudgement, Verdict } from '../comparison/verdict.ts';
import { type PairOfFigures, pairRounds } from '../records/pair-rounds.ts';
import type { BenchRecord } from '../records/record.ts';
import { element, group, label, type Markup, straightLine } from '../reports/markup.ts';
import { nameMetricShortly } from '../reports/name-metric-shortly.ts';
import type { Drawing, Figure } from './figure.ts';
import { measureText, shortenText } from './measure-text.ts';
import { buildLinear, formatTick } from './scales.ts';

interface Panel {
  readonly verdict: Verdict;
  readonly pairs: readonly PairOfFigures[];
  readonly worse: number;
}

const panelHeight = 190;
const mostPanels = 9;

/** null without a pair of rounds. `name`: of the file. */
export function buildRoundPairs(record: BenchRecord, pair: PairJudgement, name: string): Figure | null {
  const { pairs } = pairRounds(record, pair.head, pair.base);
  const gates = pair.verdicts.filter(({ isGate }) => isGate);
  const panels = gates.slice(0, mostPanels).flatMap((verdict): Panel[] => {
    const own = pairs
      .filter(({ stage }) => stage === verdict.stage)
      .flatMap(({ figures }) => figures.get(verdict.metric) ?? []);
    const worse = own.filter((one) => isWorse(verdict, one)).length;
    return own.length === 0 ? [] : [{ verdict, pairs: own, worse }];
  });
  if (panels.length === 0) return null;
  return {
    name,
    title: `${pair.title}: each round's pair`,
    description: panels
      .map(
        ({ verdict, worse, pairs: own }) =>
          `${nameMetricShortly(verdict.metric)}: ${describeCount(worse, own.length)}.`,
      )
      .join(' '),
    notes: [
      `Left ${pair.names.base}, right ${pair.names.head}, a line for each round that was judged: whole where it is worse, dashed where it is not. The axes do not begin at 0.`,
    ],
    draw: (width) => draw(panels, pair, width),
  };
}

function isWorse({ metric }: Verdict, { head, base }: PairOfFigures): boolean {
  return findMetric(metric).better === 'higher' ? head < base : head > base;
}

function describeCount(worse: number, all: number): string {
  return `worse in ${worse} of ${all} ${all === 1 ? 'round' : 'rounds'}`;
}

function draw(panels: readonly Panel[], { names }: PairJudgement, width: number): Drawing {
  const columns = Math.min(panels.length, width < 500 ? 2 : 4);
  const each = width / columns;
  return {
    height: Math.ceil(panels.length / columns) * panelHeight,
    content: panels.map((panel, index) =>
      group(
        {
          transform: `translate(${((index % columns) * each).toFixed(2)} ${Math.floor(index / columns) * panelHeight})`,
        },
        drawPanel(panel, names, Math.min(each - 18, 240)),
      ),
    ),
  };
}

function drawPanel({ verdict, pairs, worse }: Panel, names: PairJudgement['names'], width: number): Markup[] {
  const values = pairs.flatMap(({ head, base }) => [head, base]);
  const [top, bottom] = [26, panelHeight - 50];
  const scale = buildLinear(widen(Math.min(...values), Math.max(...values)), [bottom, top], 4);
  const left = Math.max(...scale.ticks.map((tick) => measureText(formatTick(tick), 11.5))) + 8;
  const [base, head] = [left + (width - left) * 0.2, left + (width - left) * 0.8];
  return [
    label(0, 14, shortenText(nameMetricShortly(verdict.metric), 12.5, width), 'heading'),
    ...scale.ticks.map((tick) => straightLine(left, scale.place(tick), width, scale.place(tick), 'grid')),
    ...scale.ticks.map((tick) => label(left - 5, scale.place(tick) + 4, formatTick(tick), 'tick end')),
    ...pairs.map((pair) => {
      const [y1, y2] = [scale.place(pair.base), scale.place(pair.head)];
      const bad = isWorse(verdict, pair);
      return group({ class: bad ? 'series-1' : 'series-0' }, [
        element('line', {
          x1: base,
          y1,
          x2: head,
          y2,
          class: 'line slope',
          'stroke-dasharray': bad ? undefined : '4 3',
        }),
        element('circle', { cx: base, cy: y1, r: 2.5, class: 'mark' }),
        element('circle', { cx: head, cy: y2, r: 2.5, class: 'mark' }),
      ]);
    }),
    ...[
      { x: base, text: names.base },
      { x: head, text: names.head },
    ].map(({ x, text }) => label(x, bottom + 15, shortenText(text, 11.5, (width - left) * 0.6), 'tick middle')),
    label((left + width) / 2, bottom + 31, describeCount(worse, pairs.length), 'unit middle'),
  ];
}

/** All the same would have no height. */
function widen(low: number, high: number): [number, number] {
  return high > low ? [low, high] : [low * 0.95, high * 1.05];
}
