/** What is asked of one metric of one pair, and what the figures say before it is put into words. */
import type { MetricKey } from '../records/metrics.ts';
import type { JudgedStage, PairContext } from './pair-context.ts';
import type { Direction, TwoStageRule } from './two-stage-rule.ts';
import type { VerdictKind } from './verdict.ts';

/**
 * A smaller change is not called a regression or an improvement, however sure; a smaller margin lowers it. As large as the
 * floor of the rule: with 3 %, half of the true changes by 3 % would be confirmed and yet not called by their name.
 */
export const leastChange = 0.02;

export interface MetricQuestion {
  readonly context: PairContext;
  readonly metric: MetricKey;
  /** Fraction. */
  readonly margin: number;
  readonly isGate: boolean;
  /** Whether it was asked for by name: then it is missing where neither side has it. */
  readonly isAskedFor: boolean;
  /** With the number of metrics that share the family's error. */
  readonly rule: TwoStageRule;
}

/** What the figures say; the words are made from it. */
export interface Outcome {
  readonly kind: VerdictKind;
  readonly stage: JudgedStage;
  /** Of the screen, where it suspected something. */
  readonly suspicion: Suspicion | null;
  /** By fresh rounds; also of a change that is too small to be called one. */
  readonly isConfirmed: boolean;
}

export interface Suspicion {
  readonly direction: Direction;
  readonly p: number;
  /** ln, from the screen: larger than the truth as a rule. */
  readonly estimate: number;
  readonly pairs: number;
}
