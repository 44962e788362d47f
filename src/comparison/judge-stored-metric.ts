/**
 * One figure beside those of earlier runs. A new run is suspect when it lies beyond the prediction limit of the runs
 * before: where the next single run falls with probability 1 - alpha if nothing has changed (Hahn & Meeker, Statistical
 * Intervals, 4.7). The interval of their mean would be far too narrow for that.
 */
import { metricTable } from '../records/metrics.ts';
import { predictionInterval } from '../statistics/prediction-interval.ts';
import { readRatio } from './find-baseline.ts';
import { toWorse } from './format-change.ts';
import { phraseStoredVerdict } from './phrase-stored-verdict.ts';
import type { StoredQuestion } from './stored-question.ts';
import type { StoredVerdict, StoredVerdictKind } from './stored-verdict.ts';

/** The same floor as the screen of pairs: what is sure but tiny is not pursued, and identical figures have no limit of 0. */
export const leastSuspectChange = Math.log(1.02);
const equivalenceConfidence = 0.9;
const statedConfidence = 0.95;
const power = 0.9;

/** What comes from comparing with a baseline; all null without one. */
type Finding = Pick<StoredVerdict, 'kind' | 'estimate' | 'interval' | 'limit' | 'detectable' | 'excludesRegression'>;

export function judgeStoredMetric(question: StoredQuestion): StoredVerdict {
  const { candidate, metric, baseline, margin, isGate, rule } = question;
  const ratio = readRatio(candidate, metric, rule.minRounds);
  const finding = ratio === null ? nothing(findKindWithoutRatio(question)) : compare(ratio, question);
  const value = candidate.metrics[metric]?.value ?? null;
  const isHigherBetter = metricTable.find(({ key }) => key === metric)?.better === 'higher';
  const draft: Omit<StoredVerdict, 'sentence'> = {
    head: candidate.variant,
    metric,
    ...finding,
    figures: {
      head: value,
      expected:
        value === null || finding.estimate === null
          ? null
          : value * Math.exp(isHigherBetter ? finding.estimate : -finding.estimate),
    },
    margin,
    runs: baseline.values.length,
    start: baseline.start,
    isGate,
    failsCheck: isGate && finding.kind === 'missing',
  };
  return { ...draft, sentence: phraseStoredVerdict(draft, question) };
}

function nothing(kind: StoredVerdictKind): Finding {
  return { kind, estimate: null, interval: null, limit: null, detectable: null, excludesRegression: false };
}

function findKindWithoutRatio({ candidate, metric, baseline, rule }: StoredQuestion): StoredVerdictKind {
  const figure = candidate.metrics[metric];
  if (figure === undefined) return 'missing';
  if (figure.lnRatioToControl === null) return baseline.values.length > 0 ? 'missing' : 'unjudged';
  return baseline.values.length < rule.minRuns ? 'collecting' : 'inconclusive';
}

function compare(ratio: number, { metric, baseline, margin, alpha, rule }: StoredQuestion): Finding {
  const { values } = baseline;
  if (values.length < rule.minRuns) return nothing('collecting');
  const { mean, high } = predictionInterval(values, { alpha });
  const estimate = 0 + (ratio - mean);
  const limit = Math.max(high - mean, leastSuspectChange);
  const around = (confidence: number) => {
    const reach = predictionInterval(values, { confidence }).high - mean;
    return { low: estimate - reach, high: estimate + reach, confidence };
  };
  const equivalence = around(equivalenceConfidence);
  const reachOfOne = around(2 * power - 1).high - estimate;
  const isUnchanged = equivalence.low > -Math.log1p(margin) && equivalence.high < Math.log1p(margin);
  const kind = estimate > limit ? 'suspected' : isUnchanged ? 'unchanged' : 'inconclusive';
  return {
    kind,
    estimate,
    // Beyond the limit in either direction the reader asks how large it is, not whether it is small.
    interval: Math.abs(estimate) > limit ? around(statedConfidence) : equivalence,
    limit,
    detectable: limit + reachOfOne,
    excludesRegression: kind !== 'suspected' && equivalence.high < toWorse(metric, margin),
  };
}
