/** Which earlier runs a run may be held against: alike in configuration and CPU, on the level of today, the newest. */
import type { Acceptance, HistoryEntry } from '../records/history-entry.ts';
import { type MetricKey, metricTable } from '../records/metrics.ts';
import { type ChangePointRule, defaultChangePointRule, findChangePoints } from '../statistics/change-points.ts';
import type { BaselineStart, LeftOutRuns } from './stored-verdict.ts';

/** What a store gives, without files that do not count. */
export interface History {
  /** Oldest first. */
  readonly entries: readonly HistoryEntry[];
  readonly acceptances: readonly Acceptance[];
}

export interface BaselineRule {
  /** Fewer earlier runs give no verdict. */
  readonly minRuns: number;
  /** Older runs do not count. */
  readonly maxRuns: number;
  /** Rounds beside the control that a run needs to count. */
  readonly minRounds: number;
  readonly levelShifts: ChangePointRule;
}

export const defaultBaselineRule: BaselineRule = {
  minRuns: 8,
  maxRuns: 20,
  minRounds: 10,
  levelShifts: defaultChangePointRule,
};

export interface Baseline {
  /** ln(variant/control) of each run, positive is worse, oldest first. */
  readonly values: readonly number[];
  readonly start: BaselineStart;
}

/** Entries of one variant before a run, sorted out. */
export interface ComparableRuns {
  /** Of the same configuration and CPU model, oldest first. */
  readonly entries: readonly HistoryEntry[];
  readonly leftOut: LeftOutRuns;
  /** The newest of another configuration; null where all are of this one. */
  readonly newestOther: HistoryEntry | null;
}

/** The run itself is not among them: what was stored first is judged all the same. */
export function findComparableRuns(history: History, candidate: HistoryEntry): ComparableRuns {
  const endMs = Date.parse(candidate.finishedAt);
  const all = history.entries.filter(
    ({ variant, runId }) => variant === candidate.variant && runId !== candidate.runId,
  );
  const earlier = all.filter(({ finishedAt }) => Date.parse(finishedAt) <= endMs);
  const alike = earlier.filter((entry) => entry.configurationDigest === candidate.configurationDigest);
  const entries = alike.filter(({ cpuModel }) => cpuModel === candidate.cpuModel);
  return {
    entries,
    leftOut: {
      otherConfiguration: earlier.length - alike.length,
      otherCpuModel: alike.length - entries.length,
      later: all.length - earlier.length,
    },
    newestOther: earlier.findLast((entry) => entry.configurationDigest !== candidate.configurationDigest) ?? null,
  };
}

/** `entries` as findComparableRuns gives them. */
export function findBaseline(
  entries: readonly HistoryEntry[],
  acceptances: readonly Acceptance[],
  metric: MetricKey,
  rule: BaselineRule,
): Baseline {
  const measured = entries.filter((entry) => readRatio(entry, metric, rule.minRounds) !== null);
  const accepted = findAcceptance(acceptances, measured[0]?.variant, metric);
  const since = accepted === null ? measured : measured.filter((entry) => isFrom(entry, accepted));
  // Two windows hold every shift that lies within the newest runs; older ones change nothing.
  const recent = since.slice(-Math.max(rule.maxRuns, 2 * rule.levelShifts.window));
  const values = recent.map((entry) => readRatio(entry, metric, rule.minRounds) as number);
  const shiftedAt = findChangePoints(values, rule.levelShifts).at(-1)?.index ?? null;
  const shifted = shiftedAt === null ? undefined : recent[shiftedAt];
  return {
    values: values.slice(shiftedAt ?? 0).slice(-rule.maxRuns),
    start:
      shifted !== undefined
        ? { kind: 'level-shift', runId: shifted.runId, commit: shifted.commit }
        : accepted !== null
          ? { kind: 'acceptance', runId: accepted.runId, by: accepted.by, because: accepted.because }
          : { kind: 'oldest' },
  };
}

/** ln(variant/control), positive is worse; null without a control or with too few rounds beside it. */
export function readRatio(entry: HistoryEntry, metric: MetricKey, minRounds: number): number | null {
  const figure = entry.metrics[metric];
  if (figure === undefined || figure.lnRatioToControl === null || figure.rounds < minRounds) return null;
  const isHigherBetter = metricTable.find(({ key }) => key === metric)?.better === 'higher';
  return 0 + (isHigherBetter ? -1 : 1) * figure.lnRatioToControl;
}

/** The last by the run that was accepted; of that run, the last by date. */
function findAcceptance(
  acceptances: readonly Acceptance[],
  variant: string | undefined,
  metric: MetricKey,
): Acceptance | null {
  return acceptances
    .filter((one) => one.variant === variant && (one.metric === null || one.metric === metric))
    .reduce<Acceptance | null>(
      (last, one) => (last === null || Date.parse(one.runFinishedAt) >= Date.parse(last.runFinishedAt) ? one : last),
      null,
    );
}

function isFrom(entry: HistoryEntry, accepted: Acceptance): boolean {
  return Date.parse(entry.finishedAt) >= Date.parse(accepted.runFinishedAt);
}
