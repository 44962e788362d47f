import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { removeComposeLeftovers } from '../../src/engines/compose/compose-leftovers.ts';
import type { ServerIncident } from '../../src/engines/engine.ts';
import {
  builtInVariant,
  composePython,
  createBench,
  djangoComposeFile,
  docker,
  listLeftovers,
  pythonServer,
  readEnvironment,
} from './support/containers.ts';
import { assertStartFails, impatient, startWeb } from './support/start-web.ts';

test('an image that does not build fails with the last lines of the build', async () => {
  const compose = `services:\n  web:\n    extends: { file: ${djangoComposeFile}, service: django }\n    build:\n      args: { PACKAGES: nonsense }\n`;
  await assertStartFails(compose, {
    code: 'build-failed',
    message: /does not build/,
    details: /PACKAGES must be pip or debian, not 'nonsense'/,
  });
});

test('an image that is nowhere to be had is named', async () => {
  const compose = 'services:\n  web:\n    image: channels-bench-no-such-image:never\n';
  await assertStartFails(compose, {
    code: 'image-unavailable',
    message: /channels-bench-no-such-image:never, needed by web/,
  });
});

test('a compose.yaml that Compose refuses fails with what Compose says', async () => {
  const compose = 'services:\n  web:\n    image: x\n    no_such_key: 1\n';
  await assertStartFails(compose, {
    code: 'invalid-setup',
    message: /cannot read .*compose\.yaml/,
    details: /no_such_key/,
  });
});

test('a service that ends at once fails at once, with its last words, which are kept', async () => {
  const kept = await assertStartFails(composePython('import sys; print("no database, good bye"); sys.exit(7)'), {
    code: 'server-not-ready',
    message: /"web" exited with code 7/,
    details: /web \| no database, good bye/,
  });
  assert.match(kept, /no database, good bye/);
});

test('a program that is not there fails with what Docker says', async () => {
  const compose = composePython('').replace('python3, -c, ""', 'no-such-program');
  await assertStartFails(compose, { code: 'server-not-ready', message: /does not start/, details: /no-such-program/ });
});

test('a service that never listens fails when its time is up', async () => {
  await assertStartFails(
    composePython('import time; print("still thinking", flush=True); time.sleep(600)'),
    {
      code: 'server-not-ready',
      message: /after 3 s: .*connection (reset|refused)|no answer/,
      details: /web \| still thinking/,
    },
    impatient,
  );
});

test('a service that never becomes healthy fails when its time is up', async () => {
  const server = pythonServer(200, 'print("serving", flush=True)');
  const compose = composePython(server).replace('{ disable: true }', '{ test: [CMD, "false"] }');
  await assertStartFails(
    compose,
    { code: 'server-not-ready', message: /"web" is not yet healthy/, details: /web \| serving/ },
    impatient,
  );
});

test('a server that answers with another status is no time-out', async () => {
  await assertStartFails(composePython(pythonServer(500)), { code: 'wrong-answer', message: /status 500, not 200/ });
});

test('a crashing service that is restarted for ever fails when its time is up', async () => {
  await assertStartFails(
    composePython('import sys; print("crash"); sys.exit(1)', ['restart: always']),
    { code: 'server-not-ready', message: /after 3 s: /, details: /web \| crash/ },
    impatient,
  );
});

async function incidentsAfter(action: (id: string) => Promise<unknown>, more: readonly string[] = [], before = '') {
  await using bench = await createBench();
  await using arm = await startWeb(bench, composePython(pythonServer(200, before), more));
  const id = await docker(['ps', '--quiet', '--filter', `label=channels-bench.run=${bench.runId}`]);
  assert.deepEqual(await arm.readIncidents(), []);
  await action(id);
  let incidents: readonly ServerIncident[] = [];
  for (let attempt = 0; attempt < 100 && incidents.length === 0; attempt += 1) {
    await sleep(50);
    incidents = await arm.readIncidents();
  }
  // What was used before stays known, and what cannot be read is no error.
  assert.ok(((await arm.readUsage()).cpuMs?.['web'] ?? -1) >= 0);
  await arm.readLogTail(3);
  return incidents;
}

test('a server that dies is an incident', async () => {
  const incidents = await incidentsAfter((id) => docker(['kill', '--signal', 'KILL', id]));
  assert.deepEqual(incidents, [{ service: 'web', kind: 'killed', message: 'exited with code 137 (signal 9)' }]);
});

test('a server that is removed is an incident', async () => {
  const incidents = await incidentsAfter((id) => docker(['rm', '--force', id]));
  assert.deepEqual(
    incidents.map(({ kind, service }) => [service, kind]),
    [['web', 'killed']],
  );
});

test('a server that was restarted is an incident', async () => {
  const incidents = await incidentsAfter((id) => docker(['restart', '--time', '0', id]));
  assert.deepEqual(
    incidents.map(({ kind }) => kind),
    ['restarted'],
  );
});

test('a server that runs out of memory is an incident', async () => {
  const hoard = 'import signal\nsignal.signal(signal.SIGUSR1, lambda *_: bytearray(10**9))';
  const incidents = await incidentsAfter((id) => docker(['kill', '--signal', 'USR1', id]), ['mem_limit: 100m'], hoard);
  assert.deepEqual(
    incidents.map(({ kind }) => kind),
    ['killed'],
  );
  assert.match(incidents[0]?.message ?? '', /memory/);
});

test('an abort while images are built or a copy starts rejects with its reason and leaves nothing', async () => {
  for (const delayMs of [20, 400]) {
    const bench = await createBench();
    const abort = new AbortController();
    const reason = new Error('stopped by a test');
    setTimeout(() => abort.abort(reason), delayMs);
    await assert.rejects(startWeb(bench, composePython('import time; time.sleep(600)'), '', abort.signal), reason);
    await bench[Symbol.asyncDispose]();
    assert.deepEqual(await listLeftovers(bench.runId), [], `after ${delayMs} ms`);
  }
});

test('what a killed run left behind is removed by its label, and no other run is touched', async () => {
  await using dead = await createBench();
  await using alive = await createBench();
  const variant = await builtInVariant('daphne-redis');
  await dead.start(variant);
  await using arm = await alive.start(variant);
  assert.ok((await listLeftovers(dead.runId)).length >= 4);
  await removeComposeLeftovers(dead.runId, null, await readEnvironment());
  assert.deepEqual(await listLeftovers(dead.runId), []);
  assert.equal((await fetch(arm.origin)).status, 200);
  await removeComposeLeftovers(dead.runId, null, await readEnvironment());
});
