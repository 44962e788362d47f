/** A history as CSV (RFC 4180): one line per run, setup and metric. */
import type { HistoryEntry } from '../records/history-entry.ts';
import { metricTable } from '../records/metrics.ts';

const columns = [
  'run',
  'finished_at',
  'status',
  'commit',
  'ref',
  'is_dirty',
  'setup',
  'title',
  'metric',
  'unit',
  'better',
  'value',
  'ratio_to_control',
  'rounds',
  'control',
  'cpu_model',
  'engine',
  'configuration',
] as const;

/** Values in the unit that stands beside them, with all digits. Empty: not known. */
export function writeCsv(entries: readonly HistoryEntry[]): string {
  const lines = entries.flatMap((entry) =>
    metricTable.flatMap(({ key, unit, better }) => {
      const figure = entry.metrics[key];
      if (figure === undefined) return [];
      const { value, lnRatioToControl, rounds } = figure;
      return [
        [
          entry.runId,
          entry.finishedAt,
          entry.status,
          entry.commit,
          entry.ref,
          entry.isDirty,
          entry.variant,
          entry.title,
          key,
          unit,
          better,
          value,
          lnRatioToControl === null ? null : Math.exp(lnRatioToControl),
          rounds,
          entry.control?.variant ?? null,
          entry.cpuModel,
          entry.engine,
          entry.configurationDigest,
        ]
          .map(writeCell)
          .join(','),
      ];
    }),
  );
  return [columns.join(','), ...lines, ''].join('\r\n');
}

/** Text that a spreadsheet would take for a formula gets an apostrophe before it, as spreadsheets have it themselves. */
function writeCell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
