import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { BenchError } from '../errors.ts';
import { readSetup, setupFileName } from './read-setup.ts';
import type { Setup } from './setup.ts';
import { suggestName } from './suggest-name.ts';

/**
 * Reads a setup by what a person typed: a built-in one by its bare name; a folder by a path with a slash, a path that
 * starts with a dot, or the name of a folder that is there. Throws a BenchError: 'unknown-setup', 'invalid-setup'.
 */
export async function findSetup(nameOrPath: string, builtInDirectory: string): Promise<Setup> {
  if (nameOrPath.includes('/') || nameOrPath.startsWith('.')) return readSetup(nameOrPath);
  const builtIns = await listSetupNames(builtInDirectory);
  if (builtIns.includes(nameOrPath)) return readSetup(join(builtInDirectory, nameOrPath));
  if (nameOrPath !== '' && (await isFolder(nameOrPath))) return readSetup(nameOrPath);

  const suggestion = suggestName(nameOrPath, builtIns);
  const question = suggestion === null ? '' : `Did you mean ${suggestion}? `;
  throw new BenchError('unknown-setup', `There is no setup "${nameOrPath}".`, {
    hint: `${question}Built in are ${builtIns.join(', ')}; a folder with a setup.yaml of your own works as well.`,
  });
}

/** Every setup in the folder, sorted by name. Throws a BenchError 'invalid-setup' when one of them is malformed. */
export async function listSetups(builtInDirectory: string): Promise<readonly Setup[]> {
  const names = await listSetupNames(builtInDirectory);
  return Promise.all(names.map((name) => readSetup(join(builtInDirectory, name))));
}

async function listSetupNames(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const found = await Promise.all(folders.map((name) => exists(join(directory, name, setupFileName))));
  return folders.filter((_, index) => found[index]).sort();
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}
