/** What a run says beside the history of earlier runs. Never more than a suspicion: pairs on one machine confirm it. */
import type { MetricKey } from '../records/metrics.ts';
import type { ChangeInterval, VerdictKind } from './verdict.ts';

/**
 * collecting: too few comparable runs yet. unjudged: no control ran beside it. Neither is a verdict. missing: the runs
 * before have the figure and this run has not, which is never a pass.
 */
export type StoredVerdictKind =
  | Extract<VerdictKind, 'missing' | 'suspected' | 'inconclusive' | 'unchanged'>
  | 'collecting'
  | 'unjudged';

/** From where on earlier runs count. */
export type BaselineStart =
  | { readonly kind: 'oldest' }
  /** The series moved to a new level here. */
  | { readonly kind: 'level-shift'; readonly runId: string; readonly commit: string | null }
  /** Somebody said that the level from here on is right. */
  | { readonly kind: 'acceptance'; readonly runId: string; readonly by: string; readonly because: string };

export interface StoredVerdict {
  readonly head: string;
  readonly metric: MetricKey;
  readonly kind: StoredVerdictKind;
  /** In the metric's unit: of this run, and what the baseline lets expect on this machine; null where there is none. */
  readonly figures: { readonly head: number | null; readonly expected: number | null };
  /** ln of head over expected, positive is worse; null without a baseline. */
  readonly estimate: number | null;
  /** Of the estimate: 95 % where a change is stated, 90 % where one is ruled out. */
  readonly interval: ChangeInterval | null;
  /** ln: an estimate beyond it is suspected. */
  readonly limit: number | null;
  /** ln: a change for the worse that would be suspected nine times in ten. */
  readonly detectable: number | null;
  /** Fraction. */
  readonly margin: number;
  /** Earlier runs that were compared with, or are collected so far. */
  readonly runs: number;
  readonly start: BaselineStart;
  readonly isGate: boolean;
  /** A gate metric that is missing. */
  readonly failsCheck: boolean;
  /** Whether a change for the worse by the margin is ruled out, whatever the kind. */
  readonly excludesRegression: boolean;
  /** One sentence without a full stop. */
  readonly sentence: string;
}

/** A setup that earlier runs of the same kind measured and this one did not. */
export interface MissingSetup {
  readonly variant: string;
  readonly title: string;
  readonly lastRunId: string;
  readonly sentence: string;
}

/** Runs of the same setup that do not count. */
export interface LeftOutRuns {
  readonly otherConfiguration: number;
  /** Of the same configuration. */
  readonly otherCpuModel: number;
  /** Dated after the run under judgement. */
  readonly later: number;
}

export interface StoredVariantJudgement {
  readonly variant: string;
  readonly title: string;
  /** In the order of the table of metrics. */
  readonly verdicts: readonly StoredVerdict[];
  readonly leftOut: LeftOutRuns;
  /** What a reader must know beside the verdicts, each a sentence. */
  readonly notes: readonly string[];
}

export interface StoredJudgement {
  readonly variants: readonly StoredVariantJudgement[];
  readonly missingSetups: readonly MissingSetup[];
  /** Worst of the gate metrics and of missing setups; null when nothing could be judged, or only a part and nothing bad. */
  readonly kind: VerdictKind | null;
  readonly failsCheck: boolean;
  readonly sentence: string;
}
