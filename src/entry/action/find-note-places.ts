/** The lines of the repository that a check's notes stand beside. Whatever cannot be found gets none. */
import type { BenchRecord } from '../../records/record.ts';
import { maxNotedFiles, type NotePlaces } from '../../reports/build-check-notes.ts';
import { listChangedFiles, readFileAt } from '../../revisions/list-changed-files.ts';
import { openRepository } from '../../revisions/open-repository.ts';

export interface NoteFacts {
  /** Of the source or the setup that was measured. */
  readonly directory: string;
  /** The commits that belong to the repository of the check: the one checked out, and the head of the pull request. */
  readonly ownCommits: readonly (string | null)[];
  /** `owner/repo/.github/workflows/bench.yml@refs/heads/main`; null outside of a workflow. */
  readonly workflowRef: string | null;
  /** Scrubbed of secrets. */
  readonly environment: Readonly<Record<string, string>>;
}

const nowhere: NotePlaces = { changed: [], margin: null };

export async function findNotePlaces(record: BenchRecord, facts: NoteFacts): Promise<NotePlaces> {
  const [pair] = record.comparison?.pairs.filter(({ kind }) => kind === 'revision') ?? [];
  const commitOf = (name: string | undefined) =>
    record.variants.find((variant) => variant.name === name)?.source?.commit ?? null;
  const [base, head] = [commitOf(pair?.base), commitOf(pair?.head)];
  // A source that was checked out of another repository has paths that mean nothing in this one.
  if (base === null || head === null || !facts.ownCommits.includes(head)) return nowhere;
  try {
    const { git } = await openRepository(facts.directory, facts.environment);
    const path = /^[^/]+\/[^/]+\/(.+?)@/.exec(facts.workflowRef ?? '')?.[1] ?? null;
    const workflow = path === null ? null : await readFileAt(git, head, path);
    const line = workflow === null ? null : findMarginLine(workflow);
    return {
      changed: (await listChangedFiles(git, base, head, maxNotedFiles)) ?? [],
      margin: path === null || line === null ? null : { path, line },
    };
  } catch {
    // The verdict is told without.
    return nowhere;
  }
}

/** Null where there is none, or several and it is not clear which. */
export function findMarginLine(workflow: string): number | null {
  const lines = workflow.split('\n').flatMap((text, index) => (/^\s+margin\s*:/.test(text) ? [index + 1] : []));
  return lines.length === 1 ? (lines[0] ?? null) : null;
}
