/** Author and title of the commits that a history keeps, where a checkout that knows them is at hand. */
import type { HistoryEntry } from '../records/history-entry.ts';
import type { BenchRecord } from '../records/record.ts';
import { findCheckout } from '../revisions/find-checkout.ts';
import { readCommit } from '../revisions/list-commits.ts';
import { openRepository } from '../revisions/open-repository.ts';

export interface NameCommitsOptions {
  /** Looked in after the sources of the record: the repository of the setups. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

/** Entries whose commit is nowhere to be found stay as they are; never rejects but for the signal. */
export async function nameCommits(
  entries: readonly HistoryEntry[],
  { variants }: Pick<BenchRecord, 'variants'>,
  { directory, environment, signal }: NameCommitsOptions,
): Promise<HistoryEntry[]> {
  const named: HistoryEntry[] = [];
  const known = new Map<string, HistoryEntry['source']>();
  for (const entry of entries) {
    const { commit } = entry;
    const own = variants.find(({ name }) => name === entry.variant)?.source?.directory;
    if (commit !== null && !known.has(commit)) {
      signal?.throwIfAborted();
      known.set(
        commit,
        await findSource(commit, [...(own === undefined ? [] : [own]), directory], environment, signal),
      );
    }
    const source = commit === null ? undefined : known.get(commit);
    named.push(source === undefined ? entry : { ...entry, source });
  }
  return named;
}

async function findSource(
  commit: string,
  directories: readonly string[],
  environment: Readonly<Record<string, string>>,
  signal: AbortSignal | undefined,
): Promise<HistoryEntry['source']> {
  // It goes into a command.
  if (!/^[0-9a-f]{7,64}$/.test(commit)) return undefined;
  for (const directory of directories) {
    try {
      if ((await findCheckout(directory)) === null) continue;
      const { git } = await openRepository(directory, environment, signal);
      const found = await readCommit(git, commit);
      if (found !== null) return { author: found.author, title: found.title };
    } catch {
      // A folder that is gone, or no git: then the entry has no title.
    }
  }
  return undefined;
}
