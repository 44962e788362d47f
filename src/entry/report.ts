/** The action `report`: joins the records of a matrix's jobs into one table, or publishes for the run of a fork. */
import { setTimeout as sleep } from 'node:timers/promises';
import { getInput, info, setFailed, setOutput, setSecret, summary, warning } from '@actions/core';
import { BenchError, describeError } from '../errors.ts';
import { connectGitHub } from '../github/connect-github.ts';
import type { EventContext } from '../github/event-context.ts';
import type { BenchRecord } from '../records/record.ts';
import type { JobReport } from '../reports/job-report.ts';
import { renderMarkdown } from '../reports/markdown.ts';
import { parseSettings } from '../settings/parse-settings.ts';
import { parsePublishSettings } from '../settings/publish-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { publishWorkflowRun } from './action/publish-workflow-run.ts';
import { type FolderInputs, readEvent, reportFolder } from './action/report-folder.ts';
import { findItemProblem } from './judging/judge-options.ts';
import { toolVersion } from './tool-version.ts';

async function main(): Promise<void> {
  const event = await readEvent();
  const inputs = readInputs();
  // Without a folder there is the run that has started this workflow to report on.
  if (getInput('records') === '' && event?.workflowRun != null) await reportRun(event, inputs);
  else await reportFolder(event, inputs);
}

/** All that is wrong with the inputs at once, before anything is asked of GitHub. */
function readInputs(): FolderInputs {
  const problems: string[] = [];
  const read = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, getInput(name)] as const).filter(([, text]) => text !== ''));
  const describeName = (name: string) => `input ${name}`;
  const publish = parsePublishSettings(
    read(['token', 'comment', 'check', 'check-name', 'job-name', 'accept-label']),
    describeName,
    problems,
  );
  const expectedRecords = parseExpected(getInput('expected-records'), problems);
  const settings = parseSettings(read(['margin', 'fail-on']), {
    seed: 0,
    workingDirectory: process.cwd(),
    isDirectory: () => false,
    describeName,
    findItemProblem,
    otherProblems: problems,
  });
  return { settings, publish, expectedRecords };
}

async function reportRun(event: EventContext, inputs: FolderInputs): Promise<void> {
  const { settings, publish, expectedRecords } = inputs;
  if (publish.token === null) {
    throw new BenchError(
      'invalid-settings',
      'input token is missing: the run of another workflow cannot be read without',
      {
        hint: 'Leave it out, for the token of the job, or give one.',
      },
    );
  }
  setSecret(publish.token);
  const { apiUrl, repository } = event;
  const userAgent = `channels-bench/${toolVersion}`;
  const github = connectGitHub({
    token: publish.token,
    apiUrl,
    repository,
    userAgent,
    log: info,
    // Artifacts may have some megabytes.
    timeoutMs: 60_000,
  });
  const result = await publishWorkflowRun(github, event, {
    token: publish.token,
    checkName: publish.checkName,
    acceptLabel: publish.acceptLabel,
    commentMode: publish.comment,
    chooseSettings: (record) => ({ ...settings, phases: findPhases(record, settings) }),
    expectedRecords,
    now: () => new Date(),
    sleep: (ms) => sleep(ms),
    random: Math.random,
    warn: warning,
    log: info,
  });
  if (result === null) return;
  const { reports, published } = result;
  const blocks = reports.flatMap((report) => [
    { kind: 'heading', text: `${report.key}: ${report.sentence}` } as const,
    ...report.blocks,
  ]);
  const markdown = renderMarkdown({ title: `Reported: ${event.workflowRun?.workflow ?? 'a run'}`, blocks });
  if (process.env['GITHUB_STEP_SUMMARY']) await summary.addRaw(markdown, true).write();
  setOutput('records', reports.filter(({ kind }) => kind !== 'failed').length);
  setOutput(
    'valid',
    reports.every(({ kind }) => kind !== 'failed' && kind !== 'invalid'),
  );
  setOutput('conclusion', findWorst(reports));
  setOutput('comment-url', published.findLast(({ commentUrl }) => commentUrl !== null)?.commentUrl ?? '');
}

/** The gate is the check run on the fork's commit; this job has done its work when that is told. */
function findWorst(reports: readonly JobReport[]): string {
  const conclusions = reports.map(({ conclusion }) => conclusion);
  return (['failure', 'neutral'] as const).find((one) => conclusions.includes(one)) ?? 'success';
}

/** Those that were run; the record's own settings are not believed. */
function findPhases({ rounds }: BenchRecord, { phases }: Settings): Settings['phases'] {
  const ran = new Set(rounds.flatMap((round) => round.phases.map(({ kind }) => kind)));
  return ran.size === 0 ? phases : [...ran];
}

function parseExpected(text: string, problems: string[]): number | null {
  if (text === '') return null;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  problems.push(`input expected-records ${JSON.stringify(text)} must be a whole number from 1 on`);
  return null;
}

try {
  await main();
} catch (error) {
  setFailed(describeError(error));
}
