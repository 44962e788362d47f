/** How sure a run is of its own figures: 95 % t intervals over its rounds, which are its independent starts. */
import type { HistoryFigure } from '../records/history-entry.ts';
import { standardDeviation } from '../statistics/descriptive.ts';
import { tQuantile } from '../statistics/students-t.ts';

type Interval = NonNullable<HistoryFigure['interval']>;

const confidence = 0.95;
/** Of two rounds the interval would be a dozen times their distance. */
const leastRounds = 3;

/** Of a figure above 0, in logarithms as ratios are judged, around the value of the whole run. Undefined with fewer than 3 rounds. */
export function intervalOfValue(value: number, rounds: readonly number[]): Interval | undefined {
  if (!(value > 0) || rounds.some((one) => !(one > 0))) return undefined;
  const reach = findReach(rounds.map(Math.log));
  return reach === null ? undefined : { low: value * Math.exp(-reach), high: value * Math.exp(reach) };
}

/** Of a ratio in ln, around the one that is kept. */
export function intervalOfRatio(ratio: number, rounds: readonly number[]): Interval | undefined {
  const reach = findReach(rounds);
  return reach === null ? undefined : { low: ratio - reach, high: ratio + reach };
}

function findReach(values: readonly number[]): number | null {
  if (values.length < leastRounds) return null;
  const quantile = tQuantile(1 - (1 - confidence) / 2, values.length - 1);
  return (quantile * standardDeviation(values)) / Math.sqrt(values.length);
}
