/** Which rounds a run begins with, how many there are, and what follows upon what was found. */
import { estimateSeconds, planWarmUp } from '../../benchmark/plan-phases.ts';
import { findSuspects } from '../../comparison/judge-pairs.ts';
import { describeDetectable } from '../../comparison/plan-detectable.ts';
import { planFewestRounds, planFromBudget, planFromRounds, type StagePlan } from '../../comparison/plan-stages.ts';
import { chooseScatter } from '../../comparison/scatter.ts';
import type { StoredJudgement, StoredVerdictKind } from '../../comparison/stored-verdict.ts';
import { BenchError } from '../../errors.ts';
import type { Phase } from '../../load/load-generator.ts';
import type { CalibrationFile } from '../../records/calibration-file.ts';
import type { BenchRecord, PairRecord } from '../../records/record.ts';
import type { Settings } from '../../settings/settings.ts';
import { chooseJudgeOptions } from '../judging/judge-options.ts';
import { judgeBesideHistory, type ReadHistory } from '../judging/judge-run.ts';
import { estimateProfileSeconds } from './profile-pairs.ts';
import type { Stage } from './run-stages.ts';

/** Start, verification and stop, of each arm; only for the estimate. */
const overheadSecondsPerArm = 1.5;
/** Rounds beside the control, where a history is kept: the ten that a baseline asks for, and two that may turn out invalid. */
const fewestControlRounds = 12;

export interface ScheduleFacts {
  readonly variants: readonly string[];
  readonly pairs: readonly PairRecord[];
  /** Of one round. */
  readonly phases: readonly Phase[];
  readonly isCalibration: boolean;
  /** null without one. */
  readonly history: ReadHistory | null;
  readonly calibration: CalibrationFile | null;
  readonly cpuModel: string;
  readonly log: (line: string) => void;
}

export interface Schedule {
  readonly first: Stage;
  /** Estimated, of one group of the first stage. */
  readonly secondsPerRound: number;
  decideNext(finished: Stage, record: BenchRecord): Promise<Stage | null>;
}

/** Throws a BenchError 'invalid-settings' when the budget is too small for the fewest rounds that can tell anything. */
export async function scheduleStages(settings: Settings, facts: ScheduleFacts): Promise<Schedule> {
  const compared = facts.pairs.filter(({ kind }) => kind !== 'control');
  const controlled = facts.pairs.filter(({ kind }) => kind === 'control');
  const groupsOf = (pairs: readonly PairRecord[]) => pairs.map(({ head, base }) => [head, base]);
  const secondsPerRound = estimateRound(settings, facts.phases, facts.pairs.length === 0 ? 1 : 2);
  const end = async () => null;
  if (facts.pairs.length === 0 || facts.isCalibration) {
    const groups = facts.isCalibration ? groupsOf(compared) : facts.variants.map((name) => [name]);
    const first: Stage = { kind: 'plain', groups, repetitions: settings.rounds, message: null };
    return { first, secondsPerRound, decideNext: end };
  }
  const plan = planStages(settings, secondsPerRound, Math.max(1, compared.length));
  const judge = chooseJudgeOptions(settings);
  const screen: Stage = {
    kind: 'screen',
    groups: groupsOf(compared),
    repetitions: plan.screen,
    message: describeScreen(plan, compared, settings, facts),
  };
  const confirm = (pairs: readonly PairRecord[], why: readonly string[]): Stage => ({
    kind: 'confirm',
    groups: groupsOf(pairs),
    repetitions: plan.confirm,
    message: `Confirmation by ${plan.confirm} fresh starts: ${why.join('; ')}`,
  });
  const afterScreen = (record: BenchRecord): Stage | null => {
    const suspects = findSuspects(record, judge);
    const suspected = compared.filter(({ head, base }) =>
      suspects.some((one) => one.head === head && one.base === base),
    );
    if (suspected.length > 0)
      return confirm(
        suspected,
        suspects.map(({ sentence }) => sentence),
      );
    facts.log('nothing looks suspicious: no confirmation is needed');
    return null;
  };
  if (controlled.length === 0) {
    const decideNext: Schedule['decideNext'] = async (finished, record) =>
      finished.kind === 'screen' && record.rounds.length > 0 ? afterScreen(record) : null;
    return { first: screen, secondsPerRound, decideNext };
  }
  const repetitions = Math.max(fewestControlRounds, settings.comparison.budgetMinutes === null ? settings.rounds : 0);
  const first: Stage = {
    kind: 'control',
    groups: groupsOf(controlled),
    repetitions,
    message: `Beside the control: ${repetitions} fresh starts`,
  };
  const decideNext: Schedule['decideNext'] = async (finished, record) => {
    if (finished.kind === 'screen') return afterScreen(record);
    if (finished.kind !== 'control' || facts.history === null || compared.length === 0) return null;
    const open = findOpen(judgeBesideHistory(record, facts.history, judge));
    const pairs = compared.filter(({ head }) => open.has(head));
    if (pairs.length === 0) facts.log('nothing looks suspicious beside the history: no pairs are needed');
    return pairs.length === 0 ? null : { ...screen, groups: groupsOf(pairs) };
  };
  return { first, secondsPerRound, decideNext };
}

/** What the history makes suspicious, or cannot judge yet. */
function findOpen({ variants }: StoredJudgement): ReadonlySet<string> {
  const kinds: readonly StoredVerdictKind[] = ['suspected', 'collecting', 'unjudged'];
  const open = variants.filter(({ verdicts }) => verdicts.some(({ isGate, kind }) => isGate && kinds.includes(kind)));
  return new Set(open.map(({ variant }) => variant));
}

/** What the run will be able to see, before it has begun; the confirming rounds come only where something is suspect. */
function describeScreen(
  plan: StagePlan,
  compared: readonly PairRecord[],
  settings: Settings,
  { calibration, cpuModel }: ScheduleFacts,
): string {
  const [only, ...others] = compared;
  // Of several setups the one that scatters most.
  const setup = others.length === 0 ? (only?.head ?? '') : '';
  const { scatter, origin } = chooseScatter(calibration, setup, { cpuModel });
  const metrics = chooseJudgeOptions(settings).gateMetrics;
  const { sentence } = describeDetectable(plan, { scatter, metrics, pairs: Math.max(1, compared.length) });
  const isKnown = metrics.some((metric) => scatter[metric] !== undefined);
  const source = isKnown ? origin : 'channels-bench calibrate measures it';
  return `${sentence} (${source})${describeProfileTime(settings)}`;
}

/** It comes on top of the budget, which is for what decides. */
function describeProfileTime(settings: Settings): string {
  if (!settings.comparison.profile) return '';
  return `; the profile of a confirmed regression takes about ${Math.round(estimateProfileSeconds(settings))} s more for each pair`;
}

function planStages(settings: Settings, secondsPerRound: number, pairs: number): StagePlan {
  const { budgetMinutes } = settings.comparison;
  const needs = { pairs, metricsPerPair: chooseJudgeOptions(settings).gateMetrics.length };
  if (budgetMinutes === null) return planFromRounds(settings.rounds, needs);
  const plan = planFromBudget(budgetMinutes * 60, secondsPerRound, needs);
  if (plan !== null) return plan;
  const fewest = planFewestRounds(needs);
  const minutes = ((fewest.screen + fewest.confirm) * secondsPerRound * pairs) / 60;
  throw new BenchError(
    'invalid-settings',
    `A budget of ${budgetMinutes} minutes is too small: ${fewest.screen} fresh starts to screen and ${fewest.confirm} to confirm are the fewest that can tell anything.`,
    {
      hint: `Give at least --budget-minutes ${(Math.ceil(minutes * 10) / 10).toFixed(1)}, or shorten the phases (--latency-duration, --throughput-duration).`,
    },
  );
}

function estimateRound(settings: Settings, phases: readonly Phase[], arms: number): number {
  const seconds = [...planWarmUp(settings, arms), ...phases].map((phase) => estimateSeconds(phase, arms));
  return seconds.reduce((sum, one) => sum + one, overheadSecondsPerArm * arms);
}
