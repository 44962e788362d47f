import assert from 'node:assert/strict';
import { appendFile, cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { readSetup } from '../../../src/setups/read-setup.ts';
import { ask, builtInSetups, createEngineBench } from '../../support/engine-bench.ts';
import { findProcesses } from '../../support/find-processes.ts';

/** What each setup's process must tell of itself, and what it must not: that would not be what it says it is. */
const expectations = [
  { name: 'gunicorn', has: ['django', 'gunicorn'], lacks: ['channels', 'daphne', 'redis'] },
  { name: 'daphne', has: ['django', 'channels', 'daphne', 'twisted'], lacks: ['gunicorn', 'channels_redis', 'redis'] },
  { name: 'daphne-redis', has: ['django', 'channels', 'daphne', 'channels_redis', 'redis'], lacks: ['uvicorn'] },
  { name: 'uvicorn', has: ['django', 'channels', 'uvicorn', 'uvloop', 'httptools'], lacks: ['daphne', 'gunicorn'] },
  { name: 'daphne-redis-pubsub', has: ['channels', 'daphne', 'channels_redis', 'redis'], lacks: ['uvicorn'] },
  { name: 'uvicorn-redis', has: ['channels', 'uvicorn', 'uvloop', 'websockets', 'channels_redis'], lacks: ['daphne'] },
  { name: 'hypercorn-redis', has: ['channels', 'hypercorn', 'wsproto', 'channels_redis'], lacks: ['uvicorn'] },
] as const;

describe('the built-in setups as processes', () => {
  for (const { name, has, lacks } of expectations) {
    it(`${name} answers every path as its setup.yaml says, and tells what runs`, async () => {
      await using bench = await createEngineBench();
      const setup = await readSetup(join(builtInSetups, name));
      const { http } = setup.file;
      const arm = await bench.start(setup);
      for (const [path, expect] of [[http.path, http.expect] as const, ...Object.entries(http.alternatives)]) {
        assert.deepEqual(await ask(`${arm.origin}${path}`), { status: expect.status, text: expect.body }, path);
      }
      const versions = await arm.readVersions();
      for (const part of ['python', ...has]) assert.match(versions[part] ?? '', /^\d+\.\d/, part);
      for (const part of [...lacks, 'source']) assert.equal(versions[part], undefined, part);
      const usage = await arm.readUsage();
      assert.deepEqual(
        Object.keys(usage.cpuMs ?? {}),
        setup.procfile?.map((entry) => entry.name),
      );
      assert.deepEqual(await arm.readIncidents(), []);
      await arm[Symbol.asyncDispose]();
      assert.deepEqual(findProcesses(bench.run.runId), []);
      const left = await readdir(builtInSetups, { recursive: true });
      assert.deepEqual(
        left.filter((file) => file.includes('__pycache__') || file.endsWith('.rdb')),
        [],
      );
    });
  }

  it('run the source under test, in either layout, and tell which of its packages are loaded', async () => {
    await using bench = await createEngineBench();
    const setup = await readSetup(join(builtInSetups, 'daphne'));
    for (const [layout, version] of [
      ['.', '91.1'],
      ['src', '92.2'],
    ] as const) {
      const sourceDirectory = join(bench.directory, `source-${version}`);
      const copy = join(sourceDirectory, layout, 'channels');
      await cp('/usr/lib/python3/dist-packages/channels', copy, { recursive: true });
      await appendFile(
        join(copy, '__init__.py'),
        `
__version__ = "${version}"
`,
      );
      await using arm = await bench.start(setup, { sourceDirectory });
      const versions = await arm.readVersions();
      assert.equal(versions['channels'], version);
      assert.equal(versions['source'], 'channels');
    }
  });

  it('tell that nothing of the source under test is loaded', async () => {
    await using bench = await createEngineBench();
    const setup = await readSetup(join(builtInSetups, 'gunicorn'));
    await mkdir(join(bench.directory, 'unused', 'channels'), { recursive: true });
    await writeFile(join(bench.directory, 'unused', 'channels', '__init__.py'), '');
    await using arm = await bench.start(setup, { sourceDirectory: join(bench.directory, 'unused') });
    assert.equal((await arm.readVersions())['source'], '');
  });

  it('say what to do where no Debian package brings the server', async () => {
    await using bench = await createEngineBench();
    const setup = await readSetup(join(builtInSetups, 'granian-redis'));
    const prepared = bench.engine.prepare([{ name: setup.name, setup, sourceDirectory: null }], {
      signal: new AbortController().signal,
    });
    await assert.rejects(prepared, { code: 'missing-requirements', hint: /no package of Granian.*BENCH_PYTHON/ });
  });

  it('the example of a custom setup runs just as well', async () => {
    await using bench = await createEngineBench();
    const setup = await readSetup(resolve(import.meta.dirname, '../../../examples/custom-setup'));
    await bench.engine.prepare([{ name: setup.name, setup, sourceDirectory: null }], {
      signal: new AbortController().signal,
    });
    await using arm = await bench.start(setup);
    assert.deepEqual(await ask(arm.origin), { status: 200, text: 'OK' });
    assert.deepEqual(Object.keys(await arm.readVersions()), ['python']);
  });
});
