/** Record → what a history keeps of it. */
import { digestConfiguration } from '../records/digest-configuration.ts';
import {
  type HistoryEntry,
  type HistoryFigure,
  historyEntryKind,
  historySchemaVersion,
} from '../records/history-entry.ts';
import { listPercentiles } from '../records/list-percentiles.ts';
import { type MetricKey, type MetricSpec, metricTable } from '../records/metrics.ts';
import { pairRounds, type RoundPair, readDifferences } from '../records/pair-rounds.ts';
import type { BenchRecord, VariantRecord } from '../records/record.ts';
import { summarizeRecord } from '../records/summarize-record.ts';
import { intervalOfRatio, intervalOfValue } from './round-intervals.ts';

export interface BuildEntriesOptions {
  /** For records whose variants have no source of their own: the commit of the repository that was measured. */
  readonly commit?: string | null;
  readonly ref?: string | null;
}

/**
 * One entry per variant, in their order, without those that only served as the base of a comparison of revisions or as
 * control. Beside a control only the rounds shared with it count; else all rounds. Variants without a single valid figure
 * have an entry without metrics: whoever judges must see that they are missing.
 */
export function buildHistoryEntries(record: BenchRecord, options: BuildEntriesOptions = {}): HistoryEntry[] {
  const pairs = record.comparison?.pairs ?? [];
  const bases = new Set(pairs.filter(({ kind }) => kind !== 'setup').map(({ base }) => base));
  return record.variants
    .filter(({ name }) => !bases.has(name))
    .map((variant) => {
      const pair = pairs.find(({ kind, head }) => kind === 'control' && head === variant.name);
      const control = record.variants.find(({ name }) => name === pair?.base) ?? null;
      return buildEntry(record, variant, control, options);
    });
}

function buildEntry(
  record: BenchRecord,
  variant: VariantRecord,
  control: VariantRecord | null,
  options: BuildEntriesOptions,
): HistoryEntry {
  const { source } = variant;
  return {
    kind: historyEntryKind,
    schemaVersion: historySchemaVersion,
    tool: record.tool,
    runId: record.runId,
    finishedAt: record.finishedAt,
    status: record.status,
    commit: options.commit ?? source?.commit ?? null,
    ref: options.ref ?? source?.ref ?? null,
    isDirty: source?.isDirty ?? null,
    variant: variant.name,
    setup: variant.setup,
    title: variant.title,
    setupDigest: variant.setupDigest,
    cpuModel: record.environment.cpuModel,
    engine: record.environment.engine.kind,
    configurationDigest: digestConfiguration(record, variant, control),
    control: control && { variant: control.name, setup: control.setup, versions: control.versions },
    metrics: buildFigures(record, variant.name, control?.name ?? null),
    versions: variant.versions,
    percentiles: listPercentiles(
      control === null ? record : keepControlRounds(record, variant.name, control.name),
      variant.name,
    ),
  };
}

function buildFigures(record: BenchRecord, variant: string, control: string | null): Record<string, HistoryFigure> {
  const counted = control === null ? record : keepControlRounds(record, variant, control);
  const { metrics } = findSummary(counted, variant);
  const ofRounds = counted.rounds.map((round) => findSummary({ ...counted, rounds: [round] }, variant).metrics);
  const pairs = control === null ? [] : pairRounds(record, variant, control).pairs;
  const beside = pairs.filter(({ stage }) => stage === 'control');
  return Object.fromEntries(
    metricTable.flatMap((metric): [string, HistoryFigure][] => {
      const found = metrics[metric.key];
      if (found.kind !== 'measured') return [];
      const ratios = hasRatio(metric) ? readRatios(beside, metric) : [];
      const values = ofRounds.flatMap((one) => {
        const ofRound = one[metric.key];
        return ofRound.kind === 'measured' ? [ofRound.value] : [];
      });
      return [[metric.key, buildFigure(metric, found, values, ratios, beside)]];
    }),
  );
}

function buildFigure(
  metric: MetricSpec,
  { value, validRounds }: { readonly value: number; readonly validRounds: number },
  values: readonly number[],
  ratios: readonly number[],
  beside: readonly RoundPair[],
): HistoryFigure {
  const interval = metric.unit === 'fraction' ? undefined : intervalOfValue(value, values);
  const ofValue = interval === undefined ? {} : { interval };
  if (ratios.length === 0) return { value, lnRatioToControl: null, rounds: validRounds, ...ofValue };
  const lnRatioToControl = balanceOrders(beside, metric);
  const lnRatioInterval = intervalOfRatio(lnRatioToControl, ratios);
  const ofRatio = lnRatioInterval === undefined ? {} : { lnRatioInterval };
  return { value, lnRatioToControl, rounds: ratios.length, ...ofValue, ...ofRatio };
}

function findSummary(record: BenchRecord, variant: string) {
  const summary = summarizeRecord(record).variants.find(({ name }) => name === variant);
  if (summary === undefined) throw new RangeError(`no variant of the record: ${variant}`);
  return summary;
}

/** Other rounds of the same run may have shared their load among more or fewer variants. */
function keepControlRounds(record: BenchRecord, variant: string, control: string): BenchRecord {
  const shared = new Set(
    record.plan.rounds
      .filter(({ stage, arms }) => stage === 'control' && arms.includes(variant) && arms.includes(control))
      .map(({ index }) => index),
  );
  return { ...record, rounds: record.rounds.filter(({ index }) => shared.has(index)) };
}

/** Errors are judged absolutely: a share of errors over another says nothing. */
function hasRatio({ phase, unit }: MetricSpec): boolean {
  return phase !== null && unit !== 'fraction';
}

/**
 * What is started second in a round can be some per cent faster. So each order of starting has a median of its own, and
 * their mean holds the change alone, also where an invalid round has left the orders unequal.
 */
function balanceOrders(pairs: readonly RoundPair[], metric: MetricSpec): number {
  const orders = [...new Set(pairs.map(({ startedFirst }) => startedFirst))];
  const medians = orders
    .map((first) =>
      readRatios(
        pairs.filter(({ startedFirst }) => startedFirst === first),
        metric,
      ),
    )
    .filter((ratios) => ratios.length > 0)
    .map(takeMedian);
  return medians.reduce((sum, one) => sum + one, 0) / medians.length;
}

function readRatios(pairs: readonly RoundPair[], metric: MetricSpec): number[] {
  const sign = metric.better === 'higher' ? -1 : 1;
  return readDifferences(pairs, metric.key as MetricKey).map((difference) => 0 + sign * difference);
}

function takeMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
