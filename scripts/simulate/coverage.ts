/** How often the 95 % interval holds the true change: of fresh pairs, and of those that a screen had singled out. */
import { screen, type TwoStageRule } from '../../src/comparison/two-stage-rule.ts';
import { type ShiftInterval, shiftInterval } from '../../src/statistics/hodges-lehmann.ts';
import type { DrawDifferences } from './whole-rule.ts';

export interface Coverage {
  /** What the exact distribution says that the interval attains. */
  readonly attained: number;
  readonly covered: number;
}

/** Of `n` pairs, by each of the draws in turn. */
export function rateCoverage(draws: readonly DrawDifferences[], n: number, replicates: number): Coverage {
  let covered = 0;
  let attained = Number.NaN;
  for (let i = 0; i < replicates; i++) {
    for (const draw of draws) {
      const interval = shiftInterval(draw(n), 0.95);
      if (holdsZero(interval)) covered++;
      attained = interval.confidence;
    }
  }
  return { attained, covered: covered / (replicates * draws.length) };
}

/** Given that the screen suspected what had not changed: the interval of the fresh pairs, and that of all pairs. */
export function rateCoverageOfSuspects(
  draws: readonly DrawDifferences[],
  rule: TwoStageRule,
  replicates: number,
): { readonly suspects: number; readonly fresh: number; readonly all: number } {
  let [suspects, fresh, all] = [0, 0, 0];
  for (let i = 0; i < replicates; i++) {
    for (const draw of draws) {
      const screened = draw(rule.screenPairs);
      if (!screen(screened, rule).isSuspect) continue;
      suspects++;
      const confirming = draw(rule.confirmPairs);
      if (holdsZero(shiftInterval(confirming, 0.95))) fresh++;
      if (holdsZero(shiftInterval([...screened, ...confirming], 0.95))) all++;
    }
  }
  return { suspects, fresh: fresh / suspects, all: all / suspects };
}

function holdsZero({ low, high }: ShiftInterval): boolean {
  return low <= 0 && high >= 0;
}
