/**
 * Brings the base of a pull request into the clone that a workflow has made: actions/checkout fetches one commit, the merge
 * with the target branch, and nothing of what it is to be compared with.
 */
import { BenchError } from '../errors.ts';
import { openRepository, type Repository } from './open-repository.ts';
import { createGit, type Environment, listLines } from './run-git.ts';

export interface FetchBaseOptions {
  /** Scrubbed of secrets. */
  readonly environment: Environment;
  readonly signal?: AbortSignal;
  /** For a clone that does not keep the credentials it was made with: where it came from, and the token. */
  readonly credentials: { readonly serverUrl: string; readonly token: string } | null;
}

/** Enough for the titles of what is in a pull request; git sends only what is not there. */
const depth = 30;

/** The commit that is checked out, and its parents, which a shallow clone knows the names of and does not have. */
export async function readCheckedOut(
  directory: string,
  { environment, signal }: Pick<FetchBaseOptions, 'environment' | 'signal'>,
): Promise<{ readonly commit: string; readonly parents: readonly string[] }> {
  const { git } = await openRepository(directory, environment, signal);
  const commit = (await git('rev-parse', '--verify', 'HEAD^{commit}')).stdout.trim();
  const { stdout } = await git('cat-file', 'commit', commit);
  const header = stdout.split('\n\n', 1)[0] ?? '';
  return {
    commit,
    parents: [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent]) => parent as string),
  };
}

/**
 * Sees to it that the commit is in the clone, with some of the commits before it and before what is checked out when the
 * clone is shallow. Changes neither branches nor files. Throws a BenchError 'base-not-found'.
 */
export async function fetchBase(directory: string, commit: string, options: FetchBaseOptions): Promise<void> {
  const repository = await openRepository(directory, options.environment, options.signal);
  const { git } = repository;
  if ((await git('cat-file', '-e', `${commit}^{commit}`)).exitCode === 0) return;
  const isShallow = (await git('rev-parse', '--is-shallow-repository')).stdout.trim() === 'true';
  const head = (await git('rev-parse', '--verify', 'HEAD^{commit}')).stdout.trim();
  // A depth for a whole clone would cut it off.
  const wanted = isShallow ? [`--depth=${depth}`, 'origin', head, commit] : ['origin', commit];
  const lines = await fetch(repository, wanted, options);
  if ((await git('cat-file', '-e', `${commit}^{commit}`)).exitCode === 0) return;
  throw new BenchError('base-not-found', `The base ${commit.slice(0, 12)} cannot be fetched into ${directory}.`, {
    hint: 'Let actions/checkout fetch it: `fetch-depth: 0`, or `fetch-depth: 2` for the merge of a pull request.',
    details: lines,
  });
}

/** What git says when it fails; first as the clone is set up, then with the token of the action. */
async function fetch(
  { git, topLevel, environment }: Repository,
  wanted: readonly string[],
  { credentials, signal }: FetchBaseOptions,
): Promise<readonly string[]> {
  const command = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', ...wanted];
  const plain = await git(...command);
  if (plain.exitCode === 0 || credentials === null) return listLines(plain.stderr);
  const name = `http.${new URL('/', credentials.serverUrl).href}.extraheader`;
  const login = Buffer.from(`x-access-token:${credentials.token}`).toString('base64');
  const withToken = createGit({
    directory: topLevel,
    topLevel,
    environment,
    signal,
    secretSettings: [
      // The empty one takes back what the clone may hold: two headers of that name are refused.
      [name, ''],
      [name, `AUTHORIZATION: basic ${login}`],
    ],
  });
  const answer = await withToken(...command);
  return answer.exitCode === 0 ? [] : [...listLines(plain.stderr), ...listLines(answer.stderr)];
}
