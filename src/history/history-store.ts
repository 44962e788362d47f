/** The port: where the entries of earlier runs are kept. A folder, a branch on GitHub or of a clone, artifacts of runs. */
import type { Acceptance, HistoryEntry } from '../records/history-entry.ts';

export interface StoredEntry {
  readonly entry: HistoryEntry;
  /** Within the store: `2026/11/20261124T101500Z-…-daphne.json`. */
  readonly path: string;
}

export interface StoredAcceptance {
  readonly acceptance: Acceptance;
  readonly path: string;
}

/** A file that does not count, with its reason; it stays where it is. */
export interface HistoryProblem {
  readonly path: string;
  /** To follow the path: `is truncated: it ends in the middle`. */
  readonly reason: string;
}

export interface HistoryListing {
  /** Oldest first; every run and variant once. */
  readonly entries: readonly StoredEntry[];
  /** Oldest first. */
  readonly acceptances: readonly StoredAcceptance[];
  readonly problems: readonly HistoryProblem[];
}

export interface AddedFile {
  readonly path: string;
  /** False: this run of this variant was there already, and is left as it was. */
  readonly isNew: boolean;
}

/** What of a history is needed; a store that reads everything anyway may give more. */
export interface HistoryLookup {
  /** Names as in the entries; null for all. */
  readonly variants: readonly string[] | null;
  /** How many of the newest entries of each. */
  readonly newest: number;
}

/** Stores on GitHub reject with a GitHubFailure as well: what to change is in it. */
export interface HistoryStore {
  /** For people: where it is. */
  readonly name: string;
  /** Rejects with a BenchError 'history-unreadable' when there is no history to read at all. */
  list(signal: AbortSignal, lookup?: HistoryLookup): Promise<HistoryListing>;
  /**
   * One file per entry, each whole or not at all, and then those of the acceptances. Resolves with what became of the entries.
   * Rejects with a BenchError 'output-unwritable'; what was added until then stays, and adding all again completes it.
   */
  add(
    entries: readonly HistoryEntry[],
    signal: AbortSignal,
    acceptances?: readonly Acceptance[],
  ): Promise<readonly AddedFile[]>;
}

/** One that people keep in order by hand. */
export interface KeptHistory extends HistoryStore {
  accept(acceptance: Acceptance): Promise<AddedFile>;
  /** Removes these entries; those that are gone already are no problem. */
  remove(entries: readonly StoredEntry[], signal: AbortSignal): Promise<void>;
}

/** One on this machine's disk. */
export interface LocalHistory extends KeptHistory {
  /**
   * The whole of it in parts, so that a long history need not be in memory at once: all entries of a variant are in one part, all
   * acceptances in each, and every problem in one. There is always a first part. Rejects as `list` does.
   */
  listParts(signal: AbortSignal): AsyncGenerator<HistoryListing>;
}
