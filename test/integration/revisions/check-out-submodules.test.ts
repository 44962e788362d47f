import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { BenchError } from '../../../src/errors.ts';
import { openRepository } from '../../../src/revisions/open-repository.ts';
import { createGitBench, digestTree, type GitBench } from '../../support/git-bench.ts';

let bench: GitBench;
let outer = '';
let first = '';

/** outer/middle/inner, each a submodule of the one before, at version 1 and then 2. */
beforeEach(async () => {
  bench = await createGitBench();
  const inner = await bench.init('inner');
  const middle = await bench.init('middle');
  outer = await bench.init('outer');
  const update = ['submodule', '--quiet', 'update', '--init', '--recursive', '--remote'];
  const bump = async (version: string) => {
    await bench.commit(inner, version, { 'inner.txt': version });
    if (version === '1') bench.git(middle, 'submodule', '--quiet', 'add', '-b', 'main', inner, 'inner');
    bench.git(middle, ...update);
    await bench.commit(middle, version, { 'middle.txt': version });
    if (version === '1') bench.git(outer, 'submodule', '--quiet', 'add', '-b', 'main', middle, 'middle');
    bench.git(outer, 'submodule', '--quiet', 'update', '--init', '--remote');
    bench.git(outer, 'submodule', '--quiet', 'update', '--init', '--recursive');
    return bench.commit(outer, version, { 'outer.txt': version });
  };
  first = await bump('1');
  await bump('2');
  // The submodules must come from the checkout: their origins are out of reach.
  await rename(inner, `${inner}-away`);
  await rename(middle, `${middle}-away`);
});
afterEach(() => bench[Symbol.asyncDispose]());

describe('a repository with submodules', () => {
  it('is checked out with them as they were then, from the clones that are there', async () => {
    const before = digestTree(outer);
    {
      await using worktree = await (await openRepository(outer, bench.environment)).checkOutWorktree(
        first,
        bench.scratch,
      );
      const read = (path: string) => readFile(join(worktree.directory, path), 'utf8');
      assert.deepEqual(
        [await read('outer.txt'), await read('middle/middle.txt'), await read('middle/inner/inner.txt')],
        ['1', '1', '1'],
      );
      assert.deepEqual(worktree.warnings, []);
    }
    assert.deepEqual(digestTree(outer), before);
  });

  it('is checked out with a warning when the checkout itself lacks them', async () => {
    bench.git(outer, 'submodule', '--quiet', 'deinit', '--force', 'middle');
    await using worktree = await (await openRepository(outer, bench.environment)).checkOutWorktree(
      first,
      bench.scratch,
    );
    assert.match(worktree.warnings.join(), /submodule middle is not checked out/);
    assert.ok(!existsSync(join(worktree.directory, 'middle/middle.txt')));
  });

  it('says which commit of which submodule is missing', async () => {
    bench.git(outer, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},middle`);
    bench.git(outer, 'commit', '--quiet', '-m', 'a commit that nobody has');
    const lost = bench.git(outer, 'rev-parse', 'HEAD');
    const opened = await openRepository(outer, bench.environment);
    await assert.rejects(opened.checkOutWorktree(lost, bench.scratch), (error: BenchError) => {
      assert.equal(error.code, 'checkout-failed');
      assert.match(error.message, /submodule .*outer\/middle cannot be checked out at 111111111111/);
      assert.match(error.hint, /fetch origin 1{40}/);
      return true;
    });
    assert.equal(bench.git(outer, 'worktree', 'list').split('\n').length, 1);
  });
});
