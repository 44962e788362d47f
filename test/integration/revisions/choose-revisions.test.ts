import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { BenchError } from '../../../src/errors.ts';
import { chooseRevisions } from '../../../src/revisions/choose-revisions.ts';
import { openRepository } from '../../../src/revisions/open-repository.ts';
import { createGitBench, type GitBench } from '../../support/git-bench.ts';

let bench: GitBench;
let repository = '';
/** main: fork, ahead. feature: fork, one, two. */
let fork = '';
let ahead = '';
let one = '';
let two = '';

beforeEach(async () => {
  bench = await createGitBench();
  repository = await bench.init('project');
  await bench.commit(repository, 'root', { 'a.py': '0' });
  fork = await bench.commit(repository, 'fork', { 'a.py': '1' });
  bench.git(repository, 'tag', '-a', 'v1', '-m', 'first release');
  ahead = await bench.commit(repository, 'ahead', { 'b.py': '1' });
  bench.git(repository, 'checkout', '--quiet', '-b', 'feature', fork);
  one = await bench.commit(repository, 'one', { 'a.py': '2' });
  two = await bench.commit(repository, 'two', { 'a.py': '3' });
});
afterEach(() => bench[Symbol.asyncDispose]());

const choose = async (base: string, head: string | null = null, directory = repository) =>
  chooseRevisions(await openRepository(directory, bench.environment), base, head);

describe('chooseRevisions', () => {
  it('takes of a branch the commit at which head left it', async () => {
    const { base, head, warnings } = await choose('main');
    assert.deepEqual(base, { commit: fork, ref: 'main' });
    assert.deepEqual(head, { commit: two, ref: null, isDirty: false });
    assert.deepEqual(warnings, []);
  });

  it('takes a tag, a hash or an expression as it is', async () => {
    for (const [ref, commit] of [
      ['v1', fork],
      [ahead, ahead],
      [ahead.slice(0, 10), ahead],
      ['main^0', ahead],
      ['HEAD~1', one],
    ] as const) {
      assert.deepEqual((await choose(ref)).base, { commit, ref });
    }
  });

  it('compares two revisions, neither of which is checked out', async () => {
    const { base, head } = await choose('v1', 'main');
    assert.equal(base.commit, fork);
    assert.deepEqual(head, { commit: ahead, ref: 'main', isDirty: false });
  });

  it('finds a branch that only the remote has, and prefers one of its own', async () => {
    bench.git(bench.directory, 'clone', '--quiet', repository, 'clone');
    const clone = join(bench.directory, 'clone');
    assert.deepEqual((await choose('main', null, clone)).base, { commit: fork, ref: 'origin/main' });
    bench.git(clone, 'branch', 'main', two);
    await assert.rejects(choose('main', null, clone), { code: 'nothing-to-compare' });
  });

  it("compares in a runner's checkout, whose HEAD is detached", async () => {
    bench.git(repository, 'checkout', '--quiet', '--detach', two);
    assert.equal((await choose('main')).base.commit, fork);
  });

  it('compares changes that are not committed with HEAD itself, and says that they are measured', async () => {
    await writeFile(join(repository, 'a.py'), 'changed');
    const { base, head, warnings } = await choose('HEAD');
    assert.equal(base.commit, two);
    assert.equal(head.isDirty, true);
    assert.match(warnings.join(), /changes that are not committed/);
  });

  it('refuses what is the same', async () => {
    await assert.rejects(choose('HEAD'), { code: 'nothing-to-compare', message: /are the same commit/ });
    await assert.rejects(choose('feature'), { code: 'nothing-to-compare' });
    await assert.rejects(choose('main', 'v1'), {
      code: 'nothing-to-compare',
      message: /main already holds v1/,
      hint: /--base HEAD~1/,
    });
  });

  it('says which revisions there are when one is unknown', async () => {
    await assert.rejects(choose('mian'), (error: BenchError) => {
      assert.equal(error.code, 'unknown-revision');
      assert.match(error.message, /^The revision mian names no commit in /);
      assert.match(error.details.join(), /known here: .*\bmain\b/);
      assert.match(error.hint, /git fetch origin mian:refs\/remotes\/origin\/mian/);
      return true;
    });
    await assert.rejects(choose('HEAD:a.py'), { code: 'unknown-revision' });
  });

  it('says that a short hash is ambiguous', async () => {
    // Of 3000 hashes two begin with the same four digits, but for one case in 10^29.
    const commits = Array.from(
      { length: 3000 },
      (_, index) => `commit refs/heads/many\ncommitter A <a@example.org> ${index} +0000\ndata 0\n\n`,
    );
    execFileSync('git', ['fast-import', '--quiet'], { cwd: repository, input: commits.join('') });
    const starts = bench.git(repository, 'rev-list', 'many').split('\n');
    const seen = new Set<string>();
    const repeated = starts.map((hash) => hash.slice(0, 4)).find((start) => seen.size === seen.add(start).size);
    await assert.rejects(choose(repeated ?? ''), (error: BenchError) => {
      assert.equal(error.code, 'unknown-revision');
      assert.match(error.details.join(), /ambiguous/);
      return true;
    });
  });

  for (const ref of ['--output=/tmp/x', '-h', '', 'main\0', 'main..HEAD', '^main', '$(touch x)', 'main;ls']) {
    it(`refuses ${JSON.stringify(ref)} in place of a revision`, async () => {
      await assert.rejects(choose(ref), { code: 'unknown-revision' });
      await assert.rejects(choose('main', ref), { code: 'unknown-revision' });
    });
  }

  it('refuses a branch of an unrelated history, but not its commit', async () => {
    bench.git(repository, 'checkout', '--quiet', '--orphan', 'other');
    const orphan = await bench.commit(repository, 'orphan', { 'a.py': 'x' });
    bench.git(repository, 'checkout', '--quiet', 'feature');
    await assert.rejects(choose('other'), { code: 'base-not-found', message: /no common ancestor/ });
    assert.equal((await choose(orphan)).base.commit, orphan);
  });
});

describe('chooseRevisions in a shallow clone', () => {
  const cloneShallowly = (name: string, ...options: string[]) => {
    bench.git(bench.directory, 'clone', '--quiet', ...options, `file://${repository}`, name);
    return join(bench.directory, name);
  };

  it('says how to get the history when the common ancestor is cut off', async () => {
    const clone = cloneShallowly('clone', '--depth=1', '--no-single-branch');
    await assert.rejects(choose('main', null, clone), {
      code: 'base-not-found',
      message: /shallow/,
      hint: /fetch-depth: 0.*git fetch --unshallow origin/,
    });
  });

  it('says so too when the branch or the parent was not fetched', async () => {
    const clone = cloneShallowly('clone', '--depth=1');
    for (const ref of ['main', 'HEAD~1']) {
      await assert.rejects(choose(ref, null, clone), {
        code: 'unknown-revision',
        message: /a shallow clone/,
        hint: /fetch-depth: 0/,
      });
    }
  });

  it('compares the merge of a pull request with its first parent at a depth of 2', async () => {
    bench.git(repository, 'checkout', '--quiet', '-b', 'merged', 'main');
    bench.git(repository, 'merge', '--quiet', '--no-ff', '-m', 'Merge feature into main', 'feature');
    const clone = cloneShallowly('clone', '--depth=2');
    assert.equal((await choose('HEAD^1', null, clone)).base.commit, ahead);
  });

  it('works as soon as the history has been fetched as the hint says', async () => {
    const clone = cloneShallowly('clone', '--depth=1');
    bench.git(clone, 'fetch', '--quiet', '--unshallow', 'origin');
    bench.git(clone, 'fetch', '--quiet', 'origin', 'main:refs/remotes/origin/main');
    assert.deepEqual((await choose('main', null, clone)).base, { commit: fork, ref: 'origin/main' });
  });
});
