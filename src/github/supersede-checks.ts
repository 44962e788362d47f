/** Check runs of a commit that a newer report does not have any more: an old red one must not stand beside good ones. */
import { z } from 'zod';
import { GitHubFailure, type GitHubRequests } from '../github-requests.ts';
import { closeCheck } from './publish-check.ts';

export interface CurrentChecks {
  readonly headSha: string;
  /** Who has made them: check runs of anybody else stay as they are. */
  readonly externalId: string;
  /** Those of the newest report; others of the same maker that are older are superseded. */
  readonly ids: readonly number[];
  readonly names: readonly string[];
}

const maxPages = 5;
const checksSchema = z.object({
  check_runs: z.array(
    z.object({
      id: z.int().positive(),
      name: z.string(),
      external_id: z.string().nullish(),
      conclusion: z.string().nullish(),
    }),
  ),
});

/** How many were made neutral. Rejects with a GitHubFailure. */
export async function supersedeChecks(
  github: GitHubRequests,
  current: CurrentChecks,
  now: () => Date,
): Promise<number> {
  const first = Math.min(...current.ids);
  const old = (await listChecks(github, current.headSha)).filter(
    ({ id, name, external_id: owner, conclusion }) =>
      owner === current.externalId && id < first && !current.names.includes(name) && conclusion !== 'neutral',
  );
  for (const { id } of old) {
    const summary = 'A newer run of this commit has no report of this name, so what stood here is no longer true.';
    await closeCheck(github, id, {
      conclusion: 'neutral',
      completedAt: now(),
      output: { title: 'Superseded by a newer run', summary, annotations: [] },
    });
  }
  return old.length;
}

async function listChecks(github: GitHubRequests, headSha: string) {
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
  const found: z.infer<typeof checksSchema>['check_runs'] = [];
  for (let page = 1; page <= maxPages; page++) {
    const { data, status } = await github.request(route, { ref: headSha, filter: 'latest', per_page: 100, page });
    const parsed = checksSchema.safeParse(data);
    if (!parsed.success) {
      throw new GitHubFailure('garbled', 'GitHub answered with something that is no list of check runs', {
        route,
        status,
      });
    }
    found.push(...parsed.data.check_runs);
    if (parsed.data.check_runs.length < 100) break;
  }
  return found;
}
