/**
 * A history on a branch of a clone, in the form that openBranchHistory writes on GitHub. What is written stays in the clone until
 * somebody pushes it. Ten thousand entries are read by a handful of processes: one lists them, each of the others reads
 * two thousand.
 */
import { BenchError } from '../errors.ts';
import { type HistoryFile, maxHistoryFileBytes, parseHistoryFile, tooLarge } from '../records/parse-history-file.ts';
import {
  type BranchFile,
  type Clone,
  type CloneBranch,
  type CloneOptions,
  openClone,
  readBlobs,
  readCloneBranch,
} from './clone-branch.ts';
import type { HistoryCollector } from './collect-history.ts';
import type { CommitPatience } from './commit-to-branch.ts';
import { commitToClone } from './commit-to-clone.ts';
import type { AddedFile, LocalHistory } from './history-store.ts';
import { type FoundFile, type FoundHistory, listParts, listWhole } from './list-local.ts';
import { isHistoryPath } from './name-history-file.ts';
import {
  buildAcceptanceFile,
  buildEntryFile,
  describeAcceptance,
  describeEntries,
  describeRemoval,
  type FileChange,
  historyReadme,
  type NewFile,
  planAddition,
} from './plan-branch-files.ts';

export interface CloneHistoryOptions extends CloneOptions, CommitPatience {
  readonly now: () => Date;
  /** Whether a branch that is not there is an empty history, as before the first run, or an error. */
  readonly mayBeMissing: boolean;
}

export function openCloneHistory(options: CloneHistoryOptions): LocalHistory {
  const { branch, now } = options;
  const commit = async (
    message: string,
    plan: (state: CloneBranch | null) => Promise<readonly FileChange[]>,
    signal: AbortSignal,
  ) => commitToClone(await openClone(options, signal), { message, plan }, options, now(), signal);
  const addFiles = async (message: string, files: readonly NewFile[], signal: AbortSignal): Promise<AddedFile[]> => {
    let existing = new Set<string>();
    const plan = async (state: CloneBranch | null) => {
      existing = new Set(state?.files.keys());
      return state === null
        ? [historyReadme, ...files]
        : planAddition(files, existing, async () => [...existing], now());
    };
    await commit(message, plan, signal);
    return files.map(({ path }) => ({ path, isNew: !existing.has(path) }));
  };
  return {
    name: `the branch ${branch} of this clone`,
    list: async (signal) => listWhole(await find(options, signal), now()),
    async *listParts(signal) {
      yield* listParts(await find(options, signal), now());
    },
    add: async (entries, signal, acceptances = []) => {
      const files = [...entries.map(buildEntryFile), ...acceptances.map(buildAcceptanceFile)];
      return (await addFiles(describeEntries(entries), files, signal)).slice(0, entries.length);
    },
    accept: async (acceptance) => {
      const file = buildAcceptanceFile(acceptance);
      const [added] = await addFiles(describeAcceptance(acceptance), [file], new AbortController().signal);
      return added ?? { path: file.path, isNew: false };
    },
    remove: (entries, signal) => {
      const plan = async (state: CloneBranch | null) =>
        entries.filter(({ path }) => state?.files.has(path)).map(({ path }) => ({ path, text: null }));
      return commit(describeRemoval(entries), plan, signal);
    },
  };
}

async function find(options: CloneHistoryOptions, signal: AbortSignal): Promise<FoundHistory<BranchFile>> {
  const clone = await openClone(options, signal);
  const state = await readCloneBranch(clone);
  if (state === null) return describeMissing(options);
  return {
    files: [...state.files].filter(([path]) => isHistoryPath(path)).map(([path, file]) => ({ path, file })),
    problems: [],
    read: (files, collector) => readFiles(clone, files, collector, signal),
  };
}

async function readFiles(
  clone: Clone,
  files: readonly FoundFile<BranchFile>[],
  collector: HistoryCollector,
  signal: AbortSignal,
): Promise<void> {
  const readable = files.filter(({ file }) => findFlaw(file) === null);
  const texts = await readBlobs(
    clone,
    readable.map(({ file }) => file.oid),
    signal,
  );
  for (const { path, file } of files) {
    const reason = findFlaw(file);
    if (reason !== null) collector.add(path, { kind: 'unreadable', reason });
  }
  for (const [index, { path }] of readable.entries()) collector.add(path, parse(texts[index] ?? null));
}

function findFlaw({ isPlain, bytes }: BranchFile): string | null {
  if (!isPlain) return 'is no plain file; links and folders are not followed';
  return bytes > maxHistoryFileBytes ? tooLarge : null;
}

function parse(text: string | null): HistoryFile {
  return text === null ? { kind: 'unreadable', reason: 'is missing in this clone' } : parseHistoryFile(text);
}

function describeMissing({ branch, directory, mayBeMissing }: CloneHistoryOptions): FoundHistory<BranchFile> {
  const fetch = `git fetch origin ${branch}:${branch}`;
  if (mayBeMissing) {
    const reason = `is not in this clone; when the remote has it, \`${fetch}\` brings it`;
    return { files: [], problems: [{ path: `branch ${branch}`, reason }], read: async () => {} };
  }
  throw new BenchError('history-unreadable', `There is no branch ${branch} in the clone ${directory}`, {
    hint: `When the remote has it, \`${fetch}\` brings it; a first run is added with \`channels-bench history add\`.`,
  });
}
