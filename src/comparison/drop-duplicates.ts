/** One run may lie in two folders: copied, or uploaded while it went on and again at its end. It counts once. */
import type { NamedRecord } from './group-comparisons.ts';

export interface DistinctRecords {
  readonly records: readonly NamedRecord[];
  /** Sentences. */
  readonly duplicates: readonly string[];
}

/** Of the copies of a run that which holds most rounds stays, in the place of the first. */
export function dropDuplicates(records: readonly NamedRecord[]): DistinctRecords {
  const byRun = new Map<string, NamedRecord[]>();
  for (const one of records) {
    // Two runners may draw the same name in the same second; hardly in the same millisecond.
    const run = JSON.stringify([one.record.runId, one.record.startedAt]);
    byRun.set(run, [...(byRun.get(run) ?? []), one]);
  }
  const kept = [...byRun.values()].map((copies) =>
    copies.reduce((best, one) => (one.record.rounds.length > best.record.rounds.length ? one : best)),
  );
  const duplicates = [...byRun.values()].flatMap((copies, index) => {
    const stays = kept[index];
    const others = copies.filter((one) => one !== stays).map(({ name }) => name);
    if (stays === undefined || others.length === 0) return [];
    const verb = others.length === 1 ? 'holds' : 'hold';
    return [`${others.join(', ')} ${verb} the same run as ${stays.name} (${stays.record.runId}), which counts once`];
  });
  return { records: kept, duplicates };
}
