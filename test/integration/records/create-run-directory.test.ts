import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createRunDirectory } from '../../../src/records/create-run-directory.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-directory-'));
});
after(() => rm(folder, { recursive: true }));

test('a run that came to nothing leaves nothing', async () => {
  const directory = await createRunDirectory(join(folder, 'results', 'deep'), 'run-1');
  assert.ok(existsSync(directory.logs));
  await directory[Symbol.asyncDispose]();
  assert.ok(!existsSync(join(folder, 'results')));
});

test('what was written stays', async () => {
  const directory = await createRunDirectory(join(folder, 'kept'), 'run-2');
  await writeFile(join(directory.path, 'record.json'), '{}');
  await directory[Symbol.asyncDispose]();
  assert.ok(existsSync(join(directory.path, 'record.json')));
  assert.ok(!existsSync(directory.logs));
});

test('runs that begin at the same moment share the folder that none of them has found', async () => {
  for (let attempt = 0; attempt < 20; attempt++) {
    const parent = join(folder, `shared-${attempt}`, 'deep');
    await Promise.all(['a', 'b', 'c', 'd'].map((name) => createRunDirectory(parent, name)));
    assert.deepEqual((await readdir(parent)).sort(), ['a', 'b', 'c', 'd']);
  }
});

test('a link that leads nowhere is an error at once', async () => {
  await symlink(join(folder, 'nowhere'), join(folder, 'link'));
  await assert.rejects(createRunDirectory(join(folder, 'link'), 'run-4'), { code: 'output-unwritable' });
});

for (const parent of ['/proc/nope', '/dev/null/results']) {
  test(`${parent}: an error at once, that names the folder`, async () => {
    await assert.rejects(createRunDirectory(parent, 'run-3'), { code: 'output-unwritable', message: /run-3 cannot/ });
  });
}
