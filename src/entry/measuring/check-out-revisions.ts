/** The two revisions of one folder: where each is, and what lies between them. */
import type { SourceDescription } from '../../machine/describe-source.ts';
import type { PairRecord } from '../../records/record.ts';
import { chooseRevisions } from '../../revisions/choose-revisions.ts';
import { openRepository } from '../../revisions/open-repository.ts';

const maxListedCommits = 50;

export interface CheckOutRevisionsOptions {
  readonly base: string;
  /** Null: the working tree as it is. */
  readonly head: string | null;
  /** Scratch folder of this run, for worktrees. */
  readonly temporaryDirectory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

export interface CheckedOutRevision {
  /** Absolute; for the working tree the folder that was asked for. */
  readonly directory: string;
  readonly source: SourceDescription;
}

export interface CheckedOutRevisions extends AsyncDisposable {
  readonly base: CheckedOutRevision;
  readonly head: CheckedOutRevision;
  readonly commits: PairRecord['commits'];
  readonly commitCount: number;
  readonly warnings: readonly string[];
}

/** Throws a BenchError for each reason why there is no base; what was checked out until then is removed. */
export async function checkOutRevisions(
  directory: string,
  { base, head, temporaryDirectory, environment, signal }: CheckOutRevisionsOptions,
): Promise<CheckedOutRevisions> {
  await using stack = new AsyncDisposableStack();
  const repository = await openRepository(directory, environment, signal);
  const chosen = await chooseRevisions(repository, base, head);
  const checkOut = async (commit: string) =>
    stack.use(await repository.checkOutWorktree(commit, temporaryDirectory, { signal }));
  const baseTree = await checkOut(chosen.base.commit);
  const headTree = chosen.head.ref === null ? null : await checkOut(chosen.head.commit);
  const { commits, total } = await repository.listCommits(chosen.base.commit, chosen.head.commit, maxListedCommits);
  const describe = (side: { ref: string | null; commit: string }, isDirty: boolean): SourceDescription => ({
    // The folder that people know, not the worktree that is gone after the run.
    directory,
    ref: side.ref,
    commit: side.commit,
    isDirty,
  });
  const owned = stack.move();
  return {
    base: { directory: baseTree.directory, source: describe(chosen.base, false) },
    head: { directory: headTree?.directory ?? directory, source: describe(chosen.head, chosen.head.isDirty) },
    commits: [...commits],
    commitCount: total,
    warnings: [...chosen.warnings, ...baseTree.warnings, ...(headTree?.warnings ?? [])],
    [Symbol.asyncDispose]: () => owned[Symbol.asyncDispose](),
  };
}
