/**
 * What pooled runners can see. In normal scatter an average of two pairs lies above 0 with the chance Phi(sqrt(2) change/sd),
 * which says where the weighted count of them lies; how far it scatters there is the formula of Hanley & McNeil (Radiology
 * 143, 1982). The count has to pass the critical value of the test nine times in ten, and the estimate the floor of the rule.
 */
import { type Differences, isCrossover, joinDifferences, pairedStandardDeviation } from '../statistics/paired-shift.ts';
import { normalCdf, normalQuantile } from '../statistics/students-t.ts';
import { type PooledDifferences, type PooledLook, type PooledRule, pooledAlpha, screenShare } from './pooled-rule.ts';
import { rounding } from './two-stage-rule.ts';

const power = 0.9;

interface Block {
  readonly sd: number;
  readonly weight: number;
  /** Pairs of either order, or all of them twice where the orders are too few to be told apart. */
  readonly sizes: readonly [number, number];
  readonly averages: number;
  /** Of the count of averages above 0, under no change. */
  readonly variance: number;
}

/** Where a change puts the statistic of a stage, and how it scatters there; in its standard deviations under no change. */
type Stage = (change: number) => { readonly mean: number; readonly sd: number };

/**
 * In ln, found nine times in ten by the look that was taken: a real change makes more runners go on and so shows at least
 * as often. null where not even a change of any size could be confirmed, and where no scatter is known.
 */
export function findPooledDetectable(
  { screen, confirm }: PooledDifferences,
  look: PooledLook,
  rule: PooledRule,
): number | null {
  const alpha = pooledAlpha(rule);
  // The p of a change that every average shows.
  if ((look.readSteps().greater[0] as number) > alpha + rounding) return null;
  const blocks = [screen, ...(look.hasFresh ? [confirm] : [])].map((stage) => stage.flatMap(describeBlock));
  if (blocks.some(({ length }) => length === 0)) return null;
  const stages = blocks.map(buildStage);
  const shares = stages.length === 1 ? [1] : [screenShare, 1 - screenShare];
  const critical = -normalQuantile(alpha);
  const isSeen = (change: number) => {
    const seen = stages.map((stage) => stage(change));
    const mean = seen.reduce((sum, one, index) => sum + Math.sqrt(shares[index] as number) * one.mean, 0);
    const variance = seen.reduce((sum, one, index) => sum + (shares[index] as number) * one.sd ** 2, 0);
    return mean - normalQuantile(power) * Math.sqrt(variance) >= critical;
  };
  const least = rule.minEstimate + normalQuantile(power) * findStandardError(stages, shares);
  let [low, high] = [0, Math.max(...blocks.flat().map(({ sd }) => sd)) * 10];
  if (high === 0 || !isSeen(high)) return high === 0 ? rule.minEstimate : null;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (isSeen(middle)) high = middle;
    else low = middle;
  }
  return Math.max(high, least);
}

/** Too few pairs to know their scatter say nothing. */
function describeBlock(block: Differences): Block[] {
  const n = joinDifferences(block).length;
  if (n < 3) return [];
  const sd = pairedStandardDeviation(block);
  if (!isCrossover(block)) {
    const averages = (n * (n + 1)) / 2;
    return [{ sd, weight: 1 / (n + 1), sizes: [n, n], averages, variance: (averages * (2 * n + 1)) / 12 }];
  }
  const sizes = [block.headFirst.length, block.baseFirst.length] as const;
  const averages = sizes[0] * sizes[1];
  return [{ sd, weight: 2 / (n + 1), sizes, averages, variance: (averages * (n + 1)) / 12 }];
}

function buildStage(blocks: readonly Block[]): Stage {
  const unit = Math.sqrt(blocks.reduce((sum, { weight, variance }) => sum + weight ** 2 * variance, 0));
  return (change) => {
    let [mean, variance] = [0, 0];
    for (const block of blocks) {
      const { sd, weight, averages } = block;
      const chance = sd === 0 ? 1 : normalCdf((Math.SQRT2 * change) / sd);
      mean += weight * averages * (chance - 0.5);
      variance += weight ** 2 * block.variance * findRelativeVariance(chance, block);
    }
    return { mean: mean / unit, sd: Math.sqrt(variance) / unit };
  };
}

/** 1 at a chance of a half. */
function findRelativeVariance(chance: number, { sizes: [m, n] }: Block): number {
  const square = chance * chance;
  const first = chance / (2 - chance) - square;
  const second = (2 * square) / (1 + chance) - square;
  return Math.max(0, (12 * (chance * (1 - chance) + (m - 1) * first + (n - 1) * second)) / (m + n + 1));
}

/** Of the estimate, ln: from the slope of the statistic where nothing changed. */
function findStandardError(stages: readonly Stage[], shares: readonly number[]): number {
  // Small beside any scatter that matters, and large beside the error of the normal distribution.
  const step = 1e-4;
  const slope = stages.reduce((sum, stage, index) => sum + Math.sqrt(shares[index] as number) * stage(step).mean, 0);
  return slope === 0 ? 0 : step / slope;
}
