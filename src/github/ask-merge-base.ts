import { z } from 'zod';
import { GitHubFailure, type GitHubRequests } from '../github-requests.ts';

const comparisonSchema = z.object({ merge_base_commit: z.object({ sha: z.string().regex(/^[0-9a-f]{40,64}$/) }) });

/** The commit at which `head` left the branch. Rejects with a GitHubFailure. */
export async function askMergeBase(github: GitHubRequests, branch: string, head: string): Promise<string> {
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  const { data, status } = await github.request(route, { basehead: `${branch}...${head}`, per_page: 1 });
  const comparison = comparisonSchema.safeParse(data);
  if (comparison.success) return comparison.data.merge_base_commit.sha;
  throw new GitHubFailure('garbled', 'GitHub answered with something that is no comparison', { route, status });
}
