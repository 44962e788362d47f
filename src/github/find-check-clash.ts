/** Two jobs of one run whose check runs have one name: a branch rule takes the newest of that name, whatever the other found. */
import { z } from 'zod';
import { GitHubFailure, type GitHubRequests } from '../github-requests.ts';

/** Who made a check run. */
export interface CheckOwner {
  readonly runId: number;
  /** Its id in the workflow. */
  readonly job: string;
}

export interface OwnedCheck {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly owner: CheckOwner;
}

const checksSchema = z.object({
  check_runs: z.array(z.object({ id: z.int().positive(), external_id: z.string().nullish() })),
});

/** What a check run keeps of its owner, unseen: `channels-bench/1234/http`. */
export function formatCheckOwner({ runId, job }: CheckOwner): string {
  return `channels-bench/${runId}/${job}`;
}

/**
 * The job that had made a check run of this name before, in the same run or an earlier attempt at it; null where none had. Of two
 * that begin at once the later finds the earlier, so one of them keeps the name. Rejects with a GitHubFailure.
 */
export async function findCheckClash(github: GitHubRequests, check: OwnedCheck): Promise<string | null> {
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
  const { data, status } = await github.request(route, {
    ref: check.headSha,
    check_name: check.name,
    filter: 'all',
    per_page: 100,
  });
  const parsed = checksSchema.safeParse(data);
  if (!parsed.success) {
    throw new GitHubFailure('garbled', 'GitHub answered with something that is no list of check runs', {
      route,
      status,
    });
  }
  const ofRun = formatCheckOwner({ ...check.owner, job: '' });
  for (const { id, external_id: owner } of parsed.data.check_runs) {
    if (id >= check.id || owner == null || !owner.startsWith(ofRun)) continue;
    const job = owner.slice(ofRun.length);
    if (job !== check.owner.job) return job;
  }
  return null;
}

/** Rejects with a GitHubFailure. */
export async function renameCheck(github: GitHubRequests, id: number, name: string): Promise<void> {
  await github.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { check_run_id: id, name });
}
