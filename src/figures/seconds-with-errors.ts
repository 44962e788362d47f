/** Every second of every round, and where errors were: what a mean over rounds would hide. */
import { line, symbolTimes } from 'd3-shape';
import { countedThings, type PhaseKind } from '../records/phase-kinds.ts';
import { sumErrors } from '../records/summarize-arms.ts';
import { countWholeSeconds, type RoundPhase } from '../records/summarize-phase.ts';
import { formatCount } from '../reports/format-value.ts';
import { element, group, label, type Markup } from '../reports/markup.ts';
import { type Box, bottomAxisHeight, drawBottomAxis, drawLeftAxis, placeTicks } from './axes.ts';
import type { Drawing, Figure } from './figure.ts';
import { measureText, shortenText } from './measure-text.ts';
import { describeAsked } from './name-phase.ts';
import type { PhaseSeries, Series } from './read-series.ts';
import { buildLinear, chooseScale, formatTick, type Scale } from './scales.ts';
import { colourCount, drawMark } from './series-looks.ts';

interface Second {
  /** Middle of the second. */
  readonly x: number;
  /** Completed of a closed loop, p50 in ms of an open one; null where nothing was answered. */
  readonly y: number | null;
  readonly errors: number;
}

interface Panel extends Series {
  readonly seconds: readonly (readonly Second[])[];
  readonly errors: number;
}

const plotHeight = 84;
const headingHeight = 34;

/** null where no round lasted for two seconds. */
export function buildSecondsWithErrors(kind: PhaseKind, phase: PhaseSeries, isClosedLoop: boolean): Figure | null {
  const panels = phase.series
    .map((series): Panel => {
      const seconds = series.rounds.map((round) => readSeconds(round, isClosedLoop));
      return { ...series, seconds, errors: sumErrors(series.rounds.map(({ arm }) => arm)).total };
    })
    .filter(({ seconds }) => seconds.some((one) => one.filter(({ y }) => y !== null).length > 1));
  if (panels.length === 0) return null;
  const { many } = countedThings[kind];
  const what = isClosedLoop ? `${many} completed in each second` : `p50 of the ${many} of each second, ms`;
  return {
    name: `${kind}-seconds`,
    title: `Every round: ${what}${describeAsked(kind, phase.series)}`,
    description: panels
      .map(
        ({ title, rounds, errors }) => `${title}: ${formatCount(rounds.length)} rounds, ${formatCount(errors)} errors.`,
      )
      .join(' '),
    notes: ['A line for each round; a cross where a second had errors.', ...phase.notes],
    draw: (width) => draw(panels, what, width),
  };
}

function readSeconds(round: RoundPhase, isClosedLoop: boolean): Second[] {
  const { completed, p50Ms, errors } = round.arm.perSecond;
  return Array.from({ length: Math.min(countWholeSeconds(round), completed.length) }, (_, second) => ({
    x: second + 0.5,
    y: (isClosedLoop ? completed[second] : p50Ms[second]) ?? null,
    errors: errors[second] ?? 0,
  }));
}

function draw(panels: readonly Panel[], what: string, width: number): Drawing {
  const all = panels.flatMap(({ seconds }) => seconds.flat());
  const values = all.flatMap(({ y }) => y ?? []);
  const each = headingHeight + plotHeight + 8;
  const probe = chooseScale(values, [plotHeight, 0], { count: 3, kind: 'linear' });
  const left = Math.max(...probe.ticks.map((tick) => measureText(formatTick(tick), 11.5))) + 10;
  const x = buildLinear([0, Math.max(...all.map((one) => one.x)) + 0.5], [left, width - 14], width < 500 ? 5 : 10);
  const content = panels.map((panel, index) => {
    const box: Box = { left, right: width - 14, top: headingHeight, bottom: headingHeight + plotHeight };
    const y = chooseScale(values, [box.bottom, box.top], { count: 3, kind: 'linear' });
    return group({ transform: `translate(0 ${index * each})` }, [
      ...drawLeftAxis(box, y, ''),
      label(0, 16, shortenText(`${panel.title}: ${formatCount(panel.errors)} errors`, 12.5, width), 'heading'),
      ...(index < panels.length - 1 ? [] : drawBottomAxis(box, placeTicks(x), 'seconds since the load began')),
      ...panel.seconds.flatMap((seconds) => drawRound(seconds, panel.index, x, y)),
    ]);
  });
  const unit = label(0, 11, shortenText(what, 11.5, width), 'unit');
  return {
    height: 14 + panels.length * each - 8 + bottomAxisHeight,
    content: [unit, group({ transform: 'translate(0 14)' }, content)],
  };
}

function drawRound(seconds: readonly Second[], index: number, x: Scale, y: Scale): Markup[] {
  const path = line<Second>()
    .defined((second) => second.y !== null)
    .x((second) => x.place(second.x))
    .y((second) => y.place(second.y ?? 0))
    .digits(2)(seconds);
  const failed = seconds.filter(({ errors }) => errors > 0);
  return [
    element('path', { d: path ?? '', class: `line slope series-${index % colourCount}` }),
    ...failed.map((second) => drawMark(x.place(second.x), y.place(second.y ?? 0), symbolTimes, 'line bad', 60)),
  ];
}
