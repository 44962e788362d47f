/** A data branch in a clone: the commits that make it up, and the files that are on it. Reads by git alone, no checkout. */
import { realpath } from 'node:fs/promises';
import { findCheckout } from '../revisions/find-checkout.ts';
import {
  createGit,
  createGitWithInput,
  type Environment,
  expectSuccess,
  type Git,
  type GitWithInput,
} from '../revisions/run-git.ts';

export interface CloneOptions {
  /** In the clone. */
  readonly directory: string;
  readonly branch: string;
  /** Scrubbed of secrets. */
  readonly environment: Environment;
}

export interface Clone {
  readonly git: Git;
  readonly gitWithInput: GitWithInput;
  readonly branch: string;
}

export interface BranchFile {
  readonly oid: string;
  readonly bytes: number;
  /** Neither a link nor another repository. */
  readonly isPlain: boolean;
}

export interface CloneBranch {
  /** What a new commit follows: the branch and that of the remote where neither holds the other; else one, or none. */
  readonly parents: readonly string[];
  /** By path. */
  readonly files: ReadonlyMap<string, BranchFile>;
  /** What of `files` is not as in the first parent; null for what that has and `files` has not. */
  readonly merged: ReadonlyMap<string, BranchFile | null>;
  /** Folder that has the branch checked out, or null. */
  readonly checkedOutIn: string | null;
}

/** Throws a BenchError 'history-unreadable' or 'git-unavailable'. */
export async function openClone(
  { directory, branch, environment }: CloneOptions,
  signal: AbortSignal | undefined,
): Promise<Clone> {
  const folder = await realpath(directory);
  const topLevel = (await findCheckout(folder)) ?? folder;
  const options = { directory: folder, topLevel, environment, signal };
  const clone = { git: createGit(options), gitWithInput: createGitWithInput(options), branch };
  await expectSuccess(clone.git('rev-parse', '--git-dir'), () => [
    'history-unreadable',
    `There is no branch ${branch} in ${directory}, which is in no git repository that can be read`,
    { hint: 'Go to the clone first, or give the folder of a history.' },
  ]);
  return clone;
}

/**
 * The branch, that of the remote as it was fetched last, or what both hold together: files have names of their own, so both sides'
 * changes count. Null when there is neither.
 */
export async function readCloneBranch(clone: Clone): Promise<CloneBranch | null> {
  const { git, branch } = clone;
  const [own, remote] = [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`];
  const format = '--format=%(refname)%00%(objectname)%00%(worktreepath)';
  const { stdout } = await git('for-each-ref', format, own, remote);
  const refs = new Map(
    stdout.split('\n').map((line) => {
      const [name = '', oid = '', worktree = ''] = line.split('\0');
      return [name, { oid, worktree }] as const;
    }),
  );
  const [local, fetched] = [refs.get(own)?.oid ?? null, refs.get(remote)?.oid ?? null];
  const checkedOutIn = refs.get(own)?.worktree || null;
  const only = local === fetched || fetched === null ? local : local === null ? fetched : null;
  if (only !== null) return { parents: [only], files: await listFiles(clone, only), merged: new Map(), checkedOutIn };
  if (local === null || fetched === null) return null;
  // Nothing in common, as in a shallow clone: then all of both counts.
  const base = (await git('merge-base', local, fetched)).stdout.trim();
  if (base === local || base === fetched) {
    const newer = base === local ? fetched : local;
    return { parents: [newer], files: await listFiles(clone, newer), merged: new Map(), checkedOutIn };
  }
  const [mine, theirs] = [await listFiles(clone, local), await listFiles(clone, fetched)];
  const before = base === '' ? new Map<string, BranchFile>() : await listFiles(clone, base);
  const merged = findChanges(before, mine, theirs);
  const files = new Map(theirs);
  for (const [path, file] of merged) {
    if (file === null) files.delete(path);
    else files.set(path, file);
  }
  return { parents: [fetched, local], files, merged, checkedOutIn };
}

type Files = ReadonlyMap<string, BranchFile>;

/** What was changed from `before` to `mine` and is not so in `theirs`. */
function findChanges(before: Files, mine: Files, theirs: Files): Map<string, BranchFile | null> {
  const changes = new Map<string, BranchFile | null>();
  for (const [path, file] of mine) {
    if (before.get(path)?.oid !== file.oid && theirs.get(path)?.oid !== file.oid) changes.set(path, file);
  }
  for (const path of before.keys()) if (!mine.has(path) && theirs.has(path)) changes.set(path, null);
  return changes;
}

const treeLine = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t([\s\S]+)$/;

async function listFiles({ git, branch }: Clone, commit: string): Promise<Map<string, BranchFile>> {
  const text = await expectSuccess(git('ls-tree', '-r', '-l', '-z', '--full-tree', commit), () => [
    'history-unreadable',
    `The branch ${branch} cannot be read`,
    { hint: 'Look at it with `git fsck`; fetching it again mends a damaged clone.' },
  ]);
  return new Map(
    text.split('\0').flatMap((line) => {
      const [, mode = '', , oid = '', bytes = '', path] = treeLine.exec(line) ?? [];
      return path === undefined
        ? []
        : [[path, { oid, bytes: Number(bytes), isPlain: mode.startsWith('100') }] as const];
    }),
  );
}

/** Read in one process each. */
const filesAtOnce = 2000;

/** The texts in the order of the ids; null for what git does not find. */
export async function readBlobs(
  { gitWithInput }: Clone,
  oids: readonly string[],
  signal: AbortSignal,
): Promise<(string | null)[]> {
  const texts: (string | null)[] = [];
  for (let at = 0; at < oids.length; at += filesAtOnce) {
    signal.throwIfAborted();
    const some = oids.slice(at, at + filesAtOnce);
    const { stdout } = await gitWithInput(`${some.join('\n')}\n`, 'cat-file', '--batch');
    texts.push(...splitBatch(stdout, some.length));
  }
  return texts;
}

/** `ID blob BYTES`, a line end, the bytes, a line end; or `ID missing` and a line end. */
function splitBatch(output: Buffer, count: number): (string | null)[] {
  let at = 0;
  return Array.from({ length: count }, () => {
    const lineEnd = output.indexOf('\n', at);
    if (lineEnd === -1) return null;
    const [, type = '', bytes = ''] = output.toString('latin1', at, lineEnd).split(' ');
    at = lineEnd + 1;
    if (type !== 'blob') return null;
    const text = output.toString('utf8', at, at + Number(bytes));
    at += Number(bytes) + 1;
    return text;
  });
}
