/** What the runner says of the event that started the job. */
import { z } from 'zod';

export type EventKind =
  | 'pull-request'
  /** With the rights of the target branch: never to be run with the code of a pull request. */
  | 'pull-request-target'
  | 'push'
  | 'merge-group'
  | 'schedule'
  | 'manual'
  | 'workflow-run'
  | 'other';

export interface PullRequestContext {
  readonly number: number;
  readonly headSha: string;
  readonly headRef: string;
  /** `owner/repo`; null when the fork is gone. */
  readonly headRepository: string | null;
  readonly isFork: boolean;
  readonly isDependabot: boolean;
  readonly labels: readonly string[];
}

/** The run that a workflow_run workflow reports on. */
export interface WorkflowRunContext {
  readonly id: number;
  /** Name of its workflow. */
  readonly workflow: string;
  /** What started it: `pull_request`. */
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** Null when the fork is gone. */
  readonly headOwner: string | null;
  readonly isFork: boolean;
  readonly url: string | null;
}

export interface EventContext {
  readonly kind: EventKind;
  readonly repository: {
    readonly owner: string;
    readonly repo: string;
    readonly id: number | null;
    readonly defaultBranch: string | null;
  };
  /** Whether the event is of the default branch itself; never of a pull request into it. */
  readonly isDefaultBranch: boolean;
  /** The commit that results belong to: of a pull request its head, not the merge that is tested. */
  readonly headSha: string | null;
  /** GITHUB_SHA: what actions/checkout takes unless told otherwise. */
  readonly sha: string | null;
  /** GITHUB_REF. */
  readonly ref: string | null;
  /** Target branch of a pull request. */
  readonly baseRef: string | null;
  /** What was there before: of a push the last commit, of a merge group its base; null for a new branch. */
  readonly beforeSha: string | null;
  readonly pullRequest: PullRequestContext | null;
  readonly workflowRun: WorkflowRunContext | null;
  readonly workflow: string;
  readonly job: string;
  readonly runId: number | null;
  readonly runAttempt: number;
  readonly actor: string | null;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly runUrl: string | null;
}

/** Kinds by GITHUB_EVENT_NAME. */
const kinds: Readonly<Record<string, EventKind>> = {
  pull_request: 'pull-request',
  pull_request_target: 'pull-request-target',
  push: 'push',
  merge_group: 'merge-group',
  schedule: 'schedule',
  workflow_dispatch: 'manual',
  repository_dispatch: 'manual',
  workflow_run: 'workflow-run',
};

const commit = z.string().regex(/^[0-9a-f]{40,64}$/);
const repositorySchema = z.object({
  id: z.int().nullish(),
  full_name: z.string().nullish(),
  default_branch: z.string().nullish(),
});
/** Of an event only what is used, each part for itself: one that is not as expected is as if it were not there. */
const eventSchema = z.object({
  repository: repositorySchema.nullish().catch(null),
  before: z.string().nullish().catch(null),
  merge_group: z.object({ base_sha: commit, head_sha: commit }).nullish().catch(null),
  workflow_run: z
    .object({
      id: z.int().positive(),
      name: z.string(),
      event: z.string(),
      head_sha: commit,
      head_branch: z.string(),
      html_url: z.string().nullish(),
      head_repository: z.object({ full_name: z.string(), owner: z.object({ login: z.string() }) }).nullish(),
    })
    .nullish()
    .catch(null),
  pull_request: z
    .object({
      number: z.int().positive(),
      head: z.object({ sha: commit, ref: z.string(), repo: repositorySchema.nullish() }),
      base: z.object({ ref: z.string(), repo: repositorySchema.nullish() }),
      labels: z.array(z.object({ name: z.string() })).catch([]),
      user: z.object({ login: z.string() }).nullish().catch(null),
    })
    .nullish()
    .catch(null),
});
type EventFile = z.infer<typeof eventSchema>;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * `eventText`: the file GITHUB_EVENT_PATH, or null. Null outside of a workflow. What cannot be read of the file is missing in the
 * context: a run that does not know its event still measures.
 */
export function readEventContext(environment: Environment, eventText: string | null): EventContext | null {
  const [owner, repo, ...more] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
  if (owner === undefined || owner === '' || repo === undefined || repo === '' || more.length > 0) return null;
  const event = parseEvent(eventText);
  const read = (name: string) => environment[name] || null;
  const kind = kinds[environment['GITHUB_EVENT_NAME'] ?? ''] ?? 'other';
  const sha = commit.safeParse(environment['GITHUB_SHA']).data ?? null;
  const ref = read('GITHUB_REF');
  const defaultBranch = event.repository?.default_branch ?? null;
  const pullRequest = kind === 'pull-request' || kind === 'pull-request-target' ? readPullRequest(event) : null;
  const runId = readCount(environment['GITHUB_RUN_ID']);
  const serverUrl = read('GITHUB_SERVER_URL') ?? 'https://github.com';
  return {
    kind,
    repository: {
      owner,
      repo,
      id: event.repository?.id ?? readCount(environment['GITHUB_REPOSITORY_ID']),
      defaultBranch,
    },
    isDefaultBranch: pullRequest === null && defaultBranch !== null && ref === `refs/heads/${defaultBranch}`,
    headSha: pullRequest?.headSha ?? event.merge_group?.head_sha ?? sha,
    sha,
    ref,
    baseRef: event.pull_request?.base.ref ?? read('GITHUB_BASE_REF'),
    beforeSha: event.merge_group?.base_sha ?? (kind === 'push' ? readBefore(event.before) : null),
    pullRequest,
    workflowRun: kind === 'workflow-run' ? readWorkflowRun(event, `${owner}/${repo}`) : null,
    workflow: read('GITHUB_WORKFLOW') ?? 'workflow',
    job: read('GITHUB_JOB') ?? 'job',
    runId,
    runAttempt: readCount(environment['GITHUB_RUN_ATTEMPT']) ?? 1,
    actor: read('GITHUB_ACTOR'),
    serverUrl,
    apiUrl: read('GITHUB_API_URL') ?? 'https://api.github.com',
    runUrl: runId === null ? null : `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
  };
}

function parseEvent(text: string | null): EventFile {
  try {
    return eventSchema.parse(JSON.parse(text ?? '{}'));
  } catch {
    return {};
  }
}

function readPullRequest({ pull_request, repository }: EventFile): PullRequestContext | null {
  if (pull_request == null) return null;
  const { number, head, base, labels, user } = pull_request;
  const headRepository = head.repo?.full_name ?? null;
  const target = base.repo?.full_name ?? repository?.full_name ?? null;
  return {
    number,
    headSha: head.sha,
    headRef: head.ref,
    headRepository,
    // A fork that is gone was one.
    isFork: headRepository === null || headRepository !== target,
    isDependabot: user?.login === 'dependabot[bot]',
    labels: labels.map(({ name }) => name),
  };
}

function readWorkflowRun({ workflow_run }: EventFile, repository: string): WorkflowRunContext | null {
  if (workflow_run == null) return null;
  const { id, name, event, head_sha, head_branch, head_repository, html_url } = workflow_run;
  return {
    id,
    workflow: name,
    event,
    headSha: head_sha,
    headBranch: head_branch,
    headOwner: head_repository?.owner.login ?? null,
    isFork: head_repository?.full_name !== repository,
    url: html_url ?? null,
  };
}

/** A branch that is new has zeros there. */
function readBefore(before: string | null | undefined): string | null {
  return commit.safeParse(before).success && !/^0+$/.test(before ?? '') ? (before ?? null) : null;
}

function readCount(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,15}$/.test(text) ? Number(text) : null;
}
