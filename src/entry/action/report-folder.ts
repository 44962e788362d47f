/** The records of a matrix's jobs, joined: the summary of the job, and what the pull request hears of it. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { getInput, info, setFailed, setOutput, setSecret, summary, warning } from '@actions/core';
import { BenchError } from '../../errors.ts';
import { connectGitHub } from '../../github/connect-github.ts';
import { type EventContext, readEventContext } from '../../github/event-context.ts';
import { buildFigures } from '../../reports/build-figures.ts';
import { buildJoinedJobReport, type JoinedFindings } from '../../reports/build-joined-job-report.ts';
import { buildJoinedReport } from '../../reports/build-joined-report.ts';
import type { JobReport } from '../../reports/job-report.ts';
import { renderMarkdown } from '../../reports/markdown.ts';
import type { PublishSettings } from '../../settings/publish-settings.ts';
import type { Settings } from '../../settings/settings.ts';
import { joinRecords } from '../judging/join-records.ts';
import { judgeJoinedRecords } from '../judging/judge-joined-records.ts';
import { toolVersion } from '../tool-version.ts';
import { publishJoinedPage } from './joined-page.ts';
import { nameCheck, nameJob, planSharedName } from './plan-event.ts';
import { createPublisher, type Publisher } from './publisher.ts';

export interface FolderInputs {
  readonly settings: Settings;
  readonly publish: PublishSettings;
  readonly expectedRecords: number | null;
}

export async function reportFolder(event: EventContext | null, inputs: FolderInputs): Promise<void> {
  const directory = resolve(findWorkspace(), getInput('records') || '.');
  const publisher = choosePublisher(event, inputs.publish);
  const { records, unreadable } = await readAll(directory, inputs.expectedRecords);
  const findings = judgeJoinedRecords(
    { records, unreadable },
    inputs.expectedRecords,
    inputs.settings,
    event?.kind === 'pull-request' || event?.kind === 'merge-group',
  );
  const { summaries, missing, check } = findings;
  const report = await publish(findings, { event, publisher, inputs });

  const blocks = buildJoinedReport(summaries, unreadable, findings);
  const page = await publishJoinedPage(blocks, records, {
    workspace: findWorkspace(),
    event,
    environment: process.env,
    job: event === null ? 'report' : nameJob(event, inputs.publish),
    warn: warning,
  });
  const link = page?.url == null ? '' : `\n[Artifact: report.html with all figures](${page.url})\n`;
  if (process.env['GITHUB_STEP_SUMMARY']) await summary.addRaw(`${renderMarkdown(blocks)}${link}`, true).write();
  setOutput('page', page?.path ?? '');
  setOutput('artifact-url', page?.url ?? '');
  const figures = summaries.map(({ name, summary: one }) => [name, buildFigures(one)] as const);
  setOutput('valid', missing.length === 0 && figures.every(([, one]) => one.valid));
  setOutput('records', records.length);
  setOutput('figures', JSON.stringify(Object.fromEntries(figures)));
  setOutput('conclusion', check === null ? '' : report.conclusion);
  for (const sentence of missing) setFailed(sentence);
  const reasons = check?.reasons.filter((reason) => !missing.includes(reason)) ?? [];
  if (missing.length > 0 || check === null) return;
  if (report.conclusion === 'failure') setFailed(reasons.join('\n'));
  else if (report.conclusion === 'neutral') warning(reasons.join('\n'));
}

function findWorkspace(): string {
  return process.env['GITHUB_WORKSPACE'] ?? process.cwd();
}

/** A folder without a single record is told too, where it is known that there should have been some. */
async function readAll(directory: string, expected: number | null) {
  try {
    return await joinRecords(directory);
  } catch (error) {
    if (expected === null || !(error instanceof BenchError)) throw error;
    return { records: [], unreadable: [{ name: 'folder', message: error.message }] };
  }
}

async function publish(
  findings: JoinedFindings,
  { event, publisher, inputs }: { event: EventContext | null; publisher: Publisher | null; inputs: FolderInputs },
): Promise<JobReport> {
  const { check, missing, joined } = findings;
  const isRegression = check?.conclusion === 'failure' && missing.length === 0 && joined.judgement.pairs.length > 0;
  const pullNumber = event?.pullRequest?.number ?? findQueued(event);
  const accepted =
    isRegression && publisher !== null ? await publisher.findAcceptance(pullNumber, inputs.publish.acceptLabel) : null;
  const report = buildJoinedJobReport(findings, {
    key: event === null ? 'report' : nameJob(event, inputs.publish),
    headSha: event?.headSha ?? null,
    runUrl: event?.runUrl ?? null,
    isUnverified: false,
    accepted,
    more: [],
    now: new Date().toISOString(),
    toolVersion,
  });
  // Only now: what is opened has to be closed, and all that could fail is done.
  await publisher?.openCheck();
  await publisher?.tellCheckApart();
  const published = await publisher?.publish(report, false);
  setOutput('verdict', report.kind);
  setOutput('comment', published?.comment ?? '');
  setOutput('comment-url', published?.commentUrl ?? '');
  setOutput('check-url', published?.checkUrl ?? '');
  return report;
}

/** The pull request that a merge queue is trying. */
function findQueued(event: EventContext | null): number | null {
  const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(event?.kind === 'merge-group' ? (event.ref ?? '') : '')?.[1];
  return number === undefined ? null : Number(number);
}

/** null outside of a workflow, and without a token. */
function choosePublisher(event: EventContext | null, publish: PublishSettings): Publisher | null {
  if (event === null || publish.token === null) return null;
  setSecret(publish.token);
  const { apiUrl, repository, pullRequest } = event;
  const userAgent = `channels-bench/${toolVersion}`;
  return createPublisher({
    github: connectGitHub({ token: publish.token, apiUrl, repository, userAgent, log: info }),
    workflow: event.workflow,
    checkName: nameCheck(publish),
    sharedName: planSharedName(event, publish),
    checkOn: publish.hasCheck ? event.headSha : null,
    commentOn: pullRequest?.number ?? null,
    commentMode: publish.comment,
    token: publish.token,
    headSha: event.headSha,
    runUrl: event.runUrl,
    isReadOnly: pullRequest?.isFork === true || pullRequest?.isDependabot === true,
    now: () => new Date(),
    warn: warning,
    log: info,
    sleep: (ms) => sleep(ms),
    random: Math.random,
  });
}

export async function readEvent(): Promise<EventContext | null> {
  const path = process.env['GITHUB_EVENT_PATH'] ?? '';
  const text = path === '' ? null : await readFile(path, 'utf8').catch(() => null);
  return readEventContext(process.env, text);
}
