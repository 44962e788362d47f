/** Which questions a pair of variants is asked: one per metric, with its margin and its share of the error. */
import type { MetricKey } from '../records/metrics.ts';
import { findMetric } from './format-change.ts';
import { chooseGateMetrics, listJudgedMetrics } from './gate-metrics.ts';
import { chooseMargin, type Margins } from './margins.ts';
import type { MetricQuestion } from './metric-question.ts';
import { listPhases, type PairContext } from './pair-context.ts';
import { defaultTwoStageRule, type TwoStageRule } from './two-stage-rule.ts';

export interface JudgeOptions {
  readonly margins: Margins;
  /** Those that decide over the check and are confirmed; null for the default of the phases that ran. */
  readonly gateMetrics: readonly MetricKey[] | null;
  /** The number of metrics in it is counted here. */
  readonly rule?: Omit<TwoStageRule, 'metrics'>;
}

/** One question per metric. All gate metrics of all pairs share the family's error; the others share one of their own. */
export function askMetrics(context: PairContext, pairCount: number, options: JudgeOptions): MetricQuestion[] {
  const phases = listPhases(context.record);
  const usual = chooseGateMetrics(phases);
  const gates = (options.gateMetrics ?? usual).filter((metric) => isComparable(metric, context));
  const judged = [...new Set([...listJudgedMetrics(phases), ...gates])].filter((metric) =>
    isComparable(metric, context),
  );
  const pairs = Math.max(1, pairCount);
  const { familyAlpha, screenAlpha, ...rest } = options.rule ?? defaultTwoStageRule;
  const others = Math.max(1, (judged.length - gates.length) * pairs);
  // What only informs is confirmed by no rounds of its own, so it is named as suspect at the family's level.
  const informs = { ...rest, familyAlpha, screenAlpha: Math.min(screenAlpha, familyAlpha / others), metrics: others };
  const decides = { ...rest, familyAlpha, screenAlpha, metrics: Math.max(1, gates.length * pairs) };
  return judged.map((metric) => {
    const isGate = gates.includes(metric);
    const margin = chooseMargin(options.margins, metric, context.head);
    // What gates by default may be unknowable, as CPU time of a server that runs elsewhere.
    const isAskedFor = gates.includes(metric) && !usual.includes(metric);
    return { context, metric, margin, isGate, isAskedFor, rule: isGate ? decides : informs };
  });
}

/** What a side was left out of is no question; but what a revision has lost is missing. */
function isComparable(metric: MetricKey, { comparison, head, base }: PairContext): boolean {
  const { phase } = findMetric(metric);
  if (phase === null) return true;
  return base.leftOut[phase] === undefined && (comparison === 'revision' || head.leftOut[phase] === undefined);
}
