/** Records of pairs whose true change and scatter are known: differences are normal quantiles in a seeded order. */
import type { BenchRecord, RoundRecord, RoundStage } from '../../src/records/record.ts';
import { createSeededRandom, shuffle } from '../../src/statistics/seeded-random.ts';
import { normalQuantile } from '../../src/statistics/students-t.ts';
import {
  type ArmPhaseOptions,
  buildArmPhase,
  buildPhase,
  buildRecord,
  buildRound,
  buildVariant,
  type Latencies,
} from './build-record.ts';

export const pairedFigures = ['p50', 'p90', 'p95', 'p99', 'throughput', 'cpu'] as const;
export type PairedFigure = (typeof pairedFigures)[number];
type PerFigure = Readonly<Partial<Record<PairedFigure, number>>>;

/** As measured between interleaved starts of gunicorn: sd of ln(head/base). */
export const measuredScatter: Readonly<Record<PairedFigure, number>> = {
  p50: 0.006,
  p90: 0.03,
  p95: 0.058,
  p99: 0.16,
  throughput: 0.024,
  cpu: 0.019,
};

export interface StageOptions {
  readonly stage: RoundStage;
  /** Rounds that ran. */
  readonly rounds: number;
  /** As many as ran when missing. */
  readonly planned?: number;
  /** Head over base less 1, as a reader sees it: 0.05 of p50 is slower, -0.05 of throughput is less. */
  readonly change?: PerFigure;
}

export interface PairedOptions {
  /** 12 rounds of a screen when missing. */
  readonly stages?: readonly StageOptions[];
  /** Of every stage. */
  readonly change?: PerFigure;
  readonly scatter?: PerFigure;
  /** Right answers of an arm in a latency phase. */
  readonly requests?: number;
  /** Changes of one arm's phase, to inject faults. */
  readonly changeArm?: (where: ArmPlace) => ArmPhaseOptions;
  readonly changeRound?: (round: RoundRecord, stage: RoundStage) => RoundRecord;
  readonly kind?: 'revision' | 'setup';
  readonly seed?: number;
}

export interface ArmPlace {
  /** Counted over all stages, from 0. */
  readonly round: number;
  readonly stage: RoundStage;
  readonly side: 'head' | 'base';
  readonly phase: 'latency' | 'throughput';
}

export const pairNames = { head: 'daphne', base: 'daphne@main' };

export function buildPairedRecord(options: PairedOptions = {}, changes: Partial<BenchRecord> = {}): BenchRecord {
  const stages = options.stages ?? [{ stage: 'screen', rounds: 12 }];
  const random = createSeededRandom(options.seed ?? 1);
  const rounds: RoundRecord[] = [];
  const plan: BenchRecord['plan']['rounds'] = [];
  for (const stage of stages) {
    const firstIndex = plan.length;
    const planned = stage.planned ?? stage.rounds;
    for (let i = 0; i < planned; i++) {
      const arms = i % 2 === 0 ? [pairNames.base, pairNames.head] : [pairNames.head, pairNames.base];
      plan.push({ index: firstIndex + i, arms, seed: firstIndex + i, stage: stage.stage });
    }
    const ratios = drawRatios(stage, options, random);
    for (let i = 0; i < stage.rounds; i++) {
      const round = buildOne(firstIndex + i, stage.stage, (figure) => ratios[figure][i] ?? 1, options);
      rounds.push(options.changeRound?.(round, stage.stage) ?? round);
    }
  }
  const source = { directory: '/src/app', commit: 'a'.repeat(40), isDirty: false };
  return buildRecord(rounds, {
    settings: { phases: ['latency', 'throughput'], limits: { maxErrorRate: 0.001 } },
    variants: [
      buildVariant(pairNames.base, { setup: 'daphne', title: 'Daphne', source: { ...source, ref: 'main' } }),
      buildVariant(pairNames.head, { title: 'Daphne', source: { ...source, ref: null } }),
    ],
    plan: { seed: 1, rounds: plan },
    comparison: { pairs: [{ ...pairNames, kind: options.kind ?? 'revision', commits: [], commitCount: 0 }] },
    ...changes,
  });
}

function drawRatios(stage: StageOptions, options: PairedOptions, random: () => number) {
  const entries = pairedFigures.map((figure): [PairedFigure, number[]] => {
    const sd = options.scatter?.[figure] ?? measuredScatter[figure];
    const change = 1 + (stage.change?.[figure] ?? options.change?.[figure] ?? 0);
    const quantiles = Array.from({ length: stage.rounds }, (_, i) => normalQuantile((i + 0.5) / stage.rounds));
    return [figure, shuffle(quantiles, random).map((z) => change * Math.exp(sd * z))];
  });
  return Object.fromEntries(entries) as Record<PairedFigure, number[]>;
}

/** The base is the same in every round; the head is its multiple. */
function buildOne(
  index: number,
  stage: RoundStage,
  ratio: (figure: PairedFigure) => number,
  options: PairedOptions,
): RoundRecord {
  const requests = options.requests ?? 1500;
  const sides = ['base', 'head'] as const;
  const build = (phase: ArmPlace['phase'], side: ArmPlace['side']) => {
    const of = (figure: PairedFigure) => (side === 'head' ? ratio(figure) : 1);
    const usual = phase === 'latency' ? describeLatency(requests, of) : describeThroughput(of);
    const changed = options.changeArm?.({ round: index, stage, side, phase }) ?? {};
    return buildArmPhase(pairNames[side], { ...usual, ...changed });
  };
  return buildRound(
    index,
    [pairNames.base, pairNames.head],
    [
      buildPhase(
        'latency',
        sides.map((side) => build('latency', side)),
      ),
      buildPhase(
        'throughput',
        sides.map((side) => build('throughput', side)),
      ),
    ],
    { startedAt: new Date(Date.UTC(2026, 2, 1, 12, 0, index * 26)).toISOString() },
  );
}

function describeLatency(requests: number, of: (figure: PairedFigure) => number): ArmPhaseOptions {
  const share = (fraction: number) => Math.round(requests * fraction);
  const latencies: Latencies = [
    [4 * of('p50'), share(0.6)],
    [8 * of('p90'), share(0.32)],
    [12 * of('p95'), share(0.04)],
    [24 * of('p99'), requests - share(0.6) - share(0.32) - share(0.04)],
  ];
  return { latencies, activeSeconds: 10, serverCpuMs: { daphne: requests * 1.2 * of('cpu') } };
}

/** 1,000 right answers of 6 ms; how long they took makes the throughput. */
function describeThroughput(of: (figure: PairedFigure) => number): ArmPhaseOptions {
  const latencies: Latencies = [[6, 1000]];
  return { latencies, activeSeconds: 2 / of('throughput'), serverCpuMs: { daphne: 1000 * of('cpu') } };
}
