/** Pull requests by what they hold, never by a number that somebody else has written down. */
import { z } from 'zod';
import { GitHubFailure, type GitHubReply, type GitHubRequests } from '../github-requests.ts';

export interface FoundPullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly isMerged: boolean;
  readonly labels: readonly string[];
}

const pullSchema = z.object({
  number: z.int().positive(),
  head: z.object({ sha: z.string() }),
  merged_at: z.string().nullish(),
  labels: z.array(z.object({ name: z.string() })).nullish(),
});

/** Those that brought a commit into its branch. Rejects with a GitHubFailure. */
export async function findPullRequestsOf(github: GitHubRequests, commit: string): Promise<readonly FoundPullRequest[]> {
  const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
  return readPulls(await github.request(route, { commit_sha: commit }), route);
}

/**
 * The open one from this branch of this owner, when its head is this commit still: what a workflow_run of a fork belongs to.
 * Null when there is none, or it has moved on. Rejects with a GitHubFailure.
 */
export async function findPullRequestOfHead(
  github: GitHubRequests,
  head: { readonly owner: string; readonly branch: string; readonly sha: string },
): Promise<FoundPullRequest | null> {
  const route = 'GET /repos/{owner}/{repo}/pulls';
  const parameters = { state: 'open', head: `${head.owner}:${head.branch}`, per_page: 100 };
  const pulls = readPulls(await github.request(route, parameters), route);
  return pulls.find(({ headSha }) => headSha === head.sha) ?? null;
}

function readPulls({ data, status }: GitHubReply, route: string): FoundPullRequest[] {
  const parsed = z.array(pullSchema).safeParse(data);
  if (!parsed.success) {
    throw new GitHubFailure('garbled', 'GitHub answered with something that is no list of pull requests', {
      route,
      status,
    });
  }
  return parsed.data.map(({ number, head, merged_at, labels }) => ({
    number,
    headSha: head.sha,
    isMerged: merged_at != null,
    labels: (labels ?? []).map(({ name }) => name),
  }));
}
