import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
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
  first = await bench.commit(repository, 'first', { 'lib/a.py': 'a = 1\n' });
});
afterEach(() => bench[Symbol.asyncDispose]());

const open = (directory: string) => openRepository(directory, bench.environment);

describe('openRepository', () => {
  it('finds the top level from a sub-folder, also through a symbolic link', async () => {
    await symlink(join(repository, 'lib'), join(bench.directory, 'link'));
    for (const directory of [join(repository, 'lib'), join(bench.directory, 'link')]) {
      const { topLevel, subfolder } = await open(directory);
      assert.deepEqual({ topLevel, subfolder }, { topLevel: repository, subfolder: 'lib' });
    }
    assert.equal((await open(repository)).subfolder, '');
  });

  it('tells whether the folder has changes, tracked or not, and looks at no other folder', async () => {
    const opened = await open(join(repository, 'lib'));
    assert.deepEqual(await opened.describe(), { commit: first, isDirty: false });
    await writeFile(join(repository, 'README'), 'elsewhere');
    assert.deepEqual(await opened.describe(), { commit: first, isDirty: false });
    await writeFile(join(repository, 'lib/new.py'), 'new');
    assert.deepEqual(await opened.describe(), { commit: first, isDirty: true });
  });

  it("trusts the checkout of another user, as a container's is", async () => {
    if (process.getuid?.() === 0) execFileSync('chown', ['-R', '65534:65534', repository]);
    const opened = await open(join(repository, 'lib'));
    await using worktree = await opened.checkOutWorktree(first, bench.scratch);
    assert.equal(worktree.commit, first);
  });

  it('is not led astray by the variables of a git that called it', async () => {
    const other = await bench.init('other');
    const environment = { ...bench.environment, GIT_DIR: join(other, '.git'), GIT_WORK_TREE: other };
    const opened = await openRepository(repository, environment);
    assert.equal(opened.topLevel, repository);
    assert.equal((await opened.describe()).commit, first);
  });

  const refusals: Record<string, { prepare: () => Promise<string>; message: RegExp }> = {
    'a folder that does not exist': { prepare: async () => join(bench.directory, 'nosuch'), message: /does not exist/ },
    'a folder outside any repository': {
      prepare: async () => bench.scratch,
      message: /is not in a git repository\.$/,
    },
    'a repository without a commit': {
      prepare: () => bench.init('empty'),
      message: /is in a git repository without a commit/,
    },
    'a bare repository': {
      prepare: async () => {
        bench.git(bench.directory, 'clone', '--quiet', '--bare', repository, 'bare.git');
        return join(bench.directory, 'bare.git');
      },
      message: /is a bare git repository/,
    },
    "git's own folder": { prepare: async () => join(repository, '.git'), message: /is git's own folder/ },
    'a folder whose .git is broken': {
      prepare: async () => {
        await mkdir(join(bench.directory, 'broken'));
        await writeFile(join(bench.directory, 'broken/.git'), 'gitdir: /nosuch/place\n');
        return join(bench.directory, 'broken');
      },
      message: /is not in a git repository/,
    },
  };
  for (const [name, { prepare, message }] of Object.entries(refusals)) {
    it(`refuses ${name}`, async () => {
      await assert.rejects(open(await prepare()), { code: 'repository-unusable', message });
    });
  }

  it('says that git is not installed', async () => {
    await assert.rejects(openRepository(repository, { PATH: bench.scratch }), {
      code: 'git-unavailable',
      message: /not found on the PATH/,
    });
  });

  it('ends at the signal', async () => {
    const controller = new AbortController();
    const opened = await openRepository(repository, bench.environment, controller.signal);
    const reason = new Error('stop');
    controller.abort(reason);
    await assert.rejects(opened.resolveRevision('main'), reason);
  });

  it('runs no hook and no file system monitor of the repository', async () => {
    const witness = join(bench.directory, 'witness');
    const hook = `#!/bin/sh\necho "$0" >> ${witness}\n`;
    for (const name of ['post-checkout', 'fsmonitor', 'reference-transaction']) {
      await writeFile(join(repository, '.git/hooks', name), hook, { mode: 0o755 });
    }
    bench.git(repository, 'config', 'core.fsmonitor', join(repository, '.git/hooks/fsmonitor'));
    const opened = await open(repository);
    await opened.describe();
    await (await opened.checkOutWorktree(first, bench.scratch))[Symbol.asyncDispose]();
    await assert.rejects(
      import('node:fs/promises').then(({ stat }) => stat(witness)),
      { code: 'ENOENT' },
    );
  });
});
