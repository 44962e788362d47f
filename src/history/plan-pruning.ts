import type { StoredEntry } from './history-store.ts';

export type PruningRule =
  /** The newest entries of each variant that stay. */
  | { readonly kind: 'keep'; readonly count: number }
  /** Entries of runs that finished before this go. */
  | { readonly kind: 'before'; readonly date: Date };

/** Which of the entries, given oldest first, are to go. */
export function planPruning(entries: readonly StoredEntry[], rule: PruningRule): StoredEntry[] {
  switch (rule.kind) {
    case 'before':
      return entries.filter(({ entry }) => Date.parse(entry.finishedAt) < rule.date.getTime());
    case 'keep': {
      const kept = new Map<string, number>();
      const stays = new Set<StoredEntry>();
      for (const stored of entries.toReversed()) {
        const count = kept.get(stored.entry.variant) ?? 0;
        if (count >= rule.count) continue;
        kept.set(stored.entry.variant, count + 1);
        stays.add(stored);
      }
      return entries.filter((stored) => !stays.has(stored));
    }
  }
}
