/** Ways to tell a change, right and wrong ones: each is drawn a sample without a change and asked about several changes. */
import { mean, median, standardDeviation } from '../../src/statistics/descriptive.ts';
import { predictionInterval } from '../../src/statistics/prediction-interval.ts';
import { signedRankTest } from '../../src/statistics/signed-rank.ts';
import { normalQuantile, tQuantile } from '../../src/statistics/students-t.ts';
import { drawPairs, drawRound, type Noise, type NoiseModel } from './noise.ts';

export interface Detector {
  readonly name: string;
  readonly isWrong: boolean;
  /** One replicate: whether a change (ln, positive is worse) would be flagged, given the scatter that was drawn. */
  readonly draw: (model: NoiseModel, noise: Noise) => (change: number) => boolean;
}

const alpha = 0.01;
const storedRuns = 20;
const roundsPerRun = 10;
const requestsPerRound = 9000;
const resamples = 1000;

export const detectors: readonly Detector[] = [
  { name: 'last value, 200 % threshold (the usual default)', isWrong: true, draw: drawLastValue(2) },
  { name: 'last value, 110 %', isWrong: true, draw: drawLastValue(1.1) },
  { name: 't prediction interval over 20 stored runs', isWrong: false, draw: drawStored(drawRawFigure) },
  {
    name: 'the same, normalised by a control measured in the same job',
    isWrong: false,
    draw: drawStored((model, noise) => model.interactionSd * noise.normal() + medianOfPairs(model, noise, 'once')),
  },
  {
    name: 'the same, only runs on the same CPU model, fresh starts each round',
    isWrong: false,
    draw: drawStored(
      (model, noise) => model.interactionWithinModelSd * noise.normal() + medianOfPairs(model, noise, 'each-round'),
    ),
  },
  { name: 'pairs on one machine, n = 10, paired t', isWrong: false, draw: drawPairedT('each-round') },
  { name: 'pairs, n = 20, Wilcoxon signed-rank', isWrong: false, draw: drawSignedRank },
  { name: 'pairs, but one server start per arm, n = 10', isWrong: true, draw: drawPairedT('once') },
  { name: 'percentile bootstrap of the mean of 10 pairs', isWrong: true, draw: drawBootstrap },
  { name: 'requests of one round as samples (Welch, 9,000 each)', isWrong: true, draw: drawRequests },
];

export interface DetectionRate {
  readonly change: number;
  /** Fraction of the replicates. */
  readonly flagged: number;
}

/** `changes` as fractions: .05 is 5 % worse. */
export function rateDetector(
  detector: Detector,
  options: {
    readonly model: NoiseModel;
    readonly noise: Noise;
    readonly changes: readonly number[];
    readonly replicates: number;
  },
): readonly DetectionRate[] {
  const counts = options.changes.map(() => 0);
  for (let i = 0; i < options.replicates; i++) {
    const isFlagged = detector.draw(options.model, options.noise);
    for (const [at, change] of options.changes.entries()) {
      if (isFlagged(Math.log1p(change))) counts[at] = (counts[at] as number) + 1;
    }
  }
  return options.changes.map((change, at) => ({ change, flagged: (counts[at] as number) / options.replicates }));
}

/** The figure of one run: one start, the median of its rounds. */
function drawRawFigure(model: NoiseModel, noise: Noise): number {
  const level = model.hostSd * noise.normal() + model.runSd * noise.normal() + model.startSd * noise.normal();
  const drift = model.driftSd * noise.normal();
  const rounds = Array.from(
    { length: roundsPerRun },
    (_, round) => drift * (round / (roundsPerRun - 1) - 0.5) + drawRound(model, noise),
  );
  return level + median(rounds);
}

function drawLastValue(factor: number): Detector['draw'] {
  return (model, noise) => {
    const difference = drawRawFigure(model, noise) - drawRawFigure(model, noise);
    return (change) => difference + change > Math.log(factor);
  };
}

function drawStored(drawFigure: (model: NoiseModel, noise: Noise) => number): Detector['draw'] {
  return (model, noise) => {
    const stored = Array.from({ length: storedRuns }, () => drawFigure(model, noise));
    const { high } = predictionInterval(stored, { alpha });
    const next = drawFigure(model, noise);
    return (change) => next + change > high;
  };
}

function medianOfPairs(model: NoiseModel, noise: Noise, starts: 'each-round' | 'once'): number {
  return median(drawPairs(model, noise, roundsPerRun, starts));
}

function drawPairedT(starts: 'each-round' | 'once'): Detector['draw'] {
  const n = 10;
  const critical = tQuantile(1 - alpha, n - 1);
  return (model, noise) => {
    const differences = drawPairs(model, noise, n, starts);
    const standardError = standardDeviation(differences) / Math.sqrt(n);
    const center = mean(differences);
    return (change) => (center + change) / standardError > critical;
  };
}

function drawSignedRank(model: NoiseModel, noise: Noise): (change: number) => boolean {
  const differences = drawPairs(model, noise, 20, 'each-round');
  const shift = (change: number) => differences.map((difference) => difference + change);
  return (change) => signedRankTest(shift(change), 'greater').p <= alpha;
}

/** The bound of a percentile bootstrap moves with its data, so it is drawn once for all changes. */
function drawBootstrap(model: NoiseModel, noise: Noise): (change: number) => boolean {
  const differences = drawPairs(model, noise, 10, 'each-round');
  const n = differences.length;
  const means = new Float64Array(resamples);
  for (let i = 0; i < resamples; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += differences[Math.floor(noise.random() * n)] as number;
    means[i] = sum / n;
  }
  const bound = means.sort()[resamples * alpha] as number;
  return (change) => bound + change > 0;
}

const twoSided = normalQuantile(1 - alpha / 2);

/** Of normal samples only the means count; the deviations of 9,000 are known. Flags a difference in either direction. */
function drawRequests(model: NoiseModel, noise: Noise): (change: number) => boolean {
  const [difference] = drawPairs(model, noise, 1, 'each-round');
  const standardError = model.requestSd * Math.sqrt(2 / requestsPerRound);
  const seen = (difference as number) + standardError * noise.normal();
  return (change) => Math.abs(seen + change) / standardError > twoSided;
}
