import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { BenchError } from '../../../src/errors.ts';
import { openRepository } from '../../../src/revisions/open-repository.ts';
import { createGitBench, digestTree, type GitBench } from '../../support/git-bench.ts';

let bench: GitBench;
let repository = '';
let first = '';

beforeEach(async () => {
  bench = await createGitBench();
  repository = await bench.init('project');
  first = await bench.commit(repository, 'first', { 'lib/a.py': 'a = 1\n', 'old.py': 'old' });
  await rm(join(repository, 'old.py'));
  await bench.commit(repository, 'second', { 'lib/a.py': 'a = 2\n', 'new/b.py': 'b' });
});
afterEach(() => bench[Symbol.asyncDispose]());

const open = (directory: string, signal?: AbortSignal) => openRepository(directory, bench.environment, signal);

describe('checkOutWorktree', () => {
  it('gives the same sub-folder as it was then, and is gone after disposal', async () => {
    const opened = await open(join(repository, 'lib'));
    const worktree = await opened.checkOutWorktree(first, bench.scratch);
    assert.equal(await readFile(join(worktree.directory, 'a.py'), 'utf8'), 'a = 1\n');
    assert.equal(await readFile(join(worktree.directory, '../old.py'), 'utf8'), 'old');
    // A build that asks git for its version finds it.
    assert.equal(bench.git(worktree.directory, 'rev-parse', 'HEAD'), first);
    assert.deepEqual(worktree.warnings, []);
    await worktree[Symbol.asyncDispose]();
    assert.deepEqual(await readdir(join(bench.scratch, 'worktrees')), []);
  });

  it("changes nothing of the user's: files, index, HEAD, refs, reflogs, settings", async () => {
    await writeFile(join(repository, 'lib/a.py'), 'a = 3\n');
    await writeFile(join(repository, 'staged.py'), 'staged');
    bench.git(repository, 'add', 'staged.py');
    await writeFile(join(repository, 'untracked.py'), 'untracked');
    const before = digestTree(repository);
    const status = bench.git(repository, 'status', '--porcelain');
    const after = digestTree(repository);
    {
      const opened = await open(repository);
      await using worktree = await opened.checkOutWorktree(first, bench.scratch);
      await opened.describe();
      assert.equal(bench.git(repository, 'status', '--porcelain'), status);
      await writeFile(join(worktree.directory, 'lib/a.py'), 'changed in the copy');
    }
    assert.deepEqual(digestTree(repository), after);
    assert.deepEqual(
      before.filter((line) => !line.startsWith('.git/index ')),
      after.filter((line) => !line.startsWith('.git/index ')),
    );
    assert.equal(bench.git(repository, 'worktree', 'list').split('\n').length, 1);
  });

  it("works when the user's checkout is itself a worktree, and keeps that one", async () => {
    const linked = join(bench.directory, 'linked');
    bench.git(repository, 'worktree', 'add', '--quiet', '-b', 'side', linked);
    const listed = bench.git(repository, 'worktree', 'list');
    {
      const opened = await open(join(linked, 'lib'));
      assert.equal(opened.topLevel, linked);
      await using worktree = await opened.checkOutWorktree(first, bench.scratch);
      assert.equal(await readFile(join(worktree.directory, 'a.py'), 'utf8'), 'a = 1\n');
    }
    assert.equal(bench.git(repository, 'worktree', 'list'), listed);
  });

  it('checks several commits out at once, one of them twice', async () => {
    const opened = await open(repository);
    const commits = [first, first, (await opened.describe()).commit];
    const worktrees = await Promise.all(commits.map((commit) => opened.checkOutWorktree(commit, bench.scratch)));
    assert.equal(new Set(worktrees.map(({ directory }) => directory)).size, 3);
    for (const [index, { directory }] of worktrees.entries()) {
      assert.equal(bench.git(directory, 'rev-parse', 'HEAD'), commits[index]);
    }
    await Promise.all(worktrees.map((worktree) => worktree[Symbol.asyncDispose]()));
    assert.equal(bench.git(repository, 'worktree', 'list').split('\n').length, 1);
  });

  it('removes also what a build has made in it and protected', async () => {
    const worktree = await (await open(repository)).checkOutWorktree(first, bench.scratch);
    await mkdir(join(worktree.directory, 'build'));
    await writeFile(join(worktree.directory, 'build/x'), 'x');
    await chmod(join(worktree.directory, 'build/x'), 0o400);
    await worktree[Symbol.asyncDispose]();
    assert.deepEqual(await readdir(join(bench.scratch, 'worktrees')), []);
  });

  it('says that the sub-folder does not exist in that commit', async () => {
    await assert.rejects((await open(join(repository, 'new'))).checkOutWorktree(first, bench.scratch), {
      code: 'checkout-failed',
      message: `The folder new does not exist in ${first.slice(0, 12)}.`,
    });
    await assertNothingLeft();
  });

  it('says that the folder for it cannot be written', async () => {
    await writeFile(join(bench.scratch, 'file'), '');
    await assert.rejects((await open(repository)).checkOutWorktree(first, join(bench.scratch, 'file')), {
      code: 'checkout-failed',
      message: /cannot be checked out into/,
    });
    await assertNothingLeft();
  });

  it('says what git says when the commit is not there', async () => {
    await assert.rejects(
      (await open(repository)).checkOutWorktree('1'.repeat(40), bench.scratch),
      (error: BenchError) => {
        assert.equal(error.code, 'checkout-failed');
        assert.match(error.details.join(), /fatal: /);
        return true;
      },
    );
    await assertNothingLeft();
  });

  it('leaves nothing behind when a filter of the repository fails', async () => {
    bench.git(repository, 'config', 'filter.strict.smudge', 'echo no key >&2; false');
    bench.git(repository, 'config', 'filter.strict.required', 'true');
    const strict = await bench.commit(repository, 'filtered', { '.gitattributes': '*.secret filter=strict\n' });
    bench.git(repository, 'config', 'filter.strict.clean', 'cat');
    const secret = await bench.commit(repository, 'secret', { 'a.secret': 's' });
    const opened = await open(repository);
    await using worktree = await opened.checkOutWorktree(strict, bench.scratch);
    assert.equal(worktree.commit, strict);
    await assert.rejects(opened.checkOutWorktree(secret, bench.scratch), (error: BenchError) => {
      assert.match(error.details.join('\n'), /no key/);
      return error.code === 'checkout-failed';
    });
    assert.equal((await readdir(join(bench.scratch, 'worktrees'))).length, 1);
  });

  it('leaves nothing behind when it is interrupted half-way', async () => {
    bench.git(repository, 'config', 'filter.slow.smudge', `touch ${bench.directory}/begun; sleep 20; cat`);
    const slow = await bench.commit(repository, 'slow', { '.gitattributes': '*.slow filter=slow\n', 'a.slow': 's' });
    const controller = new AbortController();
    const reason = new Error('stop');
    const checkout = (await open(repository, controller.signal)).checkOutWorktree(slow, bench.scratch, {
      signal: controller.signal,
    });
    checkout.catch(() => undefined);
    while (!(await readdir(bench.directory)).includes('begun')) await new Promise((done) => setTimeout(done, 10));
    controller.abort(reason);
    await assert.rejects(checkout, reason);
    await assertNothingLeft();
  });

  async function assertNothingLeft(): Promise<void> {
    assert.equal(bench.git(repository, 'worktree', 'list').split('\n').length, 1);
    assert.deepEqual(await readdir(join(bench.scratch, 'worktrees')).catch(() => []), []);
    assert.ok(!(await readdir(join(repository, '.git'))).includes('worktrees'));
  }
});

describe('a disk that is full', () => {
  const isolate =
    process.getuid?.() === 0 ? ['unshare', '--mount'] : ['unshare', '--user', '--map-root-user', '--mount'];

  it('ends with what git says of it and leaves nothing', async () => {
    const large = await bench.commit(repository, 'large', { 'large.bin': 'x'.repeat(500_000) });
    const script = join(import.meta.dirname, '../../support/check-out-once.ts');
    // A mount of its own that only this process sees: nothing to undo, whatever happens.
    const mount = `mount -t tmpfs -o size=256k tmpfs '${bench.scratch}' && exec "$0" "$@"`;
    const [program = '', ...args] = isolate;
    const output = execFileSync(
      program,
      [...args, 'sh', '-c', mount, process.execPath, script, repository, large, bench.scratch],
      { env: bench.environment, encoding: 'utf8' },
    );
    assert.match(output, /\[checkout-failed\]/);
    assert.match(output, /unable to write file large\.bin/);
    assert.match(output, /the files of the commit take 0\.5 MiB, and 0\.[0-3] MiB are free there/);
    assert.match(output, /left: \[\]/);
    assert.ok(!(await readdir(join(repository, '.git'))).includes('worktrees'));
  });
});
