import { BenchError } from '../errors.ts';
import { type Git, removeLineEnd } from './run-git.ts';

/** Of several best common ancestors, as after merges in both directions, the first that git names. */
export async function findMergeBase(git: Git, topLevel: string, a: string, b: string): Promise<string> {
  const { exitCode, stdout, stderr } = await git('merge-base', a, b);
  if (exitCode === 0) return removeLineEnd(stdout);
  const names = `${a.slice(0, 12)} and ${b.slice(0, 12)}`;
  if (exitCode !== 1) {
    throw new BenchError('base-not-found', `The common ancestor of ${names} cannot be found in ${topLevel}.`, {
      hint: 'See what `git fsck` says of the repository.',
      details: stderr.trim().split('\n'),
    });
  }
  if ((await git('rev-parse', '--is-shallow-repository')).stdout.trim() === 'true') {
    throw new BenchError(
      'base-not-found',
      `The clone in ${topLevel} is shallow, and the common ancestor of ${names} is cut off.`,
      {
        hint:
          'Clone with history: `fetch-depth: 0` of actions/checkout, elsewhere `git fetch --unshallow origin`. ' +
          'For a pull request `fetch-depth: 2` with `--base HEAD^1` is enough.',
      },
    );
  }
  throw new BenchError('base-not-found', `${names} have no common ancestor in ${topLevel}.`, {
    hint: 'Their histories are unrelated: name the commit to compare with itself, by its hash or a tag.',
  });
}
