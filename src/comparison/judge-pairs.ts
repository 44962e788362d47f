/** Record → verdicts: what the run asks after its screen, and what the report tells at the end. Pure; reads no clock. */
import type { MetricKey } from '../records/metrics.ts';
import type { BenchRecord } from '../records/record.ts';
import { describeDirection, formatSize, nameMetric, toFraction } from './format-change.ts';
import { chooseGateMetrics, listJudgedMetrics } from './gate-metrics.ts';
import { judgeAbsolutes } from './judge-absolutes.ts';
import { findSuspicion, judgeMetric } from './judge-metric.ts';
import { chooseMargin, type Margins } from './margins.ts';
import type { MetricQuestion, Suspicion } from './metric-question.ts';
import { findAbsentPairs, listPhases, type PairContext, readPairContexts, titlePair } from './pair-context.ts';
import { countMeasured, describePairNotes } from './pair-notes.ts';
import { describeJudgement, describePair } from './phrase-judgement.ts';
import { defaultTwoStageRule, type TwoStageRule } from './two-stage-rule.ts';
import {
  findWorstKind,
  type Judgement,
  type PairJudgement,
  rankVerdict,
  type Verdict,
  type VerdictKind,
} from './verdict.ts';

export interface JudgeOptions {
  readonly margins: Margins;
  /** Those that decide over the check and are confirmed; null for the default of the phases that ran. */
  readonly gateMetrics: readonly MetricKey[] | null;
  /** The number of metrics in it is counted here. */
  readonly rule?: Omit<TwoStageRule, 'metrics'>;
}

export interface Suspect extends Suspicion {
  readonly head: string;
  readonly base: string;
  readonly metric: MetricKey;
  /** `p50 latency looks 4.1 % slower (p = 0.003)`, for the log of the run. */
  readonly sentence: string;
}

/**
 * What the screen rounds make suspicious among the gate metrics, changes for the better too: only fresh rounds of their
 * pairs can tell. Empty when nothing is, or nothing can be judged.
 */
export function findSuspects(record: BenchRecord, options: JudgeOptions): readonly Suspect[] {
  const contexts = readPairContexts(record);
  return contexts.flatMap((context) =>
    askOf(context, contexts, options)
      .filter(({ isGate }) => isGate)
      .flatMap((question) => {
        const suspicion = findSuspicion(question);
        return suspicion === null ? [] : [describeSuspect(question, suspicion)];
      }),
  );
}

/** Whatever there is, is judged: a run that was cut short too. */
export function judgeRecord(record: BenchRecord, options: JudgeOptions): Judgement {
  const contexts = readPairContexts(record);
  const judged = contexts.map((context) => judgePair(context, contexts, options));
  const pairs = [...judged, ...findAbsentPairs(record)].sort((a, b) => rankVerdict(a.kind) - rankVerdict(b.kind));
  return {
    pairs,
    kind: findWorstKind(pairs.map(({ kind }) => kind)),
    failsCheck: pairs.some(({ failsCheck }) => failsCheck),
    sentence: describeJudgement(pairs),
  };
}

function judgePair(context: PairContext, all: readonly PairContext[], options: JudgeOptions): PairJudgement {
  const verdicts = askOf(context, all, options)
    .map(judgeMetric)
    .filter((verdict) => verdict !== null)
    .sort(compareImportance);
  const absolutes = judgeAbsolutes(context);
  const gates = verdicts.filter(({ isGate }) => isGate);
  const kinds: VerdictKind[] = [...gates.map(({ kind }) => kind), ...absolutes.map(({ kind }) => kind)];
  // Where nothing was judged, nothing was cleared.
  if (gates.length === 0) kinds.push('inconclusive');
  const draft = {
    head: context.head.name,
    base: context.base.name,
    comparison: context.comparison,
    title: titlePair(context),
    names: context.names,
    verdicts,
    absolutes,
    screen: { measured: countMeasured(context, 'screen'), planned: context.planned.screen },
    confirm: { measured: countMeasured(context, 'confirm'), planned: context.planned.confirm },
    notes: describePairNotes(context),
    kind: findWorstKind(kinds) ?? 'inconclusive',
    failsCheck: [...verdicts, ...absolutes].some((verdict) => verdict.failsCheck),
  };
  return { ...draft, sentence: describePair(draft) };
}

/** One question per metric. All gate metrics of all pairs share the family's error; the others share one of their own. */
function askOf(context: PairContext, all: readonly PairContext[], options: JudgeOptions): MetricQuestion[] {
  const phases = listPhases(context.record);
  const usual = chooseGateMetrics(phases);
  const gates = options.gateMetrics ?? usual;
  const judged = [...new Set([...listJudgedMetrics(phases), ...gates])];
  const pairs = Math.max(1, all.length);
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

function describeSuspect({ context, metric }: MetricQuestion, suspicion: Suspicion): Suspect {
  const { direction, estimate, p, pairs } = suspicion;
  const change = `${formatSize(toFraction(metric, estimate))} ${describeDirection(metric, direction)}`;
  return {
    ...suspicion,
    head: context.head.name,
    base: context.base.name,
    metric,
    sentence: `${nameMetric(metric)} looks ${change} in ${pairs} starts (p = ${p.toPrecision(2)})`,
  };
}

/** What decides first, the worst first, then the largest change in units of its margin; else in the order of the table. */
function compareImportance(a: Verdict, b: Verdict): number {
  const isChange = a.kind === 'regressed' || a.kind === 'improved' || a.kind === 'suspected';
  const size = ({ estimate, margin }: Verdict) => (isChange ? Math.abs(estimate ?? 0) / margin : 0);
  return Number(b.isGate) - Number(a.isGate) || rankVerdict(a.kind) - rankVerdict(b.kind) || size(b) - size(a);
}
