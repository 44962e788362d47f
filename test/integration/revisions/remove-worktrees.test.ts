import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { removeLeftovers } from '../../../src/engines/leftovers.ts';
import { openRepository } from '../../../src/revisions/open-repository.ts';
import { removeAbandonedWorktrees } from '../../../src/revisions/remove-worktrees.ts';
import { createGitBench, digestTree, type GitBench } from '../../support/git-bench.ts';

const script = join(import.meta.dirname, '../../support/check-out-once.ts');

let bench: GitBench;
let repository = '';
let first = '';

beforeEach(async () => {
  bench = await createGitBench();
  repository = await bench.init('project');
  first = await bench.commit(repository, 'first', { 'a.py': '1' });
});
afterEach(() => bench[Symbol.asyncDispose]());

/** A run that was killed while it had a worktree of the folder; returns the worktree. */
async function leaveBehind(directory: string, scratch: string): Promise<string> {
  await mkdir(scratch, { recursive: true });
  const child = spawn(process.execPath, [script, directory, first, scratch, 'wait'], {
    env: bench.environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output] = (await once(child.stdout, 'data')) as [Buffer];
  child.kill('SIGKILL');
  await once(child, 'close');
  return output.toString().trim();
}

const listEntries = () => readdir(join(repository, '.git/worktrees')).catch(() => []);

describe('what a killed run leaves in a repository', () => {
  it('goes with the folder of the run at the next run, wherever that runs', async () => {
    const before = digestTree(repository);
    // As the registry of runs lays it out; an owner that is long dead.
    const state = join(bench.directory, 'state');
    const worktree = await leaveBehind(repository, join(state, 'dead-run/work'));
    await writeFile(
      join(state, 'dead-run/run.json'),
      JSON.stringify({ runId: 'dead-run', owner: { pid: 0, bootId: '-' } }),
    );
    assert.ok(existsSync(worktree));
    assert.equal((await listEntries()).length, 1);
    const logged: string[] = [];
    await removeLeftovers({
      log: (line) => logged.push(line),
      warn: assert.fail,
      removeContainers: () => assert.fail(),
      stateDirectory: state,
      clearScratchFolder: (directory) => removeAbandonedWorktrees(directory, bench.environment),
    });
    assert.match(logged.join(), /removed what the run dead-run had left behind/);
    assert.deepEqual(await readdir(state), []);
    assert.deepEqual(digestTree(repository), before);
  });

  it('goes also from a repository whose checkout is itself a worktree', async () => {
    const linked = join(bench.directory, 'linked');
    bench.git(repository, 'worktree', 'add', '--quiet', '-b', 'side', linked);
    await leaveBehind(linked, bench.scratch);
    assert.equal((await listEntries()).length, 2);
    await removeAbandonedWorktrees(bench.scratch, bench.environment);
    assert.deepEqual(await listEntries(), ['linked']);
  });

  it('goes at the next comparison in that repository when the folder vanished otherwise', async () => {
    await leaveBehind(repository, bench.scratch);
    await rm(join(bench.scratch, 'worktrees'), { recursive: true });
    const opened = await openRepository(repository, bench.environment);
    await using worktree = await opened.checkOutWorktree(first, bench.scratch);
    assert.ok(worktree.directory);
    assert.equal((await listEntries()).length, 1);
  });

  it('goes also when git was killed before the entry was finished', async () => {
    const worktree = await leaveBehind(repository, bench.scratch);
    const [entry = ''] = await listEntries();
    await writeFile(join(repository, '.git/worktrees', entry, 'locked'), 'initializing\n');
    await rm(worktree, { recursive: true });
    const opened = await openRepository(repository, bench.environment);
    await (await opened.checkOutWorktree(first, bench.scratch))[Symbol.asyncDispose]();
    assert.deepEqual(await listEntries(), []);
  });

  it("stays while its run lives, and the user's own entries stay though their disk is away", async () => {
    const opened = await openRepository(repository, bench.environment);
    await using living = await opened.checkOutWorktree(first, bench.scratch);
    const usb = join(bench.directory, 'usb');
    bench.git(repository, 'worktree', 'add', '--quiet', '-b', 'side', usb);
    await rename(usb, `${usb}-away`);
    const other = join(bench.directory, 'other-scratch');
    await (await opened.checkOutWorktree(first, other))[Symbol.asyncDispose]();
    assert.equal((await listEntries()).length, 2);
    assert.equal(bench.git(living.directory, 'rev-parse', 'HEAD'), first);
  });

  it('is left alone when the repository is gone or the folder is not what it seems', async () => {
    await leaveBehind(repository, bench.scratch);
    await rm(repository, { recursive: true });
    await mkdir(join(bench.scratch, 'worktrees/channels-bench-0123456789'));
    await writeFile(join(bench.scratch, 'worktrees/channels-bench-0123456789/.git'), 'gitdir: /etc\n');
    await removeAbandonedWorktrees(bench.scratch, bench.environment);
    assert.ok(existsSync('/etc/passwd'));
  });
});
