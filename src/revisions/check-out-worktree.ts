import { randomBytes } from 'node:crypto';
import { mkdir, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BenchError } from '../errors.ts';
import { checkOutSubmodules } from './check-out-submodules.ts';
import { fillLargeFiles } from './fill-large-files.ts';
import { removeEntry, removeStaleEntries, worktreePrefix, worktreesFolderName } from './remove-worktrees.ts';
import { createGit, type Environment, type Git, type GitAnswer, listLines } from './run-git.ts';

const maxTries = 10;

/** Where a repository is, and the folder of it that is meant. */
export interface RepositoryPlace {
  readonly topLevel: string;
  /** Relative to the top level. */
  readonly subfolder: string;
  readonly environment: Environment;
}

export interface CheckOutOptions {
  readonly signal?: AbortSignal;
}

/** Disposing removes it with its entry in the repository; it never rejects. */
export interface Worktree extends AsyncDisposable {
  readonly commit: string;
  /** The same sub-folder as the repository's, inside the worktree; absolute. */
  readonly directory: string;
  /** In words: what is not as in a full checkout. */
  readonly warnings: readonly string[];
}

/**
 * Checks a commit out into a folder of its own under `parentDirectory`, as `git worktree` does: the repository's files,
 * index, HEAD, refs and reflogs stay as they are. Submodules come from the clones that are already there.
 */
export async function checkOutWorktree(
  { topLevel, subfolder, environment }: RepositoryPlace,
  commit: string,
  parentDirectory: string,
  { signal }: CheckOutOptions,
): Promise<Worktree> {
  const parent = join(parentDirectory, worktreesFolderName);
  const root = join(parent, `${worktreePrefix}${randomBytes(5).toString('hex')}`);
  const undisturbed = createGit({ directory: topLevel, topLevel, environment });
  const git = createGit({ directory: topLevel, topLevel, environment, signal });
  signal?.throwIfAborted();
  await removeStaleEntries(undisturbed);
  const dispose = async (): Promise<void> => {
    await rm(root, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
    await removeEntry(undisturbed, root).catch(() => undefined);
  };
  try {
    await mkdir(parent, { recursive: true }).catch((cause: Error) => {
      throw fail(commit, parent, [cause.message], cause);
    });
    const added = await addWorktree(git, root, commit);
    if (added.exitCode !== 0) {
      throw fail(commit, root, [...listLines(added.stderr), ...(await describeRoom(undisturbed, commit, parent))]);
    }
    const warnings = [
      ...(await fillLargeFiles(createGit({ directory: root, topLevel: root, environment, signal }))),
      ...(await checkOutSubmodules({ topLevel, root, environment, signal })),
    ];
    const directory = join(root, subfolder);
    if (!(await stat(directory).catch(() => null))?.isDirectory()) {
      throw new BenchError('checkout-failed', `The folder ${subfolder} does not exist in ${commit.slice(0, 12)}.`, {
        hint: 'Compare with a later commit, one that has this folder, or give --source a folder that both have.',
      });
    }
    return { commit, directory, warnings, [Symbol.asyncDispose]: dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/** Git reads the entries of all worktrees, and fails at one that another git is just making. */
async function addWorktree(git: Git, root: string, commit: string): Promise<GitAnswer> {
  let answer: GitAnswer;
  let tries = 0;
  do {
    if (tries > 0) await sleep(50 * tries);
    answer = await git('worktree', 'add', '--detach', '--quiet', root, commit);
    tries += 1;
  } while (
    /\/worktrees\/\S*\/(commondir|gitdir|HEAD)/.test(answer.stderr) &&
    answer.exitCode !== 0 &&
    tries < maxTries
  );
  return answer;
}

/** Git does not say that a disk is full, and has removed its files again when it can be asked. */
async function describeRoom(git: Git, commit: string, parent: string): Promise<string[]> {
  const { exitCode, stdout } = await git('ls-tree', '-r', '--format=%(objectsize)', commit);
  if (exitCode !== 0) return [];
  const neededBytes = stdout.split('\n').reduce((sum, size) => sum + (Number(size) || 0), 0);
  const { bavail, bsize } = await statfs(parent);
  const inMebibytes = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
  return [
    `the files of the commit take ${inMebibytes(neededBytes)}, and ${inMebibytes(bavail * bsize)} are free there`,
  ];
}

function fail(commit: string, path: string, details: readonly string[], cause?: unknown): BenchError {
  return new BenchError('checkout-failed', `The commit ${commit.slice(0, 12)} cannot be checked out into ${path}.`, {
    hint: 'Free some disk space, or set TMPDIR to a folder that can be written and has room for a second checkout.',
    details,
    cause,
  });
}
