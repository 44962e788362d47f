/** The action `page`: makes the trend page of a history that was checked out, for a later step to deploy. */
import { resolve } from 'node:path';
import { getInput, info, setFailed, setOutput, summary } from '@actions/core';
import { describeError } from '../errors.ts';
import { openFolderHistory } from '../history/folder-history.ts';
import { renderMarkdown } from '../reports/markdown.ts';
import { makePage } from './make-page.ts';

async function main(): Promise<void> {
  const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const read = (name: string) => getInput(name) || undefined;
  const store = openFolderHistory(resolve(workspace, read('history') ?? '.'), {
    now: () => new Date(),
    mayBeMissing: false,
  });
  const directory = resolve(workspace, read('out') ?? 'channels-bench-page');
  const settings = {
    directory,
    title: read('title'),
    repositoryUrl: read('repository-url'),
    repositoryUrlName: 'input repository-url',
    now: new Date(),
  };
  const { runs, report } = await makePage(store, settings, new AbortController().signal);
  const markdown = renderMarkdown(report);
  info(markdown);
  if (process.env['GITHUB_STEP_SUMMARY']) await summary.addRaw(markdown, true).write();
  setOutput('page', directory);
  setOutput('runs', runs);
}

try {
  await main();
} catch (error) {
  setFailed(describeError(error));
}
