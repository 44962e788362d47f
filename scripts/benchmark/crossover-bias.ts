/**
 * Two arms, each started first in half of the starts: the difference between the arms, free of what starting first or
 * second does to an arm. With d = bias + order where a starts first and d = bias - order where b does, the mean of the two
 * means holds the bias alone, and half of their difference the effect of the order (two-period crossover: Koch 1972,
 * Biometrics 28, 577-584). The scatter is what is left around the two means, on n - 2 degrees of freedom.
 */
import { mean } from '../../src/statistics/descriptive.ts';

export interface CrossoverBias {
  readonly bias: number;
  readonly orderEffect: number;
  readonly sd: number;
  /** Of the bias, and of the order effect alike. */
  readonly standardError: number;
}

/** Two starts or more of each order. */
export function estimateBias(firstA: readonly number[], firstB: readonly number[]): CrossoverBias {
  const [ofA, ofB] = [mean(firstA), mean(firstB)];
  const squares = sumOfSquares(firstA, ofA) + sumOfSquares(firstB, ofB);
  const sd = Math.sqrt(squares / (firstA.length + firstB.length - 2));
  return {
    bias: (ofA + ofB) / 2,
    orderEffect: (ofA - ofB) / 2,
    sd,
    standardError: (sd / 2) * Math.sqrt(1 / firstA.length + 1 / firstB.length),
  };
}

function sumOfSquares(values: readonly number[], center: number): number {
  return values.reduce((sum, value) => sum + (value - center) ** 2, 0);
}
