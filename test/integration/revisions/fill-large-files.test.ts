import assert from 'node:assert/strict';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openRepository } from '../../../src/revisions/open-repository.ts';
import { createGitBench, type GitBench } from '../../support/git-bench.ts';

let bench: GitBench;
let repository = '';
let first = '';

beforeEach(async () => {
  bench = await createGitBench();
  repository = await bench.init('project');
  bench.git(repository, 'lfs', 'install', '--local', '--skip-repo');
  // Nobody answers there; whoever asks is found out by an error.
  bench.git(repository, 'config', 'lfs.url', 'http://127.0.0.1:9/nosuch');
  const attributes = '*.bin filter=lfs diff=lfs merge=lfs -text\n';
  first = await bench.commit(repository, 'first', { '.gitattributes': attributes, 'model.bin': 'large once' });
  await bench.commit(repository, 'second', { 'model.bin': 'large now' });
});
afterEach(() => bench[Symbol.asyncDispose]());

const checkOut = async () =>
  (await openRepository(repository, bench.environment)).checkOutWorktree(first, bench.scratch);

describe('files kept by Git LFS', () => {
  it('come from the clone', async () => {
    await using worktree = await checkOut();
    assert.equal(await readFile(join(worktree.directory, 'model.bin'), 'utf8'), 'large once');
    assert.deepEqual(worktree.warnings, []);
  });

  it('are not downloaded when the clone lacks them: the user hears of it', async () => {
    await rm(join(repository, '.git/lfs/objects'), { recursive: true });
    await mkdir(join(repository, '.git/lfs/objects'));
    await using worktree = await checkOut();
    assert.match(await readFile(join(worktree.directory, 'model.bin'), 'utf8'), /^version https:\/\/git-lfs/);
    assert.match(worktree.warnings.join(), /Git LFS has not downloaded model\.bin/);
  });
});
