/** A GitHub that remembers, and a history on a branch of it whose clock and waits a test decides. */
import type { GitHubRequests } from '../../src/github-requests.ts';
import { type BranchHistoryOptions, openBranchHistory } from '../../src/history/branch-history.ts';
import type { KeptHistory } from '../../src/history/history-store.ts';
import { nameEntryFile } from '../../src/history/name-history-file.ts';
import type { HistoryEntry } from '../../src/records/history-entry.ts';
import { connectPlainly } from './github-double/plain-client.ts';
import { type GitHubDouble, startGitHubDouble } from './github-double/start-github-double.ts';

export const base = '/repos/django/channels';
export const branch = 'channels-bench';

export class BranchBench implements AsyncDisposable {
  now = new Date('2026-12-31T00:00:00Z');
  readonly double: GitHubDouble;
  private readonly github: GitHubRequests;

  private constructor(double: GitHubDouble) {
    this.double = double;
    this.github = connectPlainly(double);
  }

  static async start(): Promise<BranchBench> {
    return new BranchBench(await startGitHubDouble());
  }

  open(options: Partial<BranchHistoryOptions> = {}): KeptHistory {
    // Time stands still between tries but for what another writer does meanwhile.
    const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms / 50));
    return openBranchHistory(this.github, {
      branch,
      now: () => this.now,
      sleep,
      random: Math.random,
      nowMs: () => performance.now(),
      ...options,
    });
  }

  async listPaths(): Promise<string[]> {
    const { object } = await this.double.call('GET', `${base}/git/ref/heads/${branch}`);
    const { tree } = await this.double.call('GET', `${base}/git/trees/${object.sha}?recursive=1`);
    return tree.filter(({ type }: { type: string }) => type === 'blob').map(({ path }: { path: string }) => path);
  }

  /** Many runs in one commit. */
  async seed(entries: readonly HistoryEntry[], more: Readonly<Record<string, string>> = {}): Promise<void> {
    const files = [
      ...entries.map((entry) => ({ path: nameEntryFile(entry), content: JSON.stringify(entry) })),
      ...Object.entries(more).map(([path, content]) => ({ path, content })),
    ].map((file) => ({ ...file, mode: '100644', type: 'blob' }));
    const tree = await this.double.call('POST', `${base}/git/trees`, { tree: files });
    const commit = await this.double.call('POST', `${base}/git/commits`, {
      message: 'many',
      tree: tree.sha,
      parents: [],
    });
    await this.double.call('POST', `${base}/git/refs`, { ref: `refs/heads/${branch}`, sha: commit.sha });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.double[Symbol.asyncDispose]();
  }
}
