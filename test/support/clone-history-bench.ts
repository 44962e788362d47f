/** Real clones, and the histories on a branch of them. */
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CloneHistoryOptions, openCloneHistory } from '../../src/history/clone-history.ts';
import type { LocalHistory } from '../../src/history/history-store.ts';
import { nameEntryFile } from '../../src/history/name-history-file.ts';
import type { HistoryEntry } from '../../src/records/history-entry.ts';
import { buildRun } from './build-history.ts';
import { createGitBench, type GitBench } from './git-bench.ts';

export const branch = 'channels-bench';

export class CloneBench implements AsyncDisposable {
  readonly repositories: GitBench;
  /** Has code on main, and nothing else. */
  readonly clone: string;

  private constructor(repositories: GitBench, clone: string) {
    this.repositories = repositories;
    this.clone = clone;
  }

  static async start(): Promise<CloneBench> {
    const bench = await createGitBench();
    const clone = await bench.init('clone');
    await bench.commit(clone, 'Code', { 'code.py': 'pass\n', 'sub/x.py': 'pass\n' });
    return new CloneBench(bench, clone);
  }

  open(changes: Partial<CloneHistoryOptions> = {}): LocalHistory {
    return openCloneHistory({
      directory: this.clone,
      branch,
      environment: this.repositories.environment,
      now: () => new Date('2026-12-31T00:00:00Z'),
      mayBeMissing: false,
      sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms / 10)),
      random: Math.random,
      nowMs: () => performance.now(),
      ...changes,
    });
  }

  git(...args: string[]): string {
    return this.repositories.git(this.clone, ...args);
  }

  /** Another clone that has this one as its remote. */
  cloneIt(name: string, ...options: string[]): string {
    const { repositories, clone } = this;
    repositories.git(repositories.directory, 'clone', '--quiet', ...options, `file://${clone}`, name);
    return join(repositories.directory, name);
  }

  /** The environment with a git before the real one: `script` may end it, or let it go on. */
  async standBefore(script: string): Promise<Record<string, string>> {
    const folder = join(this.repositories.directory, 'bin');
    await mkdir(folder);
    await writeFile(join(folder, 'git'), `#!/bin/sh\n${script}\nexec '${this.git('--exec-path')}/git' "$@"\n`);
    await chmod(join(folder, 'git'), 0o755);
    return { ...this.repositories.environment, PATH: `${folder}:${this.repositories.environment['PATH']}` };
  }

  /** Many runs in one commit. */
  async seed(entries: readonly HistoryEntry[]): Promise<void> {
    const folder = await this.repositories.init('many');
    this.repositories.git(folder, 'switch', '--quiet', '--create', branch);
    const files = entries.map((entry) => [nameEntryFile(entry), JSON.stringify(entry)] as const);
    await this.repositories.commit(folder, 'many', Object.fromEntries(files));
    this.git('fetch', '--quiet', folder, `${branch}:${branch}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.repositories[Symbol.asyncDispose]();
  }
}

export async function listRuns(store: LocalHistory): Promise<string[]> {
  return (await store.list(new AbortController().signal)).entries.map(({ entry }) => entry.runId);
}

export function nameRuns(...runs: number[]): string[] {
  return runs.map((run) => buildRun(run).runId);
}
