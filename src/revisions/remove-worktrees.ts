/**
 * A killed run leaves a folder behind, and an entry of it in the user's repository. `git worktree prune` would remove
 * entries of the user's own too, whose disk is only away for the moment; so only ours are removed, by their names.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createGit, type Environment, type Git } from './run-git.ts';

export const worktreePrefix = 'channels-bench-';
/** Below a run's scratch folder. */
export const worktreesFolderName = 'worktrees';
const ourName = new RegExp(`^${worktreePrefix}[0-9a-f]{10}$`);

/** Removes the entries whose folders are gone. Never rejects for what git says. */
export async function removeStaleEntries(git: Git): Promise<void> {
  const { stdout } = await git('worktree', 'list', '--porcelain');
  const paths = [...stdout.matchAll(/^worktree (.*)$/gm)].map(([, path = '']) => path);
  for (const path of paths.filter(isOurs)) {
    if (!(await exists(path))) await git('worktree', 'remove', '--force', '--force', path);
  }
}

/**
 * For the folder of a run that was killed, before it is removed: takes its worktrees out of the repositories that they
 * belong to. Rejects never; what cannot be reached is left to the next comparison in that repository.
 */
export async function removeAbandonedWorktrees(temporaryDirectory: string, environment: Environment): Promise<void> {
  const parent = join(temporaryDirectory, worktreesFolderName);
  for (const name of await readdir(parent).catch(() => [])) {
    if (ourName.test(name)) await removeEntry(join(parent, name), environment).catch(() => undefined);
  }
}

async function removeEntry(root: string, environment: Environment): Promise<void> {
  // `gitdir: REPOSITORY/worktrees/ID`, whose file `gitdir` names the folder's `.git` where it was made.
  const entry = /^gitdir: (.*)$/m.exec(await readFile(join(root, '.git'), 'utf8'))?.[1];
  if (entry === undefined || basename(dirname(entry)) !== 'worktrees') return;
  const madeAt = dirname((await readFile(join(entry, 'gitdir'), 'utf8')).trim());
  if (!isOurs(madeAt)) return;
  const repository = dirname(dirname(entry));
  const git = createGit({ directory: repository, topLevel: repository, environment });
  await git('worktree', 'remove', '--force', '--force', madeAt);
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
