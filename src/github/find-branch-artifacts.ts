/**
 * Artifacts of one name that runs of a branch have left. Anybody's run may call its artifact, and its branch, like ours: so both
 * repositories of the run have to be this one, and its event one that runs the branch's own workflow.
 */
import { z } from 'zod';
import { GitHubFailure, type GitHubRequests } from '../github-requests.ts';
import type { RunArtifact } from './find-run-artifacts.ts';

export interface BranchArtifact extends RunArtifact {
  readonly runId: number;
  readonly headSha: string;
}

const pageSize = 100;
/** A fork's runs could fill the first ones with artifacts of this name. */
const maxPages = 3;
const trustedEvents = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];

const artifactSchema = z.object({
  id: z.int().positive(),
  name: z.string(),
  size_in_bytes: z.int().min(0),
  expired: z.boolean().nullish(),
  workflow_run: z
    .object({
      id: z.int().positive(),
      repository_id: z.int(),
      head_repository_id: z.int().nullish(),
      head_branch: z.string().nullish(),
      head_sha: z.string(),
    })
    .nullish(),
});
const pageSchema = z.object({ artifacts: z.array(artifactSchema) });
const runSchema = z.object({
  event: z.string(),
  head_branch: z.string().nullish(),
  repository: z.object({ id: z.int() }),
  head_repository: z.object({ id: z.int() }).nullish(),
});

/**
 * Newest first, those that are still there: of the first page that has one. Rejects with a GitHubFailure. The event of a run is not
 * told here: see isOwnRun.
 */
export async function findBranchArtifacts(
  github: GitHubRequests,
  name: string,
  branch: string,
): Promise<readonly BranchArtifact[]> {
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts';
  for (let page = 1; page <= maxPages; page++) {
    const { data, status } = await github.request(route, { name, per_page: pageSize, page });
    const parsed = pageSchema.safeParse(data);
    if (!parsed.success) {
      const message = 'GitHub answered with something that is no list of artifacts';
      throw new GitHubFailure('garbled', message, { route, status });
    }
    const { artifacts } = parsed.data;
    const found = artifacts.flatMap((artifact) => choose(artifact, name, branch) ?? []).sort((a, b) => b.id - a.id);
    if (found.length > 0 || artifacts.length < pageSize) return found;
  }
  return [];
}

function choose(
  { id, name, size_in_bytes, expired, workflow_run: run }: z.infer<typeof artifactSchema>,
  asked: string,
  branch: string,
): BranchArtifact | null {
  if (name !== asked || expired === true || run == null) return null;
  if (run.head_branch !== branch || run.head_repository_id !== run.repository_id) return null;
  return { id, name, bytes: size_in_bytes, runId: run.id, headSha: run.head_sha };
}

/** Whether the run is one of the branch itself: pushed, scheduled or started by hand there. Rejects with a GitHubFailure. */
export async function isOwnRun(github: GitHubRequests, runId: number, branch: string): Promise<boolean> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
  const { data, status } = await github.request(route, { run_id: runId });
  const parsed = runSchema.safeParse(data);
  if (!parsed.success) {
    throw new GitHubFailure('garbled', 'GitHub answered with something that is no run', { route, status });
  }
  const { event, head_branch, repository, head_repository } = parsed.data;
  return trustedEvents.includes(event) && head_branch === branch && head_repository?.id === repository.id;
}
