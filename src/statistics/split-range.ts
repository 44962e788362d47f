/**
 * How sure the place of a level shift is: all splits of a series whose likelihood is not much below that of the best.
 * The likelihood ratio n ln(RSS(j)/RSS(best)) of a split point is not chi-squared; its quantile is -2 ln(1 - sqrt(c))
 * (Hansen, Econometrica 68, 2000; Yao, Annals of Statistics 15, 1987), 7.35 for 95 %.
 */
import { requireFinite, requireProbability } from './require-arguments.ts';

export interface SplitRange {
  /** The split with the smallest sum of squares: the first index of the new level. */
  readonly best: number;
  /** Lowest and highest split that the confidence leaves possible; both are splits, so at least 1. */
  readonly from: number;
  readonly to: number;
}

/** Values of two levels, two or more, with one split between them. Identical values leave every split possible. */
export function findSplitRange(series: readonly number[], confidence = 0.95): SplitRange {
  requireFinite(series);
  requireProbability('confidence', confidence);
  if (series.length < 2) throw new RangeError(`too few values to split: ${series.length}`);
  const squares = sumSquaresOfSplits(series);
  const least = Math.min(...squares);
  const best = squares.indexOf(least) + 1;
  const quantile = -2 * Math.log(1 - Math.sqrt(confidence));
  const isPossible = (sum: number) => sum <= least * Math.exp(quantile / series.length);
  return { best, from: squares.findIndex(isPossible) + 1, to: squares.findLastIndex(isPossible) + 1 };
}

/** Element j - 1: of the split before index j, the squares around the means of its sides. In two passes by Welford. */
function sumSquaresOfSplits(series: readonly number[]): number[] {
  const left = accumulateSquares(series);
  const right = accumulateSquares(series.toReversed()).reverse();
  return left.slice(0, -1).map((sum, index) => sum + (right[index + 1] as number));
}

/** Element i: the sum of squares of the first i + 1 values around their mean. */
function accumulateSquares(values: readonly number[]): number[] {
  let mean = 0;
  let squares = 0;
  return values.map((value, index) => {
    const delta = value - mean;
    mean += delta / (index + 1);
    squares += delta * (value - mean);
    return squares;
  });
}
