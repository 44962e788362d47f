/** The artifacts of a workflow run, and what is in one: a stranger's, whatever they are called. */
import { z } from 'zod';
import { GitHubFailure, type GitHubRequests } from '../github-requests.ts';

export interface RunArtifact {
  readonly id: number;
  readonly name: string;
  /** Packed. */
  readonly bytes: number;
}

const pageSize = 100;
const maxPages = 10;
const artifactsSchema = z.object({
  artifacts: z.array(
    z.object({
      id: z.int().positive(),
      name: z.string(),
      size_in_bytes: z.int().min(0),
      expired: z.boolean().nullish(),
    }),
  ),
});

/** Those that uploadRun has made and that are still there, all of them. Rejects with a GitHubFailure. */
export async function findRunArtifacts(github: GitHubRequests, runId: number): Promise<readonly RunArtifact[]> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
  const found: RunArtifact[] = [];
  for (let page = 1; page <= maxPages; page++) {
    const { data, status } = await github.request(route, { run_id: runId, per_page: pageSize, page });
    const parsed = artifactsSchema.safeParse(data);
    if (!parsed.success) {
      throw new GitHubFailure('garbled', 'GitHub answered with something that is no list of artifacts', {
        route,
        status,
      });
    }
    const { artifacts } = parsed.data;
    for (const { id, name, size_in_bytes, expired } of artifacts) {
      if (name.startsWith('channels-bench-') && expired !== true) found.push({ id, name, bytes: size_in_bytes });
    }
    if (artifacts.length < pageSize) return found;
  }
  // A record may be among the rest, and must not be left out unseen.
  const message = `The run ${runId} has ${maxPages * pageSize} artifacts or more, which are too many to read`;
  throw new GitHubFailure('unprocessable', message, { route });
}

/** The zip. Its size has to be checked before. Rejects with a GitHubFailure. */
export async function downloadArtifact(github: GitHubRequests, { id }: RunArtifact): Promise<Buffer> {
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip';
  const { data, status } = await github.request(route, { artifact_id: id });
  if (data instanceof ArrayBuffer) return Buffer.from(data);
  throw new GitHubFailure('garbled', 'GitHub answered with something that is no archive', { route, status });
}
