/** The tree of a data branch, read by GraphQL: many folders or files in one request, and of each no more than is needed. */
import { z } from 'zod';
import { GitHubFailure, type GitHubRequests } from '../github-requests.ts';

export interface TreeEntry {
  readonly name: string;
  /** Of the blob or tree. */
  readonly oid: string;
  readonly isFolder: boolean;
}

const filesAtOnce = 100;
const oidPattern = /^[0-9a-f]{40,64}$/;
const entrySchema = z.object({ name: z.string(), oid: z.string().regex(oidPattern), type: z.string() });
const treeSchema = z.object({ entries: z.array(entrySchema).optional() }).nullable();
const blobSchema = z.object({ text: z.string().nullable().optional(), byteSize: z.number().optional() }).nullable();

/** Folders by path (the top is the empty one) → what is in them; those that are not there are missing. */
export async function readFolders(
  github: GitHubRequests,
  branch: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, readonly TreeEntry[]>> {
  const fields = paths.map(
    (path, index) =>
      `o${index}: object(expression: ${quote(`${branch}:${path}`)}) { ... on Tree { entries { name oid type } } }`,
  );
  const found = await ask(github, fields, treeSchema);
  return new Map(
    paths.flatMap((path, index) => {
      const entries = found.get(`o${index}`)?.entries;
      if (entries === undefined) return [];
      return [[path, entries.map(({ name, oid, type }) => ({ name, oid, isFolder: type === 'tree' }))] as const];
    }),
  );
}

/** In the order asked for; null for one that is no text. */
export async function readFiles(github: GitHubRequests, oids: readonly string[]): Promise<(string | null)[]> {
  const texts: (string | null)[] = [];
  for (let at = 0; at < oids.length; at += filesAtOnce) {
    const some = oids.slice(at, at + filesAtOnce);
    const fields = some.map((oid, index) => `o${index}: object(oid: ${quote(oid)}) { ... on Blob { text byteSize } }`);
    const found = await ask(github, fields, blobSchema);
    texts.push(...some.map((_, index) => found.get(`o${index}`)?.text ?? null));
  }
  return texts;
}

async function ask<T>(
  github: GitHubRequests,
  fields: readonly string[],
  schema: z.ZodType<T>,
): Promise<Map<string, T>> {
  if (fields.length === 0) return new Map();
  const query = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`;
  const data = await github.graphql(query, { ...github.repository });
  const parsed = z.object({ repository: z.record(z.string(), schema) }).safeParse(data);
  if (parsed.success) return new Map(Object.entries(parsed.data.repository));
  throw new GitHubFailure('garbled', 'GitHub answered with something that is no folder of the history', {
    route: 'POST /graphql',
  });
}

/** GraphQL writes strings as JSON does. */
function quote(text: string): string {
  return JSON.stringify(text);
}
