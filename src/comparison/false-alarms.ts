/**
 * The real rule on rounds in which nothing changed. As they were measured: whether it suspects anything. And on many runs
 * drawn from them: which of two equal arms is called head is arbitrary, so a start in which A came first is, with its sign
 * turned, one in which A' did.
 */
import type { MetricKey } from '../records/metrics.ts';
import { type BinomialInterval, binomialInterval } from '../statistics/binomial-interval.ts';
import type { OrderedDifferences } from '../statistics/crossover.ts';
import { mean } from '../statistics/descriptive.ts';
import type { Random } from '../statistics/seeded-random.ts';
import type { CalibratedStart } from './calibrate-metric.ts';
import { confirm, screen, type TwoStageRule } from './two-stage-rule.ts';

export interface FalseAlarms {
  /** Screens of the real rule, metrics times non-overlapping runs of starts; and those that suspected something. */
  readonly screens: number;
  readonly suspicions: number;
  /** Whole runs over all metrics, drawn from the measured starts, and those in which a regression was confirmed. */
  readonly runs: number;
  readonly alarms: number;
  /** 95 % interval of the rate per run; null where too few starts were there to draw from. */
  readonly rate: BinomialInterval | null;
}

/** Fewer starts are drawn too often to be many runs. */
const fewestStarts = 8;
export const defaultDrawnRuns = 1000;

/** One entry per metric; the starts of all metrics are the same ones, in the same order. null: no figure in that start. */
export type StartsByMetric = ReadonlyMap<MetricKey, readonly (CalibratedStart | null)[]>;

export function countFalseAlarms(
  metrics: StartsByMetric,
  rule: TwoStageRule,
  random: Random,
  drawnRuns = defaultDrawnRuns,
): FalseAlarms {
  const columns = [...metrics.values()];
  const total = columns[0]?.length ?? 0;
  const whole = Array.from({ length: total }, (_, index) => index).filter((index) =>
    columns.every((column) => column[index] !== null),
  );
  const measured = countSuspicions(columns, rule);
  if (whole.length < fewestStarts) return { ...measured, runs: 0, alarms: 0, rate: null };
  const drawStart = () => whole[Math.floor(random() * whole.length)] as number;
  let alarms = 0;
  for (let run = 0; run < drawnRuns; run++) {
    const screened = Array.from({ length: rule.screenPairs }, drawStart);
    // Drawn only where the rule wants it, as a run measures it only then.
    let fresh: number[] | null = null;
    const isAlarm = columns.some((column) => {
      const { isSuspect, direction } = screen(arrange(column, screened), rule);
      if (!isSuspect || direction !== 'worse') return false;
      fresh ??= Array.from({ length: rule.confirmPairs }, drawStart);
      return confirm(arrange(column, fresh), 'worse', rule).isConfirmed;
    });
    if (isAlarm) alarms++;
  }
  return { ...measured, runs: drawnRuns, alarms, rate: binomialInterval(alarms, drawnRuns) };
}

type Column = readonly (CalibratedStart | null)[];

function countSuspicions(
  columns: readonly Column[],
  { ...rule }: TwoStageRule,
): { screens: number; suspicions: number } {
  let screens = 0;
  let suspicions = 0;
  for (const column of columns) {
    const starts = column.filter((start) => start !== null);
    const size = Math.min(rule.screenPairs, starts.length);
    for (let from = 0; size > 0 && from + size <= starts.length; from += size) {
      screens++;
      if (screen(order(starts.slice(from, from + size)), rule).isSuspect) suspicions++;
    }
  }
  return { screens, suspicions };
}

/** Half of them with head first, half with base first, as a run plans them. */
function arrange(column: Column, drawn: readonly number[]): OrderedDifferences {
  return order(
    drawn.flatMap((index, place) => {
      const start = column[index] ?? null;
      if (start === null) return [];
      const isHeadFirst = place % 2 === 0;
      return [start.isHeadFirst === isHeadFirst ? start : mirror(start)];
    }),
  );
}

function mirror({ isHeadFirst, repeats }: CalibratedStart): CalibratedStart {
  return { isHeadFirst: !isHeadFirst, repeats: repeats.map((difference) => 0 - difference) };
}

/** One round of each start is what a run measures. */
function order(starts: readonly CalibratedStart[]): OrderedDifferences {
  const of = (wanted: boolean) =>
    starts.filter(({ isHeadFirst }) => isHeadFirst === wanted).map(({ repeats }) => mean(repeats.slice(0, 1)));
  return { headFirst: of(true), baseFirst: of(false) };
}
