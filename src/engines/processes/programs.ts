import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

type Environment = Readonly<Record<string, string>>;

/** The path of an executable file: as given if it holds a slash, else on the PATH. Null when there is none. */
export async function findProgram(name: string, environment: Environment): Promise<string | null> {
  const usualPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
  const folders = (environment['PATH'] ?? usualPath).split(delimiter);
  const candidates = name.includes('/') ? [name] : folders.map((folder) => join(folder, name));
  for (const candidate of candidates) {
    const isExecutable = await access(candidate, constants.X_OK).then(
      async () => (await stat(candidate)).isFile(),
      () => false,
    );
    if (isExecutable) return candidate;
  }
  return null;
}

export async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

/** What a program prints, trimmed; the empty text when it fails or is not there. */
export function runForOutput(file: string, args: readonly string[], environment: Environment): Promise<string> {
  return new Promise((resolve) => {
    execFile(file, args, { env: environment, timeout: 30_000 }, (_error, stdout) => resolve(stdout.trim()));
  });
}
