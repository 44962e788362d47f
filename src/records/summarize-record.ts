/** Record → the figures of a report. Every round counts in proportion to its requests; invalid phases give no figure. */
import { listRemarks } from './list-remarks.ts';
import { listRoundPhases } from './list-round-phases.ts';
import { type MetricKey, type Metrics, metricTable } from './metrics.ts';
import { closedLoops, countedThings, phaseKinds } from './phase-kinds.ts';
import type { ArmPhaseRecord, BenchRecord, PhaseRecord, ValidityRule, VariantRecord } from './record.ts';
import { measureMemory, measureStartTime, missing, sumErrors } from './summarize-arms.ts';
import { measureMetrics, type PhaseKind, type PhaseSummary, summarizePhase } from './summarize-phase.ts';

export interface InvalidPhase {
  readonly variant: string;
  /** Counted from 0, as in the record. */
  readonly round: number;
  readonly phase: PhaseKind;
  /** For people, with numbers: `attained 187.2 of 300 requests/s (62.4 %, at least 99 %)`. */
  readonly reasons: readonly string[];
  /**
   * machine: something else on it was in the way, and the same could come out valid on a quiet one. generator: the server answers
   * faster than it can ask. null: neither, as far as is known.
   */
  readonly limit: 'machine' | 'generator' | null;
}

export interface FailedRound {
  readonly round: number;
  readonly arms: readonly string[];
  readonly code: string;
  readonly message: string;
  readonly details: readonly string[];
}

export interface VariantSummary extends VariantRecord {
  readonly metrics: Metrics;
  /** By phase; phases that were not run are missing. */
  readonly phases: Readonly<Partial<Record<PhaseKind, PhaseSummary>>>;
  /** Bytes at the peak, the largest of all rounds by service; null where unknown. */
  readonly peakMemoryBytes: Readonly<Record<string, number>> | null;
}

export interface RecordSummary {
  readonly runId: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly status: BenchRecord['status'];
  readonly toolVersion: string;
  readonly command: string;
  readonly seed: number;
  readonly settings: BenchRecord['settings'];
  readonly environment: BenchRecord['environment'];
  /** Warnings of the run, then what it met on its way. */
  readonly warnings: readonly string[];
  readonly plannedRounds: number;
  /** Rounds that ran to their end. */
  readonly finishedRounds: number;
  readonly failedRounds: readonly FailedRound[];
  readonly invalidPhases: readonly InvalidPhase[];
  /** Kinds of the phases that ran, in the order of the table. */
  readonly phases: readonly PhaseKind[];
  readonly variants: readonly VariantSummary[];
  /** Complete, at least one round, every round finished and every phase valid. */
  readonly isValid: boolean;
}

const rulesOfTheMachine: readonly ValidityRule[] = ['lateness', 'generator-cpu', 'throttling'];

/** The record must have passed parseRecord, which checks its histograms. */
export function summarizeRecord(record: BenchRecord): RecordSummary {
  const invalidPhases = record.rounds.flatMap((round) =>
    round.phases.flatMap((phase) =>
      phase.arms.filter((arm) => !arm.isValid).map((arm) => explain(round.index, phase, arm)),
    ),
  );
  const failedRounds = record.rounds.flatMap(({ index, arms, failure }) =>
    failure === null ? [] : [{ round: index, arms: arms.map((arm) => arm.variant), ...failure }],
  );
  const finishedRounds = record.rounds.length - failedRounds.length;
  const ran = new Set(record.rounds.flatMap((round) => round.phases.map((phase) => phase.kind)));
  return {
    runId: record.runId,
    startedAt: record.startedAt,
    finishedAt: record.finishedAt,
    status: record.status,
    toolVersion: record.tool.version,
    command: record.command,
    seed: record.plan.seed,
    settings: record.settings,
    environment: record.environment,
    warnings: listRemarks(record),
    plannedRounds: record.plan.rounds.length,
    finishedRounds,
    failedRounds,
    invalidPhases,
    phases: phaseKinds.filter((kind) => ran.has(kind)),
    variants: record.variants.map((variant) => summarizeVariant(record, variant)),
    isValid:
      record.status === 'complete' && finishedRounds > 0 && failedRounds.length === 0 && invalidPhases.length === 0,
  };
}

function explain(round: number, phase: PhaseRecord, arm: ArmPhaseRecord): InvalidPhase {
  const broken = arm.checks.filter((check) => !check.isMet);
  const reasons = broken.map((check) => check.message);
  const { total, requests } = sumErrors([arm]);
  // The record of another tool may call a phase invalid without saying why.
  const fallback =
    phase.endedEarly ??
    `no reason recorded; ${total} of ${requests} ${countedThings[phase.kind].many} without a right answer`;
  return {
    variant: arm.variant,
    round,
    phase: phase.kind,
    reasons: reasons.length > 0 ? reasons : [fallback],
    limit: findLimit(
      phase.kind,
      broken.map(({ rule }) => rule),
    ),
  };
}

function findLimit(kind: PhaseKind, broken: readonly ValidityRule[]): InvalidPhase['limit'] {
  if (closedLoops.has(kind) && broken.includes('generator-cpu')) return 'generator';
  return broken.some((rule) => rulesOfTheMachine.includes(rule)) ? 'machine' : null;
}

function summarizeVariant(record: BenchRecord, variant: VariantRecord): VariantSummary {
  const ran = listRoundPhases(record, variant.name);
  const arms = record.rounds.flatMap((round) => round.arms.filter((arm) => arm.variant === variant.name));
  const memory = measureMemory(arms);
  const special = { 'peak-memory': memory.metric, 'start-time': measureStartTime(arms) };
  const byPhase = Map.groupBy(ran, ({ phase }) => phase);
  const measures = new Map([...byPhase].map(([kind, all]) => [kind, measureMetrics(all)]));
  const notRun = measureMetrics([]);
  const metrics = Object.fromEntries(
    metricTable.map(({ key, phase }) => {
      if (phase === null) return [key, special[key]];
      const leftOut = variant.leftOut[phase];
      if (leftOut !== undefined && !measures.has(phase)) return [key, missing(leftOut)];
      return [key, (measures.get(phase) ?? notRun)(key)];
    }),
  );
  const phases = Object.fromEntries([...byPhase].map(([kind, all]) => [kind, summarizePhase(all)]));
  return {
    ...variant,
    metrics: metrics as Record<MetricKey, Metrics[MetricKey]>,
    phases,
    peakMemoryBytes: memory.byService,
  };
}
