/** Whole runs judged by the rule that the product uses: screen, then fresh pairs for what is suspect. */
import { confirm, type Differences, screen, type TwoStageRule } from '../../src/comparison/two-stage-rule.ts';

/** `count` differences of one metric that changed by `change` (ln). */
export type DrawDifferences = (count: number, change?: number) => Differences;

export interface RunRates {
  /** Fraction of the runs with at least one confirmed change for the worse, and for the better. */
  readonly falseRegressions: number;
  readonly falseImprovements: number;
  /** Pairs measured per run, when suspects for the worse are followed, or those of either direction. */
  readonly meanPairs: number;
  readonly meanPairsEitherWay: number;
}

/** Runs in which nothing changed; one draw per metric, independent of each other. */
export function simulateRuns(metrics: readonly DrawDifferences[], rule: TwoStageRule, replicates: number): RunRates {
  let [regressions, improvements, suspectRuns, suspectRunsEitherWay] = [0, 0, 0, 0];
  for (let run = 0; run < replicates; run++) {
    const suspected = { worse: false, better: false };
    const confirmed = { worse: false, better: false };
    for (const draw of metrics) {
      const { isSuspect, direction } = screen(draw(rule.screenPairs), rule);
      if (!isSuspect || direction === null) continue;
      suspected[direction] = true;
      if (confirm(draw(rule.confirmPairs), direction, rule).isConfirmed) confirmed[direction] = true;
    }
    if (confirmed.worse) regressions++;
    if (confirmed.better) improvements++;
    if (suspected.worse) suspectRuns++;
    if (suspected.worse || suspected.better) suspectRunsEitherWay++;
  }
  return {
    falseRegressions: regressions / replicates,
    falseImprovements: improvements / replicates,
    meanPairs: rule.screenPairs + (rule.confirmPairs * suspectRuns) / replicates,
    meanPairsEitherWay: rule.screenPairs + (rule.confirmPairs * suspectRunsEitherWay) / replicates,
  };
}

export interface Power {
  /** Fraction of the runs in which the change was confirmed. */
  readonly confirmed: number;
  /** And was estimated at 3 % or more from the fresh pairs. */
  readonly confirmedAtThreePercent: number;
  /** Mean of the estimates of what was confirmed, from fresh pairs and from the screen's; ln. */
  readonly meanEstimate: number;
  readonly meanScreenEstimate: number;
}

/** One metric that got worse by `change` (ln). */
export function simulatePower(draw: DrawDifferences, change: number, rule: TwoStageRule, replicates: number): Power {
  let [confirmed, atThreePercent, estimates, screenEstimates] = [0, 0, 0, 0];
  for (let run = 0; run < replicates; run++) {
    const screened = screen(draw(rule.screenPairs, change), rule);
    if (!screened.isSuspect || screened.direction !== 'worse') continue;
    const result = confirm(draw(rule.confirmPairs, change), 'worse', rule);
    if (!result.isConfirmed) continue;
    confirmed++;
    if ((result.estimate ?? 0) >= Math.log(1.03)) atThreePercent++;
    estimates += result.estimate ?? 0;
    screenEstimates += screened.estimate ?? 0;
  }
  return {
    confirmed: confirmed / replicates,
    confirmedAtThreePercent: atThreePercent / replicates,
    meanEstimate: estimates / confirmed,
    meanScreenEstimate: screenEstimates / confirmed,
  };
}
