import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { BenchError } from '../../../src/errors.ts';
import { findSetup, listSetups } from '../../../src/setups/find-setup.ts';
import { readSetup } from '../../../src/setups/read-setup.ts';
import { builtInSetups } from '../../support/engine-bench.ts';

const fixtures = resolve(import.meta.dirname, '../../fixtures/setups');
const folder = await mkdtemp(join(tmpdir(), 'bench-test-setups-'));
after(() => rm(folder, { recursive: true }));

async function listProblems(name: string): Promise<string[]> {
  const error = await readSetup(join(fixtures, name)).catch((thrown: unknown) => thrown);
  assert.ok(error instanceof BenchError && error.code === 'invalid-setup', String(error));
  return error.details.map((line) => line.replace(`${fixtures}/${name}/`, ''));
}

describe('readSetup', () => {
  it('reads every built-in setup', async () => {
    const setups = await listSetups(builtInSetups);
    const names = setups.map(({ name }) => name);
    for (const name of ['daphne', 'daphne-redis', 'gunicorn', 'uvicorn']) assert.ok(names.includes(name), name);
    assert.deepEqual(names, [...names].sort());
    for (const { composeFile, procfile, directory, file } of setups) {
      assert.equal(composeFile, join(directory, 'compose.yaml'));
      // Software of earlier years is in no Debian of today.
      assert.equal(procfile === null, file.historical !== undefined, directory);
      const [firstLine] = (await readFile(join(directory, 'setup.yaml'), 'utf8')).split('\n');
      assert.equal(firstLine, '# yaml-language-server: $schema=../../docs/setup.schema.json');
    }
  });

  it('reports all problems of all files at once, with their places', async () => {
    assert.deepEqual(await listProblems('malformed'), [
      'setup.yaml:1:1: title is missing',
      'setup.yaml:1:1: titel is not known; did you mean title?',
      'setup.yaml:4:9: target.port: Too big: expected number to be <=65535',
      'setup.yaml:6:3: http.pth is not known; did you mean path?',
      'setup.yaml:7:9: http.path: must start with / and hold no blanks',
      'setup.yaml:9:5: http.alternatives.nix: the key must start with / and hold no blanks',
      'setup.yaml:11:8: ready: Invalid input: expected object, received number',
      'Procfile:2:1: "web" is there already, on line 1 (case and - or _ make no difference)',
      'Procfile:3:1: not of the form "name: command" (a name holds letters, digits, - and _): "no colon here"',
      'Procfile:5:8: "worker" has no command',
    ]);
  });

  it('reports broken YAML with its place', async () => {
    assert.match((await listProblems('broken-yaml'))[0] ?? '', /^setup\.yaml:\d+:\d+: Missing closing "quote/);
  });

  it('reports files that contradict each other', async () => {
    assert.deepEqual(await listProblems('contradicting'), [
      'setup.yaml:8:8: http.alternatives lists / again, which is http.path; its answer belongs in http.expect',
      'setup.yaml:3:12: target.service: the Procfile has no program "wbe", only web',
      'setup.yaml:11:23: versions.commands.redis.service: the Procfile has no program "redis", only web',
      'compose.yaml:1:1: services.wbe is missing, which setup.yaml targets',
    ]);
  });

  it('knows what is no setup', async () => {
    await assert.rejects(readSetup(join(folder, 'nowhere')), { code: 'unknown-setup', message: /no such folder/ });
    await mkdir(join(folder, 'empty'));
    await assert.rejects(readSetup(join(folder, 'empty')), { code: 'unknown-setup', message: /has no setup\.yaml/ });
  });
});

describe('the digest of a setup', () => {
  const read = async () => (await readSetup(join(folder, 'copy', 'daphne'))).digest;
  const inCopy = (...path: string[]) => join(folder, 'copy', ...path);

  it('is the same elsewhere, and changes with the files of the setup and of the app that it shares', async () => {
    await cp(builtInSetups, inCopy(), { recursive: true });
    const original = (await readSetup(join(builtInSetups, 'daphne'))).digest;
    assert.match(original, /^[0-9a-f]{64}$/);
    assert.equal(await read(), original);

    const seen = new Set([original]);
    for (const path of ['daphne/Procfile', 'daphne/new-file', 'apps/django/benchsite/views.py']) {
      await writeFile(inCopy(path), '\n# changed\n', { flag: 'a' });
      const changed = await read();
      assert.equal(seen.has(changed), false, path);
      seen.add(changed);
    }
  });

  it('does not change with what tools leave behind, or with other apps', async () => {
    const before = await read();
    await mkdir(inCopy('apps', 'django', 'benchsite', '__pycache__'), { recursive: true });
    await writeFile(inCopy('apps', 'django', 'benchsite', '__pycache__', 'views.pyc'), 'x');
    await writeFile(inCopy('daphne', '.editor'), 'x');
    await mkdir(inCopy('apps', 'other'));
    await writeFile(inCopy('apps', 'other', 'file'), 'x');
    assert.equal(await read(), before);
  });
});

describe('findSetup', () => {
  it('finds built-in setups by name and folders by path', async () => {
    assert.equal((await findSetup('daphne', builtInSetups)).name, 'daphne');
    const example = resolve(import.meta.dirname, '../../../examples/custom-setup');
    const custom = await findSetup(`${example}/`, builtInSetups);
    assert.deepEqual([custom.name, custom.directory], ['custom-setup', example]);
  });

  it('suggests the nearest name and lists all for one that is not there', async () => {
    await assert.rejects(findSetup('dahpne', builtInSetups), {
      code: 'unknown-setup',
      message: 'There is no setup "dahpne".',
      hint: /^Did you mean daphne\? Built in are (?=.*\bdaphne, .*daphne-redis, .*gunicorn, .*uvicorn, .*;)/,
    });
    await assert.rejects(findSetup('', builtInSetups), { code: 'unknown-setup' });
  });
});
