import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const repository = join(import.meta.dirname, '../..');

export interface SourceFile {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** The repository's text files, tracked or new but not ignored, whose path matches; dist is none of them. */
export async function listSources(matches: (path: string) => boolean): Promise<readonly SourceFile[]> {
  const output = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: repository,
    encoding: 'utf8',
  });
  const paths = [...new Set(output.split('\0'))].filter(
    (path) => path !== '' && !path.startsWith('dist/') && matches(path) && existsSync(join(repository, path)),
  );
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(repository, path), 'utf8') })));
}
