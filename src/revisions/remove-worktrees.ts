/**
 * A killed run leaves a folder behind, and an entry of it in the user's repository. `git worktree prune` would remove
 * entries of the user's own too, whose disk is only away for the moment; so only ours are removed, by their names.
 */
import { readdir, readFile, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createGit, type Environment, type Git, removeLineEnd } from './run-git.ts';

export const worktreePrefix = 'channels-bench-';
/** Below a run's scratch folder. */
export const worktreesFolderName = 'worktrees';
const ourName = new RegExp(`^${worktreePrefix}[0-9a-f]{10}$`);

/** Removes the entries whose folders are gone. Never rejects for what git says. */
export async function removeStaleEntries(git: Git): Promise<void> {
  const { stdout } = await git('worktree', 'list', '--porcelain');
  const paths = [...stdout.matchAll(/^worktree (.*)$/gm)].map(([, path = '']) => path);
  for (const path of paths.filter(isOurs)) {
    if (!(await exists(path))) await removeEntry(git, path);
  }
}

/**
 * For the folder of a run that was killed, before it is removed: takes its worktrees out of the repositories that they
 * belong to. Rejects never; what cannot be reached is left to the next comparison in that repository.
 */
export async function removeAbandonedWorktrees(temporaryDirectory: string, environment: Environment): Promise<void> {
  const parent = join(temporaryDirectory, worktreesFolderName);
  for (const name of await readdir(parent).catch(() => [])) {
    if (ourName.test(name)) await forgetWorktree(join(parent, name), environment).catch(() => undefined);
  }
}

async function forgetWorktree(root: string, environment: Environment): Promise<void> {
  // `gitdir: REPOSITORY/worktrees/ID`, whose file `gitdir` names the folder's `.git` where it was made.
  const entry = /^gitdir: (.*)$/m.exec(await readFile(join(root, '.git'), 'utf8'))?.[1];
  if (entry === undefined || basename(dirname(entry)) !== 'worktrees') return;
  const madeAt = dirname((await readFile(join(entry, 'gitdir'), 'utf8')).trim());
  if (!isOurs(madeAt)) return;
  const repository = dirname(dirname(entry));
  const git = createGit({ directory: repository, topLevel: repository, environment });
  await removeEntry(git, madeAt);
}

/** Takes a worktree out of the repository, whether its folder is there or not. */
export async function removeEntry(git: Git, path: string): Promise<void> {
  // Twice: also when git was stopped while it held the entry locked.
  await git('worktree', 'remove', '--force', '--force', path);
  // Where git was interrupted it leaves its folder of entries, though it removes an empty one otherwise.
  const { stdout } = await git('rev-parse', '--path-format=absolute', '--git-common-dir');
  await rmdir(join(removeLineEnd(stdout), 'worktrees')).catch(() => undefined);
}

function isOurs(path: string): boolean {
  return ourName.test(basename(path)) && basename(dirname(path)) === worktreesFolderName;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
