import { z } from 'zod';
import { GitHubFailure, type GitHubRequests } from '../github-requests.ts';

export interface Comment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  /** As GitHub wrote it. */
  readonly updatedAt: string;
}

/** Whose comments are ours: a login, or `bot` for any app, as a stranger can be none in this repository. */
export type CommentAuthor = { readonly kind: 'login'; readonly login: string } | { readonly kind: 'bot' };

export interface CommentSearch {
  readonly pullNumber: number;
  /** What our comments begin with. Anybody can copy it, so the author counts too. */
  readonly marker: string;
  readonly author: CommentAuthor;
  /** Only those that were changed since; null for all. */
  readonly since: string | null;
}

export const commentSchema = z.object({
  id: z.int().positive(),
  html_url: z.string(),
  body: z.string().nullish(),
  updated_at: z.string(),
  user: z.object({ login: z.string(), type: z.string().nullish() }).nullish(),
});

const pageSize = 100;
/** More comments than anybody reads; a bound for a GitHub that never stops. */
const maxPages = 50;

/** Oldest first. Rejects with a GitHubFailure. */
export async function findComments(github: GitHubRequests, search: CommentSearch): Promise<readonly Comment[]> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const found: Comment[] = [];
  for (let page = 1; page <= maxPages; page++) {
    const { data, status } = await github.request(route, {
      issue_number: search.pullNumber,
      per_page: pageSize,
      page,
      ...(search.since === null ? {} : { since: search.since }),
    });
    const comments = z.array(commentSchema).safeParse(data);
    if (!comments.success) {
      throw new GitHubFailure('garbled', 'GitHub answered with something that is no list of comments', {
        route,
        status,
      });
    }
    found.push(...comments.data.filter((one) => isOurs(one, search)).map(readComment));
    if (comments.data.length < pageSize) break;
  }
  return found.sort((a, b) => a.id - b.id);
}

export function readComment({ id, html_url, body, updated_at }: z.infer<typeof commentSchema>): Comment {
  return { id, url: html_url, body: body ?? '', updatedAt: updated_at };
}

function isOurs({ body, user }: z.infer<typeof commentSchema>, { marker, author }: CommentSearch): boolean {
  if (!(body ?? '').startsWith(marker)) return false;
  return author.kind === 'bot' ? user?.type === 'Bot' : user?.login === author.login;
}
