/** The action `report`: joins the records of a matrix's jobs into one table, or publishes for the run of a fork. */

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { getInput, info, setFailed, setOutput, setSecret, summary, warning } from '@actions/core';
import { BenchError, describeError } from '../errors.ts';
import { connectGitHub } from '../github/connect-github.ts';
import { type EventContext, readEventContext } from '../github/event-context.ts';
import type { BenchRecord } from '../records/record.ts';
import { buildFigures } from '../reports/build-figures.ts';
import { buildJoinedReport } from '../reports/build-joined-report.ts';
import type { JobReport } from '../reports/job-report.ts';
import { renderMarkdown } from '../reports/markdown.ts';
import { parseSettings } from '../settings/parse-settings.ts';
import { parsePublishSettings } from '../settings/publish-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { joinRecords } from './join-records.ts';
import { findItemProblem } from './judge-options.ts';
import { publishWorkflowRun } from './publish-workflow-run.ts';
import { toolVersion } from './tool-version.ts';

async function main(): Promise<void> {
  const path = process.env['GITHUB_EVENT_PATH'] ?? '';
  const text = path === '' ? null : await readFile(path, 'utf8').catch(() => null);
  const event = readEventContext(process.env, text);
  // Without a folder there is the run that has started this workflow to report on.
  if (getInput('records') === '' && event?.workflowRun != null) await reportRun(event);
  else await reportFolder();
}

async function reportRun(event: EventContext): Promise<void> {
  const problems: string[] = [];
  const inputs = Object.fromEntries(
    ['token', 'comment', 'check-name'].map((name) => [name, getInput(name)] as const).filter(([, text]) => text !== ''),
  );
  const publish = parsePublishSettings(inputs, (name) => `input ${name}`, problems);
  const raw = Object.fromEntries(
    ['margin', 'fail-on'].map((name) => [name, getInput(name)] as const).filter(([, text]) => text !== ''),
  );
  const context = {
    seed: 0,
    workingDirectory: process.cwd(),
    isDirectory: () => false,
    describeName: (name: string) => `input ${name}`,
    findItemProblem,
    otherProblems: problems,
  };
  const settings = parseSettings(raw, context);
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
    commentMode: publish.comment,
    chooseSettings: (record) => ({ ...settings, phases: findPhases(record, settings) }),
    now: () => new Date(),
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

async function reportFolder(): Promise<void> {
  const expected = parseExpected(getInput('expected-records'));
  const directory = resolve(process.env['GITHUB_WORKSPACE'] ?? process.cwd(), getInput('records') || '.');
  const { records, unreadable } = await joinRecords(directory);
  const figures = records.map(({ name, summary: one }) => [name, buildFigures(one)] as const);
  const isComplete = unreadable.length === 0 && (expected === null || records.length === expected);

  await summary.addRaw(renderMarkdown(buildJoinedReport(records, unreadable)), true).write();
  setOutput('valid', isComplete && figures.every(([, one]) => one.valid));
  setOutput('records', records.length);
  setOutput('figures', JSON.stringify(Object.fromEntries(figures)));

  for (const { name, message } of unreadable) setFailed(`${name}: ${message}`);
  if (expected !== null && records.length !== expected) {
    setFailed(
      `${records.length} of ${expected} expected records are there; a job that wrote none must not pass unseen`,
    );
  }
}

function parseExpected(text: string): number | null {
  if (text === '') return null;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new BenchError('invalid-settings', `input expected-records ${JSON.stringify(text)} must be a whole number`, {
    hint: 'Give the number of jobs whose records are joined, or leave it out.',
  });
}

try {
  await main();
} catch (error) {
  setFailed(describeError(error));
}
