/** A GitHub that remembers artifacts, and histories in them as the jobs of runs open them. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { connectGitHub } from '../../src/github/connect-github.ts';
import { type ArtifactHistoryOptions, openArtifactHistory } from '../../src/history/artifact-history.ts';
import type { HistoryStore } from '../../src/history/history-store.ts';
import { nameEntryFile } from '../../src/history/name-history-file.ts';
import { buildRun } from './build-history.ts';
import { buildZip, zipJson } from './build-zip.ts';
import type { StoredArtifact, StoredRun } from './github-double/artifacts.ts';
import { type GitHubDouble, startGitHubDouble } from './github-double/start-github-double.ts';

export const artifactName = 'channels-bench.history-bench';

export class ArtifactBench implements AsyncDisposable {
  readonly double: GitHubDouble;
  readonly directory: string;

  private constructor(double: GitHubDouble, directory: string) {
    this.double = double;
    this.directory = directory;
  }

  static async start(): Promise<ArtifactBench> {
    const directory = await mkdtemp(join(tmpdir(), 'channels-bench-artifact-history-'));
    return new ArtifactBench(await startGitHubDouble(), directory);
  }

  /** The store of the job of this run, which GitHub knows once it has uploaded something. */
  open(runId: number, changes: Partial<ArtifactHistoryOptions> = {}): HistoryStore {
    const { apiUrl, repository, token } = this.double;
    const connection = { token, apiUrl, repository, userAgent: 'test', log: () => undefined, secondMs: 2 };
    return openArtifactHistory(connectGitHub(connection), {
      artifactName,
      branch: 'main',
      findPreferred: async () => null,
      upload: async (_, paths, root) => {
        const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
        const entries = paths.map((path, index) => ({ path: relative(root, path), text: texts[index] ?? '' }));
        this.put(runId, buildZip(entries));
      },
      temporaryDirectory: this.directory,
      now: () => new Date('2026-01-20T00:00:00Z'),
      ...changes,
    });
  }

  put(runId: number, zip: Buffer, run: Partial<StoredRun> = {}, artifact: Partial<StoredArtifact> = {}): void {
    const headSha = runId.toString(16).padStart(40, '0');
    this.double.runs.push({ id: runId, event: 'push', headBranch: 'main', headSha, isFork: false, ...run });
    const id = this.double.artifacts.length + 1;
    this.double.artifacts.push({
      id,
      name: artifactName,
      runId,
      zip,
      isExpired: false,
      statedBytes: null,
      ...artifact,
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.double[Symbol.asyncDispose]();
    await rm(this.directory, { recursive: true, force: true });
  }
}

export function zipRun(run: number): Buffer {
  return zipJson({ [nameEntryFile(buildRun(run))]: buildRun(run) });
}

/** Their numbers. */
export async function readRuns(store: HistoryStore): Promise<number[]> {
  const { entries } = await store.list(new AbortController().signal);
  return entries.map(({ entry }) => Number.parseInt(entry.runId.slice(-6), 16));
}
