/** A git repository as far as comparing two of its revisions needs it. Reads it; the only thing added is worktrees. */
import { realpath } from 'node:fs/promises';
import { relative } from 'node:path';
import { BenchError } from '../errors.ts';
import { type CheckOutOptions, checkOutWorktree, type Worktree } from './check-out-worktree.ts';
import { findCheckout } from './find-checkout.ts';
import { findMergeBase } from './find-merge-base.ts';
import { type CommitRange, listCommits } from './list-commits.ts';
import { type ResolvedRevision, resolveRevision } from './resolve-revision.ts';
import { createGit, type Environment, type Git, removeLineEnd } from './run-git.ts';

export interface Repository {
  /** Absolute, without symbolic links. */
  readonly topLevel: string;
  /** The folder that was asked for, relative to the top level; empty when it is the top level. */
  readonly subfolder: string;
  readonly environment: Environment;
  readonly git: Git;
  /** `ref`, else `origin/ref`. Throws a BenchError 'unknown-revision'. */
  resolveRevision(ref: string): Promise<ResolvedRevision>;
  /** The best common ancestor of two commits. Throws a BenchError 'base-not-found' with what to do about it. */
  findMergeBase(a: string, b: string): Promise<string>;
  /** The commit of HEAD, and whether the working tree of the folder differs from it or holds untracked files. */
  describe(): Promise<{ readonly commit: string; readonly isDirty: boolean }>;
  /** Throws a BenchError 'checkout-failed'; nothing is left then. */
  checkOutWorktree(commit: string, parentDirectory: string, options?: CheckOutOptions): Promise<Worktree>;
  /** What `to` has and `from` has not, newest first, at most `limit` of them listed. */
  listCommits(from: string, to: string, limit: number): Promise<CommitRange>;
}

/**
 * Opens the repository that holds a folder. `environment` should be scrubbed of secrets. Throws a BenchError
 * 'git-unavailable' or 'repository-unusable': no repository, a bare one, or one without a commit.
 */
export async function openRepository(
  directory: string,
  environment: Environment,
  signal?: AbortSignal,
): Promise<Repository> {
  const folder = await realpath(directory).catch((cause: unknown) => {
    throw refuse(directory, 'does not exist', 'Give the folder of a checkout.', cause);
  });
  const candidate = (await findCheckout(folder)) ?? folder;
  const answer = await createGit({ directory: folder, topLevel: candidate, environment, signal })(
    'rev-parse',
    '--show-toplevel',
  );
  if (answer.exitCode !== 0) throw await explainRefusal(folder, environment, answer.stderr);
  const topLevel = removeLineEnd(answer.stdout);
  const git = createGit({ directory: topLevel, topLevel, environment, signal });
  const subfolder = relative(topLevel, folder);
  if ((await git('rev-parse', '--verify', '--quiet', 'HEAD^{commit}')).exitCode !== 0) {
    throw refuse(folder, 'is in a git repository without a commit', 'Commit something first.');
  }
  const repository: Repository = {
    topLevel,
    subfolder,
    environment,
    git,
    resolveRevision: (ref) => resolveRevision(git, topLevel, ref),
    findMergeBase: (a, b) => findMergeBase(git, topLevel, a, b),
    describe: () => describe(git, subfolder),
    checkOutWorktree: (commit, parent, options = {}) => checkOutWorktree(repository, commit, parent, options),
    listCommits: (from, to, limit) => listCommits(git, from, to, limit),
  };
  return repository;
}

async function describe(git: Git, subfolder: string): Promise<{ commit: string; isDirty: boolean }> {
  const commit = removeLineEnd((await git('rev-parse', '--verify', 'HEAD^{commit}')).stdout);
  const status = await git('status', '--porcelain', '--ignore-submodules=none', '--', subfolder || '.');
  return { commit, isDirty: status.stdout !== '' };
}

async function explainRefusal(folder: string, environment: Environment, stderr: string): Promise<BenchError> {
  const git = createGit({ directory: folder, topLevel: folder, environment });
  const bare = await git('rev-parse', '--is-bare-repository');
  if (bare.exitCode === 0) {
    const what = bare.stdout.startsWith('true') ? 'a bare git repository' : "git's own folder";
    return refuse(folder, `is ${what}, which holds no files to run`, 'Give the folder of a checkout: `git clone` it.');
  }
  return refuse(
    folder,
    'is not in a git repository',
    'Give --source a checkout made by `git clone`; in a workflow, run actions/checkout before.',
    undefined,
    stderr.includes('not a git repository') ? [] : stderr.trim().split('\n'),
  );
}

function refuse(
  directory: string,
  what: string,
  hint: string,
  cause?: unknown,
  details: readonly string[] = [],
): BenchError {
  return new BenchError('repository-unusable', `Revisions cannot be compared: ${directory} ${what}.`, {
    hint,
    details,
    cause,
  });
}
