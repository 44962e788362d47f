import { readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { NamedRecord } from '../../comparison/group-comparisons.ts';
import { BenchError } from '../../errors.ts';
import { readRecord } from '../../records/read-record.ts';
import { recordFileName } from '../../records/write-record.ts';
import type { UnreadableRecord } from '../../reports/build-joined-report.ts';

export interface JoinedRecords {
  readonly records: readonly NamedRecord[];
  readonly unreadable: readonly UnreadableRecord[];
}

/**
 * Every record.json under the folder, however deep, in the order of their paths; links are not followed. One at a time,
 * because each may be large. Throws a BenchError 'record-unreadable' when there is none: missing must not look like passed.
 */
export async function joinRecords(directory: string): Promise<JoinedRecords> {
  const paths = await findRecords(directory);
  const records: NamedRecord[] = [];
  const unreadable: UnreadableRecord[] = [];
  for (const path of paths) {
    const name = relative(directory, dirname(path)) || '.';
    try {
      records.push({ name, record: await readRecord(path) });
    } catch (error) {
      if (!(error instanceof BenchError)) throw error;
      unreadable.push({ name, message: [error.message, ...error.details.slice(0, 3)].join('; ') });
    }
  }
  return { records, unreadable };
}

async function findRecords(directory: string): Promise<string[]> {
  let entries: Awaited<ReturnType<typeof listFiles>>;
  try {
    entries = await listFiles(directory);
  } catch (cause) {
    throw new BenchError('record-unreadable', `The folder ${directory} cannot be read`, {
      hint: 'Give the folder that holds the records of the runs.',
      cause,
    });
  }
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name === recordFileName)
    .map((entry) => join(entry.parentPath, entry.name));
  if (paths.length > 0) return paths.sort();
  throw new BenchError('record-unreadable', `There is no ${recordFileName} in ${directory} or the folders in it`, {
    hint: 'Give the folder that holds the records of the runs.',
  });
}

function listFiles(directory: string) {
  return readdir(directory, { recursive: true, withFileTypes: true });
}
