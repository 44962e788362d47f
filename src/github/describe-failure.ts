/** What a request to GitHub failed of, in a sentence: by its status, and by what GitHub writes beside it. */
import { GitHubFailure, type GitHubFailureKind } from '../github-requests.ts';

interface RequestFailure {
  readonly status?: unknown;
  readonly message?: unknown;
  readonly name?: unknown;
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>>; readonly data?: unknown };
  /** Of GraphQL. */
  readonly errors?: readonly { readonly message?: unknown; readonly type?: unknown }[];
}

/** Comments are looked for only to be written: who is told to let them be read would be told a second time. */
const comments = /\/issues\/.*comments/;
/** What each other route needs, where GitHub does not say it in its answer. */
const permissions: readonly (readonly [route: RegExp, permission: string])[] = [
  [/^GET .*\/issues\//, 'pull-requests: read'],
  [/^GET .*\/pulls/, 'pull-requests: read'],
  [/^(POST|PATCH) .*\/check-runs/, 'checks: write'],
  [/^(POST|PATCH|DELETE) .*\/git\//, 'contents: write'],
  [/^(GET .*\/(git|compare|commits)|POST \/graphql)/, 'contents: read'],
  [/^GET .*\/actions\//, 'actions: read'],
];

/** `error` is whatever Octokit threw; its message can hold the body of the answer, and never the token. */
export function describeFailure(error: unknown, route: string): Error {
  if (error instanceof GitHubFailure) return error;
  const failure = (typeof error === 'object' && error !== null ? error : {}) as RequestFailure;
  // A signal of ours was aborted; not the time-out of one try, which has a name of its own.
  if (failure.name === 'AbortError' && error instanceof Error && error.cause !== undefined) return error;
  const status = typeof failure.status === 'number' ? failure.status : null;
  const kind = findKind(status, failure);
  const permission = kind === 'forbidden' ? findPermission(failure, route) : null;
  const message = `${describeKind(kind, status)} (${route})${quote(failure, kind)}`;
  return new GitHubFailure(kind, message, { route, status, permission, cause: error });
}

function findKind(status: number | null, failure: RequestFailure): GitHubFailureKind {
  const types = (failure.errors ?? []).map(({ type }) => type);
  if (types.includes('RATE_LIMITED')) return 'rate-limited';
  if (types.includes('FORBIDDEN')) return 'forbidden';
  if (types.includes('NOT_FOUND')) return 'not-found';
  if (failure.errors !== undefined) return 'unprocessable';
  const headers = failure.response?.headers ?? {};
  const isLimited = headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(readMessage(failure));
  switch (status) {
    case null:
      return 'unreachable';
    case 401:
      return 'unauthorized';
    case 403:
      return isLimited ? 'rate-limited' : 'forbidden';
    case 404:
    case 410:
      return 'not-found';
    case 409:
      return 'conflict';
    case 422:
      return 'unprocessable';
    case 429:
      return 'rate-limited';
    default:
      if (status < 300) return 'garbled';
      // Octokit gives what it could not connect to a status of 500, without an answer.
      if (status === 500 && failure.response === undefined) return 'unreachable';
      return status >= 500 ? 'server' : 'unprocessable';
  }
}

function describeKind(kind: GitHubFailureKind, status: number | null): string {
  switch (kind) {
    case 'unauthorized':
      return 'GitHub does not accept the token (401)';
    case 'forbidden':
      return `GitHub does not allow it (${status ?? 'GraphQL'})`;
    case 'rate-limited':
      return "GitHub's rate limit is used up";
    case 'not-found':
      return `GitHub finds nothing there (${status ?? 'GraphQL'})`;
    case 'conflict':
      return 'somebody else was quicker (409)';
    case 'unprocessable':
      return `GitHub refuses it (${status ?? 'GraphQL'})`;
    case 'server':
      return `GitHub has trouble (${status})`;
    case 'unreachable':
      return 'GitHub did not answer';
    case 'garbled':
      return 'GitHub answered with something that cannot be read';
  }
}

/** What GitHub says in its own words, shortened; nothing where it would repeat ours. */
function quote(failure: RequestFailure, kind: GitHubFailureKind): string {
  if (kind === 'garbled' || kind === 'unauthorized' || kind === 'rate-limited') return '';
  const text = readMessage(failure).replace(/\s+/g, ' ').trim();
  return text === '' ? '' : `: ${text.length > 200 ? `${text.slice(0, 200)}…` : text}`;
}

function readMessage({ message, errors }: RequestFailure): string {
  const first = errors?.[0]?.message;
  return typeof first === 'string' ? first : typeof message === 'string' ? message : '';
}

/** `pull_requests=write; issues=write` → `pull-requests: write`. */
function findPermission({ response }: RequestFailure, route: string): string | null {
  if (comments.test(route)) return 'pull-requests: write';
  const accepted = response?.headers?.['x-accepted-github-permissions'];
  const [, name, level] = /^\s*([a-z_]+)=([a-z]+)/.exec(typeof accepted === 'string' ? accepted : '') ?? [];
  if (name !== undefined && level !== undefined) return `${name.replaceAll('_', '-')}: ${level}`;
  return permissions.find(([pattern]) => pattern.test(route))?.[1] ?? null;
}
