import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { repository } from '../../support/list-sources.ts';

let clone: string;
beforeEach(async () => {
  clone = await mkdtemp(join(tmpdir(), 'channels-bench-clone-'));
  await mkdir(join(clone, 'tools'));
  await cp(join(repository, 'scripts/ensure-dependencies.sh'), join(clone, 'scripts/ensure-dependencies.sh'));
  await writeFile(join(clone, 'package-lock.json'), '{}');
});
afterEach(() => rm(clone, { recursive: true, force: true }));

/** Runs the script with an npm that only does what is given. */
async function ensure(npm: string) {
  await writeExecutable('tools/npm', `echo "npm $1" >> npm-calls; ${npm}`);
  const environment = { PATH: `${join(clone, 'tools')}:${process.env['PATH']}` };
  const script = join(clone, 'scripts/ensure-dependencies.sh');
  return spawnSync('sh', [script], { cwd: tmpdir(), env: environment, encoding: 'utf8' });
}

async function writeExecutable(path: string, script: string): Promise<void> {
  await writeFile(join(clone, path), `#!/bin/sh\n${script}\n`);
  await chmod(join(clone, path), 0o755);
}

const install =
  'mkdir -p node_modules/.bin && touch node_modules/.package-lock.json && cp tools/npm node_modules/.bin/node';

test('a fresh clone is installed once, with a word on it', async () => {
  const first = await ensure(install);
  assert.equal(first.status, 0, first.stderr);
  assert.match(first.stderr, /^Installing the dependencies/);
  const second = await ensure('exit 1');
  assert.deepEqual([second.status, second.stdout, second.stderr], [0, '', '']);
});

test('a newer lockfile is installed', async () => {
  await ensure(install);
  const later = new Date(Date.now() + 60_000);
  await utimes(join(clone, 'package-lock.json'), later, later);
  assert.match((await ensure(install)).stderr, /^Installing the dependencies/);
});

test('a failed installation shows what npm said, and is tried again the next time', async () => {
  const failed = await ensure('echo "npm error: no network" >&2; exit 1');
  assert.equal(failed.status, 1);
  assert.match(failed.stderr, /npm error: no network\n.*could not be installed/);
  assert.equal((await ensure(install)).status, 0);
});

test('a Node that was not installed is named', async () => {
  const without = await ensure('mkdir -p node_modules && touch node_modules/.package-lock.json');
  assert.equal(without.status, 1);
  assert.match(without.stderr, /Node 24 is missing.*npm rebuild node/);
});
