/**
 * A history on a branch of its own, in the form of a folder history: `2026/11/….json`, one small file per run and variant. Reads
 * only what is asked for, and writes without a checkout.
 */
import { z } from 'zod';
import { GitHubFailure, type GitHubRequests } from '../github-requests.ts';
import { parseHistoryFile } from '../records/parse-history-file.ts';
import { startCollecting } from './collect-history.ts';
import { type CommitPatience, commitToBranch } from './commit-to-branch.ts';
import { readFiles, readFolders, type TreeEntry } from './history-branch-files.ts';
import type { AddedFile, HistoryListing, HistoryLookup, KeptHistory, StoredEntry } from './history-store.ts';
import { acceptancesFolder, cleanFileName, parseEntryName } from './name-history-file.ts';
import {
  buildAcceptanceFile,
  buildEntryFile,
  describeAcceptance,
  describeEntries,
  describeRemoval,
  type FileChange,
  historyReadme,
  listFolders,
  type NewFile,
  planAddition,
} from './plan-branch-files.ts';

export interface BranchHistoryOptions extends CommitPatience {
  readonly branch: string;
  readonly now: () => Date;
}

const newestOfOthers = 3;
const defaultLookup: HistoryLookup = { variants: null, newest: 100 };

export function openBranchHistory(github: GitHubRequests, options: BranchHistoryOptions): KeptHistory {
  const { branch } = options;
  const commit = (message: string, files: readonly NewFile[], signal: AbortSignal) =>
    addFiles(github, options, message, files, signal);
  return {
    name: `the branch ${branch}`,
    list: (signal, lookup = defaultLookup) => list(github, options, lookup, signal),
    add: async (entries, signal, acceptances = []) => {
      const files = [...entries.map(buildEntryFile), ...acceptances.map(buildAcceptanceFile)];
      return (await commit(describeEntries(entries), files, signal)).slice(0, entries.length);
    },
    accept: async (acceptance) => {
      const file = buildAcceptanceFile(acceptance);
      const [added] = await commit(describeAcceptance(acceptance), [file], new AbortController().signal);
      return added ?? { path: file.path, isNew: false };
    },
    remove: (entries, signal) => remove(github, options, entries, signal),
  };
}

/** Months from the newest backwards, until each variant has as many as are needed. */
async function list(
  github: GitHubRequests,
  { branch, now }: BranchHistoryOptions,
  lookup: HistoryLookup,
  signal: AbortSignal,
): Promise<HistoryListing> {
  const collector = startCollecting(now());
  const top = (await readFolders(github, branch, ['', acceptancesFolder])) ?? new Map();
  const years = (top.get('') ?? []).filter(({ name, isFolder }) => isFolder && /^\d{4}$/.test(name));
  const ofYears = await readFolders(
    github,
    branch,
    years.map(({ name }) => name),
  );
  const months = [...ofYears].flatMap(([year, entries]) =>
    entries.filter(({ name, isFolder }) => isFolder && /^\d{2}$/.test(name)).map(({ name }) => `${year}/${name}`),
  );
  const wanted: NamedBlob[] = listJson(acceptancesFolder, top.get(acceptancesFolder) ?? []);
  const counts = new Map<string, number>();
  const asked = (lookup.variants ?? []).map(cleanFileName);
  const isEnough = () =>
    lookup.variants === null
      ? wanted.length >= lookup.newest
      : asked.every((variant) => (counts.get(variant) ?? 0) >= lookup.newest);
  for (const month of months.sort().reverse()) {
    if (isEnough()) break;
    signal.throwIfAborted();
    const entries = (await readFolders(github, branch, [month])).get(month) ?? [];
    for (const blob of listJson(month, entries).reverse()) {
      if (isWanted(blob.path, counts, lookup)) wanted.push(blob);
    }
  }
  const texts = await readFiles(
    github,
    wanted.map(({ oid }) => oid),
  );
  for (const [index, { path }] of wanted.entries()) {
    const text = texts[index] ?? null;
    collector.add(path, text === null ? { kind: 'unreadable', reason: 'is no text' } : parseHistoryFile(text));
  }
  return collector.finish();
}

interface NamedBlob {
  readonly path: string;
  readonly oid: string;
}

function listJson(folder: string, entries: readonly TreeEntry[]): NamedBlob[] {
  return entries
    .filter(({ name, isFolder }) => !isFolder && name.endsWith('.json') && !name.startsWith('.'))
    .map(({ name, oid }) => ({ path: `${folder}/${name}`, oid }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Counts what is wanted. Of variants that were not asked for a few: that one is missing from a run can only be seen so. */
function isWanted(path: string, counts: Map<string, number>, { variants, newest }: HistoryLookup): boolean {
  const variant = parseEntryName(path)?.variant ?? null;
  if (variant === null || variants === null) return true;
  const count = (counts.get(variant) ?? 0) + 1;
  counts.set(variant, count);
  return count <= (variants.some((name) => cleanFileName(name) === variant) ? newest : newestOfOthers);
}

async function addFiles(
  github: GitHubRequests,
  options: BranchHistoryOptions,
  message: string,
  files: readonly NewFile[],
  signal: AbortSignal,
): Promise<readonly AddedFile[]> {
  const { branch, now } = options;
  let existing = new Set<string>();
  const plan = async ({ commit }: { readonly commit: string | null }): Promise<readonly FileChange[]> => {
    if (commit === null) return [historyReadme, ...files];
    const found = await readFolders(github, commit, listFolders(files));
    existing = new Set([...found].flatMap(([folder, entries]) => entries.map(({ name }) => `${folder}/${name}`)));
    return planAddition(files, existing, () => listAllPaths(github, commit), now());
  };
  await commitToBranch(github, { branch, message, plan }, options, signal);
  return files.map(({ path }) => ({ path, isNew: !existing.has(path) }));
}

const treeSchema = z.object({ tree: z.array(z.object({ path: z.string(), type: z.string() })) });

async function listAllPaths(github: GitHubRequests, commit: string): Promise<string[]> {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
  const { data, status } = await github.request(route, { tree_sha: commit, recursive: 'true' });
  const parsed = treeSchema.safeParse(data);
  if (!parsed.success) {
    throw new GitHubFailure('garbled', `GitHub answered with something unexpected (${route})`, { route, status });
  }
  return parsed.data.tree.filter(({ type }) => type === 'blob').map(({ path }) => path);
}

async function remove(
  github: GitHubRequests,
  options: BranchHistoryOptions,
  entries: readonly StoredEntry[],
  signal: AbortSignal,
): Promise<void> {
  const { branch } = options;
  const folders = listFolders(entries);
  const plan = async (state: { readonly commit: string | null }): Promise<readonly FileChange[]> => {
    if (state.commit === null) return [];
    const found = await readFolders(github, state.commit, folders);
    const there = new Set([...found].flatMap(([folder, files]) => files.map(({ name }) => `${folder}/${name}`)));
    return entries.filter(({ path }) => there.has(path)).map(({ path }) => ({ path, text: null }));
  };
  await commitToBranch(github, { branch, message: describeRemoval(entries), plan }, options, signal);
}
