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

/** What the runner sets for its client. The token's signature is nobody's business here. */
export function listArtifactVariables(url: string, runId: number): Record<string, string> {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { scp: `Actions.Results:${runId}:job-1`, exp: Math.floor(Date.now() / 1000) + 3600 };
  return {
    ACTIONS_RESULTS_URL: `${url}/`,
    ACTIONS_RUNTIME_TOKEN: `${encode({ alg: 'none' })}.${encode(claims)}.planted-runtime-signature`,
  };
}

export function serveArtifacts(artifacts: StoredArtifact[], findUrl: () => string): FrontRoute {
  const blocks = new Map<string, Buffer>();
  const add = (name: string, runId: number): StoredArtifact => {
    const artifact = {
      id: artifacts.length + 1,
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
      if (pathname.endsWith('/CreateArtifact')) {
        const { id } = add(request.name, runId);
        return answerJson({ ok: true, signed_upload_url: `${findUrl()}/blobs/${id}?sig=1` });
      }
      const found = artifacts.find(({ name, runId: of }) => name === request.name && of === runId);
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
    if (run !== undefined) return answerJson(list(artifacts, Number(run)));
    const [, archive] = /\/actions\/artifacts\/(\d+)\/zip$/.exec(pathname) ?? [];
    if (archive === undefined) return null;
    return { status: 302, headers: { location: `${findUrl()}/blobs/${archive}` }, body: '' };
  };
}

function list(artifacts: readonly StoredArtifact[], run: number) {
  const found = artifacts.filter(({ runId }) => runId === run);
  return {
    total_count: found.length,
    artifacts: found.map(({ id, name, zip, isExpired, statedBytes }) => ({
      id,
      name,
      size_in_bytes: statedBytes ?? zip.length,
      expired: isExpired,
    })),
  };
}

function readRunId(authorization: string): string {
  const [, claims = ''] = authorization.split('.');
  const { scp = '' } = JSON.parse(Buffer.from(claims, 'base64url').toString() || '{}') as { scp?: string };
  return scp.split(':')[1] ?? '0';
}
