/** Publishes what a workflow_run workflow finds: one comment for all jobs of the run, and a check run for each. */
import type { EventContext } from '../../github/event-context.ts';
import { explainFailure } from '../../github/explain-failure.ts';
import type { Patience } from '../../github/publish-comment.ts';
import { supersedeChecks } from '../../github/supersede-checks.ts';
import type { GitHubRequests } from '../../github-requests.ts';
import type { JobReport } from '../../reports/job-report.ts';
import { createPublisher, type Published, type Publisher } from './publisher.ts';
import {
  findPullRequestOfRun,
  type RunReportOptions,
  type RunReports,
  reportWorkflowRun,
} from './report-workflow-run.ts';

export interface PublishedRun {
  readonly reports: readonly JobReport[];
  readonly published: readonly Published[];
  /** Null: it is closed, or has moved on. */
  readonly pullNumber: number | null;
}

export interface PublishRunOptions extends Omit<RunReportOptions, 'findAcceptance'>, Patience {
  readonly token: string;
  readonly checkName: string;
  /** A label that accepts regressions; none when empty. */
  readonly acceptLabel: string;
  readonly commentMode: 'auto' | 'always' | 'never';
  readonly warn: (message: string) => void;
  readonly log: (line: string) => void;
}

/** Rejects with a GitHubFailure when the run cannot be read; what cannot be written is a warning. */
export async function publishWorkflowRun(
  github: GitHubRequests,
  event: EventContext,
  options: PublishRunOptions,
): Promise<PublishedRun | null> {
  const run = event.workflowRun;
  if (run === null) return null;
  const pullNumber = await findPullRequestOfRun(github, run);
  if (pullNumber === null) options.log(`no open pull request has ${run.headSha} as its head: nothing is commented on`);
  const checkMaker = `channels-bench/report-on/${run.workflow}`;
  const open = (checkName: string, keys: readonly string[] | null) =>
    createPublisher({
      ...options,
      github,
      workflow: run.workflow,
      checkName,
      sharedName: null,
      checkMaker,
      checkOn: run.headSha,
      commentOn: pullNumber,
      headSha: run.headSha,
      keys,
      runUrl: run.url,
      isReadOnly: false,
    });
  // The label is the pull request's, so it is asked for once.
  let acceptance: ReturnType<Publisher['findAcceptance']> | null = null;
  const findAcceptance = () => {
    acceptance ??= open(options.checkName, null).findAcceptance(pullNumber, options.acceptLabel);
    return acceptance;
  };
  const found = await reportWorkflowRun(github, run, { ...options, findAcceptance });
  const reports = [...found.jobs, ...found.missing];
  const names = nameChecks(found, options);
  const published: Published[] = [];
  // One after the other: they write into one comment.
  // A job of an earlier run that this one does not have is gone.
  const keys = reports.map(({ key }) => key);
  const ids: number[] = [];
  for (const [place, report] of reports.entries()) {
    const publisher = open(names[place] as string, keys);
    const id = await publisher.openCheck();
    if (id !== null) ids.push(id);
    published.push(await publisher.publish(report, false));
  }
  try {
    const current = { headSha: run.headSha, externalId: checkMaker, ids, names };
    if (ids.length > 0) await supersedeChecks(github, current, options.now);
  } catch (error) {
    options.warn(explainFailure('Check runs of an earlier report may be left', error));
  }
  return { reports, published, pullNumber };
}

/** In the order of jobs and missing. By how many jobs there are to be, so that a job keeps its name whatever became of others. */
function nameChecks({ jobs, missing }: RunReports, { checkName, expectedRecords }: PublishRunOptions): string[] {
  const isOne = Math.max(jobs.length, expectedRecords ?? 0) <= 1;
  const withKey = ({ key }: JobReport) => `${checkName} (${key})`;
  return [
    ...jobs.map((job) => (isOne ? checkName : withKey(job))),
    ...missing.map((report) => (jobs.length === 0 ? checkName : withKey(report))),
  ];
}
