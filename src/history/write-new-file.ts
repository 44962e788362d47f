import { randomBytes } from 'node:crypto';
import { link, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { BenchError } from '../errors.ts';
import { describeWriteFailure } from '../records/describe-write-failure.ts';

/** What writing needs of the file system; tests put a full disk in its place. */
export interface HistoryFiles {
  readonly open: typeof open;
  readonly link: typeof link;
  readonly rename: typeof rename;
}

export const realHistoryFiles: HistoryFiles = { open, link, rename };

/**
 * Writes a file that is not there yet, with the folders it needs: whole or not at all. False when there is one of that
 * name, which stays as it is. Throws a BenchError 'output-unwritable' and leaves no part of a file.
 *
 * The text goes to a file of another name and is flushed to the disk; a hard link then gives it its name, which unlike a
 * rename never takes the place of a file that another process has just put there.
 */
export async function writeNewFile(path: string, text: string, files: HistoryFiles): Promise<boolean> {
  // The dot keeps readers and git's users from it should the power fail here.
  const partial = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.partial`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeThrough(files, partial, text);
    return await giveName(files, partial, path);
  } catch (cause) {
    throw new BenchError('output-unwritable', `${path} cannot be written: ${describeWriteFailure(cause)}`, {
      hint: 'Nothing that was in the history is lost. Make room or give another folder, then add the run again.',
      cause,
    });
  } finally {
    await rm(partial, { force: true }).catch(() => {});
  }
}

async function writeThrough(files: HistoryFiles, path: string, text: string): Promise<void> {
  const file = await files.open(path, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function giveName(files: HistoryFiles, partial: string, path: string): Promise<boolean> {
  try {
    await files.link(partial, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // File systems without hard links. Runs have ids of their own, so nothing is lost by taking a name over.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS') throw error;
    await files.rename(partial, path);
    return true;
  }
}
