import { readFile, stat } from 'node:fs/promises';
import { BenchError } from '../errors.ts';
import { parseRecord } from './parse-record.ts';
import type { BenchRecord } from './record.ts';

/** A year of rounds needs a hundredth of it; more is not read into memory. */
export const maxRecordBytes = 200 * 1024 * 1024;

/** Throws a BenchError 'record-unreadable' that names the file and everything that is wrong with it. */
export async function readRecord(path: string): Promise<BenchRecord> {
  return parseRecord(await readText(path), path);
}

async function readText(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size <= maxRecordBytes) return await readFile(path, 'utf8');
    throw new BenchError(
      'record-unreadable',
      `${path} has ${size} bytes, more than the ${maxRecordBytes} that are read`,
      {
        hint: 'Give a record.json that channels-bench wrote; they are far smaller.',
      },
    );
  } catch (cause) {
    if (cause instanceof BenchError) throw cause;
    throw new BenchError('record-unreadable', `${path} cannot be read: ${describeCause(cause)}`, {
      hint: 'Give the path of a record.json, as printed at the end of a run.',
      cause,
    });
  }
}

function describeCause(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'permission denied';
  return cause instanceof Error ? cause.message : String(cause);
}
