/** A verdict's one sentence: what happened, how sure, and what this run could have seen. For a developer, exact for a statistician. */
import { countedThings } from '../records/phase-kinds.ts';
import {
  describeDirection,
  findMetric,
  formatIntervalOfSize,
  formatMargin,
  formatSigned,
  formatSignedInterval,
  formatSize,
  nameMetric,
  toFraction,
} from './format-change.ts';
import type { Outcome, Suspicion } from './metric-question.ts';
import type { PairContext } from './pair-context.ts';
import { readPercentile, type Tail } from './percentile-tail.ts';
import { confirmationAlpha, minimumOrderedPairs, minimumPairs, type TwoStageRule } from './two-stage-rule.ts';
import type { Verdict } from './verdict.ts';

export type VerdictDraft = Omit<Verdict, 'sentence'>;

export interface PhraseFacts {
  readonly outcome: Outcome;
  readonly tail: Tail;
  readonly context: PairContext;
  readonly rule: TwoStageRule;
}

export function phraseVerdict(verdict: VerdictDraft, facts: PhraseFacts): string {
  if (!facts.tail.isLongEnough) return phraseShortTail(verdict, facts.tail);
  switch (verdict.kind) {
    case 'regressed':
    case 'improved':
      return phraseConfirmed(verdict);
    case 'suspected':
      return phraseSuspected(verdict, facts);
    case 'unchanged':
      return `${phraseHistory(verdict, facts)}any change of ${nameMetric(verdict.metric)} is smaller than ${formatMargin(verdict.margin)} ${phraseBasis(verdict)}; ${phraseDetectable(verdict)}`;
    case 'inconclusive':
    case 'invalid':
    case 'missing':
      return phraseOpen(verdict, facts);
  }
}

export function phraseShortTail({ metric }: VerdictDraft, { requests, requestsNeeded }: Tail): string {
  const beyond = Math.floor((requests * (100 - (readPercentile(metric) ?? 0))) / 100);
  const asked = requestsNeeded.toLocaleString('en');
  return `${nameMetric(metric)} cannot be judged: with ${requests.toLocaleString('en')} ${nameSamples(metric)} per round only ${beyond} lie beyond it; it takes ${asked} per round`;
}

function nameSamples(metric: VerdictDraft['metric']): string {
  const { phase } = findMetric(metric);
  if (metric === 'delivery-last-p50' || phase === null) return 'messages';
  return countedThings[phase].many;
}

/** `p50 latency is 7.1 % slower (95 % interval 5.2 to 9.0 %), confirmed in 18 fresh starts of both`. */
function phraseConfirmed(verdict: VerdictDraft): string {
  const { metric, estimate, interval, pairs, kind, margin, isGate } = verdict;
  const direction = describeDirection(metric, kind === 'regressed' ? 'worse' : 'better');
  const change = toFraction(metric, estimate ?? 0);
  const size = formatSize(change);
  const bounds =
    interval === null ? '' : ` (${percent(interval.confidence)} interval ${formatIntervalOfSize(metric, interval)})`;
  const isSmall = kind === 'regressed' && isGate && Math.abs(change) < margin;
  const end = isSmall ? `; below the margin of ${formatMargin(margin)}, so it warns and fails nothing` : '';
  return `${nameMetric(metric)} is ${size} ${direction}${bounds}, confirmed in ${countStarts(pairs, 'fresh ')}${end}`;
}

function phraseSuspected(verdict: VerdictDraft, { context, rule }: PhraseFacts): string {
  const { metric, estimate, stage, pairs, isGate } = verdict;
  const direction = describeDirection(metric, 'worse');
  // Fresh rounds that were too few may point the other way.
  const size =
    estimate !== null && estimate > 0
      ? `seems ${formatSize(toFraction(metric, estimate))} ${direction}`
      : `seemed ${direction} at first`;
  const where = `in ${countStarts(pairs, stage === 'confirm' ? 'fresh ' : '')}`;
  return `${nameMetric(metric)} ${size} ${phraseInterval(verdict)}${where}; ${phraseUnconfirmed(context, rule, isGate)}`;
}

function phraseUnconfirmed({ rounds, planned }: PairContext, rule: TwoStageRule, isGate: boolean): string {
  const ran = rounds.filter(({ stage }) => stage === 'confirm').length;
  const needed = minimumOrderedPairs(confirmationAlpha(rule));
  if (ran > 0 && ran < planned.confirm)
    return `not confirmed: the run ended after ${ran} of ${planned.confirm} fresh starts`;
  if (ran > 0) return `not confirmed: of ${ran} fresh starts fewer than the ${needed} needed are valid`;
  if (!isGate) return 'not confirmed: it does not decide over the check, so no fresh starts were made for it';
  return 'not confirmed: the run ended without fresh starts; a further run can tell';
}

function phraseOpen(verdict: VerdictDraft, facts: PhraseFacts): string {
  const { metric, margin, interval, estimate, excludesRegression, pairs } = verdict;
  const name = nameMetric(metric);
  if (interval === null) {
    const seen = estimate === null ? '' : ` (estimate ${formatSigned(metric, estimate)})`;
    const least = minimumPairs(0.05);
    return `${name} cannot be judged: only ${pairs} valid ${pairs === 1 ? 'pair' : 'pairs'}, and it takes at least ${least} to bound a change${seen}`;
  }
  const worse = `${formatMargin(margin)} ${describeDirection(metric, 'worse')}`;
  const history = phraseHistory(verdict, facts);
  if (excludesRegression) {
    const better = describeDirection(metric, 'better');
    return `${history}${name} is not ${worse}, and may be ${better} ${phraseBasis(verdict)}; ${phraseDetectable(verdict)}`;
  }
  if (interval.low > 0) return `${history}${phraseProbable(verdict)}; ${phraseDetectable(verdict)}`;
  return `${history}cannot rule out that ${name} is ${worse} ${phraseBasis(verdict)}; ${phraseDetectable(verdict)}`;
}

/** A likely change that was not confirmed: to say of it that a small one cannot be ruled out would hide it. */
function phraseProbable(verdict: VerdictDraft): string {
  const { metric, estimate } = verdict;
  const size = formatSize(toFraction(metric, estimate ?? 0));
  const direction = describeDirection(metric, 'worse');
  return `${nameMetric(metric)} is probably about ${size} ${direction} ${phraseBasis(verdict)}, which is not sure enough to be called a regression`;
}

/** What became of a suspicion, before the sentence on what holds now. */
function phraseHistory({ metric }: VerdictDraft, { outcome, context }: PhraseFacts): string {
  const { suspicion, isConfirmed } = outcome;
  if (suspicion === null) return '';
  const looked = phraseSuspicion(metric, suspicion);
  if (isConfirmed) return `${looked}, confirmed but small: `;
  const ran = context.rounds.filter(({ stage }) => stage === 'confirm').length;
  if (ran === 0) return `${looked}, not confirmed: `;
  if (outcome.stage === 'screen' || ran < context.planned.confirm) {
    return `${looked}, and ${ran} of ${context.planned.confirm} fresh starts are too few to confirm it: `;
  }
  return `${looked}, and ${ran} fresh starts did not confirm it: `;
}

function phraseSuspicion(metric: VerdictDraft['metric'], { direction, estimate, pairs }: Suspicion): string {
  const size = formatSize(toFraction(metric, estimate));
  return `looked ${size} ${describeDirection(metric, direction)} in the first ${countPairs(pairs)}`;
}

/** `(90 % interval −0.8 to +1.4 % from 12 starts of both)`. */
function phraseBasis(verdict: VerdictDraft): string {
  const { metric, interval, pairs, stage } = verdict;
  const starts = countStarts(pairs, stage === 'confirm' ? 'fresh ' : '');
  if (interval === null) return `(${starts})`;
  return `(${percent(interval.confidence)} interval ${formatSignedInterval(metric, interval)} from ${starts})`;
}

function phraseInterval({ metric, interval }: VerdictDraft): string {
  if (interval === null) return '';
  return `(${percent(interval.confidence)} interval ${formatSignedInterval(metric, interval)}) `;
}

function phraseDetectable({ metric, detectable }: VerdictDraft): string {
  if (detectable === null) return 'too few starts to confirm a change of any size';
  const worse = describeDirection(metric, 'worse');
  return `this run could have seen ${formatSize(toFraction(metric, detectable))} ${worse}`;
}

function countStarts(pairs: number, fresh: 'fresh ' | ''): string {
  return pairs === 1 ? `1 ${fresh}start of both` : `${pairs} ${fresh}starts of both`;
}

function countPairs(pairs: number): string {
  return pairs === 1 ? '1 pair' : `${pairs} pairs`;
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`;
}
