/** Author and title of what was measured, from a real repository. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { addToHistoryCommand } from '../../../src/entry/cli/history-command.ts';
import { nameCommits } from '../../../src/entry/name-commits.ts';
import { openFolderHistory } from '../../../src/history/folder-history.ts';
import { buildControlRecord } from '../../support/build-control-record.ts';
import { buildEntry } from '../../support/build-history.ts';
import { buildScriptedCli } from '../../support/scripted-cli.ts';

const environment = { PATH: process.env['PATH'] ?? '' };
let directory = '';
let commit = '';
before(async () => {
  directory = await mkdtemp(join(tmpdir(), 'channels-bench-names-'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada b', '-c', 'user.email=ada@example.org', '-C', directory, ...args], {
      encoding: 'utf8',
    }).trim();
  git('init', '--quiet');
  await writeFile(join(directory, 'file'), 'text');
  git('add', 'file');
  git('commit', '--quiet', '-m', 'Answer faster\n\nAt some length.');
  commit = git('rev-parse', 'HEAD');
});
after(() => rm(directory, { recursive: true, force: true }));

describe('the commits of a history', () => {
  it('are named by the checkout that has them', async () => {
    const entries = [
      buildEntry(0, undefined, { commit }),
      buildEntry(1, undefined, { commit: 'f'.repeat(40) }),
      buildEntry(2, undefined, { commit: null }),
    ];
    const named = await nameCommits(entries, { variants: [] }, { directory, environment });
    assert.deepEqual(
      named.map(({ source }) => source),
      [{ author: 'Ada b', title: 'Answer faster' }, undefined, undefined],
    );
  });

  it('stay without a name where there is no checkout, no git, or no commit', async () => {
    for (const [place, name] of [
      [join(directory, 'nosuch'), commit],
      [tmpdir(), commit],
      [directory, '--all'],
      [directory, 'HEAD'],
    ] as const) {
      const entry = buildEntry(0, undefined, { commit: name });
      assert.deepEqual(await nameCommits([entry], { variants: [] }, { directory: place, environment }), [entry]);
    }
    const entry = buildEntry(0, undefined, { commit });
    assert.deepEqual(await nameCommits([entry], { variants: [] }, { directory, environment: { PATH: '/nosuch' } }), [
      entry,
    ]);
  });

  it('are named when a run is added by hand', async () => {
    await writeFile(join(directory, 'record.json'), JSON.stringify(buildControlRecord({ rounds: 12 })));
    const { context } = buildScriptedCli({ workingDirectory: directory, environment, now: () => new Date() });
    await addToHistoryCommand('history', 'record.json', { commit }, context);
    const store = openFolderHistory(join(directory, 'history'), { now: () => new Date(), mayBeMissing: false });
    const [stored] = (await store.list(new AbortController().signal)).entries;
    assert.deepEqual(stored?.entry.source, { author: 'Ada b', title: 'Answer faster' });
    assert.ok((stored?.entry.percentiles?.length ?? 0) > 0);
  });
});
