/** `history export`: a history in the form of another tool; what it does not hold is said. */
import { resolve } from 'node:path';
import { metricNames, parseMetricName } from '../../comparison/margins.ts';
import { BenchError } from '../../errors.ts';
import type { ExportFormat } from '../../exchange/exchange-formats.ts';
import { writeOwnJson } from '../../exchange/own-json.ts';
import { type ExportSelection, keepNewest, selectAcceptances, selectEntries } from '../../exchange/select-entries.ts';
import { writeBencher } from '../../exchange/write-bencher.ts';
import { buildBenches, listOtherMetrics, writeBenchmarkData } from '../../exchange/write-benches.ts';
import { writeCsv } from '../../exchange/write-csv.ts';
import type { HistoryListing } from '../../history/history-store.ts';
import type { HistoryEntry } from '../../records/history-entry.ts';
import { writeOutputFile } from '../write-output-file.ts';
import type { CliContext } from './context.ts';
import { exitCodes } from './exit-codes.ts';
import { openCliHistory } from './open-history.ts';
import { parseDate } from './parse-date.ts';

export interface ExportOptions {
  readonly format: ExportFormat;
  readonly out?: string;
  readonly setup?: readonly string[];
  readonly metric?: readonly string[];
  readonly since?: string;
}

/** The file goes to the console or to a file, remarks always to the console's errors. */
export async function exportHistoryCommand(
  place: string,
  options: ExportOptions,
  context: CliContext,
): Promise<number> {
  const { store } = openCliHistory(place, context, false);
  const listing = await store.list(context.signal);
  const selection = parseSelection(listing, options);
  const entries = selectEntries(
    listing.entries.map(({ entry }) => entry),
    selection,
  );
  if (entries.length === 0) {
    throw new BenchError('nothing-to-export', `${store.name} holds no figure that was asked for`, {
      hint: 'See `channels-bench history list`, and leave out --setup, --metric or --since.',
    });
  }
  const acceptances = selectAcceptances(
    listing.acceptances.map(({ acceptance }) => acceptance),
    selection,
  );
  const { text, remarks } = write(options.format, entries, () => writeOwnJson(entries, acceptances), context.now());
  if (options.out === undefined) context.writeOut(text);
  else await writeOutputFile(resolve(context.workingDirectory, options.out), text);
  const problems = listing.problems.length;
  for (const remark of [
    ...remarks,
    ...(problems > 0 ? [`${problems} files of the history do not count: see channels-bench history list`] : []),
    ...(options.out === undefined ? [] : [`written to ${options.out}`]),
  ]) {
    context.writeError(`${remark}\n`);
  }
  return exitCodes.ok.code;
}

function write(
  format: ExportFormat,
  entries: readonly HistoryEntry[],
  writeOwn: () => string,
  now: Date,
): { readonly text: string; readonly remarks: readonly string[] } {
  switch (format) {
    case 'csv':
      return { text: writeCsv(entries), remarks: [] };
    case 'json':
      return { text: writeOwn(), remarks: [] };
    case 'github-action-benchmark':
      return { text: writeBenchmarkData(entries, now), remarks: [] };
    case 'bencher':
      return { text: writeBencher(keepNewest(entries)), remarks: describeOlder(entries) };
    case 'customSmallerIsBetter':
      return writeList(entries, 'lower', 'customBiggerIsBetter');
    case 'customBiggerIsBetter':
      return writeList(entries, 'higher', 'customSmallerIsBetter');
  }
}

function writeList(entries: readonly HistoryEntry[], better: 'lower' | 'higher', otherFormat: ExportFormat) {
  const newest = keepNewest(entries);
  const others = listOtherMetrics(newest, better);
  const remarks =
    others.length === 0
      ? []
      : [
          `left out: ${others.join(', ')}; they are in what --format ${otherFormat} writes, as a list has one direction`,
        ];
  return {
    text: `${JSON.stringify(buildBenches(newest, better), null, 2)}\n`,
    remarks: [...remarks, ...describeOlder(entries)],
  };
}

function describeOlder(entries: readonly HistoryEntry[]): string[] {
  const older = entries.length - keepNewest(entries).length;
  if (older === 0) return [];
  return [
    `left out: ${older} older entries; this form holds the newest run of each setup, --format github-action-benchmark all`,
  ];
}

/** Throws a BenchError 'invalid-settings' with every option that is wrong. */
function parseSelection({ entries }: HistoryListing, options: ExportOptions): ExportSelection {
  const known = [...new Set(entries.map(({ entry }) => entry.variant))].sort();
  const setups = options.setup ?? null;
  const metrics = options.metric?.map((name) => [name, parseMetricName(name)] as const) ?? null;
  const since = options.since === undefined ? null : parseDate(options.since);
  const problems = [
    ...(setups ?? [])
      .filter((name) => !known.includes(name))
      .map((name) => `--setup ${JSON.stringify(name)} is none of the history's: ${known.join(', ')}`),
    ...(metrics ?? [])
      .filter(([, keys]) => keys === null)
      .map(([name]) => `--metric ${JSON.stringify(name)} is none of ${metricNames.join(', ')}`),
    ...(options.since !== undefined && since === null
      ? [`--since ${JSON.stringify(options.since)} is no date: write it as 2026-11-24; it means midnight UTC`]
      : []),
  ];
  if (problems.length > 0) {
    throw new BenchError('invalid-settings', 'Nothing is exported', {
      hint: 'Correct what is listed.',
      details: problems,
    });
  }
  return { setups, metrics: metrics?.flatMap(([, keys]) => keys ?? []) ?? null, since };
}
