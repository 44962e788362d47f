/** The action `report`: joins the records of a matrix's jobs into one table in the job summary. */
import { resolve } from 'node:path';
import { getInput, setFailed, setOutput, summary } from '@actions/core';
import { BenchError, describeError } from '../errors.ts';
import { buildFigures } from '../reports/build-figures.ts';
import { buildJoinedReport } from '../reports/build-joined-report.ts';
import { renderMarkdown } from '../reports/markdown.ts';
import { joinRecords } from './join-records.ts';

async function main(): Promise<void> {
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
