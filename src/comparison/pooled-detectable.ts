/**
 * What pooled runners can see. The weighted count of averages above 0 grows with a change by sqrt(1/pi) / sd for each
 * average, in normal scatter (crossover: of the m n averages across orders), and scatters as the exact test says; so the
 * estimate has a standard error, and the change has to pass the critical value or the floor, and that error once more.
 */
import { type Differences, isCrossover, joinDifferences, pairedStandardDeviation } from '../statistics/paired-shift.ts';
import { normalQuantile, tQuantile } from '../statistics/students-t.ts';
import { type PooledDifferences, type PooledLook, type PooledRule, pooledAlpha, screenShare } from './pooled-rule.ts';
import { rounding } from './two-stage-rule.ts';

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
  if (findLeastP(look) > alpha + rounding) return null;
  const stages = (look.hasFresh ? [screen, confirm] : [screen]).map(describeStage);
  const [first, fresh] = stages;
  if (first === undefined || stages.some((stage) => stage === null)) return null;
  // How many standard errors a change of 1 is.
  const strength =
    first === null || fresh === undefined || fresh === null
      ? (first?.strength ?? 0)
      : Math.sqrt(screenShare) * first.strength + Math.sqrt(1 - screenShare) * fresh.strength;
  const freedom = stages.reduce((sum, stage) => sum + (stage?.freedom ?? 0), 0);
  if (strength === Infinity) return rule.minEstimate;
  const critical = tQuantile(1 - alpha, Math.max(1, freedom)) * (1 + 1 / (2 * (freedom + 2)));
  return Math.max(critical / strength, rule.minEstimate) + normalQuantile(0.9) / strength;
}

/** The p of a change that every average shows. */
function findLeastP({ readSteps }: PooledLook): number {
  return readSteps().greater[0] as number;
}

/** null with too few pairs to know the scatter of any runner. */
function describeStage(blocks: readonly Differences[]): { readonly strength: number; readonly freedom: number } | null {
  let [signal, variance, freedom] = [0, 0, 0];
  for (const block of blocks) {
    const n = joinDifferences(block).length;
    const ofOrders = isCrossover(block) ? 2 : 1;
    if (n <= ofOrders) continue;
    const sd = pairedStandardDeviation(block);
    const weight = ofOrders / (n + 1);
    const [averages, spread] = isCrossover(block) ? countCrossover(block) : countSigned(n);
    signal += (weight * averages) / Math.sqrt(Math.PI) / sd;
    variance += weight * weight * spread;
    freedom += n - ofOrders;
  }
  return freedom === 0 ? null : { strength: signal / Math.sqrt(variance), freedom };
}

/** Averages, and the variance of how many are above 0. */
function countCrossover({ headFirst, baseFirst }: { headFirst: readonly number[]; baseFirst: readonly number[] }) {
  const averages = headFirst.length * baseFirst.length;
  return [averages, (averages * (headFirst.length + baseFirst.length + 1)) / 12] as const;
}

function countSigned(n: number) {
  return [(n * (n + 1)) / 2, (n * (n + 1) * (2 * n + 1)) / 24] as const;
}
