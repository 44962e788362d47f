import assert from 'node:assert/strict';
import { test } from 'node:test';
import { subscribe } from '../support/action-cable-client.ts';
import { builtInVariant, createBench, fetchText, listLeftovers } from './support/containers.ts';

for (const [name, services] of [
  ['actioncable', ['puma', 'redis']],
  ['actioncable-async', ['puma']],
] as const) {
  test(`${name} comes up, echoes and broadcasts, tells what it cost, and goes`, async () => {
    const bench = await createBench();
    try {
      const arm = await bench.start(await builtInVariant(name));
      assert.equal(await fetchText(arm.origin), 'OK');
      const versions = await arm.readVersions();
      assert.match(versions['rails'] ?? '', /^\d+\.\d+/);
      assert.equal(versions['cable_adapter'], name === 'actioncable' ? 'redis' : 'async');
      {
        await using echo = await subscribe(arm.origin, 'EchoChannel');
        await using one = await subscribe(arm.origin, 'GroupChannel', { group: 'a' });
        await using two = await subscribe(arm.origin, 'GroupChannel', { group: 'a' });
        echo.perform('echo', 'hello');
        assert.deepEqual(await echo.take(1), [{ payload: 'hello' }]);
        one.perform('broadcast', 'to all');
        for (const member of [one, two]) assert.deepEqual(await member.take(1), [{ payload: 'to all' }]);
      }
      const { cpuMs } = await arm.readUsage();
      assert.deepEqual(
        Object.keys(cpuMs ?? {})
          .filter((service) => service !== 'docker-proxy')
          .sort(),
        [...services],
      );
      assert.deepEqual(await arm.readIncidents(), []);
      await arm[Symbol.asyncDispose]();
    } finally {
      await bench[Symbol.asyncDispose]();
    }
    assert.deepEqual(await listLeftovers(bench.runId), []);
  });
}
