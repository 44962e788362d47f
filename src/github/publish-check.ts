/** The check run on the head commit: opened when the run starts, always closed, the gate of a branch rule. */
import { z } from 'zod';
import { GitHubFailure, type GitHubReply, type GitHubRequests } from '../github-requests.ts';

export interface CheckRun {
  readonly id: number;
  readonly url: string | null;
}

export type CheckConclusion = 'success' | 'neutral' | 'failure' | 'cancelled';

export interface CheckAnnotation {
  /** Relative to the repository. */
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

export interface CheckOutput {
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

/** GitHub's limits, in characters and per request. */
export const checkLimits = { title: 255, summary: 65_535, annotations: 50 } as const;

const checkSchema = z.object({ id: z.int().positive(), html_url: z.string().nullish() });

/** Rejects with a GitHubFailure. */
export async function openCheck(
  github: GitHubRequests,
  check: {
    readonly name: string;
    readonly headSha: string;
    readonly detailsUrl: string | null;
    readonly externalId: string | null;
    readonly startedAt: Date;
  },
): Promise<CheckRun> {
  const route = 'POST /repos/{owner}/{repo}/check-runs';
  const reply = await github.request(route, {
    name: check.name,
    head_sha: check.headSha,
    status: 'in_progress',
    started_at: check.startedAt.toISOString(),
    ...(check.detailsUrl === null ? {} : { details_url: check.detailsUrl }),
    ...(check.externalId === null ? {} : { external_id: check.externalId }),
    output: { title: 'Measuring', summary: 'The benchmark is running.' },
  });
  return readCheck(reply, route);
}

/** Rejects with a GitHubFailure. What is longer than GitHub takes is cut. */
export async function closeCheck(
  github: GitHubRequests,
  id: number,
  result: { readonly conclusion: CheckConclusion; readonly completedAt: Date; readonly output: CheckOutput },
): Promise<CheckRun> {
  const route = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
  const { title, summary, annotations } = result.output;
  const reply = await github.request(route, {
    check_run_id: id,
    status: 'completed',
    conclusion: result.conclusion,
    completed_at: result.completedAt.toISOString(),
    output: {
      title: cut(title, checkLimits.title),
      summary: cut(summary, checkLimits.summary),
      annotations: annotations.slice(0, checkLimits.annotations).map((one) => ({
        path: one.path,
        start_line: one.startLine,
        end_line: one.endLine,
        annotation_level: one.level,
        title: cut(one.title, checkLimits.title),
        message: one.message,
      })),
    },
  });
  return readCheck(reply, route);
}

function readCheck({ data, status }: GitHubReply, route: string): CheckRun {
  const check = checkSchema.safeParse(data);
  if (check.success) return { id: check.data.id, url: check.data.html_url ?? null };
  throw new GitHubFailure('garbled', 'GitHub answered with something that is no check run', { route, status });
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
