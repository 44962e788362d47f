import { z } from 'zod';
import { GitHubFailure, type GitHubRequests } from '../github-requests.ts';
import type { CommentAuthor } from './find-comments.ts';

/** Tokens of apps, the job's own among them. Only an app's comments come from a bot, and no stranger has an app here. */
const appToken = /^ghs_/;

/** As whom a token writes. A person's token is asked for its login. Rejects with a GitHubFailure. */
export async function findAuthor(github: GitHubRequests, token: string): Promise<CommentAuthor> {
  if (appToken.test(token)) return { kind: 'bot' };
  const route = 'GET /user';
  try {
    const { data, status } = await github.request(route);
    const user = z.object({ login: z.string(), type: z.string().nullish() }).safeParse(data);
    if (!user.success)
      throw new GitHubFailure('garbled', 'GitHub answered with something that is no user', { route, status });
    return user.data.type === 'Bot' ? { kind: 'bot' } : { kind: 'login', login: user.data.login };
  } catch (error) {
    // An app's token of another form: it is no person, so it may not ask who it is.
    if (error instanceof GitHubFailure && error.kind === 'forbidden') return { kind: 'bot' };
    throw error;
  }
}
