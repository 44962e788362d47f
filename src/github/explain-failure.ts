import { GitHubFailure } from '../github-requests.ts';

/**
 * Why something was not published, and what to change: one warning. `what` is a past participle's sentence without its end:
 * `The comment was not written`. Anything that is no failure of GitHub is told as it is.
 */
export function explainFailure(what: string, error: unknown): string {
  if (!(error instanceof GitHubFailure)) return `${what}: ${error instanceof Error ? error.message : String(error)}`;
  return `${what}: ${error.message}${advise(error)}`;
}

function advise({ kind, permission }: GitHubFailure): string {
  switch (kind) {
    case 'forbidden':
      return permission === null
        ? '. The token may not do that here; on pull requests from forks it may only read.'
        : `. Give the job \`permissions: ${permission}\`; on pull requests from forks the token may only read, whatever the job asks for.`;
    case 'unauthorized':
      return '. Give a token that is valid in the input token; the default is that of the job.';
    case 'rate-limited':
      return '. Fewer jobs at a time, or a token of its own, leave more of the hourly limit.';
    case 'server':
    case 'unreachable':
    case 'garbled':
      return '. Running the job again may do.';
    case 'not-found':
      return '. GitHub says so too of what the token may not see.';
    case 'conflict':
    case 'unprocessable':
      return '';
  }
}
