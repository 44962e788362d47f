import { mkdir, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BenchError } from '../errors.ts';

/** A run's own folder under the output folder. */
export interface RunDirectory extends AsyncDisposable {
  readonly path: string;
  readonly logs: string;
}

/**
 * Makes `parent/runId/logs`. Disposing removes the folders that are still empty, so that a run which came to nothing
 * leaves nothing. Throws a BenchError 'output-unwritable'.
 */
export async function createRunDirectory(parent: string, runId: string): Promise<RunDirectory> {
  const path = join(parent, runId);
  const logs = join(path, 'logs');
  const made: string[] = [];
  const removeEmpty = async () => {
    for (const directory of made.reverse()) await rmdir(directory).catch(() => undefined);
  };
  try {
    await makeMissing(logs, made);
  } catch (cause) {
    await removeEmpty();
    throw new BenchError('output-unwritable', `${path} cannot be made: ${(cause as Error).message}`, {
      hint: 'Choose another folder with --output (input output).',
      cause,
    });
  }
  return { path, logs, [Symbol.asyncDispose]: removeEmpty };
}

/** One folder after the other: mkdir's own `recursive` never ends where the kernel answers ENOENT, as below /proc. */
async function makeMissing(directory: string, made: string[], attempts = 3): Promise<void> {
  const found = await stat(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (found?.isDirectory()) return;
  if (found === null && dirname(directory) !== directory) await makeMissing(dirname(directory), made);
  try {
    await mkdir(directory);
    made.push(directory);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Another run that starts or ends at the same time has made it meanwhile, or removed the one above.
    const hasChanged = code === 'ENOENT' || (code === 'EEXIST' && found === null);
    if (hasChanged && attempts > 1) return makeMissing(directory, made, attempts - 1);
    throw error;
  }
}
