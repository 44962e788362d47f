/** A history as one JSON file, whole: what goes out comes back as it was. */
import { z } from 'zod';
import { type Acceptance, acceptanceSchema, type HistoryEntry, historyEntrySchema } from '../records/history-entry.ts';
import { describeIssue } from '../records/parse-record.ts';
import { exportKind } from './exchange-formats.ts';

const exportSchema = z.object({
  kind: z.literal(exportKind),
  entries: z.array(historyEntrySchema),
  acceptances: z.array(acceptanceSchema),
});

export interface OwnHistory {
  readonly entries: readonly HistoryEntry[];
  readonly acceptances: readonly Acceptance[];
  readonly problems: readonly string[];
}

export function writeOwnJson(entries: readonly HistoryEntry[], acceptances: readonly Acceptance[]): string {
  return `${JSON.stringify({ kind: exportKind, entries, acceptances }, null, 1)}\n`;
}

/** `latest`: later dates are those of a wrong clock. */
export function readOwnJson(json: unknown, latest: Date): OwnHistory {
  const parsed = exportSchema.safeParse(json);
  if (!parsed.success) return { entries: [], acceptances: [], problems: parsed.error.issues.map(describeIssue) };
  const { entries, acceptances } = parsed.data;
  const isLate = (date: string) => Date.parse(date) > latest.getTime();
  const problems = [
    ...entries.flatMap(({ finishedAt }, index) =>
      isLate(finishedAt) ? [`entries[${index}].finishedAt: ${finishedAt} is in the future`] : [],
    ),
    ...acceptances.flatMap(({ acceptedAt }, index) =>
      isLate(acceptedAt) ? [`acceptances[${index}].acceptedAt: ${acceptedAt} is in the future`] : [],
    ),
  ];
  return { entries, acceptances, problems };
}
