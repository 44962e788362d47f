/**
 * The change over several runners, each of them a block: pairs are compared with pairs of their own runner alone, so that
 * neither its scatter nor what starting first costs on it can look like a change. Each block counts its averages above 0
 * (as crossover.ts and signed-rank.ts do); the counts are added with the weights of van Elteren, 1/(n + 1), which depend on
 * nothing but the number of pairs. Orders are drawn for each runner apart, so under no change the exact distribution of the
 * sum is the convolution of those of the blocks (van Elteren 1960, Bull. ISI 37, 351-361; Lehmann, Nonparametrics, 3.3).
 *
 * The shifts that the test does not reject are an interval between two of the averages, and the shift in their weighted
 * middle is the estimate: Hodges-Lehmann for blocks. Of one block it is that of paired-shift.ts.
 */
import type { CountMasses } from './count-masses.ts';
import { type Differences, isCrossover, joinDifferences } from './paired-shift.ts';
import { countRankSums, pairCountDistribution } from './rank-sum.ts';
import type { ShiftSteps } from './shift-steps.ts';
import { countSignedRanks, rankSumDistribution } from './signed-rank.ts';

export interface BlockedShift {
  /** One-sided, exact with ties too: whether the change lies above 0, and below. Never 0. */
  readonly greater: number;
  readonly less: number;
  /** Over all shifts; worked out when asked for. */
  readonly steps: () => ShiftSteps;
}

/** Weights are whole numbers, this many times as fine as the smallest of them. */
const weightSteps = 4;

interface Block {
  readonly weight: number;
  readonly differences: Differences;
  /** Of the distribution without ties. */
  readonly key: string;
}

/** Blocks without a pair are passed over; null when none is left. Up to 400 pairs in a block. */
export function buildBlockedShift(all: readonly Differences[]): BlockedShift | null {
  const filled = all.filter((differences) => joinDifferences(differences).length > 0);
  if (filled.length === 0) return null;
  const weights = chooseWeights(filled);
  const blocks = filled.map((differences, index): Block => {
    const weight = weights[index] as number;
    return { weight, differences, key: `${describeSizes(differences)}*${weight}` };
  });
  return { ...testAtZero(blocks), steps: () => buildSteps(blocks) };
}

/** A signed rank counts both averages of two pairs where a crossover counts one, so it weighs half. */
function chooseWeights(blocks: readonly Differences[]): number[] {
  const sizes = blocks.map((differences) => joinDifferences(differences).length + 1);
  const largest = Math.max(...sizes);
  const weights = blocks.map((differences, index) =>
    Math.max(1, Math.round((weightSteps * largest * (isCrossover(differences) ? 1 : 0.5)) / (sizes[index] as number))),
  );
  const divisor = weights.reduce(findGreatestDivisor);
  return weights.map((weight) => weight / divisor);
}

function findGreatestDivisor(a: number, b: number): number {
  return b === 0 ? a : findGreatestDivisor(b, a % b);
}

function listAverages(differences: Differences): Float64Array {
  if (isCrossover(differences)) {
    const { headFirst, baseFirst } = differences;
    return Float64Array.from(headFirst.flatMap((a) => baseFirst.map((b) => (a + b) / 2)));
  }
  const values = joinDifferences(differences);
  return Float64Array.from(values.flatMap((a, i) => values.slice(i).map((b) => (a + b) / 2)));
}

function describeSizes(differences: Differences): string {
  if (!isCrossover(differences)) return `${joinDifferences(differences).length}`;
  return `${differences.headFirst.length},${differences.baseFirst.length}`;
}

function buildSteps(blocks: readonly Block[]): ShiftSteps {
  const cumulative = addUntied(blocks);
  const entries = blocks.flatMap(({ differences, weight }) =>
    Array.from(listAverages(differences), (at) => ({ at, weight })),
  );
  entries.sort((a, b) => a.at - b.at);
  const greater = new Float64Array(entries.length + 1);
  const less = new Float64Array(entries.length + 1);
  let passed = 0;
  for (let gap = 0; gap <= entries.length; gap++) {
    // Without ties the distribution mirrors itself: as many above as passed is as likely as so few below.
    greater[gap] = cumulative[passed] as number;
    less[gap] = cumulative[cumulative.length - 1 - passed] as number;
    passed += entries[gap]?.weight ?? 0;
  }
  return { averages: Float64Array.from(entries, ({ at }) => at), greater, less };
}

function testAtZero(blocks: readonly Block[]): Omit<BlockedShift, 'steps'> {
  const counted = blocks.map(({ differences, weight }) => ({ ...countBlock(differences), weight }));
  const observed = counted.reduce((sum, one) => sum + one.observed * one.weight, 0);
  if (!counted.some(({ hasTies }) => hasTies)) {
    const cumulative = addUntied(blocks);
    // By symmetry the upper tail is a lower one: a sum of small numbers.
    return {
      greater: cumulative[cumulative.length - 1 - observed / 2] as number,
      less: cumulative[observed / 2] as number,
    };
  }
  const masses = counted.map((one) => stretch(one.masses(), one.weight)).reduce((sum, one) => convolve(sum, one));
  const add = (part: Float64Array) =>
    Math.min(
      1,
      part.reduce((sum, mass) => sum + mass, 0),
    );
  return { greater: add(masses.slice(observed)), less: add(masses.slice(0, observed + 1)) };
}

function countBlock(differences: Differences): CountMasses {
  if (!isCrossover(differences)) return countSignedRanks(joinDifferences(differences));
  return countRankSums(
    differences.headFirst,
    differences.baseFirst.map((difference) => 0 - difference),
  );
}

const distributions = new Map<string, Float64Array>();

/** P(sum <= s) at index s, for counts that are not doubled. */
function addUntied(blocks: readonly Block[]): Float64Array {
  const key = blocks.map((block) => block.key).join(' ');
  const known = distributions.get(key);
  if (known !== undefined) return known;
  const cumulative = blocks
    .map(({ differences, weight }) => stretch(readMasses(differences), weight))
    .reduce((sum, one) => convolve(sum, one));
  for (let sum = 1; sum < cumulative.length; sum++) {
    cumulative[sum] = Math.min(1, (cumulative[sum] as number) + (cumulative[sum - 1] as number));
  }
  distributions.set(key, cumulative);
  return cumulative;
}

/** From the lower half, where the steps are exact, and its mirror image. */
function readMasses(differences: Differences): Float64Array {
  const cumulative = isCrossover(differences)
    ? pairCountDistribution(differences.headFirst.length, differences.baseFirst.length)
    : rankSumDistribution(joinDifferences(differences).length);
  const last = cumulative.length - 1;
  return Float64Array.from(cumulative, (_, index) => {
    const at = Math.min(index, last - index);
    return (cumulative[at] as number) - (cumulative[at - 1] ?? 0);
  });
}

function stretch(masses: Float64Array, weight: number): Float64Array {
  if (weight === 1) return masses;
  const stretched = new Float64Array((masses.length - 1) * weight + 1);
  for (const [index, mass] of masses.entries()) stretched[index * weight] = mass;
  return stretched;
}

function convolve(a: Float64Array, b: Float64Array): Float64Array {
  const sum = new Float64Array(a.length + b.length - 1);
  const support = [...b.keys()].filter((index) => (b[index] as number) > 0);
  for (const [i, mass] of a.entries()) {
    if (mass === 0) continue;
    for (const j of support) sum[i + j] = (sum[i + j] as number) + mass * (b[j] as number);
  }
  return sum;
}
