/** The files of a site → a folder that is whole or not there: written beside its place, then put there by renaming. */
import { access, chmod, copyFile, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { BenchError } from '../errors.ts';
import type { SiteFile } from '../pages/trend-site.ts';
import { describeWriteFailure } from '../records/describe-write-failure.ts';

export interface SiteAsset {
  /** Within the site. */
  readonly path: string;
  /** Absolute. */
  readonly source: string;
}

type SiteFiles = Iterable<SiteFile> | AsyncIterable<SiteFile>;

export interface WrittenSite {
  readonly files: number;
  readonly bytes: number;
}

/** Tells a page of ours, which may be replaced, from a folder of somebody's. */
const marker = '.channels-bench-page';

/**
 * Replaces a page that this wrote earlier, and nothing else. Throws a BenchError 'output-unwritable', or the signal's reason;
 * what was there before is then still there, and nothing new.
 */
export async function writeSite(
  directory: string,
  files: SiteFiles,
  assets: readonly SiteAsset[],
  signal: AbortSignal,
): Promise<WrittenSite> {
  await checkReplaceable(directory);
  let stage: string | null = null;
  try {
    await mkdir(dirname(directory), { recursive: true });
    stage = await mkdtemp(join(dirname(directory), `.${basename(directory)}-`));
    const written = await writeFiles(stage, files, signal);
    for (const { path, source } of assets) await copyAsset(stage, path, source);
    await writeFile(
      join(stage, marker),
      'A page of Channels Bench: it is replaced as a whole when it is made again.\n',
    );
    await replace(stage, directory);
    return { ...written, files: written.files + assets.length };
  } catch (cause) {
    if (stage !== null) await rm(stage, { recursive: true, force: true }).catch(() => {});
    if (signal.aborted || !isOfFiles(cause)) throw cause;
    throw new BenchError('output-unwritable', `${directory} cannot be written: ${describeWriteFailure(cause)}`, {
      hint: 'Free some disk space, or give another folder with --out. What was there is as it was.',
      cause,
    });
  }
}

/** What goes wrong while the files are made is no fault of the disk. */
function isOfFiles(cause: unknown): boolean {
  return cause instanceof Error && 'syscall' in cause;
}

async function writeFiles(stage: string, files: SiteFiles, signal: AbortSignal): Promise<WrittenSite> {
  const made = new Set<string>();
  let count = 0;
  let bytes = 0;
  for await (const { path, content } of files) {
    signal.throwIfAborted();
    const folder = dirname(join(stage, path));
    if (!made.has(folder)) await mkdir(folder, { recursive: true });
    made.add(folder);
    await writeFile(join(stage, path), content);
    count += 1;
    bytes += Buffer.byteLength(content);
  }
  return { files: count, bytes };
}

async function copyAsset(stage: string, path: string, source: string): Promise<void> {
  await access(source).catch((cause: unknown) => {
    throw new BenchError('output-unwritable', `${source} is missing, which is a part of the program`, {
      hint: 'Check the program out anew; in a checkout of its sources run: npm run package',
      cause,
    });
  });
  await mkdir(dirname(join(stage, path)), { recursive: true });
  await copyFile(source, join(stage, path));
}

async function checkReplaceable(directory: string): Promise<void> {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw refuse(directory, describeWriteFailure(error), error);
  });
  if (names.length === 0 || names.includes(marker)) return;
  throw refuse(directory, `it holds other files (${names.slice(0, 3).join(', ')}), which would be lost`);
}

function refuse(directory: string, why: string, cause?: unknown): BenchError {
  return new BenchError('output-unwritable', `${directory} cannot become the page: ${why}`, {
    hint: 'Give a folder with --out that is not there yet, is empty, or holds an earlier page.',
    cause,
  });
}

/** mkdtemp's folder is for its owner alone; a page is for everybody. */
async function replace(stage: string, directory: string): Promise<void> {
  await chmod(stage, 0o755);
  const old = `${stage}-old`;
  const hadOld = await rename(directory, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? false : Promise.reject(error)),
  );
  try {
    await rename(stage, directory);
  } catch (error) {
    if (hadOld) await rename(old, directory);
    throw error;
  }
  if (hadOld) await rm(old, { recursive: true, force: true });
}
