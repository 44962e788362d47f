/** Real git repositories in a folder of their own, gone after disposal. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface GitBench extends AsyncDisposable {
  readonly directory: string;
  /** Stands for a run's scratch folder. */
  readonly scratch: string;
  readonly environment: Readonly<Record<string, string>>;
  /** What git prints, without the last line end. */
  git(directory: string, ...args: string[]): string;
  /** An empty repository on the branch main. */
  init(name: string): Promise<string>;
  /** Writes the files and commits them; the commit's hash. */
  commit(repository: string, title: string, files: Readonly<Record<string, string>>): Promise<string>;
}

export async function createGitBench(): Promise<GitBench> {
  const directory = await realpath(await mkdtemp(join(tmpdir(), 'channels-bench-git-')));
  const scratch = join(directory, 'scratch');
  await mkdir(scratch);
  // Nobody's own settings, and a clock that stands still.
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: directory,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
  const identity = {
    GIT_AUTHOR_NAME: 'Ada Example',
    GIT_AUTHOR_EMAIL: 'ada@example.org',
    GIT_COMMITTER_NAME: 'Ada Example',
    GIT_COMMITTER_EMAIL: 'ada@example.org',
    GIT_AUTHOR_DATE: '2026-03-01T12:00:00+02:00',
  };
  const git = (at: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'safe.directory=*', '-c', 'protocol.file.allow=always', ...args], {
      cwd: at,
      env: { ...environment, ...identity },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).replace(/\n$/, '');
  return {
    directory,
    scratch,
    environment,
    git,
    init: async (name) => {
      const repository = join(directory, name);
      await mkdir(repository, { recursive: true });
      git(repository, 'init', '--quiet', '--initial-branch=main');
      return repository;
    },
    commit: async (repository, title, files) => {
      for (const [name, text] of Object.entries(files)) {
        await mkdir(dirname(join(repository, name)), { recursive: true });
        await writeFile(join(repository, name), text);
      }
      git(repository, 'add', '--all');
      git(repository, 'commit', '--quiet', '--allow-empty', '-m', title);
      return git(repository, 'rev-parse', 'HEAD');
    },
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }),
  };
}

/** Every file below a folder with the digest of what is in it: equal lists mean that nothing was touched. */
export function digestTree(directory: string): string[] {
  return (readdirSync(directory, { recursive: true }) as string[]).sort().map((name) => {
    const path = join(directory, name);
    const status = lstatSync(path);
    if (status.isDirectory()) return `${name}/`;
    const content = status.isSymbolicLink() ? readlinkSync(path) : readFileSync(path);
    return `${name} ${createHash('sha256').update(content).digest('hex')}`;
  });
}
