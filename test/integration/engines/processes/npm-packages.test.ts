import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Variant } from '../../../../src/engines/engine.ts';
import { copyNpmFolder, findNpmFolder } from '../../../../src/engines/processes/npm-packages.ts';
import { provideRequirements } from '../../../../src/engines/processes/provide-requirements.ts';
import { writeSetup } from '../../../support/write-setup.ts';

const directory = await mkdtemp(join(tmpdir(), 'bench-test-npm-'));
const app = join(directory, 'app');
const tools = join(directory, 'tools');
const environment = { PATH: `${tools}:${process.env['PATH']}`, HOME: join(directory, 'home') };
const options = { log: () => undefined, environment };
const signal = new AbortController().signal;
let variant: Variant;

/** Stands before the real one on the PATH. */
async function writeNpm(script: string): Promise<void> {
  await writeFile(join(tools, 'npm'), `#!/bin/sh\n${script}\n`);
  await chmod(join(tools, 'npm'), 0o755);
}

before(async () => {
  await mkdir(tools);
  const setup = await writeSetup(join(directory, 'setup'), {
    procfile: 'web: exec node app.js',
    more: 'processes: { npm: ../app }',
  });
  variant = { name: 'app', setup, sourceDirectory: null };
});

beforeEach(async () => {
  for (const folder of [app, environment.HOME]) await rm(folder, { recursive: true, force: true });
  await mkdir(app);
  for (const name of ['package.json', 'package-lock.json', 'app.js']) await writeFile(join(app, name), '{}');
});

after(() => rm(directory, { recursive: true }));

describe('packages from npm', () => {
  it('are missing until --install has brought them, once for a lockfile', async () => {
    await writeNpm('echo "$@" >> ../calls; mkdir node_modules; echo {} > node_modules/.package-lock.json');
    await assert.rejects(provideRequirements([variant], { ...options, install: false }, signal), {
      code: 'missing-requirements',
      message: 'Packages from npm are missing.',
      details: [`setup: the npm packages of ${app} are missing`],
    });
    for (let time = 0; time < 2; time += 1) await provideRequirements([variant], { ...options, install: true }, signal);
    const cache = join(environment.HOME, '.cache/channels-bench/npm');
    assert.match(await readFile(join(cache, 'calls'), 'utf8'), /^ci --omit=dev --ignore-scripts [^\n]*\n$/);
    assert.equal((await readdir(cache)).filter((name) => name !== 'calls').length, 1, 'no draft is left');

    await writeFile(join(app, 'package-lock.json'), '{"lockfileVersion": 3}');
    await assert.rejects(provideRequirements([variant], { ...options, install: false }, signal));
  });

  it('are found beside a copy of the folder, which is left as it was', async () => {
    const folder = await findNpmFolder(variant.setup, environment);
    assert.ok(folder !== null);
    const parent = await mkdtemp(join(directory, 'arm-'));
    const copy = await copyNpmFolder(folder, parent);
    assert.deepEqual((await readdir(copy)).sort(), ['app.js', 'node_modules', 'package-lock.json', 'package.json']);
    assert.equal(await readlink(join(copy, 'node_modules')), join(folder.cache, 'node_modules'));
    assert.deepEqual((await readdir(app)).sort(), ['app.js', 'package-lock.json', 'package.json']);
  });

  it('that cannot be installed are told in the words of npm, and nothing is left', async () => {
    await writeNpm('echo "npm error 404 no such package" >&2; exit 1');
    await assert.rejects(provideRequirements([variant], { ...options, install: true }, signal), {
      code: 'missing-requirements',
      details: ['npm error 404 no such package'],
    });
    assert.deepEqual(await readdir(join(environment.HOME, '.cache/channels-bench/npm')), []);
  });

  it('are removed half installed only once npm has ended, which may take it a moment', async () => {
    const [begun, ended] = ['begun', 'ended'].map((name) => join(directory, name)) as [string, string];
    const finish = `sleep 0.3; mkdir -p node_modules/late; echo > ${ended}; exit 1`;
    await writeNpm(`trap '${finish}' TERM\necho > ${begun}\nwhile :; do sleep 0.05; done`);
    const controller = new AbortController();
    const installed = provideRequirements([variant], { ...options, install: true }, controller.signal);
    while (!existsSync(begun)) await sleep(20);
    controller.abort(new Error('stopped'));
    await assert.rejects(installed, /stopped/);
    assert.ok(existsSync(ended), 'npm is still writing');
    assert.deepEqual(await readdir(join(environment.HOME, '.cache/channels-bench/npm')), []);
  });

  it('need a lockfile', async () => {
    await rm(join(app, 'package-lock.json'));
    await assert.rejects(provideRequirements([variant], { ...options, install: true }, signal), {
      code: 'invalid-setup',
      message: /processes\.npm: \.\.\/app, but .* has no package-lock\.json/,
    });
  });
});
