/** An A/A run → how noisy this machine is, what a comparison on it can see, and at which price. */
import type { CalibrationFile } from '../records/calibration-file.ts';
import { calibrationKind, calibrationSchemaVersion } from '../records/calibration-file.ts';
import type { MetricKey } from '../records/metrics.ts';
import { readDifferences } from '../records/pair-rounds.ts';
import type { BenchRecord } from '../records/record.ts';
import { median } from '../statistics/descriptive.ts';
import { createSeededRandom } from '../statistics/seeded-random.ts';
import { type CalibratedStart, calibrateMetric, type MetricCalibration } from './calibrate-metric.ts';
import { countFalseAlarms, type FalseAlarms } from './false-alarms.ts';
import { chooseGateMetrics, listJudgedMetrics } from './gate-metrics.ts';
import { listPhases, type PairContext, readPairContexts } from './pair-context.ts';
import { describePairNotes } from './pair-notes.ts';
import { findTail } from './percentile-tail.ts';
import { readEvidence } from './read-evidence.ts';
import { defaultTwoStageRule } from './two-stage-rule.ts';

export interface SetupCalibration {
  readonly variant: string;
  readonly setup: string;
  readonly setupDigest: string;
  readonly title: string;
  /** Fresh starts with at least one pair of figures. */
  readonly starts: number;
  /** Rounds of all phases within a start. */
  readonly repeats: number;
  /** Of a comparison: one start of both with one round; of that, what is spent before the first phase and after the last. */
  readonly secondsPerRound: number;
  readonly secondsPerStart: number;
  /** In the order of the table of metrics. */
  readonly metrics: readonly MetricCalibration[];
  /** Percentiles that too few requests of a round lie beyond. */
  readonly unseen: readonly MetricKey[];
  readonly falseAlarms: FalseAlarms;
  readonly notes: readonly string[];
}

export interface Calibration {
  readonly setups: readonly SetupCalibration[];
}

/** A day; what a broken clock says is beyond it. */
const longestSeconds = 86_400;

export interface CalibrationOptions {
  /** null for the default of the phases that ran. */
  readonly gateMetrics?: readonly MetricKey[] | null;
  /** Runs drawn from the measured starts to count false alarms. */
  readonly drawnRuns?: number;
}

/** Draws with the record's seed, so it always says the same. */
export function analyseCalibration(record: BenchRecord, options: CalibrationOptions = {}): Calibration {
  return { setups: readPairContexts(record).map((context) => calibrateSetup(context, options)) };
}

/** For later runs on this kind of machine. */
export function buildCalibrationFile(record: BenchRecord, { setups }: Calibration): CalibrationFile {
  return {
    kind: calibrationKind,
    schemaVersion: calibrationSchemaVersion,
    tool: record.tool,
    runId: record.runId,
    finishedAt: record.finishedAt,
    cpuModel: record.environment.cpuModel,
    cores: record.environment.cores,
    engine: record.environment.engine.kind,
    setups: setups.map(({ setup, setupDigest, starts, secondsPerRound, metrics }) => ({
      setup,
      setupDigest,
      starts,
      secondsPerRound,
      metrics: metrics.flatMap(({ metric, startSd, roundSd, pairSd }) =>
        pairSd === null ? [] : [{ metric, startSd, roundSd, pairSd }],
      ),
    })),
  };
}

function calibrateSetup(context: PairContext, options: CalibrationOptions): SetupCalibration {
  const { record, head } = context;
  const phases = listPhases(record);
  const gates = options.gateMetrics ?? chooseGateMetrics(phases);
  const columns = new Map(listJudgedMetrics(phases).map((metric) => [metric, readStarts(context, metric)]));
  const cost = measureCost(context);
  const needs = { pairs: 1, metricsPerPair: Math.max(1, gates.length) };
  const hasTail = (metric: MetricKey) => findTail(readEvidence(context, metric)).isLongEnough;
  const seen = [...columns].filter(([metric, starts]) => starts.some((start) => start !== null) && hasTail(metric));
  const metrics = seen.map(([metric, starts]) =>
    calibrateMetric(metric, gates.includes(metric), starts.filter(isStart), { ...cost, needs }),
  );
  const starts = new Set(context.paired.pairs.map(({ round }) => round)).size;
  return {
    variant: head.name,
    setup: head.setup,
    setupDigest: head.setupDigest,
    title: head.title,
    starts,
    repeats: Math.max(0, ...context.paired.pairs.map(({ repeat }) => repeat + 1)),
    secondsPerRound: cost.secondsPerStart + cost.secondsPerRepeat,
    secondsPerStart: cost.secondsPerStart,
    metrics,
    unseen: [...columns.keys()].filter((metric) => !hasTail(metric)),
    falseAlarms: countFalseAlarms(
      new Map(seen.filter(([metric]) => gates.includes(metric))),
      { ...defaultTwoStageRule, metrics: needs.metricsPerPair },
      createSeededRandom(record.plan.seed),
      options.drawnRuns,
    ),
    notes: describePairNotes(context),
  };
}

/** One entry per round that ran. */
function readStarts({ rounds, paired, head }: PairContext, metric: MetricKey): (CalibratedStart | null)[] {
  return rounds.map(({ round }) => {
    const pairs = paired.pairs.filter((pair) => pair.round === round.index);
    const repeats = readDifferences(pairs, metric);
    return repeats.length === 0 ? null : { isHeadFirst: pairs[0]?.startedFirst === head.name, repeats };
  });
}

/** Medians over the rounds that were finished; a clock that jumped is left out. */
function measureCost({ rounds }: PairContext): { secondsPerStart: number; secondsPerRepeat: number } {
  const finished = rounds
    .filter(({ round }) => round.failure === null && round.phases.length > 0)
    .map(({ round }) => {
      const first = round.phases[0]?.kind;
      const repeats = round.phases.filter(({ kind }) => kind === first).length;
      const phases = round.phases.reduce((sum, phase) => sum + phase.wallSeconds, 0);
      return { start: round.wallSeconds - phases, repeat: phases / repeats };
    })
    .filter(({ start, repeat }) => isPlausible(start) && isPlausible(repeat));
  if (finished.length === 0) return { secondsPerStart: 0, secondsPerRepeat: 0 };
  return {
    secondsPerStart: median(finished.map(({ start }) => start)),
    secondsPerRepeat: median(finished.map(({ repeat }) => repeat)),
  };
}

function isPlausible(seconds: number): boolean {
  return Number.isFinite(seconds) && seconds >= 0 && seconds < longestSeconds;
}

function isStart(start: CalibratedStart | null): start is CalibratedStart {
  return start !== null;
}
