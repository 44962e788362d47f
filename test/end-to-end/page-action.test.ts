/** The action `page` from dist, as a runner starts it: a history that was checked out becomes a folder to deploy. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openFolderHistory } from '../../src/history/folder-history.ts';
import { buildTrendHistory } from '../support/build-trend-history.ts';
import { runMain } from '../support/run-action.ts';

let directory = '';
before(async () => {
  directory = await mkdtemp(join(tmpdir(), 'channels-bench-page-action-'));
  const { entries, acceptances } = buildTrendHistory({ runs: 20 });
  const store = openFolderHistory(join(directory, 'workspace/history'), { now: () => new Date(), mayBeMissing: true });
  await store.add(entries, new AbortController().signal, acceptances);
});
after(() => rm(directory, { recursive: true, force: true }));

const expressions = { 'github.repository': 'django/daphne', 'github.server_url': 'https://github.com' };
const run = (inputs: Readonly<Record<string, string>>) =>
  runMain({ directory, inputs, expressions, action: 'page/action.yml' });

describe('the page action', () => {
  it('makes the page in the work space, with its title and links from the repository, and tells where', async () => {
    const { exitCode, log, outputs, summary } = await run({});
    assert.equal(exitCode, 0, log);
    assert.equal(outputs['runs'], '40');
    const page = outputs['page'] ?? '';
    assert.match(page, /workspace\/channels-bench-page$/);
    assert.match(await readFile(join(page, 'index.html'), 'utf8'), /<h1>Performance of django\/daphne<\/h1>/);
    assert.match(
      await readFile(join(page, 'setups/daphne.html'), 'utf8'),
      /https:\/\/github\.com\/django\/daphne\/commit\//,
    );
    assert.match(await readFile(join(page, 'assets/page.js'), 'utf8'), /^\/\* Channels Bench, MIT\. With uPlot/);
    assert.match(summary, /40 runs of 2 setups/);
  });

  it('fails where there is no history, with what to do', async () => {
    const { exitCode, log } = await run({ history: 'nosuch' });
    assert.equal(exitCode, 1);
    assert.match(log, /::error::The history .*nosuch cannot be read: there is no such folder/);
  });
});
