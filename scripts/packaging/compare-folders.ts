import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** What is different in `actual`, one line per file, byte for byte: changed, missing and new files. Empty when equal. */
export async function compareFolders(expected: string, actual: string): Promise<readonly string[]> {
  const [wanted, found] = await Promise.all([listFiles(expected), listFiles(actual)]);
  const differences: string[] = [];
  for (const file of [...new Set([...wanted, ...found])].sort()) {
    if (!found.includes(file)) differences.push(`missing: ${file}`);
    else if (!wanted.includes(file)) differences.push(`not built from the source: ${file}`);
    else if (!(await readFile(join(expected, file))).equals(await readFile(join(actual, file)))) {
      differences.push(`different: ${file}`);
    }
  }
  return differences;
}

async function listFiles(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)));
}
