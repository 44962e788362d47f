import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchError } from '../errors.ts';
import { createGit, type Environment, expectSuccess, type Git } from './run-git.ts';

export interface SubmoduleOptions {
  /** The user's checkout, whose submodules are taken as sources. */
  readonly topLevel: string;
  /** The worktree to complete. */
  readonly root: string;
  readonly environment: Environment;
  readonly signal: AbortSignal | undefined;
}

/**
 * `git worktree` leaves submodules empty. Those that the user's checkout has are filled from there, without a network;
 * the copies share the objects of the original and are gone with their folder. Returns a warning for each that is empty.
 */
export async function checkOutSubmodules(options: SubmoduleOptions): Promise<string[]> {
  const { topLevel, root, environment, signal } = options;
  const git = createGit({ directory: root, topLevel: root, environment, signal });
  const warnings: string[] = [];
  for (const { path, commit } of await listSubmodules(git)) {
    const source = join(topLevel, path);
    if (await isCheckedOut(source)) {
      await copySubmodule(source, join(root, path), commit, options);
      const nested = await checkOutSubmodules({ ...options, topLevel: source, root: join(root, path) });
      warnings.push(...nested);
    } else {
      warnings.push(
        `The submodule ${path} is not checked out in ${topLevel}, so it is empty in the other revision too.`,
      );
    }
  }
  return warnings;
}

async function listSubmodules(git: Git): Promise<{ path: string; commit: string }[]> {
  const { stdout } = await git('ls-tree', '-r', '-z', 'HEAD');
  return [...stdout.matchAll(/(?:^|\0)160000 commit ([0-9a-f]+)\t([^\0]+)/g)].map(([, commit = '', path = '']) => ({
    path,
    commit,
  }));
}

async function isCheckedOut(directory: string): Promise<boolean> {
  return stat(join(directory, '.git')).then(
    () => true,
    () => false,
  );
}

async function copySubmodule(source: string, target: string, commit: string, options: SubmoduleOptions): Promise<void> {
  const { environment, signal } = options;
  const describe = (): ConstructorParameters<typeof BenchError> => [
    'checkout-failed',
    `The submodule ${source} cannot be checked out at ${commit.slice(0, 12)}.`,
    { hint: `Fetch that commit before: \`git -C ${source} fetch origin ${commit}\`.` },
  ];
  await mkdir(target, { recursive: true });
  const clone = createGit({ directory: target, topLevel: source, environment, signal });
  const clonedQuietly = ['clone', '--quiet', '--shared', '--no-checkout', '--no-tags', '--', source, '.'];
  await expectSuccess(clone(...clonedQuietly), describe);
  const git = createGit({ directory: target, topLevel: target, environment, signal });
  await expectSuccess(git('checkout', '--quiet', '--detach', commit), describe);
}
