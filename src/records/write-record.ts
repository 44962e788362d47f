import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BenchError } from '../errors.ts';
import { describeWriteFailure } from './describe-write-failure.ts';
import { describeIssue } from './parse-record.ts';
import { type BenchRecord, recordSchema } from './record.ts';

export const recordFileName = 'record.json';

/** What writing needs of the file system; tests put a full disk in its place. */
export interface RecordFiles {
  readonly open: typeof open;
  readonly rename: typeof rename;
  readonly rm: typeof rm;
}

/**
 * Writes `record.json` into an existing folder and returns its path. Whole or not at all: the text goes to a file beside
 * it, is flushed to the disk, and then takes the name. Throws a BenchError 'output-unwritable' and leaves nothing behind.
 */
export async function writeRecord(
  record: BenchRecord,
  directory: string,
  files: RecordFiles = { open, rename, rm },
): Promise<string> {
  const path = join(directory, recordFileName);
  const partial = `${path}.partial`;
  const text = serialize(record, path);
  try {
    await writeThrough(files, partial, text);
    await files.rename(partial, path);
    return path;
  } catch (cause) {
    await files.rm(partial, { force: true }).catch(() => {});
    throw new BenchError('output-unwritable', `${path} cannot be written: ${describeWriteFailure(cause)}`, {
      hint: 'Free some space or choose another folder with --output (input output).',
      cause,
    });
  }
}

/** JSON has no NaN and no Infinity and would silently write null: a record that could not be read again is refused. */
function serialize(record: BenchRecord, path: string): string {
  const checked = recordSchema.safeParse(record);
  if (checked.success) return `${JSON.stringify(checked.data, null, 1)}\n`;
  throw new BenchError('output-unwritable', `${path} would not be readable as a record`, {
    hint: 'This is a defect of channels-bench; please report it with the lines above.',
    details: checked.error.issues.map(describeIssue),
  });
}

async function writeThrough(files: RecordFiles, path: string, text: string): Promise<void> {
  const file = await files.open(path, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
