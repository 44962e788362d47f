/** Jobs as GitHub starts them for an event: the environment, the event file, the token. */

import type { ActionJob } from '../run-action.ts';
import { listArtifactVariables } from './artifacts.ts';
import type { GitHubDouble } from './start-github-double.ts';

export interface JobOptions {
  /** A folder for this job alone. */
  readonly directory: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** That of a fork's pull request when not given for one. */
  readonly token?: string;
  readonly matrix?: object;
  /** 1001 when not given; two runs that upload need one each. */
  readonly runId?: number;
}

function startJob(
  { apiUrl, repository, token, runs }: GitHubDouble,
  options: JobOptions,
  event: object,
  environment: Readonly<Record<string, string>>,
  isFork = false,
): ActionJob {
  const { runId: id = 1001 } = options;
  const [headBranch, headSha] = [environment['GITHUB_HEAD_REF'] ?? 'main', environment['GITHUB_SHA'] ?? ''];
  runs.push({ id, event: environment['GITHUB_EVENT_NAME'] ?? '', headBranch, headSha, isFork });
  return {
    directory: options.directory,
    inputs: options.inputs,
    event: { repository: describeRepository(repository), ...event },
    expressions: {
      'github.token': options.token ?? token,
      'toJSON(matrix)': options.matrix === undefined ? 'null' : JSON.stringify(options.matrix, null, 2),
    },
    environment: {
      GITHUB_REPOSITORY: `${repository.owner}/${repository.repo}`,
      GITHUB_API_URL: apiUrl,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_WORKFLOW: 'Bench',
      GITHUB_JOB: 'bench',
      GITHUB_RUN_ID: String(id),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_ACTOR: 'ada',
      ...listArtifactVariables(apiUrl, id),
      ...environment,
    },
  };
}

/** On the default branch. `before`: null for the first push. */
export function startPush(
  double: GitHubDouble,
  options: JobOptions,
  commits: { readonly sha: string; readonly before: string | null },
): ActionJob {
  const event = { before: commits.before ?? '0'.repeat(40), after: commits.sha, ref: 'refs/heads/main' };
  return startJob(double, options, event, {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: commits.sha,
  });
}

export function startPullRequest(
  double: GitHubDouble,
  options: JobOptions,
  pull: {
    readonly number: number;
    readonly headSha: string;
    readonly mergeSha: string;
    readonly isFork?: boolean;
    /** `dependabot[bot]` gets a token that may only read, as a fork does. */
    readonly author?: string;
  },
): ActionJob {
  const { owner, repo } = double.repository;
  const head = pull.isFork === true ? { id: 2, full_name: `mallory/${repo}` } : describeRepository(double.repository);
  const event = {
    action: 'synchronize',
    number: pull.number,
    pull_request: {
      number: pull.number,
      head: { sha: pull.headSha, ref: 'change', repo: head },
      base: { sha: '0'.repeat(40), ref: 'main', repo: { id: 1, full_name: `${owner}/${repo}` } },
      labels: [],
      user: { login: pull.author ?? 'ada' },
    },
  };
  const mayOnlyRead = pull.isFork === true || pull.author === 'dependabot[bot]';
  const token = options.token ?? (mayOnlyRead ? double.readOnlyToken : double.token);
  const environment = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REF: `refs/pull/${pull.number}/merge`,
    GITHUB_BASE_REF: 'main',
    GITHUB_HEAD_REF: 'change',
    GITHUB_SHA: pull.mergeSha,
  };
  return startJob(double, { ...options, token }, event, environment, pull.isFork);
}

/** `ref`: `refs/heads/main` for the default branch, where schedules always run. */
export function startByItself(
  double: GitHubDouble,
  options: JobOptions,
  start: { readonly event: 'schedule' | 'workflow_dispatch'; readonly sha: string; readonly ref: string },
): ActionJob {
  return startJob(double, options, start.event === 'schedule' ? { schedule: '17 3 * * *' } : { inputs: null }, {
    GITHUB_EVENT_NAME: start.event,
    GITHUB_REF: start.ref,
    GITHUB_SHA: start.sha,
  });
}

/** `number`: of the pull request that is in the queue. */
export function startMergeGroup(
  double: GitHubDouble,
  options: JobOptions,
  group: { readonly headSha: string; readonly baseSha: string; readonly number: number },
): ActionJob {
  const ref = `refs/heads/gh-readonly-queue/main/pr-${group.number}-${group.baseSha}`;
  const event = {
    action: 'checks_requested',
    merge_group: { head_sha: group.headSha, base_sha: group.baseSha, head_ref: ref, base_ref: 'refs/heads/main' },
  };
  return startJob(double, options, event, {
    GITHUB_EVENT_NAME: 'merge_group',
    GITHUB_REF: ref,
    GITHUB_SHA: group.headSha,
  });
}

/** On the default branch, after the run of a pull request has ended. */
export function startWorkflowRun(
  double: GitHubDouble,
  options: JobOptions,
  run: { readonly id: number; readonly headSha: string; readonly headBranch: string; readonly headOwner: string },
): ActionJob {
  const repository = { full_name: `${run.headOwner}/${double.repository.repo}`, owner: { login: run.headOwner } };
  const event = {
    workflow_run: {
      id: run.id,
      name: 'Bench forks',
      event: 'pull_request',
      head_sha: run.headSha,
      head_branch: run.headBranch,
      head_repository: repository,
      html_url: `https://github.com/django/channels/actions/runs/${run.id}`,
      // For forks it is empty on GitHub, and a number in it is not to be believed.
      pull_requests: [{ number: 666 }],
    },
  };
  return startJob(double, { ...options, runId: 2002 }, event, {
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: run.headSha,
  });
}

function describeRepository({ owner, repo }: GitHubDouble['repository']) {
  return { id: 1, name: repo, full_name: `${owner}/${repo}`, default_branch: 'main' };
}
