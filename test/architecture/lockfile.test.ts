import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { repository } from '../support/list-sources.ts';

interface Lockfile {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

/** A lockfile written where a registry lacks the packages of other platforms is refused by npm ci everywhere. */
test('the lockfile holds the packages of every platform, each with a version', async () => {
  const { packages } = JSON.parse(await readFile(join(repository, 'package-lock.json'), 'utf8')) as Lockfile;
  const names = Object.keys(packages);
  const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).filter((name) => !names.some((path) => path.endsWith(`node_modules/${name}`))),
  );
  const withoutVersion = names.filter((path) => path !== '' && packages[path]?.version === undefined);
  assert.deepEqual([...missing, ...withoutVersion], []);
});
