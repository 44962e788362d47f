/** Where two commits differ, for whoever wants to say something beside the lines that were changed. */
import type { Git } from './run-git.ts';

export interface ChangedFile {
  /** Relative to the top level. A stranger's text. */
  readonly path: string;
  /** The first line that is new or different, 1-based. */
  readonly line: number;
}

/**
 * Text files that `to` has and that differ from `from`; null when more than `limit` files differ, whatever they are, or the
 * commits cannot be compared.
 */
export async function listChangedFiles(
  git: Git,
  from: string,
  to: string,
  limit: number,
): Promise<readonly ChangedFile[] | null> {
  // Neither programs nor filters that a repository has set up are run.
  const diff = (...args: string[]) =>
    git('diff', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames', '--ignore-submodules=all', ...args);
  const names = await diff('--name-only', '-z', from, to, '--');
  const paths = names.stdout.split('\0').slice(0, -1);
  if (names.exitCode !== 0 || paths.length > limit) return null;
  const files: ChangedFile[] = [];
  for (const path of paths) {
    const { stdout } = await diff('--unified=0', '--diff-filter=AM', from, to, '--', `:(top,literal)${path}`);
    const line = /^@@ -\S+ \+(\d+)/m.exec(stdout)?.[1];
    // Where lines were only taken out, the one before them; of a file's first line there is none before.
    if (line !== undefined) files.push({ path, line: Math.max(1, Number(line)) });
  }
  return files;
}

/** The text of a file at a commit; null when there is none. */
export async function readFileAt(git: Git, commit: string, path: string): Promise<string | null> {
  const { exitCode, stdout } = await git('cat-file', 'blob', `${commit}:${path}`);
  return exitCode === 0 ? stdout : null;
}
