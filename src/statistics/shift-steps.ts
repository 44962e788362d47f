/**
 * A test of a shift over all shifts at once: its p is a step function with steps at the averages of pairs. What the test
 * does not reject is the interval, and where both of its sides are even is the estimate.
 */
import type { ShiftInterval } from './hodges-lehmann.ts';
import { requireProbability } from './require-arguments.ts';
import { normalQuantile, normalTail } from './students-t.ts';

export interface ShiftSteps {
  /** Ascending. */
  readonly averages: Float64Array;
  /** p of "the change lies above the shift", for shifts between averages[i - 1] and averages[i]; not falling. */
  readonly greater: Float64Array;
  /** p of "below the shift"; not rising. */
  readonly less: Float64Array;
}

/** Rounding must not cost or give a step. */
const rounding = 1e-12;

/** Two-sided; infinite where there are too few pairs for the confidence asked for. */
export function readInterval(steps: ShiftSteps, confidence: number): ShiftInterval {
  requireProbability('confidence', confidence);
  const { averages, greater, less } = steps;
  const tail = (1 - confidence) / 2 + rounding;
  const from = greater.findIndex((p) => p > tail);
  const to = less.findLastIndex((p) => p > tail);
  return {
    low: from <= 0 ? -Infinity : (averages[from - 1] as number),
    high: to === -1 || to >= averages.length ? Infinity : (averages[to] as number),
    confidence: 1 - (greater[from - 1] ?? 0) - (less[to + 1] ?? 0),
  };
}

/** The middle of the interval that nothing is left of. At least one average. */
export function readEstimate(steps: ShiftSteps): number {
  const { averages, greater, less } = steps;
  const from = Math.max(
    1,
    greater.findIndex((p) => p > 0.5 + rounding),
  );
  const to = Math.min(
    averages.length - 1,
    less.findLastIndex((p) => p > 0.5 + rounding),
  );
  return ((averages[from - 1] as number) + (averages[to] as number)) / 2;
}

/**
 * Two independent stages as one, by their normal quantiles with weights that were fixed beforehand: what the first has
 * found may decide how much the second measures, and where, without an effect on the error (Lehmacher & Wassmer 1999,
 * Biometrics 55, 1286-1290). `share`: of the first stage, between 0 and 1.
 */
export function combineStages(first: ShiftSteps, second: ShiftSteps, share: number): ShiftSteps {
  const averages = Float64Array.from([...first.averages, ...second.averages]).sort();
  const greater = new Float64Array(averages.length + 1);
  const less = new Float64Array(averages.length + 1);
  const [ofFirst, ofSecond] = [first, second].map((steps) => ({
    greater: steps.greater.map(findQuantile),
    less: steps.less.map(findQuantile),
    averages: steps.averages,
  })) as [ShiftSteps, ShiftSteps];
  let [i, j] = [0, 0];
  for (let gap = 0; gap <= averages.length; gap++) {
    greater[gap] = addQuantiles(ofFirst.greater[i] as number, ofSecond.greater[j] as number, share);
    less[gap] = addQuantiles(ofFirst.less[i] as number, ofSecond.less[j] as number, share);
    if ((ofFirst.averages[i] ?? Infinity) <= (ofSecond.averages[j] ?? Infinity)) i++;
    else j++;
  }
  return { averages, greater, less };
}

/** Of two independent p one, as above. */
export function combineP(first: number, second: number, share: number): number {
  return addQuantiles(findQuantile(first), findQuantile(second), share);
}

function addQuantiles(first: number, second: number, share: number): number {
  // A stage that speaks wholly against it cannot be made good by the other.
  if (first === -Infinity || second === -Infinity) return 1;
  return normalTail(Math.sqrt(share) * first + Math.sqrt(1 - share) * second);
}

function findQuantile(p: number): number {
  return p >= 1 ? -Infinity : -normalQuantile(Math.max(p, 1e-300));
}
