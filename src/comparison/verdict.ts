/** What a comparison says: one verdict per metric of a pair of variants, the judgement of errors, and both as a whole. */
import type { MetricKey } from '../records/metrics.ts';

/** Worst first: what a reader must see before all else. */
export const verdictKinds = [
  'regressed',
  'missing',
  'suspected',
  'invalid',
  'inconclusive',
  'improved',
  'unchanged',
] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** Bounds of ln(head/base), oriented so that positive is worse. */
export interface ChangeInterval {
  readonly low: number;
  readonly high: number;
  /** 0.95 where a change is stated, 0.90 where one is ruled out (two one-sided tests at 5 %). Attained at least. */
  readonly confidence: number;
}

export interface Verdict {
  readonly head: string;
  readonly base: string;
  readonly metric: MetricKey;
  readonly kind: VerdictKind;
  /** Median of the pairs that were judged, in the metric's unit; null where there is none. */
  readonly figures: { readonly head: number | null; readonly base: number | null };
  /** Hodges-Lehmann estimate of ln(head/base), positive is worse; null without a pair. */
  readonly estimate: number | null;
  /** null where the pairs are too few for one that is bounded. */
  readonly interval: ChangeInterval | null;
  /** Smallest ln change for the worse that this run would have confirmed nine times in ten; null with fewer than 2 pairs. */
  readonly detectable: number | null;
  /** Fraction: a change of this size or more matters. */
  readonly margin: number;
  /** Pairs that the figures above come from: fresh starts of both variants. */
  readonly pairs: number;
  /** Pairs left out by rules that do not look at their result. */
  readonly droppedPairs: number;
  /** Which rounds the figures come from. What looked suspicious is estimated from fresh rounds alone. */
  readonly stage: 'screen' | 'confirm';
  readonly isGate: boolean;
  /** A regression at or beyond the margin, or a figure that the base has and the head has not; only of gate metrics. */
  readonly failsCheck: boolean;
  /** Whether a change for the worse by the margin is ruled out, whatever the kind. */
  readonly excludesRegression: boolean;
  /** One sentence without a full stop: what happened, how sure, what could have been seen. */
  readonly sentence: string;
}

/** What is judged by counts and limits, not by ratios. */
export const absoluteTopics = [
  'errors',
  'timeouts',
  'handshakes',
  'lost',
  'corrupted',
  'disorder',
  'sockets',
  'rate',
  'servers',
] as const;
export type AbsoluteTopic = (typeof absoluteTopics)[number];

export interface CountOf {
  readonly count: number;
  /** Requests, handshakes, messages, sockets or rounds, by the topic. */
  readonly of: number;
}

export interface AbsoluteVerdict {
  readonly head: string;
  readonly base: string;
  /**
   * errors, timeouts: per request of all rounds. handshakes: per handshake. lost, corrupted, disorder: per message or
   * delivery. sockets: closed by the server, per socket. rate: rounds below the asked rate. servers: rounds in which one died.
   */
  readonly topic: AbsoluteTopic;
  readonly kind: 'regressed' | 'improved' | 'unchanged' | 'inconclusive' | 'invalid';
  readonly counts: { readonly head: CountOf; readonly base: CountOf };
  /** Highest share that is allowed; null where rounds are counted. */
  readonly limit: number | null;
  readonly failsCheck: boolean;
  readonly sentence: string;
}

export interface StageProgress {
  /** Rounds that gave at least one pair. */
  readonly measured: number;
  readonly planned: number;
}

export interface PairJudgement {
  readonly head: string;
  readonly base: string;
  readonly comparison: 'revision' | 'setup';
  /** `Daphne: head against base (main)`, `Daphne against Gunicorn`. */
  readonly title: string;
  /** How sentences call the two: `head` and `base (main)`, or the titles of two setups. */
  readonly names: { readonly head: string; readonly base: string };
  /** Most important first. */
  readonly verdicts: readonly Verdict[];
  readonly absolutes: readonly AbsoluteVerdict[];
  readonly screen: StageProgress;
  readonly confirm: StageProgress;
  /** What a reader must know beside the verdicts: cut short, rounds that failed, a clock that jumped. */
  readonly notes: readonly string[];
  /** Worst of the gate metrics and the absolutes. */
  readonly kind: VerdictKind;
  readonly failsCheck: boolean;
  readonly sentence: string;
}

export interface Judgement {
  readonly pairs: readonly PairJudgement[];
  /** Worst of all pairs; null when nothing was to be judged. */
  readonly kind: VerdictKind | null;
  readonly failsCheck: boolean;
  readonly sentence: string;
}

/** For sorting: smaller is worse. */
export function rankVerdict(kind: VerdictKind): number {
  return verdictKinds.indexOf(kind);
}

/** null of none. */
export function findWorstKind(kinds: readonly VerdictKind[]): VerdictKind | null {
  return kinds.reduce<VerdictKind | null>(
    (worst, kind) => (worst === null || rankVerdict(kind) < rankVerdict(worst) ? kind : worst),
    null,
  );
}
