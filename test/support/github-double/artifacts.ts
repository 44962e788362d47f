/** The service that artifacts are uploaded to, as the runner's client speaks with it, and GitHub's API for what is there. */
import { answerJson, type FrontAnswer, type FrontRoute } from './front.ts';

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly runId: number;
  zip: Buffer;
  isExpired: boolean;
  /** As the list gives it; that of the archive when null. */
  statedBytes: number | null;
}

/** A run as GitHub tells of it. */
export interface StoredRun {
  readonly id: number;
  readonly event: string;
  readonly headBranch: string;
  readonly headSha: string;
  readonly isFork: boolean;
}

/** What the runner sets for its client. The token's signature is nobody's business here. */
export function listArtifactVariables(url: string, runId: number): Record<string, string> {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { scp: `Actions.Results:${runId}:job-1`, exp: Math.floor(Date.now() / 1000) + 3600 };
  return {
    ACTIONS_RESULTS_URL: `${url}/`,
    ACTIONS_RUNTIME_TOKEN: `${encode({ alg: 'none' })}.${encode(claims)}.planted-runtime-signature`,
  };
}

export function serveArtifacts(
  artifacts: StoredArtifact[],
  runs: readonly StoredRun[],
  findUrl: () => string,
): FrontRoute {
  const blocks = new Map<string, Buffer>();
  const add = (name: string, runId: number): StoredArtifact => {
    const artifact = {
      id: Math.max(0, ...artifacts.map(({ id }) => id)) + 1,
      name,
      runId,
      zip: Buffer.alloc(0),
      isExpired: false,
      statedBytes: null,
    };
    artifacts.push(artifact);
    return artifact;
  };
  return ({ method, url, headers, body }): FrontAnswer | null => {
    const { pathname, searchParams } = url;
    if (pathname.startsWith('/twirp/')) {
      const request = JSON.parse(body.toString());
      const runId = Number(readRunId(headers.authorization ?? ''));
      const isOfRun = ({ name, runId: of }: StoredArtifact) =>
        of === runId && name === (request.name ?? request.name_filter);
      if (pathname.endsWith('/CreateArtifact')) {
        if (artifacts.some(isOfRun)) return answerJson({ code: 'already_exists', msg: 'it is there already' }, 409);
        const { id } = add(request.name, runId);
        return answerJson({ ok: true, signed_upload_url: `${findUrl()}/blobs/${id}?sig=1` });
      }
      if (pathname.endsWith('/ListArtifacts')) {
        return answerJson({ artifacts: artifacts.filter(isOfRun).map((one) => describeForRunner(one, request)) });
      }
      const found = artifacts.find(isOfRun);
      if (pathname.endsWith('/DeleteArtifact') && found !== undefined) artifacts.splice(artifacts.indexOf(found), 1);
      return answerJson({ ok: true, artifact_id: String(found?.id ?? 0) });
    }
    const [, blob] = /^\/blobs\/(\d+)$/.exec(pathname) ?? [];
    const stored = artifacts.find(({ id }) => id === Number(blob));
    if (stored !== undefined && method === 'PUT') {
      if (searchParams.get('comp') === 'block') blocks.set(`${blob}/${searchParams.get('blockid')}`, body);
      else if (searchParams.get('comp') === 'blocklist') {
        const ids = [...body.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id]) => id);
        stored.zip = Buffer.concat(ids.map((id) => blocks.get(`${blob}/${id}`) ?? Buffer.alloc(0)));
      } else stored.zip = body;
      return { status: 201, body: '' };
    }
    if (stored !== undefined) return { status: 200, headers: { 'content-type': 'application/zip' }, body: stored.zip };
    const [, run] = /\/actions\/runs\/(\d+)\/artifacts$/.exec(pathname) ?? [];
    if (run !== undefined) return answerJson(list(artifacts, Number(run), searchParams));
    if (pathname.endsWith('/actions/artifacts')) return answerJson(listByName(artifacts, runs, searchParams));
    const [, id] = /\/actions\/runs\/(\d+)$/.exec(pathname) ?? [];
    if (id !== undefined) {
      const found = runs.find((one) => one.id === Number(id));
      return found === undefined ? answerJson({ message: 'Not Found' }, 404) : answerJson(describeRun(found));
    }
    const [, archive] = /\/actions\/artifacts\/(\d+)\/zip$/.exec(pathname) ?? [];
    if (archive === undefined) return null;
    return { status: 302, headers: { location: `${findUrl()}/blobs/${archive}` }, body: '' };
  };
}

function list(artifacts: readonly StoredArtifact[], run: number, query: URLSearchParams) {
  const found = artifacts.filter(({ runId }) => runId === run);
  return { total_count: found.length, artifacts: choosePage(found, query).map(describeArtifact) };
}

function choosePage<T>(found: readonly T[], query: URLSearchParams): T[] {
  const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)];
  return found.slice((page - 1) * size, page * size);
}

function describeArtifact({ id, name, zip, isExpired, statedBytes }: StoredArtifact) {
  return { id, name, size_in_bytes: statedBytes ?? zip.length, expired: isExpired };
}

/** Of the whole repository, the newest first. */
function listByName(artifacts: readonly StoredArtifact[], runs: readonly StoredRun[], query: URLSearchParams) {
  const found = artifacts.filter(({ name }) => name === query.get('name')).sort((a, b) => b.id - a.id);
  return {
    total_count: found.length,
    artifacts: choosePage(found, query).map((artifact) => {
      const run = runs.find(({ id }) => id === artifact.runId);
      const origin = run && {
        id: run.id,
        repository_id: repositoryId,
        head_repository_id: run.isFork ? forkId : repositoryId,
        head_branch: run.headBranch,
        head_sha: run.headSha,
      };
      return { ...describeArtifact(artifact), workflow_run: origin ?? null };
    }),
  };
}

const [repositoryId, forkId] = [1, 2];

function describeRun({ id, event, headBranch, headSha, isFork }: StoredRun) {
  return {
    id,
    event,
    head_branch: headBranch,
    head_sha: headSha,
    status: 'completed',
    conclusion: 'success',
    repository: { id: repositoryId },
    head_repository: { id: isFork ? forkId : repositoryId },
  };
}

function describeForRunner({ id, name, zip }: StoredArtifact, request: Readonly<Record<string, string>>) {
  return {
    workflow_run_backend_id: request['workflow_run_backend_id'],
    workflow_job_run_backend_id: request['workflow_job_run_backend_id'],
    database_id: String(id),
    name,
    size: String(zip.length),
    created_at: new Date(0).toISOString(),
  };
}

function readRunId(authorization: string): string {
  const [, claims = ''] = authorization.split('.');
  const { scp = '' } = JSON.parse(Buffer.from(claims, 'base64url').toString() || '{}') as { scp?: string };
  return scp.split(':')[1] ?? '0';
}
