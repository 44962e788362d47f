/** Text → a history's entry or acceptance, checked in full; or why not, in words. Nothing is thrown: histories go on. */
import { explainJsonFailure } from './explain-json-failure.ts';
import {
  type Acceptance,
  acceptanceKind,
  acceptanceSchema,
  type HistoryEntry,
  historyEntryKind,
  historyEntrySchema,
  historySchemaVersion,
} from './history-entry.ts';
import { describeIssue } from './parse-record.ts';

export type HistoryFile =
  | { readonly kind: 'entry'; readonly entry: HistoryEntry }
  | { readonly kind: 'acceptance'; readonly acceptance: Acceptance }
  /** `reason` follows the name of the file: `is truncated: it ends in the middle`. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Ten times what an entry needs; more is no entry of ours. */
export const maxHistoryFileBytes = 64 * 1024;
export const tooLarge = `has more than ${maxHistoryFileBytes} bytes, so it is no entry`;
const maxListedIssues = 3;

export function parseHistoryFile(text: string): HistoryFile {
  if (Buffer.byteLength(text) > maxHistoryFileBytes) return unreadable(tooLarge);
  if (text.trim() === '') return unreadable('is empty');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    return unreadable(explainJsonFailure(text, cause).reason);
  }
  const fields = typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
  const { kind, schemaVersion } = fields;
  if (kind !== historyEntryKind && kind !== acceptanceKind) return unreadable('is no entry of a history');
  if (schemaVersion !== historySchemaVersion) return unreadable(describeVersion(schemaVersion));
  if (kind === historyEntryKind) {
    const parsed = historyEntrySchema.safeParse(json);
    return parsed.success ? { kind: 'entry', entry: parsed.data } : unreadable(describeIssues(parsed.error.issues));
  }
  const parsed = acceptanceSchema.safeParse(json);
  return parsed.success
    ? { kind: 'acceptance', acceptance: parsed.data }
    : unreadable(describeIssues(parsed.error.issues));
}

function unreadable(reason: string): HistoryFile {
  return { kind: 'unreadable', reason };
}

function describeVersion(version: unknown): string {
  const isLater = typeof version === 'number' && version > historySchemaVersion;
  const what = isLater
    ? 'update channels-bench to read it'
    : `this version of channels-bench reads ${historySchemaVersion}`;
  return `has the schema version ${JSON.stringify(version) ?? 'none'}; ${what}`;
}

function describeIssues(issues: readonly Parameters<typeof describeIssue>[0][]): string {
  const more = issues.length - maxListedIssues;
  const listed = issues.slice(0, maxListedIssues).map(describeIssue).join('; ');
  return `is malformed: ${listed}${more > 0 ? `; and ${more} more` : ''}`;
}
