/** What becomes of a result: outputs, job summary, annotations, artifact, comment, check run, and the step's own end. */
import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { error as annotate, info, summary as jobSummary, setFailed, setOutput, warning as warn } from '@actions/core';
import { buildHistoryEntries } from '../../comparison/build-history-entries.ts';
import { describeProfiles } from '../../comparison/describe-profiles.ts';
import { compareSideBySide } from '../../comparison/side-by-side.ts';
import { BenchError, describeError } from '../../errors.ts';
import { nameArtifact, uploadRun } from '../../github/upload-run.ts';
import { scrubEnvironment } from '../../machine/scrub-environment.ts';
import { describeWriteFailure } from '../../records/describe-write-failure.ts';
import type { BenchRecord } from '../../records/record.ts';
import { type RecordSummary, summarizeRecord } from '../../records/summarize-record.ts';
import { buildCheckFigures } from '../../reports/build-check-figures.ts';
import { buildCheckNotes, type NotePlaces } from '../../reports/build-check-notes.ts';
import { buildFigures } from '../../reports/build-figures.ts';
import { describeOutcome } from '../../reports/build-findings.ts';
import { buildFailedJobReport, buildJobReport, type JobFacts } from '../../reports/build-job-report.ts';
import { buildProfiles } from '../../reports/build-profile.ts';
import { buildReport } from '../../reports/build-report.ts';
import { buildTrendChart } from '../../reports/build-trend-chart.ts';
import type { JobReport } from '../../reports/job-report.ts';
import { renderMarkdown } from '../../reports/markdown.ts';
import { type Block, buildList, say } from '../../reports/report.ts';
import { listFailures } from '../measuring/measure.ts';
import { toolVersion } from '../tool-version.ts';
import { buildAnnotations } from './build-annotations.ts';
import { findNotePlaces } from './find-note-places.ts';
import type { ActionJob } from './job.ts';
import type { MeasuredJob } from './measure-for-event.ts';
import { nameJob } from './plan-event.ts';
import { findRevisionFolder, listVariantNames } from './workflow-run.ts';

/** Never rejects for what GitHub does. */
export async function publishMeasured(job: ActionJob, measured: MeasuredJob): Promise<void> {
  const { result, verdicts, history, baseline } = measured;
  const { inputs, publisher, event, signal } = job;
  const summary = summarizeRecord(result.record);
  const profiles = describeProfiles(result.record);
  const isFailure = verdicts === null ? !summary.isValid : verdicts.check.conclusion === 'failure';
  // A label accepts what was found; that nothing could be compared it does not.
  const isCompared = verdicts !== null && (verdicts.judgement ?? verdicts.stored) !== null;
  const accepted = isFailure && isCompared ? await findAcceptance(job) : null;
  const current = buildHistoryEntries(result.record);
  const trend = history === null ? [] : buildTrendChart(history.history, listVariantNames(inputs.settings), current);
  const report = buildJobReport(summary, verdicts, {
    ...describeJob(job),
    accepted,
    more: [...buildProfiles(profiles), ...trend],
  });
  await drawPictures(job, measured, trend);
  const notes = buildCheckNotes(verdicts?.judgement ?? null, report.conclusion, await findPlaces(job, result.record));
  const [published, artifactUrl] = await Promise.all([
    publisher.publish(report, signal.aborted, notes),
    uploadArtifact(job, result.recordPath),
  ]);

  const folder = dirname(result.recordPath);
  setOutputs({ ...published, report });
  setOutput('record-path', result.recordFailure === null ? result.recordPath : '');
  setOutput('report-path', join(folder, 'report.md'));
  setOutput('folder', folder);
  setOutput('valid', summary.isValid);
  setOutput('conclusion', verdicts === null ? '' : report.conclusion);
  setOutput('results', JSON.stringify({ ...buildFigures(summary), ...buildCheckFigures(verdicts) }));
  const full = buildReport(summary, {
    comparison: baseline === null ? null : compareSideBySide(baseline, summary),
    verdicts,
    profiles,
    files: [
      result.recordFailure === null ? `Record: ${result.recordPath}` : 'Record: not written',
      `Logs: ${join(folder, 'logs')}`,
    ],
  });
  await writeSummary(
    job,
    `${renderMarkdown({ ...full, blocks: [...sayAccepted(report), ...full.blocks, ...trend] })}${linkArtifact(artifactUrl)}`,
    folder,
  );

  annotateProblems(summary);
  const failures = listFailures(result);
  if (failures.length > 0) setFailed(failures.map(describeError).join('\n'));
  else if (report.conclusion === 'failure') {
    setFailed(verdicts === null ? describeOutcome(summary).text : verdicts.check.reasons.join('\n'));
  } else if (report.conclusion === 'neutral') warn(verdicts?.check.reasons.join('\n') ?? report.sentence);
  if (event === null) info('this is no workflow: nothing was published');
}

/** A run that could not even begin is told too: what is missing must not look like what has passed. */
export async function publishFailure(job: ActionJob, error: unknown): Promise<void> {
  const { message, details, hint } = describe(error);
  const report = buildFailedJobReport(
    { message, details, hint },
    { ...describeJob(job), accepted: null, more: [], finishedAt: new Date().toISOString(), toolVersion },
  );
  const published = await job.publisher.publish(report, job.signal.aborted);
  setOutputs({ ...published, report });
  setOutput('valid', false);
  setOutput('conclusion', 'failure');
  const title = `Channels Bench: ${report.sentence}`;
  await writeSummary(job, renderMarkdown({ title, blocks: report.blocks }), null);
}

async function findPlaces({ event, inputs, environment, plan }: ActionJob, record: BenchRecord): Promise<NotePlaces> {
  const directory = findRevisionFolder(inputs.settings);
  if (event === null || directory === null || plan?.checkOn == null) return { changed: [], margin: null };
  return findNotePlaces(record, {
    directory,
    ownCommits: [event.sha, event.headSha],
    workflowRef: environment['GITHUB_WORKFLOW_REF'] ?? null,
    environment: scrubEnvironment(environment),
  });
}

function describe(error: unknown) {
  if (error instanceof BenchError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return {
    message,
    details: [],
    hint: 'This is a defect of channels-bench; please report it with the log of the job.',
  };
}

function describeJob({ event, inputs }: ActionJob): Omit<JobFacts, 'accepted' | 'more'> {
  return {
    key: event === null ? 'run' : nameJob(event, inputs.publish),
    headSha: event?.headSha ?? null,
    runUrl: event?.runUrl ?? null,
    isUnverified: false,
  };
}

/** Only the pull request itself can be accepted, in its own run and in the merge queue's. */
async function findAcceptance({ event, inputs, publisher }: ActionJob): Promise<JobReport['accepted']> {
  const queued = /\/pr-(\d+)-[0-9a-f]+$/.exec(event?.kind === 'merge-group' ? (event.ref ?? '') : '')?.[1];
  const number = event?.pullRequest?.number ?? (queued === undefined ? null : Number(queued));
  return publisher.findAcceptance(number, inputs.publish.acceptLabel);
}

function sayAccepted({ accepted }: JobReport) {
  if (accepted === null) return [];
  const who = accepted.by === null ? '' : ` by ${accepted.by}`;
  return buildList([say(`Accepted${who} with the label ${accepted.label}: the check does not fail`, 'warning')]);
}

/** Pictures are not what a job may fail for. What draws them is loaded only here. */
async function drawPictures({ warnings }: ActionJob, { result, verdicts }: MeasuredJob, trend: readonly Block[]) {
  try {
    const { drawRun } = await import('../judging/draw-record.ts');
    await drawRun(result.record, verdicts, dirname(result.recordPath), trend);
  } catch (error) {
    warnings.push(`Figures and report.html were not written: ${(error as Error).message}`);
  }
}

/** The address is GitHub's, not a stranger's. */
function linkArtifact(url: string | null): string {
  return url === null
    ? ''
    : `\n[Artifact: report.html with all figures, the figures as SVG and PNG, the record and the logs](${url})\n`;
}

/** Its address, or null where there is none. */
async function uploadArtifact(
  { event, inputs, environment, warnings }: ActionJob,
  recordPath: string,
): Promise<string | null> {
  // Set by every runner of GitHub's; without them there is nowhere to upload to.
  if (event === null || !inputs.publish.hasArtifact || !environment['ACTIONS_RUNTIME_TOKEN']) return null;
  const folder = dirname(recordPath);
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const name = nameArtifact(nameJob(event, inputs.publish), event.runAttempt);
    const { id } = await uploadRun(name, files, folder);
    const url = event.runUrl === null ? null : `${event.runUrl}/artifacts/${id}`;
    setOutput('artifact-url', url ?? '');
    return url;
  } catch (error) {
    warnings.push(`The record was not uploaded as an artifact: ${(error as Error).message}`);
    return null;
  }
}

function setOutputs(result: {
  readonly comment: string;
  readonly commentUrl: string | null;
  readonly checkUrl: string | null;
  readonly report: JobReport;
}): void {
  setOutput('verdict', result.report.kind);
  setOutput('comment', result.comment);
  setOutput('comment-url', result.commentUrl ?? '');
  setOutput('check-url', result.checkUrl ?? '');
}

async function writeSummary(
  { warnings, environment }: ActionJob,
  markdown: string,
  folder: string | null,
): Promise<void> {
  for (const message of warnings) warn(message);
  const told =
    warnings.length === 0
      ? []
      : [{ kind: 'heading', text: 'Not published' } as const, ...buildList(warnings.map((one) => say(one)))];
  const more = told.length === 0 ? '' : `\n${renderMarkdown({ title: 'Publishing', blocks: told })}`;
  if (folder !== null) {
    // A full disk must not hide what is to be told, nor why the run ended.
    await writeFile(join(folder, 'report.md'), `${markdown}${more}`).catch((error: Error) =>
      warn(`The report could not be written: ${describeWriteFailure(error)}`),
    );
  }
  // Set by every runner; missing where the bundle is run by hand.
  if (environment['GITHUB_STEP_SUMMARY']) await jobSummary.addRaw(`${markdown}${more}`).write();
}

function annotateProblems(summary: RecordSummary): void {
  for (const { title, message } of buildAnnotations(summary)) annotate(message, { title });
}
