/** A long history, one file per run and setup, as the folder store keeps it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nameEntryFile } from '../../../src/history/name-history-file.ts';
import type { HistoryEntry } from '../../../src/records/history-entry.ts';
import { type MetricKey, metricTable } from '../../../src/records/metrics.ts';
import { buildTrendHistory } from '../../../test/support/build-trend-history.ts';

const hourMs = 3_600_000;
const firstMs = Date.parse('2025-09-01T00:00:00Z');

/** Returns the entries and how many bytes they are. */
export function writeHistory(directory: string, size: { runs: number; setups: number; metrics: number }) {
  const setups = Array.from({ length: size.setups }, (_, index) => `setup-${index + 1}`);
  const metrics = metricTable
    .filter(({ phase, unit }) => phase !== null && unit !== 'fraction')
    .slice(0, size.metrics)
    .map(({ key }): MetricKey => key);
  const { entries } = buildTrendHistory({ runs: size.runs, setups, metrics });
  const made = new Set<string>();
  let bytes = 0;
  const hourly = entries.map((entry, index): HistoryEntry => {
    const finishedAt = new Date(firstMs + Math.floor(index / size.setups) * hourMs).toISOString();
    return { ...entry, finishedAt, runId: nameRun(finishedAt) };
  });
  for (const entry of hourly) {
    const path = join(directory, nameEntryFile(entry));
    if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    made.add(dirname(path));
    const text = `${JSON.stringify(entry, null, 1)}\n`;
    bytes += text.length;
    writeFileSync(path, text);
  }
  return { entries: hourly, bytes, setups, metrics };
}

/** As the tool does; a run's setups share it. */
function nameRun(finishedAt: string): string {
  return `${finishedAt.slice(0, 19).replace(/\D/g, '')}-${finishedAt.length.toString(16).padStart(6, '0')}`;
}
