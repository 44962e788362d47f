/**
 * A history on a branch of its own, in the form of a folder history: `2026/11/….json`, one small file per run and variant. Reads
 * only what is asked for, and writes without a checkout.
 */
import { z } from 'zod';
import { GitHubFailure, type GitHubRequests } from '../github-requests.ts';
import type { Acceptance, HistoryEntry } from '../records/history-entry.ts';
import { maxHistoryFileBytes, parseHistoryFile } from '../records/parse-history-file.ts';
import { startCollecting } from './collect-history.ts';
import { type CommitPatience, commitToBranch, type FileChange } from './commit-to-branch.ts';
import { readFiles, readFolders, type TreeEntry } from './history-branch-files.ts';
import type { AddedFile, HistoryListing, HistoryLookup, HistoryStore, StoredEntry } from './history-store.ts';
import {
  acceptancesFolder,
  cleanFileName,
  nameAcceptanceFile,
  nameEntryFile,
  parseEntryName,
} from './name-history-file.ts';
import { planThinning } from './thin-out.ts';

export interface BranchHistoryOptions extends CommitPatience {
  readonly branch: string;
  readonly now: () => Date;
}

const readme = `# History of Channels Bench

Every benchmark of the default branch adds a file here, \`YEAR/MONTH/…json\`: what later runs are held against. Old ones are
thinned out: all of 90 days stay, then one a week, for three years. Acceptances record that somebody called a new level right.
Do not merge this branch. \`channels-bench history list FOLDER\` and \`channels-bench trend FOLDER\` read a checkout of it.
`;
const newestOfOthers = 3;
const defaultLookup: HistoryLookup = { variants: null, newest: 100 };

export function openBranchHistory(github: GitHubRequests, options: BranchHistoryOptions): HistoryStore {
  const { branch } = options;
  const commit = (message: string, files: readonly NewFile[], signal: AbortSignal) =>
    addFiles(github, options, message, files, signal);
  return {
    name: `the branch ${branch}`,
    list: (signal, lookup = defaultLookup) => list(github, options, lookup, signal),
    add: (entries, signal, acceptances = []) => {
      const files = entries.map((entry) => ({ path: nameEntryFile(entry), text: serialize(entry) }));
      // In one commit: each costs half a dozen requests.
      return commit(describeEntries(entries), [...files, ...acceptances.map(describeAcceptance)], signal);
    },
    accept: async (acceptance) => {
      const file = describeAcceptance(acceptance);
      const [added] = await commit(`Accept ${acceptance.variant}`, [file], new AbortController().signal);
      return added ?? { path: file.path, isNew: false };
    },
    remove: (entries, signal) => remove(github, options, entries, signal),
  };
}

interface NewFile {
  readonly path: string;
  readonly text: string;
}

function describeAcceptance(acceptance: Acceptance): NewFile {
  return { path: nameAcceptanceFile(acceptance), text: serialize(acceptance) };
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
    const isTooLong = text !== null && Buffer.byteLength(text) > maxHistoryFileBytes;
    const reason = text === null ? 'is no text' : 'is larger than any entry of a history';
    collector.add(path, text === null || isTooLong ? { kind: 'unreadable', reason } : parseHistoryFile(text));
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

/** Pruned in the same commit when a month begins: often enough, and nobody has to remember it. */
async function addFiles(
  github: GitHubRequests,
  options: BranchHistoryOptions,
  message: string,
  files: readonly NewFile[],
  signal: AbortSignal,
): Promise<readonly AddedFile[]> {
  const { branch, now } = options;
  let existing = new Set<string>();
  const plan = async (state: { readonly commit: string | null }): Promise<readonly FileChange[]> => {
    if (state.commit === null) return [{ path: 'README.md', text: readme }, ...files];
    const folders = [...new Set(files.map(({ path }) => path.slice(0, path.lastIndexOf('/'))))];
    const found = await readFolders(github, state.commit, folders);
    existing = new Set([...found].flatMap(([folder, entries]) => entries.map(({ name }) => `${folder}/${name}`)));
    const fresh = files.filter(({ path }) => !existing.has(path));
    const isNewMonth = folders.some((folder) => folder !== acceptancesFolder && !found.has(folder));
    const old = fresh.length > 0 && isNewMonth ? await findOld(github, state.commit, now()) : [];
    return [...fresh, ...old.map((path) => ({ path, text: null }))];
  };
  await commitToBranch(github, { branch, message, plan }, options, signal);
  return files.map(({ path }) => ({ path, isNew: !existing.has(path) }));
}

const treeSchema = z.object({ tree: z.array(z.object({ path: z.string(), type: z.string() })) });

async function findOld(github: GitHubRequests, commit: string, now: Date): Promise<string[]> {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
  const { data, status } = await github.request(route, { tree_sha: commit, recursive: 'true' });
  const parsed = treeSchema.safeParse(data);
  if (!parsed.success) {
    throw new GitHubFailure('garbled', `GitHub answered with something unexpected (${route})`, { route, status });
  }
  return planThinning(
    parsed.data.tree.filter(({ type }) => type === 'blob').map(({ path }) => path),
    now,
  );
}

async function remove(
  github: GitHubRequests,
  options: BranchHistoryOptions,
  entries: readonly StoredEntry[],
  signal: AbortSignal,
): Promise<void> {
  const { branch } = options;
  const folders = [...new Set(entries.map(({ path }) => path.slice(0, path.lastIndexOf('/'))))];
  const plan = async (state: { readonly commit: string | null }): Promise<readonly FileChange[]> => {
    if (state.commit === null) return [];
    const found = await readFolders(github, state.commit, folders);
    const there = new Set([...found].flatMap(([folder, files]) => files.map(({ name }) => `${folder}/${name}`)));
    return entries.filter(({ path }) => there.has(path)).map(({ path }) => ({ path, text: null }));
  };
  await commitToBranch(github, { branch, message: `Remove ${entries.length} old entries`, plan }, options, signal);
}

function describeEntries(entries: readonly HistoryEntry[]): string {
  const names = [...new Set(entries.map(({ variant }) => variant))].join(', ');
  const commit = entries[0]?.commit?.slice(0, 12) ?? 'no commit';
  return `Add ${names} at ${commit}`;
}

function serialize(value: HistoryEntry | Acceptance): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
