/** The files of a history → what counts of them, and what does not, with its reason. */
import type { HistoryEntry } from '../records/history-entry.ts';
import type { HistoryFile } from '../records/parse-history-file.ts';
import type { HistoryListing, HistoryProblem, StoredAcceptance, StoredEntry } from './history-store.ts';
import { createSharing } from './share-repeated.ts';

/** Clocks of two machines differ by seconds; more than this is a clock that was wrong, and would be the newest for years. */
export const toleratedFutureMs = 60 * 60 * 1000;

export interface HistoryCollector {
  add(path: string, file: HistoryFile): void;
  finish(): HistoryListing;
}

export function startCollecting(now: Date): HistoryCollector {
  const entries: StoredEntry[] = [];
  const acceptances: StoredAcceptance[] = [];
  const problems: HistoryProblem[] = [];
  const share = createSharing();
  const latestMs = now.getTime() + toleratedFutureMs;
  const checkDate = (path: string, date: string): boolean => {
    if (Date.parse(date) <= latestMs) return true;
    problems.push({ path, reason: `is dated ${date}, in the future: some clock was wrong` });
    return false;
  };
  return {
    add: (path, file) => {
      switch (file.kind) {
        case 'entry':
          if (checkDate(path, file.entry.finishedAt)) entries.push({ entry: share(file.entry), path });
          return;
        case 'acceptance':
          if (checkDate(path, file.acceptance.acceptedAt)) acceptances.push({ acceptance: file.acceptance, path });
          return;
        case 'unreadable':
          problems.push({ path, reason: file.reason });
      }
    },
    finish: () => {
      const { unique, repeated } = findRepeated(entries.sort(byAge));
      return {
        entries: unique,
        acceptances: acceptances.sort(
          (a, b) => compareText(a.acceptance.acceptedAt, b.acceptance.acceptedAt) || compareText(a.path, b.path),
        ),
        problems: [...problems, ...repeated].sort((a, b) => compareText(a.path, b.path)),
      };
    },
  };
}

/** Of a run's variant that is there twice, the first by date and path counts. */
function findRepeated(sorted: readonly StoredEntry[]): { unique: StoredEntry[]; repeated: HistoryProblem[] } {
  const first = new Map<string, string>();
  const unique: StoredEntry[] = [];
  const repeated: HistoryProblem[] = [];
  for (const stored of sorted) {
    const key = JSON.stringify([stored.entry.runId, stored.entry.variant]);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, stored.path);
      unique.push(stored);
    } else repeated.push({ path: stored.path, reason: `is the same run of the same setup as ${before}` });
  }
  return { unique, repeated };
}

function byAge(a: StoredEntry, b: StoredEntry): number {
  return compareEntries(a.entry, b.entry) || compareText(a.path, b.path);
}

/** Dates may be written with more or fewer digits. */
function compareEntries(a: HistoryEntry, b: HistoryEntry): number {
  return Date.parse(a.finishedAt) - Date.parse(b.finishedAt) || compareText(a.runId, b.runId);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
