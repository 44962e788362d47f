import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BenchError } from '../errors.ts';
import { describeWriteFailure } from '../records/describe-write-failure.ts';

/** Makes the folder too. Throws a BenchError 'output-unwritable'. */
export async function writeOutputFile(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  } catch (cause) {
    throw new BenchError('output-unwritable', `${path} cannot be written: ${describeWriteFailure(cause)}`, {
      hint: 'Choose a file or folder that can be written.',
      cause,
    });
  }
}
