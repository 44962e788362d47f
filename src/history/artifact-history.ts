/**
 * A history in the artifacts of runs, in the form of a folder history. Every run of the default branch uploads one small artifact
 * with its own entries and those of the artifacts before it: so one download is a whole baseline, and a history lasts as long
 * as something is measured more often than artifacts expire.
 *
 * A run counts whatever its conclusion: what it has stored was measured to its end, and a regression that fails the default
 * branch must be seen by the runs after it. Nobody can lock an artifact, so a writer joins the newest few: what runs that
 * overlapped have each left is together again with the next.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BenchError } from '../errors.ts';
import { type BranchArtifact, findBranchArtifacts } from '../github/find-branch-artifacts.ts';
import type { GitHubRequests } from '../github-requests.ts';
import type { Acceptance, HistoryEntry } from '../records/history-entry.ts';
import { startCollecting } from './collect-history.ts';
import type { HistoryListing, HistoryProblem, HistoryStore } from './history-store.ts';
import { nameAcceptanceFile, nameEntryFile } from './name-history-file.ts';
import { buildAcceptanceFile, buildEntryFile } from './plan-branch-files.ts';
import { planCarrying } from './plan-carrying.ts';
import { type CarriedFile, type HistoryArtifact, readHistoryArtifact } from './read-history-artifact.ts';

export interface ArtifactHistoryOptions {
  /** The same in all runs of the job. */
  readonly artifactName: string;
  /** Only artifacts of its own runs count. */
  readonly branch: string;
  /** The commit whose run is asked first: of a pull request where it left the branch; null for the newest. */
  readonly findPreferred: () => Promise<string | null>;
  /** Puts files below `root` into this run's artifact of that name, in place of one that it has already. */
  readonly upload: (name: string, files: readonly string[], root: string) => Promise<unknown>;
  /** Holds what is to be uploaded, for a moment. */
  readonly temporaryDirectory: string;
  readonly now: () => Date;
}

const joinedArtifacts = 3;
/** Until enough of them can be read. */
const triedArtifacts = 6;

type Files = ReadonlyMap<string, CarriedFile>;

export function openArtifactHistory(github: GitHubRequests, options: ArtifactHistoryOptions): HistoryStore {
  const { artifactName, branch, now } = options;
  // What was read to judge by is not downloaded again to be carried on.
  const known = new Map<number, HistoryArtifact>();
  const read = async (artifact: BranchArtifact): Promise<HistoryArtifact> => {
    const content = known.get(artifact.id) ?? (await readHistoryArtifact(github, artifact, branch));
    known.set(artifact.id, content);
    return content;
  };
  const joinNewest = async (preferred: string | null, signal: AbortSignal) => {
    const found = await findBranchArtifacts(github, artifactName, branch);
    const first = preferred === null ? undefined : found.find(({ headSha }) => headSha === preferred);
    const files = new Map<string, CarriedFile>();
    const problems: HistoryProblem[] = [];
    let joined = 0;
    const inOrder = first === undefined ? found : [first, ...found.filter((one) => one !== first)];
    for (const artifact of inOrder.slice(0, triedArtifacts)) {
      // What came after the commit that a pull request left at says nothing of that.
      if (joined === joinedArtifacts || (joined > 0 && first !== undefined)) break;
      signal.throwIfAborted();
      const content = await read(artifact);
      if (content.kind === 'unusable') problems.push({ path: `artifact ${artifact.id}`, reason: content.reason });
      if (content.kind !== 'read') continue;
      joined++;
      for (const [path, carried] of content.files) if (!isReadable(files, path)) files.set(path, carried);
    }
    return { files, problems };
  };
  return {
    name: `the artifacts ${artifactName}`,
    list: async (signal) => {
      const { files, problems } = await joinNewest(await options.findPreferred(), signal);
      const listing = collect(files, now());
      return { ...listing, problems: [...problems, ...listing.problems] };
    },
    add: async (entries, signal, acceptances = []) => {
      const { files } = await joinNewest(null, signal);
      const fresh = buildFiles(entries, acceptances).filter(([path]) => !isReadable(files, path));
      if (fresh.length > 0) await upload(new Map([...files, ...fresh]), options);
      return entries.map(nameEntryFile).map((path) => ({ path, isNew: !isReadable(files, path) }));
    },
  };
}

function isReadable(files: Files, path: string): boolean {
  return (files.get(path)?.file.kind ?? 'unreadable') !== 'unreadable';
}

function buildFiles(entries: readonly HistoryEntry[], acceptances: readonly Acceptance[]): [string, CarriedFile][] {
  return [
    ...entries.map((entry): [string, CarriedFile] => [
      nameEntryFile(entry),
      { text: buildEntryFile(entry).text, file: { kind: 'entry', entry } },
    ]),
    ...acceptances.map((acceptance): [string, CarriedFile] => [
      nameAcceptanceFile(acceptance),
      { text: buildAcceptanceFile(acceptance).text, file: { kind: 'acceptance', acceptance } },
    ]),
  ];
}

function collect(files: Files, now: Date): HistoryListing {
  const collector = startCollecting(now);
  for (const [path, { file }] of files) collector.add(path, file);
  return collector.finish();
}

/** Paths of what is written come from the content of the files, never from an archive. */
async function upload(files: Files, options: ArtifactHistoryOptions): Promise<void> {
  const now = options.now();
  const readText = (path: string) => files.get(path)?.text ?? '';
  const paths = planCarrying(collect(files, now), (path) => Buffer.byteLength(readText(path)), now);
  const root = await mkdtemp(join(options.temporaryDirectory, 'channels-bench-history-'));
  try {
    for (const path of paths) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), readText(path));
    }
    await options.upload(
      options.artifactName,
      paths.map((path) => join(root, path)),
      root,
    );
  } catch (cause) {
    const reason = (cause as Error).message;
    throw new BenchError('output-unwritable', `The artifact ${options.artifactName} was not uploaded: ${reason}`, {
      hint: 'Running the job again stores its run.',
      cause,
    });
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
