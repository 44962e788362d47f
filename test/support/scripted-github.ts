/** A port to GitHub that answers from a script, for tests without a server. */
import type { GitHubReply, GitHubRequests } from '../../src/github-requests.ts';

type Parameters = Readonly<Record<string, unknown>>;
/** What a route answers; throws for a failure. */
export type Answer = (parameters: Parameters) => unknown;

export interface ScriptedGitHub extends GitHubRequests {
  /** In the order they came. */
  readonly requests: readonly { readonly route: string; readonly parameters: Parameters }[];
}

/** A route that the script does not have is a mistake of the test. */
export function scriptGitHub(answers: Readonly<Record<string, Answer>>): ScriptedGitHub {
  const requests: { route: string; parameters: Parameters }[] = [];
  return {
    repository: { owner: 'django', repo: 'channels' },
    requests,
    request: async (route, parameters = {}): Promise<GitHubReply> => {
      requests.push({ route, parameters });
      const answer = answers[route];
      if (answer === undefined) throw new Error(`the test has no answer for ${route}`);
      return { status: 200, data: answer(parameters), headers: {} };
    },
    graphql: async () => {
      throw new Error('the test has no answer for GraphQL');
    },
  };
}

export interface ScriptedComment {
  id: number;
  html_url: string;
  body: string;
  updated_at: string;
  user: { login: string; type: string };
}

/** The comments of a pull request, as GitHub keeps them. `onWrite` runs after each write, as another job would. */
export function scriptComments(
  initial: readonly Partial<ScriptedComment>[],
  onWrite: (all: ScriptedComment[]) => void,
) {
  let nextId = 1;
  let clock = 0;
  const tick = () => new Date(Date.UTC(2026, 0, 1) + 1000 * clock++).toISOString();
  const make = (given: Partial<ScriptedComment>): ScriptedComment => {
    const id = given.id ?? nextId;
    nextId = Math.max(nextId, id) + 1;
    const user = { login: 'github-actions[bot]', type: 'Bot' };
    return { id, html_url: `https://example.org/comments/${id}`, body: '', updated_at: tick(), user, ...given };
  };
  const all = initial.map(make);
  const comments = 'repos/{owner}/{repo}/issues/{issue_number}/comments';
  const comment = 'repos/{owner}/{repo}/issues/comments/{comment_id}';
  const github = scriptGitHub({
    [`GET /${comments}`]: ({ page, per_page, since }) => {
      const found = all.filter((one) => since === undefined || one.updated_at >= String(since));
      return found
        .slice((Number(page) - 1) * Number(per_page), Number(page) * Number(per_page))
        .map((one) => ({ ...one }));
    },
    [`POST /${comments}`]: ({ body }) => {
      const made = make({ body: String(body) });
      all.push(made);
      const answer = { ...made };
      onWrite(all);
      return answer;
    },
    [`PATCH /${comment}`]: ({ comment_id, body }) => {
      const found = all.find(({ id }) => id === comment_id);
      if (found === undefined) throw new Error('the test wrote into a comment that is gone');
      Object.assign(found, { body, updated_at: tick() });
      const answer = { ...found };
      onWrite(all);
      return answer;
    },
    [`DELETE /${comment}`]: ({ comment_id }) => {
      const at = all.findIndex(({ id }) => id === comment_id);
      if (at !== -1) all.splice(at, 1);
      return null;
    },
  });
  return { github, all, make };
}
