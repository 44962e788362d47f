/**
 * The scatter that the simulation draws from; all in ln units. `simulatedNoise` is a model of shared runners on which the
 * arms run one after the other; `measuredScatters` were measured with interleaved arms, sliced as by default.
 */
import type { Random } from '../../src/statistics/seeded-random.ts';

export interface NoiseModel {
  /** Between the machines that jobs get. */
  readonly hostSd: number;
  /** Between runs on one machine, shared by all that runs in it; 3 % with the start. */
  readonly runSd: number;
  /** Of one start of a server: layout of memory, hash seeds, where its processes land. */
  readonly startSd: number;
  /** From the begin of a run to its end, in a straight line. */
  readonly driftSd: number;
  readonly roundSd: number;
  /** Rounds that a neighbour slows, and by how much on average (exponential). */
  readonly spikeChance: number;
  readonly spikeMean: number;
  /** How differently two programs take a change of machine; and machines of one CPU model. */
  readonly interactionSd: number;
  readonly interactionWithinModelSd: number;
  /** Of single requests within a round. */
  readonly requestSd: number;
}

export const simulatedNoise: NoiseModel = {
  hostSd: 0.1,
  runSd: Math.sqrt(0.03 ** 2 - 0.015 ** 2),
  startSd: 0.015,
  driftSd: 0.015,
  roundSd: 0.02,
  spikeChance: 0.05,
  spikeMean: 0.08,
  interactionSd: 0.03,
  interactionWithinModelSd: 0.01,
  requestSd: 0.2,
};

export interface MeasuredScatter {
  readonly setup: 'gunicorn' | 'Daphne';
  readonly metric: 'p50' | 'p90' | 'throughput' | 'CPU';
  /** Of ln(head/base) of one pair, the same code in both arms. */
  readonly sd: number;
}

/** Two cores, generator and servers pinned apart, gunicorn 20.1 and Daphne 4.0, 10 fresh starts each. */
export const measuredScatters: readonly MeasuredScatter[] = [
  { setup: 'gunicorn', metric: 'p50', sd: 0.006 },
  { setup: 'gunicorn', metric: 'p90', sd: 0.03 },
  { setup: 'gunicorn', metric: 'throughput', sd: 0.024 },
  { setup: 'gunicorn', metric: 'CPU', sd: 0.019 },
  { setup: 'Daphne', metric: 'p50', sd: 0.009 },
  { setup: 'Daphne', metric: 'p90', sd: 0.045 },
  { setup: 'Daphne', metric: 'throughput', sd: 0.036 },
  { setup: 'Daphne', metric: 'CPU', sd: 0.033 },
];

/** Draws of a sequence: the same seed gives the same noise. */
export interface Noise {
  readonly random: Random;
  /** Standard normal. */
  normal(): number;
}

/** Normal by Marsaglia's polar method. */
export function createNoise(random: Random): Noise {
  let spare: number | null = null;
  const normal = (): number => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    for (;;) {
      const u = 2 * random() - 1;
      const v = 2 * random() - 1;
      const s = u * u + v * v;
      if (s === 0 || s >= 1) continue;
      const scale = Math.sqrt((-2 * Math.log(s)) / s);
      spare = v * scale;
      return u * scale;
    }
  };
  return { random, normal };
}

/** Student's t with 3 degrees of freedom, scaled to a standard deviation of 1: wild values now and then. */
export function drawHeavyTailed({ normal }: Noise): number {
  const chiSquare = normal() ** 2 + normal() ** 2 + normal() ** 2;
  return normal() / Math.sqrt(chiSquare);
}

/** What the rounds of one arm add to the level of its run. */
export function drawRound(model: NoiseModel, noise: Noise): number {
  const spike = noise.random() < model.spikeChance ? -Math.log(1 - noise.random()) * model.spikeMean : 0;
  return model.roundSd * noise.normal() + spike;
}

/**
 * ln(head/base) of `count` rounds of one run on one machine, without a change. With `starts` 'once' every round meets the
 * same two servers. The arms run one after the other, the head first in every second pair, while the machine drifts.
 */
export function drawPairs(model: NoiseModel, noise: Noise, count: number, starts: 'each-round' | 'once'): number[] {
  const drift = (model.driftSd * noise.normal()) / (2 * count);
  const drawStarts = () => model.startSd * (noise.normal() - noise.normal());
  const once = drawStarts();
  return Array.from({ length: count }, (_, index) => {
    const started = starts === 'once' ? once : drawStarts();
    const turn = index % 2 === 0 ? -drift : drift;
    return started + turn + drawRound(model, noise) - drawRound(model, noise);
  });
}
