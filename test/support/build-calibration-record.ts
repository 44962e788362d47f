/** A/A records whose scatter between starts, scatter within them and effect of the order are known. */
import type { BenchRecord, PhaseRecord, RoundRecord } from '../../src/records/record.ts';
import { createSeededRandom, shuffle } from '../../src/statistics/seeded-random.ts';
import { normalQuantile } from '../../src/statistics/students-t.ts';
import { buildArmPhase, buildPhase, buildRecord, buildRound, buildVariant } from './build-record.ts';

export interface CalibrationOptions {
  readonly starts?: number;
  /** Runs of all phases within a start. */
  readonly repeats?: number;
  /** Of ln(A'/A), in every figure. */
  readonly startSd?: number;
  readonly roundSd?: number;
  /** ln, added where A is started first and taken off where A' is. */
  readonly orderEffect?: number;
  /** Of a round of both phases; a start costs 5 s more. */
  readonly phaseSeconds?: number;
  readonly changeRound?: (round: RoundRecord) => RoundRecord;
}

export const calibrationNames = { head: 'daphne', base: 'daphne@again' };

export function buildCalibrationRecord(options: CalibrationOptions = {}): BenchRecord {
  const { starts = 20, repeats = 2, startSd = 0.02, roundSd = 0.02, orderEffect = 0, phaseSeconds = 10 } = options;
  const random = createSeededRandom(3);
  const draw = (count: number, sd: number) =>
    shuffle(
      Array.from({ length: count }, (_, i) => sd * normalQuantile((i + 0.5) / count)),
      random,
    );
  const ofStart = draw(starts, startSd);
  const ofRound = draw(starts * repeats, roundSd);
  const { head, base } = calibrationNames;
  const rounds = Array.from({ length: starts }, (_, index) => {
    const order = index % 2 === 0 ? orderEffect : -orderEffect;
    const phases = Array.from({ length: repeats }, (_, repeat) =>
      buildPhases(Math.exp((ofStart[index] ?? 0) + (ofRound[index * repeats + repeat] ?? 0) + order), phaseSeconds),
    ).flat();
    const round = buildRound(index, [base, head], phases, {
      startedAt: new Date(Date.UTC(2026, 2, 1, 12, index)).toISOString(),
      wallSeconds: 5 + 2 * phaseSeconds * repeats,
    });
    return options.changeRound?.(round) ?? round;
  });
  const arms = (index: number) => (index % 2 === 0 ? [head, base] : [base, head]);
  return buildRecord(rounds, {
    settings: { phases: ['latency', 'throughput'], limits: { maxErrorRate: 0.001 } },
    variants: [buildVariant(head, { title: 'Daphne' }), buildVariant(base, { title: 'Daphne', setup: 'daphne' })],
    plan: {
      seed: 1,
      rounds: rounds.map(({ index }) => ({ index, arms: arms(index), seed: index, stage: 'plain' as const })),
    },
    comparison: { pairs: [{ head, base, kind: 'revision', commits: [], commitCount: 0 }] },
  });
}

/** The head's figures are `ratio` times the base's, and worse where it is more than 1. */
function buildPhases(ratio: number, wallSeconds: number): PhaseRecord[] {
  const { head, base } = calibrationNames;
  const build = (kind: 'latency' | 'throughput', variant: string) => {
    const own = variant === head ? ratio : 1;
    return buildArmPhase(variant, {
      latencies: [
        [4 * own, kind === 'latency' ? 1000 : 800],
        [8 * own, kind === 'latency' ? 500 : 200],
      ],
      activeSeconds: 2 * own,
      serverCpuMs: { daphne: 1000 * own },
    });
  };
  return (['latency', 'throughput'] as const).map((kind) => ({
    ...buildPhase(kind, [build(kind, base), build(kind, head)]),
    wallSeconds,
  }));
}
