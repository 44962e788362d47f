/** A record of rounds that a setup shared with a control, whose ratios are known exactly. */
import type { BenchRecord, VariantRecord } from '../../src/records/record.ts';
import { buildArmPhase, buildPhase, buildRecord, buildRound, buildVariant, type Latencies } from './build-record.ts';

export interface ControlRecordOptions {
  readonly rounds?: number;
  /** p50 of the control in ms, by round; 2 by default. */
  readonly controlMs?: (round: number) => number;
  /** p50 of daphne in ms, by round; 4 by default. */
  readonly headMs?: (round: number) => number;
  /** Rounds in which the control is invalid. */
  readonly invalidRounds?: readonly number[];
  readonly control?: Partial<VariantRecord>;
  readonly head?: Partial<VariantRecord>;
  readonly changes?: Partial<BenchRecord>;
}

/** daphne beside gunicorn@control; throughput is 2000/s and, of the control, 4000/s. */
export function buildControlRecord(options: ControlRecordOptions = {}): BenchRecord {
  const { rounds: count = 12, controlMs = () => 2, headMs = () => 4, invalidRounds = [] } = options;
  const names = ['daphne', 'gunicorn@control'] as const;
  const at = (ms: number): Latencies => [[ms, 100]];
  const rounds = Array.from({ length: count }, (_, round) => {
    const invalid = invalidRounds.includes(round) ? ['errors 5 %, at most 0.1 %'] : [];
    return buildRound(round, names, [
      buildPhase('latency', [
        buildArmPhase('daphne', { latencies: at(headMs(round)) }),
        buildArmPhase('gunicorn@control', { latencies: at(controlMs(round)), invalid }),
      ]),
      buildPhase('throughput', [
        buildArmPhase('daphne', { latencies: at(8), activeSeconds: 0.05 }),
        buildArmPhase('gunicorn@control', { latencies: at(4), activeSeconds: 0.025, invalid }),
      ]),
    ]);
  });
  const record = buildRecord(rounds, {
    variants: [
      buildVariant('daphne', {
        source: { directory: '/src', ref: null, commit: 'c'.repeat(40), isDirty: false },
        ...options.head,
      }),
      buildVariant('gunicorn@control', { setup: 'gunicorn', title: 'Gunicorn', ...options.control }),
    ],
    comparison: { pairs: [{ head: 'daphne', base: 'gunicorn@control', kind: 'control', commits: [], commitCount: 0 }] },
    settings: {
      phases: ['latency', 'throughput'],
      rounds: count,
      latency: { ratePerSecond: 300 },
      throughput: { connections: 10 },
    },
    ...options.changes,
  });
  const planned = record.plan.rounds.map((round) => ({ ...round, stage: 'control' as const }));
  return { ...record, plan: { ...record.plan, rounds: planned } };
}
