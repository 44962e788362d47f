import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ncc from '@vercel/ncc';

/** Files that ncc carries along for autocannon's command line and its worker threads, neither of which is used. */
const unusedAssets: readonly RegExp[] = [/^worker\.js$/, /^help\.txt$/, /^preload\//];

/** Bundles one compiled entry file with everything it imports as `index.js` and its chunks. The same input gives the same bytes. */
export async function bundleEntry(entryFile: string, outputDirectory: string): Promise<void> {
  const { code, assets } = await ncc(entryFile, {
    cache: false,
    filename: 'index.js',
    license: 'licenses.txt',
    // Not minified: stack traces stay readable, and git stores the changes of a release rather than all of it.
    minify: false,
    quiet: true,
    target: 'es2024',
  });
  const files = Object.entries(assets)
    .filter(([name]) => !unusedAssets.some((unused) => unused.test(name)))
    .map(([name, asset]): [string, Buffer | string] => [name, asset.source]);
  for (const [name, source] of [['index.js', code] as const, ...files]) {
    const file = join(outputDirectory, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, source);
  }
}
