/** How many rounds a comparison gets: from the time that there is, or from the number that was asked for. */
import { confirmationAlpha, defaultTwoStageRule, minimumOrderedPairs, type TwoStageRule } from './two-stage-rule.ts';

export interface StagePlan {
  /** Rounds of each pair of variants. Even, so that each variant starts first equally often. */
  readonly screen: number;
  readonly confirm: number;
}

export interface StageNeeds {
  /** Pairs of variants that are compared. */
  readonly pairs: number;
  /** Gate metrics of one pair of variants. */
  readonly metricsPerPair: number;
}

/** Of all rounds, the share of the screen: 12 of 30. */
const screenShare =
  defaultTwoStageRule.screenPairs / (defaultTwoStageRule.screenPairs + defaultTwoStageRule.confirmPairs);
/** More rounds than these find hardly smaller changes than the floor of the rule. */
const maxScreen = 60;

/** The fewest rounds with which both stages can find anything at all. */
export function planFewestRounds({ pairs, metricsPerPair }: StageNeeds): StagePlan {
  const rule = { ...defaultTwoStageRule, metrics: Math.max(1, pairs * metricsPerPair) };
  const confirmAlpha = Math.min(confirmationAlpha(rule), (1 - rule.confidence) / 2);
  return { screen: minimumOrderedPairs(rule.screenAlpha), confirm: minimumOrderedPairs(confirmAlpha) };
}

/** `rounds` of the screen, and in proportion for the confirmation; never fewer than can find anything. */
export function planFromRounds(rounds: number, needs: StageNeeds): StagePlan {
  const fewest = planFewestRounds(needs);
  return {
    screen: rounds,
    confirm: Math.max(fewest.confirm, roundUpToEven((rounds * (1 - screenShare)) / screenShare)),
  };
}

/** As many rounds as fit, or null when not even the fewest do. `secondsPerRound`: of one pair of variants. */
export function planFromBudget(budgetSeconds: number, secondsPerRound: number, needs: StageNeeds): StagePlan | null {
  const fewest = planFewestRounds(needs);
  const total = Math.floor(budgetSeconds / (secondsPerRound * needs.pairs));
  if (total < fewest.screen + fewest.confirm) return null;
  const wanted = Math.min(maxScreen, roundDownToEven(total * screenShare), roundDownToEven(total - fewest.confirm));
  const screen = Math.max(fewest.screen, wanted);
  return { screen, confirm: roundDownToEven(Math.min(total - screen, (maxScreen * (1 - screenShare)) / screenShare)) };
}

/** The rule that judges rounds planned like this. */
export function buildRule(plan: StagePlan, { pairs, metricsPerPair }: StageNeeds): TwoStageRule {
  return {
    ...defaultTwoStageRule,
    metrics: Math.max(1, pairs * metricsPerPair),
    screenPairs: plan.screen,
    confirmPairs: plan.confirm,
  };
}

function roundUpToEven(count: number): number {
  return 2 * Math.ceil(count / 2);
}

function roundDownToEven(count: number): number {
  return 2 * Math.floor(count / 2);
}
