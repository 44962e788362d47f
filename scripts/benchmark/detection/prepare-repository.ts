/** A git repository with the setups in it, and a branch for every size of a slowdown. */
import { execFileSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const view = 'setups/apps/django/benchsite/views.py';

export function runGit(directory: string, ...args: string[]): string {
  const identity = [
    '-c',
    'user.name=Benchmark',
    '-c',
    'user.email=benchmark@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  return execFileSync('git', [...identity, '-C', directory, ...args], { encoding: 'utf8' }).trim();
}

export async function prepareRepository(sources: string, directory: string): Promise<void> {
  await cp(join(sources, 'setups'), join(directory, 'setups'), {
    recursive: true,
    filter: (path) => !path.includes('__pycache__'),
  });
  runGit(directory, 'init', '--quiet', '--initial-branch=main');
  runGit(directory, 'add', '-A');
  runGit(directory, 'commit', '--quiet', '-m', 'The setups as they are');
}

/** The branch of a view that runs so many iterations of an empty loop more; none: the same view, and a file beside it. */
export async function commitSlowdown(directory: string, branch: string, loops: number): Promise<void> {
  runGit(directory, 'switch', '--quiet', '--force-create', branch, 'main');
  if (loops === 0) await writeFile(join(directory, 'README.md'), 'Nothing that runs.\n');
  else {
    const text = await readFile(join(directory, view), 'utf8');
    const slow = text.replace(
      '    return HttpResponse("OK", content_type="text/plain")',
      `    for _ in range(${loops}):\n        pass\n    return HttpResponse("OK", content_type="text/plain")`,
    );
    if (slow === text) throw new Error(`${view} has no view to slow down`);
    await writeFile(join(directory, view), slow);
  }
  runGit(directory, 'add', '-A');
  runGit(directory, 'commit', '--quiet', '-m', `${loops} iterations more`);
  runGit(directory, 'switch', '--quiet', 'main');
}
