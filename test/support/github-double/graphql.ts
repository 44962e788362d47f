/** GitHub's GraphQL as far as a history asks it: objects of git by path or by id, several in one query. */
import { answerJson, type FrontRoute } from './front.ts';

type Call = (method: string, path: string) => Promise<unknown>;
interface Tree {
  readonly sha: string;
  readonly tree: readonly { readonly path: string; readonly type: string; readonly sha: string }[];
}

const field = /(\w+): object\((expression|oid): ("(?:[^"\\]|\\.)*")\) \{ \.\.\. on (Tree|Blob) \{[^}]*\} \}/g;

/** `call` asks the emulator's REST interface, which has the same objects. */
export function answerGraphql(call: Call): FrontRoute {
  return async ({ method, url, body }) => {
    if (method !== 'POST' || url.pathname !== '/graphql') return null;
    const { query, variables } = JSON.parse(body.toString());
    const base = `/repos/${variables.owner}/${variables.repo}`;
    const found: Record<string, unknown> = {};
    for (const [, alias = '', by, quoted = '""', type] of String(query).matchAll(field)) {
      const name: string = JSON.parse(quoted);
      const object = by === 'oid' ? { sha: name, type: 'blob' } : await resolve(call, base, name).catch(() => null);
      const isAsked = object !== null && object.type === type?.toLowerCase();
      found[alias] = !isAsked ? (object === null ? null : {}) : await read(call, base, object).catch(() => null);
    }
    if (Object.keys(found).length === 0) return answerJson({ errors: [{ message: `not understood: ${query}` }] });
    return answerJson({ data: { repository: found } });
  };
}

/** `branch:path` or `commit:path`. */
async function resolve(call: Call, base: string, expression: string): Promise<{ sha: string; type: string } | null> {
  const at = expression.indexOf(':');
  const [name, path] = [expression.slice(0, at), expression.slice(at + 1)];
  const isCommit = /^[0-9a-f]{40}$/.test(name);
  const commit = isCommit
    ? name
    : ((await call('GET', `${base}/git/ref/heads/${name}`)) as { object: { sha: string } }).object.sha;
  const { tree } = (await call('GET', `${base}/git/commits/${commit}`)) as { tree: { sha: string } };
  let object = { sha: tree.sha, type: 'tree' };
  for (const part of path.split('/').filter(Boolean)) {
    const { tree: entries } = (await call('GET', `${base}/git/trees/${object.sha}`)) as Tree;
    const entry = entries.find((one) => one.path === part);
    if (entry === undefined) return null;
    object = entry;
  }
  return object;
}

async function read(call: Call, base: string, { sha, type }: { sha: string; type: string }): Promise<unknown> {
  if (type === 'tree') {
    const { tree } = (await call('GET', `${base}/git/trees/${sha}`)) as Tree;
    return { entries: tree.map((entry) => ({ name: entry.path, oid: entry.sha, type: entry.type })) };
  }
  const { content, encoding } = (await call('GET', `${base}/git/blobs/${sha}`)) as {
    content: string;
    encoding: string;
  };
  const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
  return { text: bytes.includes(0) ? null : bytes.toString('utf8'), byteSize: bytes.length };
}
