/** The figures of one variant in one kind of phase, over all rounds. Only valid phases enter. */
import { divideCpu, openMetrics, type PhaseMetricKey } from './compute-metric.ts';
import type { MetricValue } from './metrics.ts';
import type { PhaseKind } from './phase-kinds.ts';
import type { ArmPhaseRecord, PhaseRecord } from './record.ts';
import { type ErrorSummary, measured, missing, sumErrors } from './summarize-arms.ts';

export type { PhaseKind, PhaseMetricKey };

/** One variant's part in one phase of one round. */
export interface RoundPhase {
  readonly round: number;
  readonly phase: PhaseKind;
  readonly asked: PhaseRecord['asked'];
  readonly wallSeconds: number;
  readonly arm: ArmPhaseRecord;
}

export interface PhaseSummary {
  readonly rounds: number;
  readonly validRounds: number;
  readonly asked: PhaseRecord['asked'];
  /** Of the valid rounds. */
  readonly errors: ErrorSummary;
  /** CPU ms per right answer by service; null where the engine cannot know or no round is valid. */
  readonly cpuMsPerRequest: Readonly<Record<string, number>> | null;
  /** Right answers in each whole second, the mean of the valid rounds; empty when none is valid. */
  readonly completedPerSecond: readonly number[];
}

/** `ran` must not be empty. */
export function summarizePhase(ran: readonly RoundPhase[]): PhaseSummary {
  const valid = findValid(ran);
  return {
    rounds: ran.length,
    validRounds: valid.length,
    asked: ran[0]?.asked ?? {},
    errors: sumErrors(valid),
    cpuMsPerRequest: divideCpu(valid),
    completedPerSecond: averageSeconds(ran.filter(({ arm }) => arm.isValid).map(takeWholeSeconds)),
  };
}

/** The value of a metric over the rounds in which its phase ran. */
export function measureMetric(key: PhaseMetricKey, ran: readonly RoundPhase[]): MetricValue {
  return measureMetrics(ran)(key);
}

/** The same for several metrics of one phase: their histograms are unpacked once. */
export function measureMetrics(ran: readonly RoundPhase[]): (key: PhaseMetricKey) => MetricValue {
  if (ran.length === 0) return () => missing('not measured');
  const valid = findValid(ran);
  if (valid.length === 0) return () => ({ kind: 'invalid', rounds: ran.length });
  const compute = openMetrics(valid);
  return (key) => {
    const value = compute(key);
    return typeof value === 'number' ? measured(value, valid.length, ran.length) : missing(value.reason);
  };
}

function findValid(ran: readonly RoundPhase[]): ArmPhaseRecord[] {
  return ran.filter(({ arm }) => arm.isValid).map(({ arm }) => arm);
}

function takeWholeSeconds(ran: RoundPhase): readonly number[] {
  return ran.arm.perSecond.completed.slice(0, countWholeSeconds(ran));
}

/** The last column holds what is left of a second, and answers that came after the end: no rate. */
export function countWholeSeconds({ asked, wallSeconds }: RoundPhase): number {
  const { durationSeconds } = asked;
  return Math.floor(typeof durationSeconds === 'number' ? Math.min(durationSeconds, wallSeconds) : wallSeconds);
}

function averageSeconds(columns: readonly (readonly number[])[]): number[] {
  const length = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length }, (_, second) => {
    const present = columns.map((column) => column[second]).filter((count) => count !== undefined);
    return present.reduce((sum, count) => sum + count, 0) / present.length;
  });
}
