/** The files of a history on this machine's disk → all of it, or parts of it, variant after variant, as the names of the files tell. */
import { type HistoryCollector, startCollecting } from './collect-history.ts';
import type { HistoryListing, HistoryProblem, StoredEntry } from './history-store.ts';
import { acceptancesFolder, cleanFileName, parseEntryName } from './name-history-file.ts';

/** `File`: what its store knows of one before it is read. */
export interface FoundFile<File> {
  readonly path: string;
  readonly file: File;
}

export interface FoundHistory<File> {
  readonly files: readonly FoundFile<File>[];
  /** What was noticed while the files were listed. */
  readonly problems: readonly HistoryProblem[];
  readonly read: (files: readonly FoundFile<File>[], collector: HistoryCollector) => Promise<void>;
}

export async function listWhole<File>(
  { files, problems, read }: FoundHistory<File>,
  now: Date,
): Promise<HistoryListing> {
  const collector = startCollecting(now);
  for (const { path, reason } of problems) collector.add(path, { kind: 'unreadable', reason });
  await read(files, collector);
  return collector.finish();
}

export async function* listParts<File>(
  { files, problems, read }: FoundHistory<File>,
  now: Date,
): AsyncGenerator<HistoryListing> {
  const isAcceptance = ({ path }: { readonly path: string }) => path.startsWith(`${acceptancesFolder}/`);
  const first = startCollecting(now);
  await read(files.filter(isAcceptance), first);
  const { acceptances, problems: inAcceptances } = first.finish();
  let pending: readonly HistoryProblem[] = [...problems, ...inAcceptances];
  const byName = Map.groupBy(
    files.filter((one) => !isAcceptance(one)),
    ({ path }) => parseEntryName(path)?.variant ?? null,
  );
  // A file of another name can be a run of any variant: then all is one part.
  const groups = byName.has(null) || byName.size === 0 ? [[null, [...byName.values()].flat()] as const] : [...byName];
  for (const [name, group] of groups) {
    const collector = startCollecting(now);
    await read(group, collector);
    const listing = collector.finish();
    const { entries, misnamed } = name === null ? { ...listing, misnamed: [] } : setMisnamedAside(listing, name);
    yield { entries, acceptances, problems: [...pending, ...listing.problems, ...misnamed] };
    pending = [];
  }
}

/** Somebody has renamed the file: the other runs of its variant are in another part. */
function setMisnamedAside({ entries }: HistoryListing, name: string) {
  const belongs = ({ entry }: StoredEntry) => cleanFileName(entry.variant) === name;
  const misnamed = entries
    .filter((one) => !belongs(one))
    .map(({ entry, path }): HistoryProblem => {
      const reason = `holds a run of ${JSON.stringify(entry.variant)}, which its name does not say: add it anew`;
      return { path, reason };
    });
  return { entries: misnamed.length === 0 ? entries : entries.filter(belongs), misnamed };
}
