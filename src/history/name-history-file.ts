import { createHash } from 'node:crypto';
import type { Acceptance, HistoryEntry } from '../records/history-entry.ts';

export const acceptancesFolder = 'acceptances';

/**
 * `2026/11/20261124T101500Z-20261124101200-1a2b3c-daphne.json`: by month, so that no folder grows for ever, and with a name
 * of its own, so that two writers never meet in one file and git merges what both have added.
 */
export function nameEntryFile({ finishedAt, runId, variant }: HistoryEntry): string {
  const date = new Date(finishedAt).toISOString();
  return `${date.slice(0, 4)}/${date.slice(5, 7)}/${compact(date)}-${cleanFileName(runId)}-${cleanFileName(variant)}.json`;
}

export function nameAcceptanceFile({ acceptedAt, runId, variant, metric }: Acceptance): string {
  const date = new Date(acceptedAt).toISOString();
  return `${acceptancesFolder}/${compact(date)}-${cleanFileName(runId)}-${cleanFileName(variant)}-${cleanFileName(metric ?? 'all')}.json`;
}

/** Whether a path within a history is that of an entry or an acceptance; a dot begins what its writer has not finished. */
export function isHistoryPath(path: string): boolean {
  return historyPath.test(path);
}

const historyPath = new RegExp(`^(\\d{4}/\\d{2}|${acceptancesFolder})/[^./][^/]*\\.json$`);

/** What the name of an entry's file tells; null for a file of another name. `variant` is as written there. */
export function parseEntryName(path: string): EntryName | null {
  const parsed = entryName.exec(path);
  if (parsed === null) return null;
  const [, date = '', time = '', runId = '', variant = ''] = parsed;
  const digits = `${date}${time}`;
  const pairs =
    digits
      .match(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/)
      ?.slice(1)
      .map(Number) ?? [];
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = pairs;
  return { finishedAtMs: Date.UTC(year, month - 1, day, hour, minute, second), runId, variant };
}

export interface EntryName {
  readonly finishedAtMs: number;
  readonly runId: string;
  readonly variant: string;
}

const entryName = /^\d{4}\/\d{2}\/(\d{8})T(\d{6})Z-(\d{14}-[0-9a-f]{6})-(.+)\.json$/;

/** To the second: the run's id tells apart what a second does not. */
function compact(date: string): string {
  return `${date.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** A name that holds more than file names can gets a piece of its digest, so that no two become one. */
export function cleanFileName(name: string): string {
  const safe = name.replace(/[^A-Za-z0-9._-]/g, '_').slice(0, 60);
  if (safe === name) return safe;
  return `${safe}~${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
}
