/**
 * The rounds in which two variants ran side by side, as pairs of figures: what every judgement starts from. One pair is
 * one fresh start of both; requests within a round are never samples of their own.
 */
import { type MetricKey, metricTable } from './metrics.ts';
import type { ArmPhaseRecord, BenchRecord, PhaseRecord, RoundStage } from './record.ts';
import { measureMetrics, type PhaseMetricKey, type RoundPhase } from './summarize-phase.ts';

export interface PairOfFigures {
  readonly head: number;
  readonly base: number;
}

export interface RoundPair {
  readonly round: number;
  /** Which run of the same phases within the round, from 0; more than one only in a calibration. */
  readonly repeat: number;
  readonly stage: RoundStage;
  /** The variant that was started first. */
  readonly startedFirst: string;
  /** Figures of valid phases in which both have a positive figure, in the metric's unit. */
  readonly figures: ReadonlyMap<MetricKey, PairOfFigures>;
}

export interface DroppedPair {
  readonly round: number;
  readonly stage: RoundStage;
  /** null: the whole round. */
  readonly phase: PhaseRecord['kind'] | null;
  /** For people: what was invalid, in whose arm. */
  readonly reason: string;
}

export interface PairedRounds {
  readonly pairs: readonly RoundPair[];
  /** By rules that do not look at the result; each with its reason. */
  readonly dropped: readonly DroppedPair[];
}

/** In the order of the rounds. Empty when the two never shared a round. */
export function pairRounds(record: BenchRecord, head: string, base: string): PairedRounds {
  const planned = new Map(record.plan.rounds.map((round) => [round.index, round]));
  const pairs: RoundPair[] = [];
  const dropped: DroppedPair[] = [];
  for (const round of record.rounds) {
    const plan = planned.get(round.index);
    if (plan === undefined || !plan.arms.includes(head) || !plan.arms.includes(base)) continue;
    const { stage } = plan;
    if (round.phases.length === 0) {
      dropped.push({
        round: round.index,
        stage,
        phase: null,
        reason: round.failure?.message ?? 'nothing was measured',
      });
      continue;
    }
    const byRepeat: Map<MetricKey, PairOfFigures>[] = [];
    const seen = new Map<string, number>();
    for (const phase of round.phases) {
      const repeat = seen.get(phase.kind) ?? 0;
      seen.set(phase.kind, repeat + 1);
      const arms = { head: findArm(phase, head), base: findArm(phase, base) };
      const reason = explainDrop(arms, { head, base });
      if (reason !== null) {
        dropped.push({ round: round.index, stage, phase: phase.kind, reason });
        continue;
      }
      byRepeat[repeat] ??= new Map();
      const figures = byRepeat[repeat];
      for (const [key, pair] of readFigures(round.index, phase, arms as Arms)) figures.set(key, pair);
    }
    const startedFirst = plan.arms[0] ?? head;
    for (const [repeat, figures] of byRepeat.entries()) {
      if (figures !== undefined && figures.size > 0) {
        pairs.push({ round: round.index, repeat, stage, startedFirst, figures });
      }
    }
  }
  return { pairs, dropped };
}

/** ln(head/base) of one metric over all pairs that have it, positive when head is worse. */
export function readDifferences(pairs: readonly RoundPair[], key: MetricKey): number[] {
  const sign = metricTable.find((metric) => metric.key === key)?.better === 'higher' ? -1 : 1;
  return pairs.flatMap(({ figures }) => {
    const pair = figures.get(key);
    // `0 +` keeps a difference of nothing from becoming -0.
    return pair === undefined ? [] : [0 + sign * Math.log(pair.head / pair.base)];
  });
}

interface Arms {
  readonly head: ArmPhaseRecord;
  readonly base: ArmPhaseRecord;
}

function findArm(phase: PhaseRecord, variant: string): ArmPhaseRecord | undefined {
  return phase.arms.find((arm) => arm.variant === variant);
}

function explainDrop(
  arms: { readonly [Side in keyof Arms]: ArmPhaseRecord | undefined },
  names: Readonly<Record<keyof Arms, string>>,
): string | null {
  for (const side of ['head', 'base'] as const) {
    const arm = arms[side];
    if (arm === undefined) return `${names[side]} was not measured`;
    const broken = arm.checks.filter(({ isMet }) => !isMet).map(({ message }) => message);
    if (!arm.isValid) return `${names[side]}: ${broken.join('; ') || 'invalid'}`;
  }
  return null;
}

/** A ratio needs two positive figures: a figure of 0 or none is no pair, and says nothing about the change. */
function readFigures(round: number, phase: PhaseRecord, arms: Arms): [MetricKey, PairOfFigures][] {
  const measure = (arm: ArmPhaseRecord) => {
    const one: RoundPhase = { round, phase: phase.kind, asked: phase.asked, wallSeconds: phase.wallSeconds, arm };
    const measureOne = measureMetrics([one]);
    return (key: MetricKey) => {
      const value = measureOne(key as PhaseMetricKey);
      return value.kind === 'measured' && value.value > 0 ? value.value : null;
    };
  };
  const [ofHead, ofBase] = [measure(arms.head), measure(arms.base)];
  return metricTable.flatMap((metric): [MetricKey, PairOfFigures][] => {
    if (metric.phase !== phase.kind) return [];
    const [head, base] = [ofHead(metric.key), ofBase(metric.key)];
    return head === null || base === null ? [] : [[metric.key, { head, base }]];
  });
}
