import { randomBytes } from 'node:crypto';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { BenchError } from '../errors.ts';
import { checkOutSubmodules } from './check-out-submodules.ts';
import type { Repository } from './open-repository.ts';
import { removeStaleEntries, worktreePrefix, worktreesFolderName } from './remove-worktrees.ts';
import { createGit, expectSuccess } from './run-git.ts';

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
  { topLevel, subfolder, environment }: Repository,
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
    // Twice: also when git was stopped while it held the entry locked.
    await undisturbed('worktree', 'remove', '--force', '--force', root).catch(() => undefined);
  };
  try {
    await mkdir(parent, { recursive: true }).catch((cause: Error) => {
      throw fail(commit, parent, [cause.message], cause);
    });
    await expectSuccess(git('worktree', 'add', '--detach', '--quiet', root, commit), () => failure(commit, root));
    const warnings = await checkOutSubmodules({ topLevel, root, environment, signal });
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

function failure(commit: string, path: string, details: readonly string[] = [], cause?: unknown) {
  return [
    'checkout-failed',
    `The commit ${commit.slice(0, 12)} cannot be checked out into ${path}.`,
    {
      hint: 'Free some disk space, or set TMPDIR to a folder that can be written and has room for a second checkout.',
      details,
      cause,
    },
  ] as const satisfies ConstructorParameters<typeof BenchError>;
}

function fail(...args: Parameters<typeof failure>): BenchError {
  const [code, message, options] = failure(...args);
  return new BenchError(code, message, options);
}
