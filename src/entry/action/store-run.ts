/** A run on the default branch → the history that later runs are held against. Stored first, judged second. */

import { buildHistoryEntries } from '../../comparison/build-history-entries.ts';
import type { EventContext } from '../../github/event-context.ts';
import type { HistoryStore } from '../../history/history-store.ts';
import {
  type Acceptance,
  acceptanceKind,
  type HistoryEntry,
  historySchemaVersion,
} from '../../records/history-entry.ts';
import type { BenchRecord } from '../../records/record.ts';

/** A pull request whose regressions somebody has accepted, and which is in what was measured. */
export interface AcceptedPullRequest {
  readonly number: number;
  readonly label: string;
  readonly by: string | null;
}

export interface StoredRunFacts {
  readonly accepted: AcceptedPullRequest | null;
  /** The pull request that the commit came with; null where none is known. */
  readonly pullNumber: number | null;
  readonly now: Date;
}

export interface StoredRun {
  readonly entries: readonly HistoryEntry[];
  readonly acceptances: readonly Acceptance[];
}

/** What of a record goes into the history. A setup of ours knows no commit: it is then that of the event. */
export function describeStoredRun(
  record: BenchRecord,
  event: Pick<EventContext, 'headSha' | 'ref' | 'runUrl'>,
  { accepted, pullNumber, now }: StoredRunFacts,
): StoredRun {
  const ref = event.ref?.replace(/^refs\/(heads|tags)\//, '') ?? null;
  const entries = buildHistoryEntries(record).map((entry) => ({
    ...entry,
    commit: entry.commit ?? event.headSha,
    ref: entry.ref ?? ref,
    links: { run: event.runUrl, pullRequest: linkPull(event.runUrl, pullNumber) },
  }));
  const acceptances = entries.map(
    ({ runId, finishedAt, commit, variant }): Acceptance => ({
      kind: acceptanceKind,
      schemaVersion: historySchemaVersion,
      runId,
      runFinishedAt: finishedAt,
      commit,
      variant,
      metric: null,
      by: accepted?.by ?? 'unknown',
      because: `label "${accepted?.label}" on #${accepted?.number}`,
      acceptedAt: now.toISOString(),
    }),
  );
  return { entries, acceptances: accepted === null ? [] : acceptances };
}

/** In the repository of the run. */
function linkPull(runUrl: string | null, number: number | null): string | null {
  return runUrl === null || number === null ? null : runUrl.replace(/\/actions\/runs\/.*$/, `/pull/${number}`);
}

/** Rejects with a BenchError 'output-unwritable'. Nothing of a run without a single figure is stored. */
export async function storeRun(
  store: HistoryStore,
  { entries, acceptances }: StoredRun,
  signal: AbortSignal,
): Promise<number> {
  const worthKeeping = entries.filter(({ metrics }) => Object.keys(metrics).length > 0);
  if (worthKeeping.length === 0) return 0;
  const accepted = acceptances.filter(({ variant }) => worthKeeping.some((entry) => entry.variant === variant));
  const added = await store.add(worthKeeping, signal, accepted);
  return added.filter(({ isNew }) => isNew).length;
}
