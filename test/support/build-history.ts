/** Entries of histories whose figures are known exactly. */
import {
  type Acceptance,
  acceptanceKind,
  type HistoryEntry,
  historyEntryKind,
} from '../../src/records/history-entry.ts';
import type { MetricKey } from '../../src/records/metrics.ts';

const dayMs = 24 * 60 * 60 * 1000;
const firstMs = Date.parse('2026-01-01T12:00:00.000Z');

/** The date of the n-th run; runs are a day apart. */
export function dateOfRun(run: number): string {
  return new Date(firstMs + run * dayMs).toISOString();
}

/** The n-th run: every metric given has 12 rounds beside the control and the ratio given, by default p50 and throughput at 0. */
export function buildEntry(
  run: number,
  ratios: Readonly<Partial<Record<MetricKey, number | null>>> = { 'latency-p50': 0, throughput: 0 },
  changes: Partial<HistoryEntry> = {},
): HistoryEntry {
  const values: Partial<Record<MetricKey, number>> = { throughput: 1000 };
  return {
    kind: historyEntryKind,
    schemaVersion: 1,
    tool: { name: 'channels-bench', version: '0.1.0' },
    runId: `run-${String(run).padStart(5, '0')}`,
    finishedAt: dateOfRun(run),
    status: 'complete',
    commit: run.toString(16).padStart(40, '0'),
    ref: 'main',
    isDirty: false,
    variant: 'daphne',
    setup: 'daphne',
    title: 'Daphne',
    setupDigest: 'a'.repeat(64),
    cpuModel: 'AMD EPYC 7763 64-Core Processor',
    engine: 'processes',
    configurationDigest: 'c'.repeat(64),
    control: { variant: 'gunicorn@control', setup: 'gunicorn', versions: { python: '3.11.2', gunicorn: '20.1.0' } },
    metrics: Object.fromEntries(
      Object.entries(ratios).map(([key, ratio]) => [
        key,
        { value: values[key as MetricKey] ?? 2, lnRatioToControl: ratio, rounds: 12 },
      ]),
    ),
    versions: { python: '3.11.2', daphne: '4.0.0' },
    ...changes,
  };
}

/** Ids as real runs have them, from which names of files are read again. */
export function buildRun(run: number, changes: Partial<HistoryEntry> = {}): HistoryEntry {
  const entry = buildEntry(run, undefined, changes);
  const runId = `${entry.finishedAt.slice(0, 19).replace(/\D/g, '')}-${run.toString(16).padStart(6, '0')}`;
  return { ...entry, runId };
}

/** Runs from `first` on with these p50 ratios (ln). */
export function buildRuns(ratios: readonly number[], first = 0, changes: Partial<HistoryEntry> = {}): HistoryEntry[] {
  return ratios.map((ratio, index) => buildEntry(first + index, { 'latency-p50': ratio }, changes));
}

export function buildAcceptance(run: number, changes: Partial<Acceptance> = {}): Acceptance {
  return {
    kind: acceptanceKind,
    schemaVersion: 1,
    runId: `run-${String(run).padStart(5, '0')}`,
    runFinishedAt: dateOfRun(run),
    commit: null,
    variant: 'daphne',
    metric: null,
    by: 'Ada',
    because: 'the new protocol costs it',
    acceptedAt: dateOfRun(run),
    ...changes,
  };
}
