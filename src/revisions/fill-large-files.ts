import type { Git } from './run-git.ts';

/**
 * Files that Git LFS keeps: a checkout would download those that are not there, which nobody asked for. So it leaves
 * pointers (GIT_LFS_SKIP_SMUDGE), and what the clone has is filled in here. Returns a warning when pointers remain.
 */
export async function fillLargeFiles(git: Git): Promise<string[]> {
  // Asked only where such files are: git-lfs writes into the settings of a repository that never knew it.
  const kept = await git('ls-files', '-z', '--', ':(attr:filter=lfs)');
  if (kept.stdout === '') return [];
  await git('lfs', 'checkout');
  const names = [...(await git('lfs', 'ls-files')).stdout.matchAll(/^\S+ - (.*)$/gm)].map(([, name]) => name);
  if (names.length === 0) return [];
  const listed = names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
  return [
    `Git LFS has not downloaded ${listed} of the other revision: they are pointers there. \`git lfs fetch --all\` gets them.`,
  ];
}
