/**
 * For tests that need a process of its own: `check-out-once.ts REPOSITORY COMMIT SCRATCH [wait]`. Checks the commit out
 * and prints the error and what is left; with `wait` prints the folder and stays until it is killed.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describeError } from '../../src/errors.ts';
import { openRepository } from '../../src/revisions/open-repository.ts';

const [repository = '', commit = '', scratch = '', wait] = process.argv.slice(2);
const environment = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };
try {
  const worktree = await (await openRepository(repository, environment)).checkOutWorktree(commit, scratch);
  if (wait === 'wait') {
    process.stdout.write(`${worktree.directory}\n`);
    setInterval(() => undefined, 60_000);
  } else await worktree[Symbol.asyncDispose]();
} catch (error) {
  process.stdout.write(`${describeError(error)}\n`);
}
if (wait !== 'wait') {
  const left = await readdir(join(scratch, 'worktrees')).catch(() => []);
  process.stdout.write(`left: ${JSON.stringify(left)}\n`);
}
