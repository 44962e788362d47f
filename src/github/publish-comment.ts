/**
 * The one comment on a pull request. Jobs of a matrix write it at the same time and GitHub has no conditional write, so each
 * reads again what it wrote and repeats until its own part is in; of two that were created at once the older one stays.
 */
import { z } from 'zod';
import { GitHubFailure, type GitHubReply, type GitHubRequests } from '../github-requests.ts';
import { type Comment, type CommentSearch, commentSchema, findComments, readComment } from './find-comments.ts';

export interface CommentText {
  /** At most 65,536 characters; starts with the marker. */
  readonly body: string;
  /** Whether it is worth a comment where there is none yet. */
  readonly isWorthSaying: boolean;
}

export interface CommentTask extends Omit<CommentSearch, 'since'> {
  /** From the bodies that stand there now (none: empty) to the one that shall. */
  readonly compose: (existing: readonly string[]) => CommentText;
  /** Whether a body holds what this job has to say. */
  readonly isIncluded: (body: string) => boolean;
}

export interface CommentResult {
  /** quiet: there was none, and nothing worth one. */
  readonly action: 'created' | 'updated' | 'unchanged' | 'quiet';
  readonly url: string | null;
  /** False: others kept writing over it. */
  readonly isIncluded: boolean;
}

export interface Patience {
  /** Milliseconds. */
  readonly sleep: (ms: number) => Promise<void>;
  /** From 0 up to 1. */
  readonly random: () => number;
}

const attempts = 6;

/** Rejects with a GitHubFailure. */
export async function publishComment(
  github: GitHubRequests,
  task: CommentTask,
  { sleep, random }: Patience,
): Promise<CommentResult> {
  let action: CommentResult['action'] = 'unchanged';
  let url: string | null = null;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const [first, ...duplicates] = await findComments(github, { ...task, since: null });
    const text = task.compose([first, ...duplicates].flatMap((one) => (one === undefined ? [] : [one.body])));
    if (first === undefined && !text.isWorthSaying) return { action: 'quiet', url: null, isIncluded: true };
    const isSame = first?.body === text.body;
    const written = isSame ? first : await write(github, task.pullNumber, first, text.body);
    // Somebody has deleted it between the two requests.
    if (written === null) continue;
    if (!isSame) action = action === 'created' || first === undefined ? 'created' : 'updated';
    url = written.url;
    for (const { id } of duplicates) await remove(github, id);
    if (isSame) return { action, url, isIncluded: true };
    // Long enough for another job that has read the old text to have written its own.
    await sleep(800 + 1200 * random() * (attempt + 1));
    const now = await findComments(github, { ...task, since: written.updatedAt });
    const isFirst = now.every(({ id }) => id >= written.id);
    if (isFirst && now.some(({ id, body }) => id === written.id && task.isIncluded(body))) {
      if (now.length === 1) return { action, url, isIncluded: true };
    }
  }
  return { action, url, isIncluded: false };
}

/** Null when the comment is gone. */
async function write(
  github: GitHubRequests,
  pullNumber: number,
  existing: Comment | undefined,
  body: string,
): Promise<Comment | null> {
  if (existing === undefined) {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    return readReply(await github.request(route, { issue_number: pullNumber, body }), route);
  }
  const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
  try {
    return readReply(await github.request(route, { comment_id: existing.id, body }), route);
  } catch (error) {
    if (error instanceof GitHubFailure && error.kind === 'not-found') return null;
    throw error;
  }
}

/** What is gone already is no problem. */
async function remove(github: GitHubRequests, id: number): Promise<void> {
  try {
    await github.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id });
  } catch (error) {
    if (!(error instanceof GitHubFailure) || error.kind !== 'not-found') throw error;
  }
}

function readReply({ data, status }: GitHubReply, route: string): Comment {
  const comment = z.safeParse(commentSchema, data);
  if (comment.success) return readComment(comment.data);
  throw new GitHubFailure('garbled', 'GitHub answered with something that is no comment', { route, status });
}
