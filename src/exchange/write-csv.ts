/** A history as CSV (RFC 4180): one line per run, setup and metric. Intervals are those of 95 %. */
import type { HistoryEntry } from '../records/history-entry.ts';
import { metricTable } from '../records/metrics.ts';

const columns = [
  'run',
  'finished_at',
  'status',
  'commit',
  'author',
  'commit_title',
  'ref',
  'is_dirty',
  'setup',
  'title',
  'metric',
  'unit',
  'better',
  'value',
  'low',
  'high',
  'ratio_to_control',
  'ratio_low',
  'ratio_high',
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
      const { value, interval, lnRatioToControl, lnRatioInterval, rounds } = figure;
      return [
        [
          entry.runId,
          entry.finishedAt,
          entry.status,
          entry.commit,
          entry.source?.author ?? null,
          entry.source?.title ?? null,
          entry.ref,
          entry.isDirty,
          entry.variant,
          entry.title,
          key,
          unit,
          better,
          value,
          interval?.low ?? null,
          interval?.high ?? null,
          ...[lnRatioToControl, lnRatioInterval?.low ?? null, lnRatioInterval?.high ?? null].map(toRatio),
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

function toRatio(ln: number | null): number | null {
  return ln === null ? null : Math.exp(ln);
}

/** Text that a spreadsheet would take for a formula gets an apostrophe before it, as spreadsheets have it themselves. */
export function writeCell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
