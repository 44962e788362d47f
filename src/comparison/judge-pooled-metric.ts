/** One metric of a comparison that several runners have measured: the pooled rule and the equivalence test, as a verdict. */
import { median } from '../statistics/descriptive.ts';
import type { Differences } from '../statistics/paired-shift.ts';
import { toFraction, toWorse } from './format-change.ts';
import { judgeWithoutFigures } from './judge-without-figures.ts';
import type { MergedRunners } from './merge-runners.ts';
import { leastChange, type MetricQuestion } from './metric-question.ts';
import type { JudgedStage } from './pair-context.ts';
import { findTail } from './percentile-tail.ts';
import { phrasePooledVerdict } from './phrase-pooled-verdict.ts';
import { findPooledDetectable } from './pooled-detectable.ts';
import {
  judgePooledDifferences,
  type PooledDifferences,
  type PooledResult,
  type PooledRule,
  readPooledInterval,
} from './pooled-rule.ts';
import { type Evidence, readEvidence } from './read-evidence.ts';
import { rounding } from './two-stage-rule.ts';
import type { ChangeInterval, Verdict, VerdictKind } from './verdict.ts';

/** Two one-sided tests at 5 %. */
const equivalenceAlpha = 0.05;

/** `question` is of the merged pair. null where neither side can have a figure. */
export function judgePooledMetric(question: MetricQuestion, { runnerOf }: MergedRunners): Verdict | null {
  const evidence = readEvidence(question.context, question.metric);
  const differences = splitByRunner(evidence, runnerOf);
  const rule = adaptRule(question);
  const result = judgePooledDifferences(differences, rule);
  if (result === null) return judgeWithoutFigures(evidence, question);
  const tail = findTail(evidence);
  const kind = tail.isLongEnough ? decide(result, rule, question) : 'inconclusive';
  return describe(kind, { evidence, differences, result, rule, runnerOf }, question);
}

/** A block for each runner, whether it has pairs or not. */
export function splitByRunner({ used }: Evidence, runnerOf: MergedRunners['runnerOf']): PooledDifferences {
  const count = 1 + Math.max(0, ...runnerOf.values());
  const ofStage = (stage: JudgedStage): Differences[] =>
    Array.from({ length: count }, (_, runner) => {
      const own = used.filter((one) => one.stage === stage && runnerOf.get(one.round) === runner);
      const startedBy = (isHeadFirst: boolean) =>
        own.filter((one) => one.isHeadFirst === isHeadFirst).map(({ difference }) => difference);
      return { headFirst: startedBy(true), baseFirst: startedBy(false) };
    });
  return { screen: ofStage('screen'), confirm: ofStage('confirm') };
}

function decide(result: PooledResult, rule: PooledRule, { metric, margin, context }: MetricQuestion): VerdictKind {
  const { isConfirmed, direction, estimate, p, look } = result;
  const isLarge = Math.abs(toFraction(metric, estimate)) >= Math.min(leastChange, margin);
  if (isConfirmed && isLarge) return direction === 'worse' ? 'regressed' : 'improved';
  const ran = context.rounds.filter(({ stage }) => stage === 'confirm').length;
  const isSuspicious = direction === 'worse' && p <= rule.screenAlpha + rounding && estimate > rule.minEstimate;
  // Rounds that were to tell did not come; with all of them there, it is settled as well as it can be.
  if (!isConfirmed && isSuspicious && ran < context.planned.confirm) return 'suspected';
  const { low, high } = readPooledInterval(look, 1 - 2 * equivalenceAlpha);
  const limit = Math.log1p(margin);
  return low > -limit && high < limit ? 'unchanged' : 'inconclusive';
}

interface Facts {
  readonly evidence: Evidence;
  readonly differences: PooledDifferences;
  readonly result: PooledResult;
  readonly rule: PooledRule;
  readonly runnerOf: MergedRunners['runnerOf'];
}

function describe(kind: VerdictKind, facts: Facts, question: MetricQuestion): Verdict {
  const { context, metric, margin, isGate } = question;
  const { evidence, differences, result, rule, runnerOf } = facts;
  const { estimate, look } = result;
  const tail = findTail(evidence);
  const used = evidence.used.filter(({ stage }) => stage === 'screen' || look.hasFresh);
  const isStated = kind === 'regressed' || kind === 'improved' || kind === 'suspected';
  const interval = readBounds(result, isStated ? rule.confidence : 1 - 2 * equivalenceAlpha);
  const change = Math.abs(toFraction(metric, estimate));
  const minEstimate = Math.max(rule.minEstimate, toWorse(metric, Math.min(leastChange, margin)));
  const draft = {
    head: context.head.name,
    base: context.base.name,
    metric,
    kind,
    figures: { head: median(used.map(({ head }) => head)), base: median(used.map(({ base }) => base)) },
    estimate,
    interval,
    detectable: tail.isLongEnough ? findPooledDetectable(differences, look, { ...rule, minEstimate }) : null,
    margin,
    pairs: used.length,
    droppedPairs: evidence.without.filter(({ stage }) => stage === 'screen' || look.hasFresh).length,
    stage: look.hasFresh ? ('confirm' as const) : ('screen' as const),
    isGate,
    // Two setups differ; only a revision can be a change for the worse.
    failsCheck: isGate && context.comparison === 'revision' && kind === 'regressed' && change >= margin,
    excludesRegression:
      kind === 'unchanged' ||
      kind === 'improved' ||
      (kind === 'inconclusive' && interval !== null && interval.high < toWorse(metric, margin)),
  };
  const runners = new Set(used.map(({ round }) => runnerOf.get(round))).size;
  return { ...draft, sentence: phrasePooledVerdict(draft, { tail, runners, planned: context.planned.confirm }) };
}

/** null where too few pairs leave it open to infinity. */
function readBounds({ look }: PooledResult, confidence: number): ChangeInterval | null {
  const { low, high } = readPooledInterval(look, confidence);
  return Number.isFinite(low) && Number.isFinite(high) ? { low, high, confidence } : null;
}

/** Who wants to see less than the rule's floor gets a lower floor; the error rates do not rest on it. */
function adaptRule({ rule, margin }: MetricQuestion): PooledRule {
  return { ...rule, minEstimate: Math.min(rule.minEstimate, Math.log1p(margin * (2 / 3))) };
}
