/**
 * The change between the two sides of pairs: as a crossover where both orders of starting are there often enough, else
 * by signed ranks, which are exact too and only scatter more. One entrance for the product and for the simulation.
 */
import { crossoverInterval, crossoverTest, estimateCrossover, type OrderedDifferences } from './crossover.ts';
import { mean, standardDeviation } from './descriptive.ts';
import { estimateShift, type ShiftInterval, shiftInterval } from './hodges-lehmann.ts';
import { type Alternative, signedRankTest } from './signed-rank.ts';

/** Differences whose order is not known, or known. */
export type Differences = readonly number[] | OrderedDifferences;

/** Fewer of an order say too little about its effect. */
const fewestPerOrder = 3;

export function isCrossover(differences: Differences): differences is OrderedDifferences {
  return (
    !Array.isArray(differences) &&
    Math.min(
      (differences as OrderedDifferences).headFirst.length,
      (differences as OrderedDifferences).baseFirst.length,
    ) >= fewestPerOrder
  );
}

export function joinDifferences(differences: Differences): readonly number[] {
  return 'headFirst' in differences ? [...differences.headFirst, ...differences.baseFirst] : differences;
}

/** One difference or more. */
export function estimatePairedShift(differences: Differences): number {
  return isCrossover(differences) ? estimateCrossover(differences) : estimateShift(joinDifferences(differences));
}

/** Exact; 'greater' asks whether the change is above 0. */
export function testPairedShift(differences: Differences, alternative: Alternative): { readonly p: number } {
  return isCrossover(differences)
    ? crossoverTest(differences, alternative)
    : signedRankTest(joinDifferences(differences), alternative);
}

export function pairedShiftInterval(differences: Differences, confidence: number): ShiftInterval {
  return isCrossover(differences)
    ? crossoverInterval(differences, confidence)
    : shiftInterval(joinDifferences(differences), confidence);
}

/** Two one-sided tests by inclusion: a change beyond ±margin (ln) is ruled out at `alpha` on either side. */
export function isPairedEquivalent(differences: Differences, margin: number, alpha = 0.05): boolean {
  if (!(margin > 0 && margin < Infinity)) throw new RangeError(`margin must be a positive number: ${margin}`);
  if (!(alpha > 0 && alpha < 0.5)) throw new RangeError(`alpha must lie between 0 and .5: ${alpha}`);
  const { low, high } = pairedShiftInterval(differences, 1 - 2 * alpha);
  return low > -margin && high < margin;
}

/** Standard deviation of a difference, without the effect of the order. Two differences or more. */
export function pairedStandardDeviation(differences: Differences): number {
  if (!isCrossover(differences)) return standardDeviation(joinDifferences(differences));
  const groups = [differences.headFirst, differences.baseFirst];
  const squares = groups.map((group) => {
    const centre = mean(group);
    return group.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  });
  const freedom = differences.headFirst.length + differences.baseFirst.length - 2;
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / freedom);
}
