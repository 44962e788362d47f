import { access, constants, stat } from 'node:fs/promises';
import { BenchError } from '../errors.ts';

/** Throws a BenchError 'source-unreadable' when the source under test is no folder that can be read. */
export async function checkSource(directory: string): Promise<void> {
  const fail = (why: string, cause?: unknown) =>
    new BenchError('source-unreadable', `The source under test, ${directory}, ${why}.`, {
      hint: 'Give the folder of a checkout: --source DIR.',
      cause,
    });
  const found = await stat(directory).catch((cause: unknown) => {
    throw fail('cannot be found', cause);
  });
  if (!found.isDirectory()) throw fail('is no folder');
  await access(directory, constants.R_OK | constants.X_OK).catch((cause: unknown) => {
    throw fail('cannot be read', cause);
  });
}
