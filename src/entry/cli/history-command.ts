/** The commands on a history: add, list, show, compare, prune, accept; and trend. */
import { resolve } from 'node:path';
import { buildHistoryEntries } from '../../comparison/build-history-entries.ts';
import { findLevelShifts } from '../../comparison/level-shifts.ts';
import { judgeAgainstHistory } from '../../comparison/stored-baseline.ts';
import { BenchError } from '../../errors.ts';
import type { HistoryListing, StoredEntry } from '../../history/history-store.ts';
import { planPruning } from '../../history/plan-pruning.ts';
import { scrubEnvironment } from '../../machine/scrub-environment.ts';
import type { HistoryEntry } from '../../records/history-entry.ts';
import { readRecord } from '../../records/read-record.ts';
import { buildHistoryProblems, buildHistoryReport, buildHistoryRunReport } from '../../reports/build-history.ts';
import { buildStoredBaseline } from '../../reports/build-stored-baseline.ts';
import { buildTrendReport } from '../../reports/build-trend.ts';
import { type Block, buildList, type Report, say } from '../../reports/report.ts';
import { nameCommits } from '../name-commits.ts';
import { type AcceptOptions, buildAcceptances, findRun } from './accept-run.ts';
import { type CliContext, type PrintOptions, printReport } from './context.ts';
import { exitCodes } from './exit-codes.ts';
import { openCliHistory } from './open-history.ts';
import { type PruneOptions, parsePruning } from './parse-pruning.ts';

export interface AddOptions {
  /** For records that do not know their commit. */
  readonly commit?: string;
  readonly ref?: string;
}

/** Stores what later runs are held against. A run that is there already is left as it was. */
export async function addToHistoryCommand(
  place: string,
  file: string,
  options: AddOptions,
  context: CliContext,
): Promise<number> {
  const { store, publish } = openCliHistory(place, context, true);
  const entries = await readEntries(file, options, context);
  const added = await store.add(entries, context.signal);
  const texts = entries.map((entry, index) => {
    const file = added[index];
    return say(
      `${entry.variant}: ${file?.isNew === true ? 'added' : 'was there already'} as ${file?.path}${describeLimits(entry)}`,
    );
  });
  await print(
    { title: `Run ${entries[0]?.runId} in ${store.name}`, blocks: [...buildList(texts), ...sayPublish(publish)] },
    context,
  );
  return exitCodes.ok.code;
}

export interface ListOptions extends PrintOptions {
  readonly limit: number;
}

export async function listHistoryCommand(place: string, options: ListOptions, context: CliContext): Promise<number> {
  const { store, listing } = await read(place, context);
  await printReport(buildHistoryReport({ name: store.name, ...listing }, options.limit), options, context);
  return exitCodes.ok.code;
}

export async function showHistoryCommand(
  place: string,
  id: string,
  options: PrintOptions,
  context: CliContext,
): Promise<number> {
  const { listing } = await read(place, context);
  await printReport(buildHistoryRunReport(findRun(listing.entries, id)), options, context);
  return exitCodes.ok.code;
}

/** Judges a record as if its run had just ended. Exits with 1 when a figure or a setup is missing that earlier runs have. */
export async function compareWithHistoryCommand(
  place: string,
  file: string,
  options: PrintOptions,
  context: CliContext,
): Promise<number> {
  const candidates = await readEntries(file, {}, context);
  const { store, listing } = await read(place, context);
  const judgement = judgeAgainstHistory(unwrap(listing), candidates);
  const title = `Run ${candidates[0]?.runId} beside ${store.name}`;
  const blocks: Block[] = [...buildStoredBaseline(judgement), ...buildHistoryProblems(listing.problems)];
  await printReport({ title, blocks }, options, context);
  return judgement.failsCheck ? exitCodes.invalid.code : exitCodes.ok.code;
}

/** Removes entries by their age or number, never what cannot be read. */
export async function pruneHistoryCommand(place: string, options: PruneOptions, context: CliContext): Promise<number> {
  const rule = parsePruning(options);
  const { store, publish, listing } = await read(place, context);
  const removed = planPruning(listing.entries, rule);
  if (options.dryRun !== true) await store.remove(removed, context.signal);
  const word = options.dryRun === true ? 'would be removed' : 'removed';
  const texts = [
    say(`${removed.length} of ${listing.entries.length} entries ${word}`, 'strong'),
    ...describeSpan(removed).map((text) => say(text, 'muted')),
  ];
  const written = options.dryRun === true || removed.length === 0 ? [] : sayPublish(publish);
  const blocks = [...buildList(texts), ...written, ...buildHistoryProblems(listing.problems)];
  await print({ title: `Pruning ${store.name}`, blocks }, context);
  return exitCodes.ok.code;
}

/** Records that the level which a run has shown is right, so that earlier runs no longer count. */
export async function acceptRunCommand(
  place: string,
  run: string,
  options: AcceptOptions,
  context: CliContext,
): Promise<number> {
  const { store, publish, listing } = await read(place, context);
  const texts = [];
  for (const acceptance of buildAcceptances(listing.entries, run, options, context.now())) {
    const { path } = await store.accept(acceptance);
    const what = `${acceptance.metric ?? 'all metrics'} of ${acceptance.variant}`;
    texts.push(say(`${what}: a new baseline starts with run ${acceptance.runId} (${path})`));
  }
  await print({ title: `Accepted in ${store.name}`, blocks: [...buildList(texts), ...sayPublish(publish)] }, context);
  return exitCodes.ok.code;
}

export async function trendCommand(place: string, options: PrintOptions, context: CliContext): Promise<number> {
  const { store, listing } = await read(place, context);
  const report = buildTrendReport(findLevelShifts(unwrap(listing)), store.name);
  await printReport(
    { ...report, blocks: [...report.blocks, ...buildHistoryProblems(listing.problems)] },
    options,
    context,
  );
  return exitCodes.ok.code;
}

async function read(place: string, context: CliContext) {
  const opened = openCliHistory(place, context, false);
  return { ...opened, listing: await opened.store.list(context.signal) };
}

function sayPublish(command: string | null): Block[] {
  return command === null ? [] : buildList([say(`Publish it with: ${command}`, 'muted')]);
}

function unwrap({ entries, acceptances }: HistoryListing) {
  return {
    entries: entries.map(({ entry }) => entry),
    acceptances: acceptances.map(({ acceptance }) => acceptance),
  };
}

async function readEntries(file: string, options: AddOptions, context: CliContext): Promise<HistoryEntry[]> {
  const path = resolve(context.workingDirectory, file);
  const record = await readRecord(path);
  const entries = buildHistoryEntries(record, options);
  const { workingDirectory: directory, signal } = context;
  const environment = scrubEnvironment(context.environment);
  if (entries.some(({ metrics }) => Object.keys(metrics).length > 0))
    return nameCommits(entries, record, { directory, environment, signal });
  throw new BenchError('nothing-measured', `${path} holds no valid figure`, {
    hint: 'Look with `channels-bench show` why its phases are invalid, and measure again.',
  });
}

/** What keeps an entry from being part of a baseline. */
function describeLimits({ control, isDirty, commit }: HistoryEntry): string {
  return [
    ...(control === null ? ['no control ran beside it, so it will be shown and not judged'] : []),
    ...(commit === null ? ['its commit is not known (--commit)'] : []),
    ...(isDirty === true ? ['its source had changes that are not committed'] : []),
  ]
    .map((text) => `; ${text}`)
    .join('');
}

function describeSpan(removed: readonly StoredEntry[]): string[] {
  const [first, last] = [removed[0], removed.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [`from ${first.entry.finishedAt.slice(0, 10)} to ${last.entry.finishedAt.slice(0, 10)}`];
}

function print(report: Report, context: CliContext): Promise<void> {
  return printReport(report, { markdown: false }, context);
}
