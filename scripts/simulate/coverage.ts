/** How often the 95 % interval holds the true change: of fresh pairs, and of those that a screen had singled out. */
import { screen, type TwoStageRule } from '../../src/comparison/two-stage-rule.ts';
import type { ShiftInterval } from '../../src/statistics/hodges-lehmann.ts';
import { type Differences, joinDifferences, pairedShiftInterval } from '../../src/statistics/paired-shift.ts';
import type { DrawDifferences } from './whole-rule.ts';

export interface Coverage {
  /** What the exact distribution says that the interval attains. */
  readonly attained: number;
  readonly covered: number;
}

export function rateCoverage(draw: DrawDifferences, n: number, replicates: number): Coverage {
  let covered = 0;
  let attained = Number.NaN;
  for (let i = 0; i < replicates; i++) {
    const interval = pairedShiftInterval(draw(n), 0.95);
    if (holdsZero(interval)) covered++;
    attained = interval.confidence;
  }
  return { attained, covered: covered / replicates };
}

/** Given that the screen suspected what had not changed: the interval of the fresh pairs, and that of all pairs. */
export function rateCoverageOfSuspects(
  draw: DrawDifferences,
  rule: TwoStageRule,
  replicates: number,
): { readonly suspects: number; readonly fresh: number; readonly all: number } {
  let [suspects, fresh, all] = [0, 0, 0];
  for (let i = 0; i < replicates; i++) {
    const screened = draw(rule.screenPairs);
    if (!screen(screened, rule).isSuspect) continue;
    suspects++;
    const confirming = draw(rule.confirmPairs);
    if (holdsZero(pairedShiftInterval(confirming, 0.95))) fresh++;
    if (holdsZero(pairedShiftInterval(pool(screened, confirming), 0.95))) all++;
  }
  return { suspects, fresh: fresh / suspects, all: all / suspects };
}

function pool(a: Differences, b: Differences): Differences {
  if (!('headFirst' in a && 'headFirst' in b)) return [...joinDifferences(a), ...joinDifferences(b)];
  return { headFirst: [...a.headFirst, ...b.headFirst], baseFirst: [...a.baseFirst, ...b.baseFirst] };
}

function holdsZero({ low, high }: ShiftInterval): boolean {
  return low <= 0 && high >= 0;
}
