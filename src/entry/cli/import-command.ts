/** `history import`: what other tools have measured becomes part of a history, to be shown and never to be compared with. */
import { BenchError } from '../../errors.ts';
import { findDateProblem } from '../../exchange/check-date.ts';
import type { ImportFormat } from '../../exchange/exchange-formats.ts';
import { type NameTarget, parseMapping } from '../../exchange/map-names.ts';
import { toleratedFutureMs } from '../../history/collect-history.ts';
import type { StoredEntry } from '../../history/history-store.ts';
import type { HistoryEntry } from '../../records/history-entry.ts';
import { buildHistoryProblems } from '../../reports/build-history.ts';
import { buildList, say } from '../../reports/report.ts';
import { type CliContext, printReport } from './context.ts';
import { exitCodes } from './exit-codes.ts';
import { openCliHistory } from './open-history.ts';
import { parseDate } from './parse-date.ts';
import { describeUnmapped, type ImportPlan, readImportFiles } from './read-import-files.ts';

export interface ImportHistoryOptions {
  readonly format: ImportFormat | 'auto';
  readonly metric?: readonly string[];
  readonly setup?: string;
  readonly date?: string;
  readonly commit?: string;
  readonly ref?: string;
  readonly dryRun?: boolean;
}

const maxListedNames = 20;

export async function importHistoryCommand(
  place: string,
  files: readonly string[],
  options: ImportHistoryOptions,
  context: CliContext,
): Promise<number> {
  const plan = parseImportOptions(options, context.now());
  const { store, publish } = openCliHistory(place, context, true);
  const { entries, acceptances, unmapped } = await readImportFiles(files, plan, context);
  const listing = await store.list(context.signal);
  const { fresh, known, differing } = sortOut(entries, listing.entries);
  const isDry = options.dryRun === true;
  if (!isDry && (fresh.length > 0 || acceptances.length > 0)) await store.add(fresh, context.signal, acceptances);
  const setups = [...new Set(fresh.map(({ variant }) => variant))].join(', ');
  const more = unmapped.length - maxListedNames;
  const texts = [
    say(
      `${count(fresh.length)} ${isDry ? 'would be added' : 'added'}${fresh.length === 0 ? '' : `: ${setups}`}`,
      'strong',
    ),
    ...(known > 0
      ? [say(`${count(known)} there already, left as ${known === 1 ? 'it is' : 'they are'}`, 'muted')]
      : []),
    ...(differing > 0
      ? [say(`${differing} of those differ from what the files say: prune them first to bring them in anew`, 'warning')]
      : []),
    ...unmapped.slice(0, maxListedNames).map((one) => say(`left out ${describeUnmapped(one)}`, 'warning')),
    ...(more > 0 ? [say(`… and ${more} more names left out`, 'warning')] : []),
    ...(publish === null || isDry || fresh.length === 0 ? [] : [say(`Publish it with: ${publish}`, 'muted')]),
  ];
  await printReport(
    { title: `Import into ${store.name}`, blocks: [...buildList(texts), ...buildHistoryProblems(listing.problems)] },
    { markdown: false },
    context,
  );
  return exitCodes.ok.code;
}

/** Throws a BenchError 'invalid-settings' with every option that is wrong. */
function parseImportOptions(options: ImportHistoryOptions, now: Date): ImportPlan {
  const { format, date, commit, setup, ref } = options;
  const latest = new Date(now.getTime() + toleratedFutureMs);
  const parsed = (options.metric ?? []).map(parseMapping);
  const when = date === undefined ? null : parseDate(date);
  const dateProblem = when === null ? null : findDateProblem(when.getTime(), latest);
  const mapping = new Map<string, NameTarget>();
  const problems = parsed.flatMap((one) => {
    if ('problem' in one) return [`--metric ${one.problem}`];
    if (mapping.has(one.name)) return [`--metric ${JSON.stringify(one.name)} is given twice`];
    mapping.set(one.name, one.target);
    return [];
  });
  if (date !== undefined && when === null) {
    problems.push(`--date ${JSON.stringify(date)} is no date: write 2026-11-24 or 2026-11-24T10:15:00Z`);
  }
  if (dateProblem !== null) problems.push(`--date ${dateProblem}`);
  if (commit !== undefined && !/^[0-9a-f]{7,64}$/i.test(commit)) {
    problems.push(`--commit ${JSON.stringify(commit)} is no commit: 7 to 64 hex digits are expected`);
  }
  for (const [name, value] of Object.entries({ setup, ref })) {
    if (value?.trim() === '') problems.push(`--${name} must not be empty`);
  }
  if (problems.length > 0) {
    throw new BenchError('invalid-settings', 'Nothing is imported', {
      hint: 'Correct what is listed.',
      details: problems,
    });
  }
  return {
    format: format === 'auto' ? null : format,
    mapping,
    setup: setup ?? null,
    ref: ref ?? null,
    date: when,
    commit: commit ?? null,
    latest,
  };
}

function sortOut(entries: readonly HistoryEntry[], stored: readonly StoredEntry[]) {
  const identify = ({ runId, variant }: HistoryEntry) => JSON.stringify([runId, variant]);
  const there = new Map(stored.map(({ entry }) => [identify(entry), entry]));
  const fresh = entries.filter((entry) => !there.has(identify(entry)));
  const differing = entries.filter((entry) => {
    const other = there.get(identify(entry));
    return other !== undefined && describeValues(other) !== describeValues(entry);
  });
  return { fresh, known: entries.length - fresh.length, differing: differing.length };
}

function describeValues({ metrics }: HistoryEntry): string {
  return JSON.stringify(
    Object.entries(metrics)
      .map(([key, { value }]) => [key, value])
      .sort(),
  );
}

function count(entries: number): string {
  return `${entries} ${entries === 1 ? 'entry' : 'entries'}`;
}
