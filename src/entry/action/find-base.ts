/** The commit that a pull request is compared with, brought into the clone. */
import { BenchError } from '../../errors.ts';
import { askMergeBase } from '../../github/ask-merge-base.ts';
import { GitHubFailure, type GitHubRequests } from '../../github-requests.ts';
import { type FetchBaseOptions, fetchBase, readCheckedOut } from '../../revisions/fetch-base.ts';
import type { BaseWish } from './plan-event.ts';

export interface FoundBase {
  /** Null: there is none to be had, and `reason` says why. */
  readonly commit: string | null;
  readonly reason: string | null;
}

/**
 * `directory`: of the source, or of a setup. A base that cannot be had is no error: the run is then held against the history
 * alone, and says why.
 */
export async function findBase(
  directory: string,
  wish: BaseWish,
  github: GitHubRequests | null,
  options: FetchBaseOptions,
): Promise<FoundBase> {
  try {
    const commit = wish.kind === 'commit' ? wish.commit : await findOfPullRequest(directory, wish, github, options);
    if (commit === null) {
      const reason = `what is checked out in ${directory} is neither the pull request's merge nor its head, so its base is not known`;
      return { commit: null, reason };
    }
    await fetchBase(directory, commit, options);
    return { commit, reason: null };
  } catch (error) {
    if (error instanceof BenchError || error instanceof GitHubFailure) return { commit: null, reason: error.message };
    throw error;
  }
}

async function findOfPullRequest(
  directory: string,
  { merge, head, branch }: Extract<BaseWish, { kind: 'pull-request' }>,
  github: GitHubRequests | null,
  options: FetchBaseOptions,
): Promise<string | null> {
  const { commit, parents } = await readCheckedOut(directory, options);
  // The target branch as it was when GitHub made the merge: the pull request alone is the difference.
  if (commit === merge && parents.length === 2) return parents[0] ?? null;
  if (commit !== head || github === null) return null;
  // The event's base is where the branch was when the pull request was opened or pushed to; what counts is where it left.
  return askMergeBase(github, branch, head);
}
