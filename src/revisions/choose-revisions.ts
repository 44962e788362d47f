import { BenchError } from '../errors.ts';
import type { Repository } from './open-repository.ts';
import type { ResolvedRevision } from './resolve-revision.ts';

export interface ChosenRevisions {
  readonly base: { readonly commit: string; readonly ref: string };
  /** `ref` is null for the working tree as it is, which need not be checked out. */
  readonly head: { readonly commit: string; readonly ref: string | null; readonly isDirty: boolean };
  /** For people: what of the choice is not as they may think. */
  readonly warnings: readonly string[];
}

/**
 * Chooses the two commits of a comparison. `headRef` null is the working tree. A branch moves on while a change is
 * written, so of a branch the commit is taken at which head left it; a tag, a hash or HEAD~1 is taken as it is.
 * Throws a BenchError: 'unknown-revision', 'base-not-found', or 'nothing-to-compare' when both are the same.
 */
export async function chooseRevisions(
  repository: Repository,
  baseRef: string,
  headRef: string | null,
): Promise<ChosenRevisions> {
  const base = await repository.resolveRevision(baseRef);
  const head = await findHead(repository, headRef);
  const commit = base.isBranch ? await repository.findMergeBase(head.commit, base.commit) : base.commit;
  if (commit === head.commit && !head.isDirty) throw refuseSame(base, head);
  const warnings = head.isDirty
    ? [`The working tree has changes that are not committed: it is what is measured, not ${head.commit.slice(0, 12)}.`]
    : [];
  return { base: { commit, ref: base.ref }, head, warnings };
}

async function findHead(repository: Repository, ref: string | null): Promise<ChosenRevisions['head']> {
  if (ref === null) return { ...(await repository.describe()), ref };
  const { commit, ref: name } = await repository.resolveRevision(ref);
  return { commit, ref: name, isDirty: false };
}

function refuseSame(base: ResolvedRevision, head: ChosenRevisions['head']): BenchError {
  const hash = head.commit.slice(0, 12);
  const name = head.ref ?? 'the working tree';
  const isContained = base.commit !== head.commit;
  const message = isContained
    ? `There is nothing to compare: ${base.ref} already holds ${name} (${hash}).`
    : `There is nothing to compare: ${base.ref} and ${name} are the same commit (${hash}).`;
  return new BenchError('nothing-to-compare', message, {
    hint: 'Compare with an earlier commit, for instance `--base HEAD~1`, or measure without --base.',
  });
}
