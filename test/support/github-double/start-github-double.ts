/**
 * GitHub as far as the action speaks with it, with a memory: what is written can be read again. emulate's GitHub behind a front
 * of our own; test/integration/github holds the real client against it.
 */
import { createEmulator } from 'emulate';
import { type AppTokens, appId, createAppTokens, installationId } from './app-tokens.ts';
import { type StoredArtifact, type StoredRun, serveArtifacts } from './artifacts.ts';
import { forwardTo, refuseLongComments, refuseUnknownTokens } from './emulated-routes.ts';
import { type Fault, FaultPlan } from './faults.ts';
import { answerJson, type FrontRoute, type SeenRequest, startFront } from './front.ts';
import { answerGraphql } from './graphql.ts';

export interface GitHubDouble extends AsyncDisposable {
  readonly apiUrl: string;
  readonly repository: { readonly owner: string; readonly repo: string };
  /** Of a job with all rights that the action asks for. */
  readonly token: string;
  /** As the jobs of a fork's pull request get it. */
  readonly readOnlyToken: string;
  makeToken: AppTokens['make'];
  /** In the order they came, faults included. */
  readonly seen: readonly SeenRequest[];
  /** What runs have uploaded; tests may add and change. */
  readonly artifacts: StoredArtifact[];
  /** Runs of workflows; one that is not here is not found. */
  readonly runs: StoredRun[];
  inject(fault: Fault): void;
  /** As the owner of the repository, with all rights. Throws for an answer that is no success. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look at what they need of an answer.
  call(method: string, path: string, body?: object): Promise<any>;
  /** `GET commits/{sha}/pulls`: which the commit is in. */
  setPullRequestsOf(sha: string, pulls: readonly object[]): void;
  /** `GET pulls?state=open&head=owner:branch`. */
  setOpenPullRequests(pulls: readonly object[]): void;
}

export const allRights = {
  contents: 'write',
  checks: 'write',
  pull_requests: 'write',
  issues: 'write',
  actions: 'read',
} as const;
const owner = 'django';
const repo = 'channels';
const ownerToken = 'gho_the-owner-of-the-repository';

export async function startGitHubDouble(): Promise<GitHubDouble> {
  await using stack = new AsyncDisposableStack();
  const emulator = await createEmulator({ service: 'github', port: 0, seed: buildSeed() });
  stack.defer(() => emulator.close());
  const tokens = createAppTokens(emulator.url, emulator.generatedSecrets[0]?.value ?? '');
  const known = new Set<string>([ownerToken]);
  const makeToken: AppTokens['make'] = async (permissions) => {
    const token = await tokens.make(permissions);
    known.add(token);
    return token;
  };
  const artifacts: StoredArtifact[] = [];
  const runs: StoredRun[] = [];
  const open: object[] = [];
  const place = { url: '' };
  const faults = new FaultPlan();
  const pulls = new Map<string, readonly object[]>();
  const call: GitHubDouble['call'] = async (method, path, body) => {
    const response = await fetch(`${emulator.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${ownerToken}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} → ${response.status}: ${text}`);
    return text === '' ? null : JSON.parse(text);
  };
  const front = stack.use(
    await startFront(
      [
        refuseUnknownTokens((token) => known.has(token)),
        refuseLongComments,
        listPulls(pulls),
        listOpen(open),
        serveArtifacts(artifacts, runs, () => place.url),
        answerGraphql(call),
        forwardTo(emulator.url),
      ],
      faults,
    ),
  );
  place.url = front.url;
  const [token, readOnlyToken] = [
    await makeToken(allRights),
    await makeToken({ contents: 'read', checks: 'read', pull_requests: 'read', issues: 'read', actions: 'read' }),
  ];
  const owned = stack.move();
  return {
    apiUrl: front.url,
    repository: { owner, repo },
    token,
    readOnlyToken,
    makeToken,
    seen: front.seen,
    artifacts,
    runs,
    inject: (fault) => faults.add(fault),
    call,
    setPullRequestsOf: (sha, found) => void pulls.set(sha, found),
    setOpenPullRequests: (found) => void open.splice(0, open.length, ...found),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

function listPulls(pulls: ReadonlyMap<string, readonly object[]>): FrontRoute {
  return ({ method, url }) => {
    const [, sha] = /\/commits\/([0-9a-f]+)\/pulls$/.exec(url.pathname) ?? [];
    return method === 'GET' && sha !== undefined ? answerJson(pulls.get(sha) ?? []) : null;
  };
}

function listOpen(open: readonly object[]): FrontRoute {
  return ({ method, url }) => (method === 'GET' && /\/pulls$/.test(url.pathname) ? answerJson(open) : null);
}

function buildSeed() {
  return {
    tokens: { [ownerToken]: { login: owner, scopes: ['repo'] } },
    github: {
      users: [{ login: owner }, { login: 'ada' }],
      repos: [{ owner, name: repo, auto_init: true }],
      apps: [
        {
          app_id: appId,
          slug: 'github-actions',
          name: 'GitHub Actions',
          permissions: { ...allRights, metadata: 'read' },
          installations: [{ installation_id: installationId, account: owner, repository_selection: 'all' }],
        },
      ],
    },
  };
}
