import { createHash } from 'node:crypto';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Not part of a configuration: what tools leave behind, and what an editor or git keeps for itself. */
function isIgnored(name: string): boolean {
  return name.startsWith('.') || name === '__pycache__' || name === 'node_modules' || name.endsWith('.pyc');
}

/**
 * SHA-256 in hex over the names and contents of a setup's files and of the shared apps (../apps/NAME) that `texts`, its
 * compose file and Procfile, refer to. The same wherever the folder lies.
 */
export async function digestSetup(directory: string, texts: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  await addFolder(hash, directory, 'setup');
  for (const app of listSharedApps(texts)) await addFolder(hash, resolve(directory, '..', 'apps', app), `apps/${app}`);
  return hash.digest('hex');
}

/** Names of the folders under ../apps that the texts mention, sorted. */
export function listSharedApps(texts: readonly string[]): string[] {
  const names = texts.flatMap((text) => [...text.matchAll(/\.\.\/apps\/([A-Za-z0-9_-][A-Za-z0-9._-]*)/g)]);
  return [...new Set(names.map((match) => match[1] ?? ''))].sort();
}

async function addFolder(hash: ReturnType<typeof createHash>, directory: string, label: string): Promise<void> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    // A reference to an app that is not there fails when the setup starts, with the server's own words.
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isIgnored(entry.name)) continue;
    const path = join(directory, entry.name);
    const name = `${label}/${entry.name}`;
    if (entry.isDirectory()) await addFolder(hash, path, name);
    else if (entry.isSymbolicLink()) addEntry(hash, `link ${name}`, Buffer.from(await readlink(path)));
    else if (entry.isFile()) addEntry(hash, `file ${name}`, await readFile(path));
  }
}

/** The length stands before the contents, so that no two different folders feed the same bytes. */
function addEntry(hash: ReturnType<typeof createHash>, name: string, contents: Buffer): void {
  hash.update(`${name}\0${contents.length}\0`);
  hash.update(contents);
}
