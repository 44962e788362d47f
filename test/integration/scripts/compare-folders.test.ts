import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { compareFolders } from '../../../scripts/packaging/compare-folders.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'channels-bench-compare-'));
  await write('built', { 'cli/index.js': 'a', 'cli/1.index.js': 'b', 'action/index.js': 'c' });
});
after(() => rm(folder, { recursive: true, force: true }));

async function write(name: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(folder, name, file, '..'), { recursive: true });
    await writeFile(join(folder, name, file), text);
  }
}

test('equal folders have no differences', async () => {
  assert.deepEqual(await compareFolders(join(folder, 'built'), join(folder, 'built')), []);
});

test('changed, missing and new files are differences', async () => {
  await write('dist', { 'cli/index.js': 'A', 'action/index.js': 'c', 'cli/2.index.js': 'b' });
  assert.deepEqual(await compareFolders(join(folder, 'built'), join(folder, 'dist')), [
    'missing: cli/1.index.js',
    'not built from the source: cli/2.index.js',
    'different: cli/index.js',
  ]);
});

test('a folder that is not there lacks everything', async () => {
  assert.equal((await compareFolders(join(folder, 'built'), join(folder, 'nosuch'))).length, 3);
});
