import { BenchError } from '../errors.ts';
import { type Git, listLines, removeLineEnd } from './run-git.ts';

export interface ResolvedRevision {
  readonly commit: string;
  /** As git knows it: what was asked for, or `origin/<ref>` when only that exists. */
  readonly ref: string;
  /** Whether it names a branch, which moves on; a tag, a hash or `HEAD~1` stays what it is. */
  readonly isBranch: boolean;
}

const maxSuggestions = 10;

/**
 * Finds the commit that a revision names. A runner's checkout has the branches of the remote only as `origin/<name>`,
 * so that is tried after the name itself.
 */
export async function resolveRevision(git: Git, topLevel: string, ref: string): Promise<ResolvedRevision> {
  // An option in place of a revision could make git do anything.
  if (ref === '' || ref.startsWith('-') || ref.includes('\0')) {
    throw new BenchError('unknown-revision', `${JSON.stringify(ref)} is not a revision.`, {
      hint: 'Give a branch, a tag, a commit or an expression such as HEAD~1.',
    });
  }
  const said: string[] = [];
  for (const candidate of [ref, `origin/${ref}`]) {
    const { exitCode, stdout, stderr } = await git('rev-parse', '--verify', `${candidate}^{commit}`);
    const commit = removeLineEnd(stdout);
    if (exitCode === 0 && /^[0-9a-f]{40,64}$/.test(commit)) {
      return { commit, ref: candidate, isBranch: await isBranch(git, candidate) };
    }
    if (candidate === ref) said.push(...listLines(stderr));
  }
  throw await explainUnknown(git, topLevel, ref, said);
}

async function isBranch(git: Git, ref: string): Promise<boolean> {
  const { stdout } = await git('rev-parse', '--symbolic-full-name', ref);
  return /^refs\/(heads|remotes)\//.test(stdout);
}

async function explainUnknown(git: Git, topLevel: string, ref: string, said: readonly string[]): Promise<BenchError> {
  const isShallow = (await git('rev-parse', '--is-shallow-repository')).stdout.trim() === 'true';
  const known = await git(
    'for-each-ref',
    '--sort=-committerdate',
    `--count=${maxSuggestions}`,
    '--format=%(refname:short)',
    'refs/heads',
    'refs/remotes',
    'refs/tags',
  );
  const names = known.stdout.split('\n').filter((name) => name !== '' && name !== 'origin' && name !== 'origin/HEAD');
  const ambiguous = said.filter((line) => /ambiguous/i.test(line));
  const details = [...ambiguous, ...(names.length === 0 ? [] : [`known here: ${names.join(', ')}`])];
  const message = `The revision ${ref} names no commit in ${topLevel}${isShallow ? ', a shallow clone' : ''}.`;
  const fetch = /^[\w./-]+$/.test(ref) ? ` or run \`git fetch origin ${ref}:refs/remotes/origin/${ref}\`` : '';
  const hint = isShallow
    ? `Clone with history: \`fetch-depth: 0\` of actions/checkout, elsewhere \`git fetch --unshallow origin\`;${fetch || ' then'} before the benchmark.`
    : `Check its spelling${fetch}.`;
  return new BenchError('unknown-revision', message, { hint: hint.replace('; or', ', or'), details });
}
