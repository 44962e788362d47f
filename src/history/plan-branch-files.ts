/** What a writer changes on a data branch, whether it writes by GitHub's API or by git in a clone. */
import type { Acceptance, HistoryEntry } from '../records/history-entry.ts';
import type { StoredEntry } from './history-store.ts';
import { acceptancesFolder, nameAcceptanceFile, nameEntryFile } from './name-history-file.ts';
import { planThinning } from './thin-out.ts';

export interface NewFile {
  readonly path: string;
  readonly text: string;
}

export interface FileChange {
  readonly path: string;
  /** Null removes it; what is not there must not be removed. */
  readonly text: string | null;
}

/** The first file of a new branch. */
export const historyReadme: NewFile = {
  path: 'README.md',
  text: `# History of Channels Bench

Every benchmark of the default branch adds a file here, \`YEAR/MONTH/…json\`: what later runs are held against. Old ones are
thinned out: all of 90 days stay, then one a week, for three years. Acceptances record that somebody called a new level right.
Do not merge this branch. In a clone that has fetched it, \`channels-bench history list branch:NAME\` and
\`channels-bench trend branch:NAME\` read it; given a folder in place of branch:NAME, they read a checkout of it.
`,
};

export function buildEntryFile(entry: HistoryEntry): NewFile {
  return { path: nameEntryFile(entry), text: serialize(entry) };
}

export function buildAcceptanceFile(acceptance: Acceptance): NewFile {
  return { path: nameAcceptanceFile(acceptance), text: serialize(acceptance) };
}

export function describeEntries(entries: readonly HistoryEntry[]): string {
  const names = [...new Set(entries.map(({ variant }) => variant))].join(', ');
  const runs = new Set(entries.map(({ runId }) => runId)).size;
  if (runs > 1) return `Add ${runs} runs of ${names}`;
  const commit = entries[0]?.commit?.slice(0, 12) ?? 'no commit';
  return `Add ${names} at ${commit}`;
}

export function describeAcceptance({ variant }: Acceptance): string {
  return `Accept ${variant}`;
}

export function describeRemoval(entries: readonly StoredEntry[]): string {
  return `Remove ${entries.length} old entries`;
}

/** Each once, in the order of the files. */
export function listFolders(files: readonly { readonly path: string }[]): string[] {
  return [...new Set(files.map(({ path }) => path.slice(0, path.lastIndexOf('/'))))];
}

/**
 * The files that are not there yet. Thinned out in the same commit when a month begins: often enough, and nobody has to
 * remember it. `existing`: all paths in the folders of the files, at least.
 */
export async function planAddition(
  files: readonly NewFile[],
  existing: ReadonlySet<string>,
  listAllPaths: () => Promise<readonly string[]>,
  now: Date,
): Promise<readonly FileChange[]> {
  const fresh = files.filter(({ path }) => !existing.has(path));
  const known = new Set(listFolders([...existing].map((path) => ({ path }))));
  const isNewMonth = listFolders(fresh).some((folder) => folder !== acceptancesFolder && !known.has(folder));
  const old = isNewMonth ? planThinning(await listAllPaths(), now) : [];
  return [...fresh, ...old.map((path) => ({ path, text: null }))];
}

function serialize(value: HistoryEntry | Acceptance): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
