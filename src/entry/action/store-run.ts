/** A run on the default branch → the history that later runs are held against. Stored first, judged second. */
import type { EventContext } from '../../github/event-context.ts';
import type { HistoryStore } from '../../history/history-store.ts';
import { buildHistoryEntries } from '../../records/build-history-entries.ts';
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

export interface StoredRun {
  readonly entries: readonly HistoryEntry[];
  readonly acceptances: readonly Acceptance[];
}

/** What of a record goes into the history. A setup of ours knows no commit: it is then that of the event. */
export function describeStoredRun(
  record: BenchRecord,
  event: Pick<EventContext, 'headSha' | 'ref'>,
  accepted: AcceptedPullRequest | null,
  now: Date,
): StoredRun {
  const ref = event.ref?.replace(/^refs\/(heads|tags)\//, '') ?? null;
  const entries = buildHistoryEntries(record).map((entry) => ({
    ...entry,
    commit: entry.commit ?? event.headSha,
    ref: entry.ref ?? ref,
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
