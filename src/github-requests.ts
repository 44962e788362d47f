/**
 * The port to GitHub: requests that are retried where that can help, and failures that say what kind they are. Knows no
 * library, so that every room may speak of it; src/github/connect-github.ts is what stands behind it.
 */

export interface GitHubReply {
  readonly status: number;
  /** As it came: whoever asks checks it. */
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

export interface GitHubRequests {
  readonly repository: { readonly owner: string; readonly repo: string };
  /**
   * `GET /repos/{owner}/{repo}/git/ref/{ref}`; owner and repo are filled in, the other names in braces and the body come
   * from the parameters. Server errors, time-outs and rate limits are tried again, for a bounded time. Rejects with a
   * GitHubFailure, and with the signal's reason when it is aborted.
   */
  request(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<GitHubReply>;
  /** The reply's `data`, unchecked. Rejects as request does. */
  graphql(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>;
}

export type GitHubFailureKind =
  | 'unauthorized'
  | 'forbidden'
  | 'rate-limited'
  | 'not-found'
  | 'conflict'
  | 'unprocessable'
  | 'server'
  | 'unreachable'
  /** An answer that is not what GitHub's API promises. */
  | 'garbled';

export class GitHubFailure extends Error {
  readonly kind: GitHubFailureKind;
  /** HTTP status; null when there was no answer. */
  readonly status: number | null;
  readonly route: string;
  /** What the token lacks, as a workflow spells it: `pull-requests: write`; null where it is not that or not known. */
  readonly permission: string | null;

  constructor(
    kind: GitHubFailureKind,
    message: string,
    options: { route: string; status?: number | null; permission?: string | null; cause?: unknown },
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'GitHubFailure';
    this.kind = kind;
    this.status = options.status ?? null;
    this.route = options.route;
    this.permission = options.permission ?? null;
  }
}
