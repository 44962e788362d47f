import { BenchError } from '../../errors.ts';
import { readRecord } from '../../records/read-record.ts';
import { type RecordSummary, summarizeRecord } from '../../records/summarize-record.ts';

/**
 * Null when none was given. Throws a BenchError 'baseline-unreadable'. `name` is how the option is written where the
 * user wrote it: `--baseline`.
 */
export async function readBaseline(path: string | null, name: string): Promise<RecordSummary | null> {
  if (path === null) return null;
  try {
    return summarizeRecord(await readRecord(path));
  } catch (cause) {
    if (!(cause instanceof BenchError)) throw cause;
    const { hint, details } = cause;
    throw new BenchError('baseline-unreadable', `${name}: ${cause.message}`, { hint, details, cause });
  }
}
