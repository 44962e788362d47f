/** The text of a file → the runs in it, or all its problems. */
import { explainJsonFailure } from '../records/explain-json-failure.ts';
import { detectFormat, type FoundFormat, type ImportFormat, stripAssignment } from './exchange-formats.ts';
import { type ForeignContext, type ForeignReading, refuseReading } from './foreign-run.ts';
import { type OwnHistory, readOwnJson } from './own-json.ts';
import { readBencher } from './read-bencher.ts';
import { readBenches } from './read-benches.ts';
import { readBenchmarkData } from './read-benchmark-data.ts';

export type FileReading =
  | { readonly kind: 'own'; readonly history: OwnHistory }
  | { readonly kind: 'foreign'; readonly format: Exclude<ImportFormat, 'json'>; readonly reading: ForeignReading };

/** `wanted`: what the user says it is; null: whatever it is. Nothing in the text is ever run. */
export function readForeign(text: string, wanted: ImportFormat | null, context: ForeignContext): FileReading {
  const bare = stripAssignment(text.replace(/^\uFEFF/, ''));
  if (bare.trim() === '') return refuse('the whole file is empty');
  let json: unknown;
  try {
    json = JSON.parse(bare);
  } catch (cause) {
    return refuse(`the whole file ${explainJsonFailure(bare, cause).reason}`);
  }
  const found = detectFormat(json);
  if (found === null) return refuse('the whole file: it is JSON, but of no form that can be imported');
  if (wanted !== null && !isWanted(wanted, found)) {
    return refuse(`the whole file: it has the form ${found}, not ${wanted}; leave --format out`);
  }
  return read(json, found === 'custom' ? (wanted ?? 'custom') : found, context);
}

function read(json: unknown, format: FoundFormat, context: ForeignContext): FileReading {
  switch (format) {
    case 'json':
      return { kind: 'own', history: readOwnJson(json, context.latest) };
    case 'github-action-benchmark':
      return { kind: 'foreign', format, reading: readBenchmarkData(json, context) };
    case 'bencher':
      return { kind: 'foreign', format, reading: readBencher(json, context) };
    case 'custom':
    case 'customSmallerIsBetter':
    case 'customBiggerIsBetter':
      return { kind: 'foreign', format: 'github-action-benchmark', reading: readBenches(json, format, context) };
  }
}

function isWanted(wanted: ImportFormat, found: FoundFormat): boolean {
  return found === 'custom' ? wanted.startsWith('custom') : wanted === found;
}

function refuse(problem: string): FileReading {
  return { kind: 'foreign', format: 'github-action-benchmark', reading: refuseReading(problem) };
}
