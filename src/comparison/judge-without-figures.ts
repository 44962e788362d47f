/** A metric of a pair without a single pair of figures: missing, invalid, or the run ended before it came to it. */
import { listRoundPhases } from '../records/list-round-phases.ts';
import { type MetricValue, metricTable } from '../records/metrics.ts';
import { measureMetric, type PhaseMetricKey } from '../records/summarize-phase.ts';
import { nameMetric } from './format-change.ts';
import type { MetricQuestion } from './metric-question.ts';
import { findBlamed, type PairContext } from './pair-context.ts';
import type { Evidence } from './read-evidence.ts';
import type { Verdict, VerdictKind } from './verdict.ts';

interface Finding {
  readonly kind: VerdictKind;
  readonly sentence: string;
}

/** null where neither side can have a figure. */
export function judgeWithoutFigures(evidence: Evidence, question: MetricQuestion): Verdict | null {
  const finding = explain(evidence, question);
  if (finding === null) return null;
  const { context, metric, margin, isGate } = question;
  return {
    head: context.head.name,
    base: context.base.name,
    metric,
    kind: finding.kind,
    figures: { head: null, base: null },
    estimate: null,
    interval: null,
    detectable: null,
    margin,
    pairs: 0,
    droppedPairs: evidence.without.length,
    stage: 'screen',
    isGate,
    failsCheck: isGate && finding.kind === 'missing',
    excludesRegression: false,
    sentence: finding.sentence,
  };
}

function explain({ without }: Evidence, { context, metric, isAskedFor }: MetricQuestion): Finding | null {
  const name = nameMetric(metric);
  const { names } = context;
  const [first] = without;
  if (first === undefined) {
    return { kind: 'inconclusive', sentence: `no figures of ${name}: the run ended before its first round did` };
  }
  const blamed = new Set(
    without.map(({ isFailure, reason }) => (isFailure ? findBlamed(reason, context) : 'no failure')),
  );
  const [only] = blamed;
  const rounds = countRounds(without.length);
  if (blamed.size === 1 && only === 'head') {
    return {
      kind: 'missing',
      sentence: `no figures of ${name} from ${names.head}, which failed in ${rounds}: ${first.reason}`,
    };
  }
  if (blamed.size === 1 && only === 'base') {
    return {
      kind: 'invalid',
      sentence: `nothing to compare ${name} with: ${names.base} failed in ${rounds}: ${first.reason}`,
    };
  }
  const [head, base] = [measure('head', context, metric), measure('base', context, metric)];
  if (base.kind === 'measured' && head.kind === 'missing') {
    return {
      kind: 'missing',
      sentence: `no figures of ${name} from ${names.head} (${head.reason}), and ${names.base} has them`,
    };
  }
  const isFailed = without.every(({ isFailure }) => isFailure);
  const isKnown = without.some(({ isFailure }) => isFailure) || [head, base].some(({ kind }) => kind !== 'missing');
  if (!isKnown) {
    if (!isAskedFor) return null;
    return { kind: 'missing', sentence: `no figures of ${name} from either side, and the check is to look at them` };
  }
  return {
    kind: 'invalid',
    sentence: `no valid figures of ${name}: ${isFailed ? `${rounds} failed` : `a rule was broken in ${rounds}`}, the first: ${first.reason}`,
  };
}

/** `its only round`, `all 12 rounds`. */
function countRounds(count: number): string {
  return count === 1 ? 'the only round' : `all ${count} rounds`;
}

function measure(side: 'head' | 'base', context: PairContext, metric: MetricQuestion['metric']): MetricValue {
  const kind = metricTable.find(({ key }) => key === metric)?.phase;
  const rounds = context.rounds.map(({ round }) => round);
  const ran = listRoundPhases({ rounds }, context[side].name).filter(({ phase }) => phase === kind);
  const leftOut = kind == null ? undefined : context[side].leftOut[kind];
  if (ran.length === 0 && leftOut !== undefined) return { kind: 'missing', reason: leftOut };
  return measureMetric(metric as PhaseMetricKey, ran);
}
