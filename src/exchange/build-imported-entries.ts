/**
 * What other tools measured → entries of a history. They are of setups of their own, `daphne (imported)`, without a control and
 * with a configuration that no run of ours has: they are shown, and no run is ever held against them.
 */
import { createHash } from 'node:crypto';
import {
  type HistoryEntry,
  type HistoryFigure,
  historyEntryKind,
  historyEntrySchema,
  historySchemaVersion,
} from '../records/history-entry.ts';
import { importedEngine, nameImportedConfiguration } from '../records/imported.ts';
import { type MetricSpec, metricTable } from '../records/metrics.ts';
import { describeIssue } from '../records/parse-record.ts';
import { findFactor } from './convert-unit.ts';
import type { ImportFormat } from './exchange-formats.ts';
import type { ForeignFigure, ForeignRun } from './foreign-run.ts';
import { findTarget, type NameMapping } from './map-names.ts';

export interface ImportOptions {
  readonly mapping: NameMapping;
  /** Of figures whose names, and whose file, say none. */
  readonly setup: string | null;
  readonly ref: string | null;
  readonly toolVersion: string;
}

/** A run and the form it was written in. */
export interface SourcedRun {
  readonly run: ForeignRun;
  readonly format: Exclude<ImportFormat, 'json'>;
  readonly file: string;
}

export interface ImportedEntries {
  /** Oldest first. */
  readonly entries: readonly HistoryEntry[];
  /** By name, one figure each: those that stand for no metric. */
  readonly unmapped: readonly ForeignFigure[];
  readonly problems: readonly string[];
}

const suffix = ' (imported)';

/** Runs of one commit and time are one run, whichever suites or files they come from. */
export function buildImportedEntries(runs: readonly SourcedRun[], options: ImportOptions): ImportedEntries {
  const entries = new Map<string, HistoryEntry>();
  const unmapped = new Map<string, ForeignFigure>();
  const problems: string[] = [];
  for (const { run, format, file } of runs) {
    for (const figure of run.figures) {
      const place = `${file}: ${figure.place}`;
      const target = findTarget(figure, options.mapping);
      if (target === null) {
        unmapped.set(figure.names[0], figure);
        continue;
      }
      const setup = target.setup ?? figure.suite ?? options.setup;
      if (setup === null) {
        problems.push(`${place}: ${JSON.stringify(figure.names[0])} is of no setup: give --setup`);
        continue;
      }
      const metric = metricTable.find(({ key }) => key === target.metric) as MetricSpec;
      const read = readFigure(figure, metric);
      if (typeof read === 'string') {
        problems.push(`${place}: ${read}`);
        continue;
      }
      const blank = buildEntry(setup, run, format, options);
      const key = JSON.stringify([blank.runId, blank.variant]);
      const entry = entries.get(key) ?? blank;
      if (entry.metrics[metric.key] !== undefined) {
        problems.push(`${place}: ${metric.key} of ${setup} is there a second time in this run`);
      }
      entries.set(key, { ...entry, metrics: { ...entry.metrics, [metric.key]: read } });
    }
  }
  for (const entry of entries.values()) {
    const parsed = historyEntrySchema.safeParse(entry);
    if (!parsed.success)
      problems.push(...parsed.error.issues.map((issue) => `${nameEntry(entry)}: ${describeIssue(issue)}`));
  }
  const sorted = [...entries.values()].sort((a, b) => Date.parse(a.finishedAt) - Date.parse(b.finishedAt));
  return { entries: sorted, unmapped: [...unmapped.values()], problems };
}

/** A figure in the metric's unit, or why it cannot be one. */
function readFigure({ value, unit, better }: ForeignFigure, metric: MetricSpec): HistoryFigure | string {
  const factor = unit === null ? 1 : findFactor(unit, metric.unit);
  if (factor === null) return `${JSON.stringify(unit)} is no unit of ${metric.key}, which is in ${metric.unit}`;
  if (better !== null && better !== metric.better) {
    return `${metric.key} is better when ${metric.better}, the file says ${better}`;
  }
  const converted = value * factor;
  if (!Number.isFinite(converted) || converted < 0) return `${value} ${unit ?? metric.unit} is no ${metric.key}`;
  if (metric.unit === 'fraction' && converted > 1) return `${value} ${unit ?? ''} is more than all: no ${metric.key}`;
  // The other tool gives one value, of however many rounds.
  return { value: converted, lnRatioToControl: null, rounds: 1 };
}

function buildEntry(setup: string, run: ForeignRun, format: string, options: ImportOptions): HistoryEntry {
  const name = setup.endsWith(suffix) ? setup.slice(0, -suffix.length) : setup;
  return {
    kind: historyEntryKind,
    schemaVersion: historySchemaVersion,
    tool: { name: 'channels-bench', version: options.toolVersion },
    runId: nameRun(run),
    finishedAt: run.finishedAt.toISOString(),
    status: 'complete',
    commit: run.commit,
    ref: options.ref,
    isDirty: null,
    variant: `${name}${suffix}`,
    setup: name,
    title: `${name}${suffix}`,
    setupDigest: importedEngine,
    cpuModel: 'unknown',
    engine: importedEngine,
    configurationDigest: nameImportedConfiguration(format, name),
    control: null,
    metrics: {},
    versions: {},
    ...(run.source === null ? {} : { source: run.source }),
  };
}

/** The same for the same commit and time, so that what was imported once is known again; of the form of our own ids. */
function nameRun({ finishedAt, commit }: ForeignRun): string {
  const date = finishedAt.toISOString();
  const digest = createHash('sha256')
    .update(JSON.stringify([date, commit]))
    .digest('hex');
  return `${date.slice(0, 19).replace(/\D/g, '')}-${digest.slice(0, 6)}`;
}

function nameEntry({ variant, finishedAt }: HistoryEntry): string {
  return `${variant.slice(0, 100)} of ${finishedAt}`;
}
