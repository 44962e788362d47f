/** The content of one artifact that calls itself a history: bounded, checked file by file, and named by what is in the files. */
import { type BranchArtifact, isOwnRun } from '../github/find-branch-artifacts.ts';
import { downloadArtifact } from '../github/find-run-artifacts.ts';
import { readTextsFromZip } from '../github/read-zip.ts';
import { GitHubFailure, type GitHubRequests } from '../github-requests.ts';
import { type HistoryFile, maxHistoryFileBytes, parseHistoryFile } from '../records/parse-history-file.ts';
import { isHistoryPath, nameAcceptanceFile, nameEntryFile } from './name-history-file.ts';

/** Twice what plan-carrying.ts ever packs, unpacked. */
const zipLimits = { maxEntries: 20_000, maxBytes: maxHistoryFileBytes, maxTotalBytes: 16_000_000 } as const;
const maxPackedBytes = 10_000_000;

/** A file as it was, so that what a later version has written into it goes along too. */
export interface CarriedFile {
  readonly text: string;
  readonly file: HistoryFile;
}

export type HistoryArtifact =
  /** By the path that its content gives it; what cannot be read by the path in the archive. */
  | { readonly kind: 'read'; readonly files: ReadonlyMap<string, CarriedFile> }
  /** Of a run that is not the branch's own. */
  | { readonly kind: 'foreign' }
  /** `reason` follows the name of the artifact. */
  | { readonly kind: 'unusable'; readonly reason: string };

/** Rejects with a GitHubFailure, but not for what is in the artifact, or for one that is gone by now. */
export async function readHistoryArtifact(
  github: GitHubRequests,
  artifact: BranchArtifact,
  branch: string,
): Promise<HistoryArtifact> {
  if (artifact.bytes > maxPackedBytes) {
    return { kind: 'unusable', reason: `has ${artifact.bytes} bytes, more than ${maxPackedBytes}` };
  }
  try {
    if (!(await isOwnRun(github, artifact.runId, branch))) return { kind: 'foreign' };
    const zip = await downloadArtifact(github, artifact);
    const texts = await readTextsFromZip(zip, isHistoryPath, zipLimits);
    if (texts.length === 0) return { kind: 'unusable', reason: 'holds no file of a history' };
    const files = texts.map(({ path, text }) => {
      const file = parseHistoryFile(text);
      return [nameFile(file) ?? path, { text, file }] as const;
    });
    return { kind: 'read', files: new Map(files) };
  } catch (error) {
    if (error instanceof GitHubFailure && error.kind === 'not-found') return { kind: 'unusable', reason: 'is gone' };
    if (error instanceof GitHubFailure || !(error instanceof Error)) throw error;
    return { kind: 'unusable', reason: `cannot be used: ${error.message.slice(0, 300)}` };
  }
}

function nameFile(file: HistoryFile): string | null {
  switch (file.kind) {
    case 'entry':
      return nameEntryFile(file.entry);
    case 'acceptance':
      return nameAcceptanceFile(file.acceptance);
    case 'unreadable':
      return null;
  }
}
