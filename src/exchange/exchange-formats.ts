/** The forms in which a history goes out and comes in, and how a file's form is told. */

export const importFormats = [
  'json',
  'customSmallerIsBetter',
  'customBiggerIsBetter',
  'github-action-benchmark',
  'bencher',
] as const;
export type ImportFormat = (typeof importFormats)[number];

/** CSV is for spreadsheets: it does not come back. */
export const exportFormats = ['csv', ...importFormats] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A list of benches does not say itself which way is better; the metric does. */
export type FoundFormat = ImportFormat | 'custom';

export const exportKind = 'channels-bench/history-export';

/** What github-action-benchmark writes before its JSON. */
export const scriptPrefix = 'window.BENCHMARK_DATA = ';
const assignment = /^\s*(?:window\.)?BENCHMARK_DATA\s*=\s*/;

/** The JSON of a data.js: what follows the assignment. It is never run. Text without an assignment is left as it is. */
export function stripAssignment(text: string): string {
  const start = assignment.exec(text)?.[0].length;
  return start === undefined ? text : text.slice(start).replace(/;\s*$/, '');
}

/** Null: none of them. */
export function detectFormat(json: unknown): FoundFormat | null {
  if (Array.isArray(json)) return 'custom';
  if (typeof json !== 'object' || json === null) return null;
  const fields = json as Record<string, unknown>;
  if (fields['kind'] === exportKind) return 'json';
  if (isRecord(fields['entries']) && Object.values(fields['entries']).every(Array.isArray)) {
    return 'github-action-benchmark';
  }
  const benchmarks = Object.values(fields);
  return benchmarks.length > 0 && benchmarks.every(isRecord) ? 'bencher' : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
