/** What the runner says of the event that started the job. */

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
  readonly workflow: string;
  readonly job: string;
  readonly runId: number | null;
  readonly runAttempt: number;
  readonly actor: string | null;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly runUrl: string | null;
}
