/** The GitHub API behind the port: Octokit with the plugins that wait for limits and try again, and failures by kind. */
import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { GitHubFailure, type GitHubReply, type GitHubRequests } from '../github-requests.ts';
import { describeFailure } from './describe-failure.ts';

export interface GitHubConnection {
  readonly token: string;
  /** Without a slash at its end: `https://api.github.com`, or that of an Enterprise server. */
  readonly apiUrl: string;
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly userAgent: string;
  readonly log: (line: string) => void;
  /** Of one try, ms; more for large downloads. */
  readonly timeoutMs?: number;
  /** A second of waiting, ms; less in tests. */
  readonly secondMs?: number;
}

/** Times that what may have been GitHub's trouble is tried again. */
const retries = 3;
/** A limit that lasts longer is not waited for: a run must not hang for an hour to tell its result. */
const longestWaitSeconds = 70;

export function connectGitHub(connection: GitHubConnection): GitHubRequests {
  const { log } = connection;
  // These two alone go into every request, whatever else is known of the repository.
  const { owner, repo } = connection.repository;
  const repository = { owner, repo };
  const secondMs = connection.secondMs ?? 1000;
  const timeoutMs = connection.timeoutMs ?? 10_000;
  const waitForLimit = (seconds: number, options: object, _octokit: unknown, retryCount: number) => {
    if (seconds > longestWaitSeconds || retryCount >= 2) return false;
    log(`GitHub asks to wait ${seconds} s before ${describeRequest(options)}`);
    return true;
  };
  const octokit = getOctokit(
    connection.token,
    {
      baseUrl: connection.apiUrl,
      userAgent: connection.userAgent,
      // A line of its own for every request that fails would be most of the log.
      log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
      request: { fetch: (url: string, init: RequestInit) => fetch(url, withTimeout(init, timeoutMs)) },
      retry: {
        retries,
        retryAfterBaseValue: secondMs,
        doNotRetry: [400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 451],
      },
      throttle: {
        onRateLimit: waitForLimit,
        onSecondaryRateLimit: waitForLimit,
        retryAfterBaseValue: secondMs,
        fallbackSecondaryRateRetryAfter: 30,
        ...(secondMs < 1000 ? { minTime: 0 } : {}),
      },
    },
    retry,
    throttling,
  );
  /** Once everything was tried in vain: a GitHub that is down must not keep the job for minutes with every request. */
  let isDown = false;
  const ask = async <T>(route: string, act: (patience: object) => Promise<T>): Promise<T> => {
    try {
      const answer = await act(isDown ? { request: { retries: 0 } } : {});
      isDown = false;
      return answer;
    } catch (error) {
      const failure = describeFailure(error, route);
      isDown ||= failure instanceof GitHubFailure && (failure.kind === 'server' || failure.kind === 'unreachable');
      throw failure;
    }
  };
  return {
    repository,
    request: async (route, parameters = {}): Promise<GitHubReply> => {
      // What was read only in part can be read again; what was written in spite of it must not be written twice.
      for (let isLast = !route.startsWith('GET '); ; isLast = true) {
        const { status, data, headers } = await ask(route, (patience) =>
          octokit.request(route, { ...repository, ...parameters, ...patience }),
        );
        if (!isCut(data, headers)) return { status, data, headers };
        if (isLast) throw new GitHubFailure('garbled', `GitHub's answer breaks off (${route})`, { route, status });
      }
    },
    graphql: (query, variables) =>
      ask('POST /graphql', (patience) => octokit.graphql(query, { ...variables, ...patience })),
  };
}

/** Octokit gives JSON that cannot be parsed as the text it is. */
function isCut(data: unknown, headers: { readonly 'content-type'?: string | undefined }): boolean {
  return typeof data === 'string' && /\bjson\b/.test(headers['content-type'] ?? '');
}

/** A server that takes the request and never answers would hold the job for ever. */
function withTimeout(init: RequestInit, timeoutMs: number): RequestInit {
  const timeout = AbortSignal.timeout(timeoutMs);
  return { ...init, signal: init.signal == null ? timeout : AbortSignal.any([init.signal, timeout]) };
}

function describeRequest(options: object): string {
  const { method = '', url = '' } = options as { method?: string; url?: string };
  return `${method} ${url}`.trim();
}

function ignore(): void {}
