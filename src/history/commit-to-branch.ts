/**
 * Adds and removes files on a branch by the Git Data API, without a checkout. Writers do not lock each other out: each commits on
 * top of what it has read, and when another was quicker the whole cycle begins again, after a random while, for a bounded time.
 */
import { z } from 'zod';
import { GitHubFailure, type GitHubRequests } from '../github-requests.ts';
import type { FileChange } from './plan-branch-files.ts';

export interface BranchState {
  /** Null: there is no such branch yet. */
  readonly commit: string | null;
}

export interface BranchCommit {
  readonly branch: string;
  readonly message: string;
  /** Asked anew in every cycle; none: nothing is committed. */
  readonly plan: (state: BranchState) => Promise<readonly FileChange[]>;
}

export interface CommitPatience {
  readonly sleep: (ms: number) => Promise<void>;
  readonly random: () => number;
  readonly nowMs: () => number;
}

const maxMs = 150_000;
const shaSchema = z.object({ sha: z.string() });
const refSchema = z.object({ object: z.object({ sha: z.string() }) });
const commitSchema = z.object({ tree: z.object({ sha: z.string() }) });

/** The new commit; null when there was nothing to change. Rejects with a GitHubFailure. */
export async function commitToBranch(
  github: GitHubRequests,
  task: BranchCommit,
  { sleep, random, nowMs }: CommitPatience,
  signal: AbortSignal,
): Promise<string | null> {
  const endMs = nowMs() + maxMs;
  for (let attempt = 1; ; attempt++) {
    signal.throwIfAborted();
    try {
      return await tryCommit(github, task);
    } catch (error) {
      if (!isOvertaken(error) || nowMs() >= endMs) throw error;
      await sleep(Math.min(8000, 200 * 2 ** attempt) * (0.5 + random()));
    }
  }
}

async function tryCommit(github: GitHubRequests, { branch, message, plan }: BranchCommit): Promise<string | null> {
  const parent = await readHead(github, branch);
  const changes = await plan({ commit: parent });
  if (changes.length === 0) return null;
  const tree = await post(github, 'POST /repos/{owner}/{repo}/git/trees', {
    ...(parent === null ? {} : { base_tree: await readTree(github, parent) }),
    tree: changes.map(({ path, text }) => ({
      path,
      mode: '100644',
      type: 'blob',
      ...(text === null ? { sha: null } : { content: text }),
    })),
  });
  const parents = parent === null ? [] : [parent];
  const commit = await post(github, 'POST /repos/{owner}/{repo}/git/commits', { message, tree, parents });
  if (parent === null) {
    await github.request('POST /repos/{owner}/{repo}/git/refs', { ref: `refs/heads/${branch}`, sha: commit });
  } else {
    const route = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';
    await github.request(route, { ref: `heads/${branch}`, sha: commit, force: false });
  }
  return commit;
}

/** Null when there is no such branch. */
async function readHead(github: GitHubRequests, branch: string): Promise<string | null> {
  const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
  try {
    return read(await github.request(route, { ref: `heads/${branch}` }), route, refSchema).object.sha;
  } catch (error) {
    if (error instanceof GitHubFailure && error.kind === 'not-found') return null;
    throw error;
  }
}

async function readTree(github: GitHubRequests, commit: string): Promise<string> {
  const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
  return read(await github.request(route, { commit_sha: commit }), route, commitSchema).tree.sha;
}

async function post(github: GitHubRequests, route: string, parameters: Record<string, unknown>): Promise<string> {
  return read(await github.request(route, parameters), route, shaSchema).sha;
}

function read<T>({ data, status }: { data: unknown; status: number }, route: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new GitHubFailure('garbled', `GitHub answered with something unexpected (${route})`, { route, status });
}

/** Not when a rule of the repository forbids it: that will not pass. */
function isOvertaken(error: unknown): boolean {
  if (!(error instanceof GitHubFailure)) return false;
  // A commit that was force-pushed away and cleared up is not found any more: the next cycle sees what is there now.
  if (error.kind === 'not-found') return !error.route.startsWith('POST') && !error.route.startsWith('PATCH');
  const isRule = /protected|rule|required|pull request/i.test(error.message);
  return error.kind === 'conflict' || (error.kind === 'unprocessable' && !isRule);
}
