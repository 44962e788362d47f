/**
 * Adds and removes files on a branch of a clone: one `git fast-import`, which writes blobs, trees and the commit, and moves the
 * branch only forward. So a writer that was overtaken is refused by git, and begins again on top of what is there now. Neither
 * the index nor a checkout is touched.
 */
import { rm } from 'node:fs/promises';
import { BenchError } from '../errors.ts';
import { listLines } from '../revisions/run-git.ts';
import { type Clone, type CloneBranch, readCloneBranch } from './clone-branch.ts';
import type { CommitPatience } from './commit-to-branch.ts';
import type { FileChange } from './plan-branch-files.ts';

export interface CloneCommit {
  readonly message: string;
  /** Asked anew in every cycle; none: nothing is committed. Null: there is no such branch yet. */
  readonly plan: (state: CloneBranch | null) => Promise<readonly FileChange[]>;
}

const maxMs = 60_000;

/** Rejects with a BenchError 'output-unwritable'; the branch is then as it was. */
export async function commitToClone(
  clone: Clone,
  task: CloneCommit,
  { sleep, random, nowMs }: CommitPatience,
  now: Date,
  signal: AbortSignal,
): Promise<void> {
  const endMs = nowMs() + maxMs;
  for (let attempt = 1; ; attempt++) {
    signal.throwIfAborted();
    const state = await readCloneBranch(clone);
    const changes = await task.plan(state);
    if (changes.length === 0) return;
    if (state !== null && state.checkedOutIn !== null) throw refuseCheckedOut(clone.branch, state.checkedOutIn);
    const stream = buildStream(clone.branch, state, changes, task.message, await describeAuthor(clone, now));
    const { exitCode, stderr } = await clone.gitWithInput(stream, 'fast-import', '--quiet', '--done');
    if (exitCode === 0) return;
    await removeCrashReport(stderr);
    const isOvertaken = /not updating|cannot lock ref/i.test(stderr);
    if (!isOvertaken || nowMs() >= endMs) throw explain(clone.branch, stderr);
    await sleep(Math.min(1000, 20 * 2 ** attempt) * (0.5 + random()));
  }
}

function buildStream(
  branch: string,
  state: CloneBranch | null,
  changes: readonly FileChange[],
  message: string,
  author: string,
): string {
  const [first, second] = state?.parents ?? [];
  const blobs = changes.flatMap(({ text }, index) =>
    text === null ? [] : [`blob\nmark :${index + 1}\n${data(text)}`],
  );
  return [
    ...blobs,
    `commit refs/heads/${branch}`,
    `committer ${author}`,
    data(message),
    ...(first === undefined ? [] : [`from ${first}`]),
    ...(second === undefined ? [] : [`merge ${second}`]),
    ...[...(state?.merged ?? [])].map(([path, file]) =>
      file === null ? `D ${quote(path)}` : `M 100644 ${file.oid} ${quote(path)}`,
    ),
    ...changes.map(({ path, text }, index) =>
      text === null ? `D ${quote(path)}` : `M 100644 :${index + 1} ${quote(path)}`,
    ),
    'done',
    '',
  ].join('\n');
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}

function quote(path: string): string {
  return `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}

/** Whoever git says; a machine that has never committed anything has nobody. */
async function describeAuthor({ git }: Clone, now: Date): Promise<string> {
  const { exitCode, stdout } = await git('var', 'GIT_COMMITTER_IDENT');
  if (exitCode === 0) return stdout.trim();
  return `Channels Bench <channels-bench@localhost> ${Math.floor(now.getTime() / 1000)} +0000`;
}

/** Git leaves one in the repository, which is of use to its developers alone. */
async function removeCrashReport(stderr: string): Promise<void> {
  const path = /dumping crash report to (\/.+)$/m.exec(stderr)?.[1];
  if (path !== undefined) await rm(path, { force: true }).catch(() => undefined);
}

function refuseCheckedOut(branch: string, folder: string): BenchError {
  return new BenchError('output-unwritable', `The branch ${branch} is checked out in ${folder}`, {
    hint: `Give that folder in place of branch:${branch} and commit there, or switch it to another branch.`,
  });
}

function explain(branch: string, stderr: string): BenchError {
  return new BenchError('output-unwritable', `The branch ${branch} cannot be written`, {
    hint: 'Nothing that was in the history is lost. Correct what git says, then do it again.',
    details: listLines(stderr),
  });
}
