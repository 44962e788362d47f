/**
 * The second half for pull requests from forks: on the default branch, with rights, and without a line of the fork's code. What the
 * run has left is a stranger's: bounded, checked, judged anew, and marked.
 */
import { describeProfiles } from '../../comparison/describe-profiles.ts';
import { BenchError } from '../../errors.ts';
import type { WorkflowRunContext } from '../../github/event-context.ts';
import { explainFailure } from '../../github/explain-failure.ts';
import { findPullRequestOfHead } from '../../github/find-pull-requests.ts';
import { downloadArtifact, findRunArtifacts, type RunArtifact } from '../../github/find-run-artifacts.ts';
import { readFromZip } from '../../github/read-zip.ts';
import type { GitHubRequests } from '../../github-requests.ts';
import { parseRecord } from '../../records/parse-record.ts';
import type { BenchRecord } from '../../records/record.ts';
import { summarizeRecord } from '../../records/summarize-record.ts';
import { recordFileName } from '../../records/write-record.ts';
import { buildFailedJobReport, buildJobReport } from '../../reports/build-job-report.ts';
import { buildProfiles } from '../../reports/build-profile.ts';
import type { JobReport } from '../../reports/job-report.ts';
import type { Settings } from '../../settings/settings.ts';
import { describeMissing } from '../judging/judge-joined-records.ts';
import { wasToBeCompared } from '../judging/judge-recorded.ts';
import { judgeRun, judgeUncompared } from '../judging/judge-run.ts';
import { toolVersion } from '../tool-version.ts';

const maxArtifacts = 50;
const maxPackedBytes = 50_000_000;
const uncompared = 'nothing was compared: the run had neither a base nor a history';
const zipLimits = { maxEntries: 10_000, maxBytes: 30_000_000 } as const;

export interface RunReportOptions {
  /** How verdicts are made of a record: settings of this side, never those that the record brings along. */
  readonly chooseSettings: (record: BenchRecord) => Settings;
  /** How many records there have to be; null for any number. */
  readonly expectedRecords: number | null;
  /** Who has accepted what fails, if anybody; asked only where a verdict does. */
  readonly findAcceptance: () => Promise<JobReport['accepted']>;
  readonly now: () => Date;
}

export interface RunReports {
  /** One for each job that has left a record, or what should be one. */
  readonly jobs: readonly JobReport[];
  /** Of the run itself: what is missing of it. */
  readonly missing: readonly JobReport[];
}

/** Rejects with a GitHubFailure. */
export async function reportWorkflowRun(
  github: GitHubRequests,
  run: WorkflowRunContext,
  options: RunReportOptions,
): Promise<RunReports> {
  const artifacts = await findRunArtifacts(github, run.id);
  if (artifacts.length === 0) {
    const hint = 'The run may have failed before it measured; its log says more.';
    return { jobs: [], missing: [fail(run, 'benchmark', 'The run has left no record', hint, options)] };
  }
  const reports: JobReport[] = [];
  const newest = newestAttempts(artifacts);
  for (const artifact of newest.slice(0, maxArtifacts)) {
    reports.push(await reportArtifact(github, run, artifact, options));
  }
  const usable = reports.filter(({ kind }) => kind !== 'failed').length;
  const missing = newest.length > maxArtifacts ? [] : describeMissing(usable, options.expectedRecords);
  const unread = newest.length - maxArtifacts;
  if (unread > 0) missing.push(`${unread} of ${newest.length} records were not read: ${maxArtifacts} are the most`);
  const hint = 'Look into the log of the run for jobs that ended before they measured, or correct expected-records.';
  return { jobs: reports, missing: missing.map((message) => fail(run, 'records', message, hint, options)) };
}

/** The number of the pull request that the run belongs to: by its head, which has to be what was measured. Null when it moved on. */
export async function findPullRequestOfRun(github: GitHubRequests, run: WorkflowRunContext): Promise<number | null> {
  if (run.headOwner === null) return null;
  const head = { owner: run.headOwner, branch: run.headBranch, sha: run.headSha };
  return (await findPullRequestOfHead(github, head))?.number ?? null;
}

async function reportArtifact(
  github: GitHubRequests,
  run: WorkflowRunContext,
  artifact: RunArtifact,
  options: RunReportOptions,
): Promise<JobReport> {
  const key = nameJobOf(artifact);
  try {
    if (artifact.bytes > maxPackedBytes) {
      throw new Error(`it has ${artifact.bytes} bytes, more than ${maxPackedBytes}`);
    }
    const zip = await downloadArtifact(github, artifact);
    const [text, ...others] = await readFromZip(zip, recordFileName, zipLimits);
    if (text === undefined) throw new Error(`there is no ${recordFileName} in it`);
    if (others.length > 0) throw new Error(`there are ${others.length + 1} records in it`);
    const record = parseRecord(text, recordFileName);
    const summary = summarizeRecord(record);
    const settings = options.chooseSettings(record);
    const compared = judgeRun(record, settings, null);
    const isUncompared = summary.isValid && run.event === 'pull_request' && wasToBeCompared(record);
    const verdicts = compared ?? (isUncompared ? judgeUncompared(uncompared, settings) : null);
    const more = buildProfiles(describeProfiles(record));
    // A label accepts what was found.
    const accepted = compared?.check.conclusion === 'failure' ? await options.findAcceptance() : null;
    return buildJobReport(summary, verdicts, { ...describe(run, key), accepted, more });
  } catch (error) {
    const reason = error instanceof BenchError ? [error.message, ...error.details.slice(0, 3)].join('; ') : '';
    const message =
      reason === '' ? explainFailure('The artifact cannot be used', error) : `The artifact cannot be used: ${reason}`;
    return fail(run, key, message, 'Run the benchmark again.', options);
  }
}

function fail(
  run: WorkflowRunContext,
  key: string,
  message: string,
  hint: string,
  { now }: RunReportOptions,
): JobReport {
  const facts = { ...describe(run, key), accepted: null, more: [], finishedAt: now().toISOString(), toolVersion };
  return buildFailedJobReport({ message: message.slice(0, 1000), details: [], hint }, facts);
}

function describe({ headSha, url, isFork }: WorkflowRunContext, key: string) {
  return { key, headSha, runUrl: url, isUnverified: isFork };
}

/** `channels-bench-bench-daphne-2` → `bench-daphne`. */
function nameJobOf({ name }: RunArtifact): string {
  return (
    name
      .replace(/^channels-bench-/, '')
      .replace(/-\d+$/, '')
      .slice(0, 200) || 'benchmark'
  );
}

/** A run that was made again has the artifacts of all its attempts. */
function newestAttempts(artifacts: readonly RunArtifact[]): RunArtifact[] {
  const newest = new Map<string, RunArtifact>();
  for (const artifact of artifacts) {
    const other = newest.get(nameJobOf(artifact));
    if (other === undefined || other.id < artifact.id) newest.set(nameJobOf(artifact), artifact);
  }
  return [...newest.values()];
}
