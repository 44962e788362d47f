/**
 * A run beside the history of earlier runs. Machines differ, so every figure is first divided by that of a pinned control
 * that shared its rounds; the median of the rounds' ratios is the run's one observation. Rounds are never samples here.
 */
import type { HistoryEntry } from '../records/history-entry.ts';
import { type MetricKey, metricTable } from '../records/metrics.ts';
import { phaseKinds } from '../records/phase-kinds.ts';
import { explainOtherConfiguration } from './explain-other-configuration.ts';
import {
  type BaselineRule,
  type ComparableRuns,
  defaultBaselineRule,
  findBaseline,
  findComparableRuns,
  type History,
  readRatio,
} from './find-baseline.ts';
import { findMissingSetups } from './find-missing-setups.ts';
import { chooseGateMetrics, listJudgedMetrics } from './gate-metrics.ts';
import { judgeStoredMetric } from './judge-stored-metric.ts';
import { chooseMargin, type Margins } from './margins.ts';
import type { StoredJudgement, StoredVariantJudgement } from './stored-verdict.ts';
import { summarizeStored } from './summarize-stored.ts';

export interface StoredBaselineOptions {
  readonly margins?: Margins;
  /** null or missing: the usual ones among those that this run or its history has. */
  readonly gateMetrics?: readonly MetricKey[] | null;
  /** Chance of a false suspicion in a run where nothing changed, over all gate metrics of all setups; .01 when missing. */
  readonly familyAlpha?: number;
  readonly rule?: BaselineRule;
}

const defaultFamilyAlpha = 0.01;

/** `candidates`: the entries of one run, as buildHistoryEntries makes them; entries of that run in the history are ignored. */
export function judgeAgainstHistory(
  history: History,
  candidates: readonly HistoryEntry[],
  options: StoredBaselineOptions = {},
): StoredJudgement {
  const rule = options.rule ?? defaultBaselineRule;
  const questions = candidates.map((candidate) => {
    const runs = findComparableRuns(history, candidate);
    const metrics = listMetrics(candidate, runs, rule);
    const phases = phaseKinds.filter((phase) =>
      metricTable.some((one) => one.phase === phase && metrics.includes(one.key)),
    );
    const gate = (options.gateMetrics ?? chooseGateMetrics(phases)).filter((metric) => metrics.includes(metric));
    return { candidate, runs, metrics, gate };
  });
  const family = Math.max(
    1,
    questions.reduce((sum, { gate }) => sum + gate.length, 0),
  );
  const alpha = (options.familyAlpha ?? defaultFamilyAlpha) / family;
  const variants = questions.map(
    ({ candidate, runs, metrics, gate }): StoredVariantJudgement => ({
      variant: candidate.variant,
      title: candidate.title,
      verdicts: metrics.map((metric) => {
        const margin = chooseMargin(options.margins ?? [], metric, { name: candidate.variant, setup: candidate.setup });
        const baseline = findBaseline(runs.entries, history.acceptances, metric, rule);
        return judgeStoredMetric({ candidate, metric, baseline, margin, isGate: gate.includes(metric), alpha, rule });
      }),
      leftOut: runs.leftOut,
      notes: describeRuns(candidate, runs),
    }),
  );
  return summarizeStored(variants, findMissingSetups(history, candidates, rule.maxRuns));
}

/** Those that this run measured, and those that it should have: any of the newest comparable runs has them. */
function listMetrics(candidate: HistoryEntry, { entries }: ComparableRuns, rule: BaselineRule): MetricKey[] {
  const expected = entries.slice(-rule.maxRuns);
  return listJudgedMetrics(phaseKinds).filter(
    (metric) =>
      candidate.metrics[metric] !== undefined ||
      expected.some((entry) => readRatio(entry, metric, rule.minRounds) !== null),
  );
}

function describeRuns(candidate: HistoryEntry, { leftOut, newestOther }: ComparableRuns): string[] {
  const { otherConfiguration, otherCpuModel, later } = leftOut;
  const count = (runs: number) => (runs === 1 ? '1 earlier run does' : `${runs} earlier runs do`);
  return [
    ...(candidate.control === null
      ? ['no control ran beside it, so its figures are shown and not judged: machines differ more than code does']
      : []),
    ...(otherConfiguration > 0 && newestOther !== null
      ? [`${count(otherConfiguration)} not count: ${explainOtherConfiguration(newestOther, candidate)}`]
      : []),
    ...(otherCpuModel > 0
      ? [`${count(otherCpuModel)} not count: they ran on another CPU than ${candidate.cpuModel}`]
      : []),
    ...(later > 0
      ? [`${later === 1 ? '1 run' : `${later} runs`} of the history finished after this one and do not count`]
      : []),
    ...(candidate.status === 'complete'
      ? []
      : [`the run ${candidate.status === 'interrupted' ? 'was interrupted' : 'failed'} before its last round`]),
  ];
}
