import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { RunningArm } from '../../../src/engines/engine.ts';
import { readSetup } from '../../../src/setups/read-setup.ts';
import { type CableSubscription, subscribe } from '../../support/action-cable-client.ts';
import { ask, builtInSetups, createEngineBench, type EngineBench } from '../../support/engine-bench.ts';

async function start(bench: EngineBench, name: string, workers = 1): Promise<RunningArm> {
  return bench.start(await readSetup(join(builtInSetups, name)), { workers });
}

async function readCounters(arm: RunningArm): Promise<{ readonly processes: number }> {
  return JSON.parse((await ask(`${arm.origin}/counters`)).text);
}

/** A server counts a message when it has sent it, a moment after we have it. */
async function awaitCounters(arm: RunningArm, expected: object): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const counters = await readCounters(arm);
    if (JSON.stringify(counters) === JSON.stringify(expected)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.deepEqual(await readCounters(arm), expected);
}

const payloads = (count: number) => Array.from({ length: count }, (_, index) => `message ${index}`);
const toMessages = (texts: readonly string[]) => texts.map((payload) => ({ payload }));
const sortMessages = (messages: readonly unknown[]) => messages.map((message) => JSON.stringify(message)).sort();

describe('the Action Cable setups as processes', () => {
  for (const [name, adapter] of [
    ['actioncable', 'redis'],
    ['actioncable-async', 'async'],
  ] as const) {
    it(`${name} answers every path, tells what runs, echoes and broadcasts, and counts both`, async () => {
      await using bench = await createEngineBench();
      const arm = await start(bench, name);
      const { http } = arm.variant.setup.file;
      for (const [path, expect] of [[http.path, http.expect] as const, ...Object.entries(http.alternatives)]) {
        assert.deepEqual(await ask(`${arm.origin}${path}`), { status: expect.status, text: expect.body }, path);
      }
      const versions = await arm.readVersions();
      for (const part of ['ruby', 'rails', 'actioncable', 'puma']) assert.match(versions[part] ?? '', /^\d+\.\d/, part);
      assert.equal(versions['cable_adapter'], adapter);
      assert.equal('redis' in versions, adapter === 'redis');

      {
        await using first = await subscribe(arm.origin, 'EchoChannel');
        await using second = await subscribe(arm.origin, 'EchoChannel');
        for (const payload of payloads(20)) first.perform('echo', payload);
        second.perform('echo', 'ünï "quoted" \u0000');
        // Several threads handle the messages of one socket, so their order is not promised.
        assert.deepEqual(sortMessages(await first.take(20)), sortMessages(toMessages(payloads(20))));
        assert.deepEqual(await second.take(1), [{ payload: 'ünï "quoted" \u0000' }]);

        await using one = await subscribe(arm.origin, 'GroupChannel', { group: 'a' });
        await using two = await subscribe(arm.origin, 'GroupChannel', { group: 'a' });
        await using other = await subscribe(arm.origin, 'GroupChannel', { group: 'b' });
        one.perform('broadcast', 'to a');
        other.perform('broadcast', 'to b');
        for (const member of [one, two]) assert.deepEqual(await member.take(1), [{ payload: 'to a' }]);
        assert.deepEqual(await other.take(1), [{ payload: 'to b' }]);
        await assert.rejects(subscribe(arm.origin, 'GroupChannel'), /refused/);
      }
      await awaitCounters(arm, {
        processes: 1,
        echo: { opened: 2, closed: 2, received: 21, sent: 21 },
        group: { opened: 3, closed: 3, received: 2, sent: 2, delivered: 3 },
      });
      assert.deepEqual(await arm.readIncidents(), []);
      await arm[Symbol.asyncDispose]();
      const left = await readdir(join(builtInSetups, 'apps/rails'));
      assert.deepEqual(
        left.filter((file) => ['log', 'tmp', 'public'].includes(file)),
        [],
      );
    });
  }

  it('actioncable with two workers broadcasts from each to the sockets of both, and counts over both', async () => {
    await using bench = await createEngineBench();
    await using arm = await start(bench, 'actioncable', 2);
    const members: CableSubscription[] = [];
    // Which process takes a connection is the kernel's choice.
    while (members.length < 12 || (await readCounters(arm)).processes < 2) {
      assert.ok(members.length < 100, 'one process took all connections');
      members.push(await subscribe(arm.origin, 'GroupChannel', { group: 'all' }));
    }
    const { length } = members;
    for (const [index, member] of members.entries()) member.perform('broadcast', `from ${index}`);
    const expected = sortMessages(toMessages(members.map((_, index) => `from ${index}`)));
    for (const member of members) assert.deepEqual(sortMessages(await member.take(length)), expected);
    await Promise.all(members.map((member) => member[Symbol.asyncDispose]()));
    await awaitCounters(arm, {
      processes: 2,
      echo: { opened: 0, closed: 0, received: 0, sent: 0 },
      group: { opened: length, closed: length, received: length, sent: length, delivered: length ** 2 },
    });
  });
});
