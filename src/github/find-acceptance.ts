/** Whether somebody has accepted the regressions of a pull request, by a label on it. */
import { z } from 'zod';
import { GitHubFailure, type GitHubRequests } from '../github-requests.ts';

export interface LabelAcceptance {
  /** Login of who set the label; null where GitHub does not say. */
  readonly by: string | null;
  readonly label: string;
}

const labelsSchema = z.array(z.object({ name: z.string() }));
const eventsSchema = z.array(
  z.object({
    event: z.string(),
    label: z.object({ name: z.string() }).nullish(),
    actor: z.object({ login: z.string() }).nullish(),
  }),
);
const pageSize = 100;
const maxPages = 10;

/** Labels as they are now: a job that runs again has the event of its first run. Rejects with a GitHubFailure. */
export async function findAcceptance(
  github: GitHubRequests,
  pullNumber: number,
  label: string,
): Promise<LabelAcceptance | null> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/labels';
  const { data, status } = await github.request(route, { issue_number: pullNumber, per_page: pageSize });
  const labels = labelsSchema.safeParse(data);
  if (!labels.success) {
    throw new GitHubFailure('garbled', 'GitHub answered with something that is no list of labels', { route, status });
  }
  if (!labels.data.some(({ name }) => isSameLabel(name, label))) return null;
  return { by: await findWhoSet(github, pullNumber, label), label };
}

/** GitHub does not tell labels apart by their case. */
export function isSameLabel(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The last one who did; that it cannot be found out does not undo the label. */
async function findWhoSet(github: GitHubRequests, pullNumber: number, label: string): Promise<string | null> {
  let by: string | null = null;
  for (let page = 1; page <= maxPages; page++) {
    const events = await github
      .request('GET /repos/{owner}/{repo}/issues/{issue_number}/events', {
        issue_number: pullNumber,
        per_page: pageSize,
        page,
      })
      .then(({ data }) => eventsSchema.safeParse(data))
      .catch(() => null);
    if (events?.success !== true) return by;
    const set = events.data.filter(
      (one) => one.event === 'labeled' && one.label != null && isSameLabel(one.label.name, label),
    );
    by = set.at(-1)?.actor?.login ?? by;
    if (events.data.length < pageSize) return by;
  }
  return by;
}
