/**
 * A history as a folder: `2026/11/….json`, one small file per run and variant, and `acceptances/….json`.
 *
 * One file each, rather than one growing file, because then two writers cannot collide, a broken file costs one run, and
 * a branch that holds the folder merges without conflict. Reading 10,000 of them takes well under a second
 * (`npm run benchmark:history`), because they are read one after the other without the detour over a pool of threads.
 */
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { BenchError } from '../errors.ts';
import type { Acceptance, HistoryEntry } from '../records/history-entry.ts';
import { type HistoryFile, maxHistoryFileBytes, parseHistoryFile, tooLarge } from '../records/parse-history-file.ts';
import { type HistoryCollector, startCollecting } from './collect-history.ts';
import type { AddedFile, LocalHistory, StoredEntry } from './history-store.ts';
import { type FoundFile, type FoundHistory, listParts, listWhole } from './list-local.ts';
import { acceptancesFolder, nameAcceptanceFile, nameEntryFile } from './name-history-file.ts';
import { type HistoryFiles, realHistoryFiles, writeNewFile } from './write-new-file.ts';

export interface FolderHistoryOptions {
  readonly now: () => Date;
  /** Whether a folder that does not exist is an empty history, as before the first run, or an error. */
  readonly mayBeMissing: boolean;
  readonly files?: HistoryFiles;
}

const notPlain: HistoryFile = { kind: 'unreadable', reason: 'is no plain file; links and folders are not followed' };
/** Files read before signals and timers get their turn. */
const filesAtOnce = 500;

/** Anything else that lies in the folder (a README, .git, a page) is none of the history's business and left alone. */
export function openFolderHistory(directory: string, options: FolderHistoryOptions): LocalHistory {
  const files = options.files ?? realHistoryFiles;
  return {
    name: directory,
    list: async (signal) => listWhole(find(directory, options, signal), options.now()),
    async *listParts(signal) {
      yield* listParts(find(directory, options, signal), options.now());
    },
    add: async (entries, signal, acceptances = []) => {
      const added: AddedFile[] = [];
      for (const entry of entries) {
        signal.throwIfAborted();
        added.push(await addFile(directory, nameEntryFile(entry), entry, files));
      }
      for (const acceptance of acceptances) await addFile(directory, nameAcceptanceFile(acceptance), acceptance, files);
      return added;
    },
    accept: (acceptance) => addFile(directory, nameAcceptanceFile(acceptance), acceptance, files),
    remove: (entries, signal) => remove(directory, entries, signal),
  };
}

function find(
  directory: string,
  { now, mayBeMissing }: FolderHistoryOptions,
  signal: AbortSignal,
): FoundHistory<boolean> {
  const collector = startCollecting(now());
  const files = listFolders(directory, mayBeMissing, collector).flatMap((folder) =>
    listJsonFiles(directory, folder, collector).map(({ name, isFile }) => ({
      path: `${folder}/${name}`,
      file: isFile,
    })),
  );
  const { problems } = collector.finish();
  return { files, problems, read: (some, collector) => readFiles(directory, some, collector, signal) };
}

/** `file`: whether it is a plain one. */
async function readFiles(
  directory: string,
  files: readonly FoundFile<boolean>[],
  collector: HistoryCollector,
  signal: AbortSignal,
): Promise<void> {
  for (const [index, { path, file: isPlain }] of files.entries()) {
    const file = isPlain ? attempt(collector, path, () => readHistoryFile(join(directory, path)), null) : notPlain;
    if (file !== null) collector.add(path, file);
    if ((index + 1) % filesAtOnce === 0) {
      await setImmediate();
      signal.throwIfAborted();
    }
  }
}

/** Paths of the folders that can hold files of ours, relative to the history's. */
function listFolders(directory: string, mayBeMissing: boolean, collector: HistoryCollector): string[] {
  let top: Dirent[];
  try {
    top = readdirSync(directory, { withFileTypes: true });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' && mayBeMissing) return [];
    throw refuse(directory, code, cause);
  }
  const years = top.filter((one) => one.isDirectory() && /^\d{4}$/.test(one.name)).map(({ name }) => name);
  const months = years.sort().flatMap((year) =>
    attempt(collector, year, () => readdirSync(join(directory, year), { withFileTypes: true }), [])
      .filter((one) => one.isDirectory() && /^\d{2}$/.test(one.name))
      .map(({ name }) => `${year}/${name}`)
      .sort(),
  );
  const hasAcceptances = top.some((one) => one.isDirectory() && one.name === acceptancesFolder);
  return hasAcceptances ? [...months, acceptancesFolder] : months;
}

function listJsonFiles(directory: string, folder: string, collector: HistoryCollector) {
  const found = attempt(collector, folder, () => readdirSync(join(directory, folder), { withFileTypes: true }), []);
  // A name that begins with a dot is a file that its writer has not finished.
  return found
    .filter(({ name }) => name.endsWith('.json') && !name.startsWith('.'))
    .map((one) => ({ name: one.name, isFile: one.isFile() }));
}

function readHistoryFile(path: string): HistoryFile {
  // A file of that size need not be read.
  if (statSync(path).size > maxHistoryFileBytes) return { kind: 'unreadable', reason: tooLarge };
  return parseHistoryFile(readFileSync(path, 'utf8'));
}

/** What is gone since it was listed was pruned by another process. */
function attempt<T>(collector: HistoryCollector, path: string, read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT')
      collector.add(path, { kind: 'unreadable', reason: `cannot be read: ${describeReadFailure(code, message)}` });
    return otherwise;
  }
}

async function addFile(
  directory: string,
  path: string,
  content: HistoryEntry | Acceptance,
  files: HistoryFiles,
): Promise<AddedFile> {
  const text = `${JSON.stringify(content, null, 1)}\n`;
  const checked = parseHistoryFile(text);
  if (checked.kind === 'unreadable') {
    // JSON has no NaN and would silently write null.
    throw new BenchError('output-unwritable', `${path} would not be readable in the history: it ${checked.reason}`, {
      hint: 'This is a defect of channels-bench; please report it with the lines above.',
    });
  }
  const isNew = await writeNewFile(join(directory, path), text, files);
  if (!isNew) checkExisting(directory, path);
  return { path, isNew };
}

/** A file of that name that cannot be read would otherwise pass for a run that is stored. */
function checkExisting(directory: string, path: string): void {
  const existing = readHistoryFile(join(directory, path));
  if (existing.kind !== 'unreadable') return;
  throw new BenchError('output-unwritable', `${join(directory, path)} is there already, but it ${existing.reason}`, {
    hint: 'Move that file away, then add the run again.',
  });
}

async function remove(directory: string, entries: readonly StoredEntry[], signal: AbortSignal): Promise<void> {
  for (const { path } of entries) {
    signal.throwIfAborted();
    try {
      await rm(join(directory, path), { force: true });
    } catch (cause) {
      const { code, message } = cause as NodeJS.ErrnoException;
      throw new BenchError(
        'output-unwritable',
        `${join(directory, path)} cannot be removed: ${describeReadFailure(code, message)}`,
        {
          hint: 'Older entries may be gone already, which is no harm. Correct the permissions and prune again.',
          cause,
        },
      );
    }
  }
}

function refuse(directory: string, code: string | undefined, cause: unknown): BenchError {
  return new BenchError(
    'history-unreadable',
    `The history ${directory} cannot be read: ${describeReadFailure(code, (cause as Error).message)}`,
    { hint: 'Give the folder that `channels-bench history add` made, or add a first run to it.', cause },
  );
}

function describeReadFailure(code: string | undefined, message: string): string {
  if (code === 'ENOENT') return 'there is no such folder';
  if (code === 'ENOTDIR') return 'it is a file, not a folder';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  return message;
}
