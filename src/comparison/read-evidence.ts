/** The figures of one metric of a pair, a round at a time, with every round that gave none and why. */
import { countSamples } from '../records/compute-metric.ts';
import { type MetricKey, metricTable } from '../records/metrics.ts';
import { type RoundPair, readDifferences } from '../records/pair-rounds.ts';
import type { PhaseRecord, RoundRecord } from '../records/record.ts';
import type { JudgedStage, PairContext } from './pair-context.ts';

export interface RoundEvidence {
  readonly round: number;
  readonly stage: JudgedStage;
  /** ln(head/base), positive is worse; the mean of the repeats where a round holds several. */
  readonly difference: number;
  readonly isHeadFirst: boolean;
  readonly head: number;
  readonly base: number;
  /** Right answers behind the figure, of the arm that has fewer. */
  readonly requests: number;
}

export interface RoundWithoutFigure {
  readonly round: number;
  readonly stage: JudgedStage;
  /** In words, with the number of the rule that was broken. */
  readonly reason: string;
  readonly isFailure: boolean;
}

export interface Evidence {
  readonly metric: MetricKey;
  readonly used: readonly RoundEvidence[];
  readonly without: readonly RoundWithoutFigure[];
}

export function readEvidence(context: PairContext, metric: MetricKey): Evidence {
  const used: RoundEvidence[] = [];
  const without: RoundWithoutFigure[] = [];
  const phase = metricTable.find(({ key }) => key === metric)?.phase ?? null;
  const pairsOf = groupByRound(context.paired.pairs.filter(({ figures }) => figures.has(metric)));
  for (const { round, stage } of context.rounds) {
    const pairs = pairsOf.get(round.index) ?? [];
    if (pairs.length === 0) without.push({ round: round.index, stage, ...explain(round, phase, context) });
    else {
      const isHeadFirst = pairs[0]?.startedFirst === context.head.name;
      const figures = combine(pairs, metric);
      used.push({ round: round.index, stage, isHeadFirst, ...figures, ...countRequests(round, metric, context) });
    }
  }
  return { metric, used, without };
}

function groupByRound(pairs: readonly RoundPair[]): Map<number, RoundPair[]> {
  const groups = new Map<number, RoundPair[]>();
  for (const pair of pairs) groups.set(pair.round, [...(groups.get(pair.round) ?? []), pair]);
  return groups;
}

/** A round is one sample, however often its phases were repeated. */
function combine(pairs: readonly RoundPair[], metric: MetricKey): Pick<RoundEvidence, 'difference' | 'head' | 'base'> {
  const figures = pairs.flatMap((pair) => pair.figures.get(metric) ?? []);
  const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    difference: average(readDifferences(pairs, metric)),
    head: average(figures.map((figure) => figure.head)),
    base: average(figures.map((figure) => figure.base)),
  };
}

function countRequests(
  round: RoundRecord,
  metric: MetricKey,
  { head, base }: PairContext,
): Pick<RoundEvidence, 'requests'> {
  const kind = metricTable.find(({ key }) => key === metric)?.phase;
  const counts = round.phases
    .filter((phase) => phase.kind === kind)
    .map(({ arms, asked }) => {
      const own = arms.filter(({ variant }) => variant === head.name || variant === base.name);
      return Math.min(...own.map((arm) => countSamples(metric, arm, Number(asked['sockets'] ?? 1))));
    });
  return { requests: counts.length === 0 ? 0 : Math.min(...counts) };
}

function explain(
  round: RoundRecord,
  phase: PhaseRecord['kind'] | null,
  { paired }: PairContext,
): Pick<RoundWithoutFigure, 'reason' | 'isFailure'> {
  const dropped = paired.dropped.find((one) => one.round === round.index && one.phase === phase && phase !== null);
  if (dropped !== undefined) return { reason: dropped.reason, isFailure: false };
  if (round.failure !== null) return { reason: round.failure.message, isFailure: true };
  return { reason: 'one of the two has no figure above 0', isFailure: false };
}
