import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtInVariant, createBench, docker, fetchText, listLeftovers } from './support/containers.ts';

const services: Readonly<Record<string, readonly string[]>> = {
  gunicorn: ['gunicorn'],
  daphne: ['daphne'],
  'daphne-redis': ['daphne', 'redis'],
  uvicorn: ['uvicorn'],
};

for (const [name, expected] of Object.entries(services)) {
  test(`${name} comes up, answers, tells what it cost, and goes`, async () => {
    const bench = await createBench();
    try {
      const variant = await builtInVariant(name);
      const arm = await bench.start(variant);
      assert.match(arm.origin, /^http:\/\/127\.0\.0\.1:\d+$/);
      assert.ok(arm.startSeconds > 0);
      assert.equal(await fetchText(arm.origin), 'OK');
      assert.equal(await fetchText(arm.origin, '/json'), '{"message": "OK"}');

      const before = await arm.readUsage();
      for (let request = 0; request < 200; request += 1) await fetchText(arm.origin);
      const after = await arm.readUsage();
      assert.deepEqual(
        Object.keys(after.cpuMs ?? {})
          .filter((it) => it !== 'docker-proxy')
          .sort(),
        [...expected].sort(),
      );
      for (const service of expected) {
        assert.ok((after.peakMemoryBytes?.[service] ?? 0) > 1e6, `peak memory of ${service}`);
        assert.ok((after.cpuMs?.[service] ?? 0) > 0, `CPU time of ${service}`);
      }
      const target = expected[0] ?? '';
      assert.ok((after.cpuMs?.[target] ?? 0) > (before.cpuMs?.[target] ?? 0), 'requests cost CPU time');

      const versions = await arm.readVersions();
      assert.match(versions['python'] ?? '', /^3\.\d+/);
      assert.match(versions['django'] ?? '', /^\d+\.\d+/);
      if (name === 'daphne-redis') assert.match(versions['redis'] ?? '', /^\d+\.\d+/);
      assert.equal(versions['source'], undefined);

      const container = await docker(['ps', '--quiet', '--filter', `label=channels-bench.run=${bench.runId}`]);
      for (const id of container.split('\n')) {
        assert.equal(await docker(['inspect', '--format', '{{.HostConfig.CpusetCpus}}', id]), '0');
      }
      assert.deepEqual(await arm.readIncidents(), []);
      await arm[Symbol.asyncDispose]();
      for (const service of expected) await readFile(join(bench.logDirectory(variant), `${service}.log`));
      const left = await listLeftovers(bench.runId);
      assert.ok(
        left.every((it) => it.startsWith('image ')),
        `left after the arm: ${left}`,
      );
      assert.equal(left.length, 1, 'the image stays for the next round');
    } finally {
      await bench[Symbol.asyncDispose]();
    }
    assert.deepEqual(await listLeftovers(bench.runId), []);
  });
}

test('the log of a server is kept, and its end can be read while it runs', async () => {
  await using bench = await createBench();
  const variant = await builtInVariant('gunicorn');
  const arm = await bench.start(variant);
  const tail = await arm.readLogTail(2);
  assert.equal(tail.length, 2);
  assert.ok(tail.every((line) => line.startsWith('gunicorn | ')));
  await arm[Symbol.asyncDispose]();
  assert.match(await readFile(join(bench.logDirectory(variant), 'gunicorn.log'), 'utf8'), /Listening at/);
});

test('two arms of one setup run side by side', async () => {
  await using bench = await createBench();
  const gunicorn = await builtInVariant('gunicorn');
  const variants = [gunicorn, { ...gunicorn, name: 'gunicorn@base' }];
  await bench.engine.prepare(variants, { signal: new AbortController().signal });
  const arms = await Promise.all(variants.map((variant) => bench.start(variant)));
  assert.equal(new Set(arms.map(({ origin }) => origin)).size, 2);
  for (const { origin } of arms) assert.equal(await fetchText(origin), 'OK');
  await Promise.all(arms.map((arm) => arm[Symbol.asyncDispose]()));
});

test("on the host's network every copy listens on ports of its own, and no proxy stands between", async () => {
  await using bench = await createBench({ network: 'host' });
  assert.equal(bench.engine.description.network, 'host-network');
  const variant = await builtInVariant('daphne-redis');
  await using first = await bench.start(variant);
  await using second = await bench.start({ ...variant, name: 'other' });
  assert.notEqual(first.origin, second.origin);
  for (const arm of [first, second]) {
    assert.equal(await fetchText(arm.origin), 'OK');
    assert.match((await arm.readVersions())['redis'] ?? '', /^\d/, 'redis is found by its name');
    assert.deepEqual(Object.keys((await arm.readUsage()).cpuMs ?? {}).sort(), ['daphne', 'redis']);
  }
});
