/**
 * One metric of one pair: the two-stage rule and the equivalence test, put into a verdict. What looked suspicious in the
 * screen is estimated from fresh rounds alone, since the screen was chosen for looking suspicious.
 */
import type { OrderedDifferences } from '../statistics/crossover.ts';
import { median } from '../statistics/descriptive.ts';
import {
  estimatePairedShift,
  isPairedEquivalent,
  joinDifferences,
  pairedShiftInterval,
  pairedStandardDeviation,
} from '../statistics/paired-shift.ts';
import { toFraction, toWorse } from './format-change.ts';
import { judgeWithoutFigures } from './judge-without-figures.ts';
import { leastChange, type MetricQuestion, type Outcome, type Suspicion } from './metric-question.ts';
import type { JudgedStage } from './pair-context.ts';
import { findTail, type Tail } from './percentile-tail.ts';
import { phraseVerdict, type VerdictDraft } from './phrase-verdict.ts';
import { type Evidence, readEvidence } from './read-evidence.ts';
import { smallestConfirmableChange } from './smallest-confirmable-change.ts';
import { confirm, confirmationAlpha, minimumOrderedPairs, screen, type TwoStageRule } from './two-stage-rule.ts';
import type { ChangeInterval, Verdict, VerdictKind } from './verdict.ts';

/** Two one-sided tests at 5 %. */
const equivalenceAlpha = 0.05;

/** null where neither side can have a figure, as CPU time of a server that runs elsewhere. */
export function judgeMetric(question: MetricQuestion): Verdict | null {
  const evidence = readEvidence(question.context, question.metric);
  if (evidence.used.length === 0) return judgeWithoutFigures(evidence, question);
  const tail = findTail(evidence);
  return describe(tail.isLongEnough ? decide(evidence, question) : undecided(evidence), tail, evidence, question);
}

/** null when the metric gives no reason to measure more, or cannot be judged. */
export function findSuspicion(question: MetricQuestion): Suspicion | null {
  const evidence = readEvidence(question.context, question.metric);
  if (!findTail(evidence).isLongEnough) return null;
  return suspect(evidence, question);
}

function suspect(evidence: Evidence, question: MetricQuestion): Suspicion | null {
  const differences = differencesOf(evidence, 'screen');
  const { isSuspect, direction, p, estimate } = screen(differences, adaptRule(question));
  return isSuspect && direction !== null && estimate !== null
    ? { direction, p, estimate, pairs: count(differences) }
    : null;
}

function undecided(evidence: Evidence): Outcome {
  return { kind: 'inconclusive', stage: firstStage(evidence), suspicion: null, isConfirmed: false };
}

/** The screen, unless none of its rounds gave a figure. */
function firstStage(evidence: Evidence): JudgedStage {
  return count(differencesOf(evidence, 'screen')) > 0 ? 'screen' : 'confirm';
}

function decide(evidence: Evidence, question: MetricQuestion): Outcome {
  const suspicion = suspect(evidence, question);
  if (suspicion === null) return settle(evidence, question, firstStage(evidence), null, false);
  const fresh = differencesOf(evidence, 'confirm');
  const rule = adaptRule(question);
  const { isConfirmed, estimate, interval } = confirm(fresh, suspicion.direction, rule);
  if (isConfirmed && estimate !== null) {
    const isLarge = Math.abs(toFraction(question.metric, estimate)) >= findLeastChange(question);
    if (isLarge && isClosed(interval)) {
      const kind = suspicion.direction === 'worse' ? 'regressed' : 'improved';
      return { kind, stage: 'confirm', suspicion, isConfirmed };
    }
    return settle(evidence, question, 'confirm', suspicion, isConfirmed);
  }
  const { rounds, planned } = question.context;
  const ran = rounds.filter(({ stage }) => stage === 'confirm').length;
  const isFinished = planned.confirm > 0 && ran >= planned.confirm;
  const isEnough = count(fresh) >= minimumOrderedPairs(confirmationAlpha(rule));
  if (isFinished && isEnough) return settle(evidence, question, 'confirm', suspicion, false);
  // A suspected improvement must stop nobody.
  const kind = suspicion.direction === 'worse' ? 'suspected' : 'inconclusive';
  return { kind, stage: isBounded(fresh, rule) ? 'confirm' : 'screen', suspicion, isConfirmed: false };
}

/** Nothing was confirmed: ruled out, or still open. */
function settle(
  evidence: Evidence,
  { margin }: MetricQuestion,
  stage: JudgedStage,
  suspicion: Suspicion | null,
  isConfirmed: boolean,
): Outcome {
  const differences = differencesOf(evidence, stage);
  const isUnchanged = count(differences) > 0 && isPairedEquivalent(differences, Math.log1p(margin), equivalenceAlpha);
  return { kind: isUnchanged ? 'unchanged' : 'inconclusive', stage, suspicion, isConfirmed };
}

function describe(outcome: Outcome, tail: Tail, evidence: Evidence, question: MetricQuestion): Verdict {
  const { context, metric, margin, isGate } = question;
  const used = evidence.used.filter(({ stage }) => stage === outcome.stage);
  const differences = differencesOf(evidence, outcome.stage);
  const estimate = used.length === 0 ? null : estimatePairedShift(differences);
  const isStated = outcome.kind === 'regressed' || outcome.kind === 'improved' || outcome.kind === 'suspected';
  const rule = adaptRule(question);
  const interval = readInterval(differences, isStated ? rule.confidence : 1 - 2 * equivalenceAlpha);
  const change = estimate === null ? 0 : Math.abs(toFraction(metric, estimate));
  const draft: VerdictDraft = {
    head: context.head.name,
    base: context.base.name,
    metric,
    kind: outcome.kind,
    figures: {
      head: used.length === 0 ? null : median(used.map(({ head }) => head)),
      base: used.length === 0 ? null : median(used.map(({ base }) => base)),
    },
    estimate,
    interval,
    detectable: tail.isLongEnough ? findDetectable(evidence, outcome.stage, question) : null,
    margin,
    pairs: used.length,
    droppedPairs: evidence.without.filter(({ stage }) => stage === outcome.stage).length,
    stage: outcome.stage,
    isGate,
    // Two setups differ; only a revision can be a change for the worse.
    failsCheck: isGate && context.comparison === 'revision' && outcome.kind === 'regressed' && change >= margin,
    excludesRegression: excludesRegression(outcome.kind, interval, question),
  };
  return { ...draft, sentence: phraseVerdict(draft, { outcome, tail, context, rule }) };
}

function excludesRegression(
  kind: VerdictKind,
  interval: ChangeInterval | null,
  { metric, margin }: MetricQuestion,
): boolean {
  if (kind === 'unchanged' || kind === 'improved') return true;
  return kind === 'inconclusive' && interval !== null && interval.high < toWorse(metric, margin);
}

function isClosed({ low, high }: { readonly low: number; readonly high: number }): boolean {
  return Number.isFinite(low) && Number.isFinite(high);
}

/** null where too few differences leave it open to infinity. */
function readInterval(differences: OrderedDifferences, confidence: number): ChangeInterval | null {
  const { low, high } = pairedShiftInterval(differences, confidence);
  return isClosed({ low, high }) ? { low, high, confidence } : null;
}

function findDetectable(evidence: Evidence, stage: JudgedStage, question: MetricQuestion): number | null {
  const differences = differencesOf(evidence, stage);
  if (count(differences) < 2) return null;
  const rule = adaptRule(question);
  const screened = count(differencesOf(evidence, 'screen'));
  const { confirm: planned } = question.context.planned;
  const change = smallestConfirmableChange(pairedStandardDeviation(differences), {
    ...rule,
    minEstimate: Math.max(rule.minEstimate, toWorse(question.metric, findLeastChange(question))),
    screenPairs: screened,
    confirmPairs: stage === 'confirm' ? count(differences) : planned > 0 ? planned : rule.confirmPairs,
  });
  return Number.isFinite(change) ? change : null;
}

function findLeastChange({ margin }: MetricQuestion): number {
  return Math.min(leastChange, margin);
}

/** Who wants to see less than the rule's floor gets a lower floor; the error rates do not rest on it. */
function adaptRule({ rule, margin }: MetricQuestion): TwoStageRule {
  return { ...rule, minEstimate: Math.min(rule.minEstimate, Math.log1p(margin * (2 / 3))) };
}

function isBounded(differences: OrderedDifferences, rule: TwoStageRule): boolean {
  return readInterval(differences, rule.confidence) !== null;
}

function differencesOf({ used }: Evidence, wanted: JudgedStage): OrderedDifferences {
  const ofStage = used.filter(({ stage }) => stage === wanted);
  const startedBy = (isHeadFirst: boolean) =>
    ofStage.filter((one) => one.isHeadFirst === isHeadFirst).map(({ difference }) => difference);
  return { headFirst: startedBy(true), baseFirst: startedBy(false) };
}

function count(differences: OrderedDifferences): number {
  return joinDifferences(differences).length;
}
