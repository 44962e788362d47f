import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createComposeEngine } from '../../src/engines/compose/compose-engine.ts';
import { probeDocker } from '../../src/engines/compose/docker-probe.ts';
import { readEnvironment } from './support/containers.ts';

test('an engine with Compose is found, with its versions', async () => {
  const found = await probeDocker(await readEnvironment());
  assert.ok(found.kind === 'found', JSON.stringify(found));
  assert.match(found.dockerVersion, /^\d+\.\d+/);
  assert.match(found.composeVersion, /^\d+\.\d+/);
  assert.ok(found.cores >= 1);
});

test('without a docker command the probe says so', async () => {
  const missing = await probeDocker({ PATH: '/nowhere' });
  assert.ok(missing.kind === 'missing');
  assert.match(missing.reason, /no docker command on the PATH/);
});

test('without an engine behind the socket the probe says where it looked', async () => {
  const missing = await probeDocker({ ...(await readEnvironment()), DOCKER_HOST: 'unix:///nowhere/docker.sock' });
  assert.ok(missing.kind === 'missing');
  assert.match(missing.reason, /No Docker engine answers at unix:\/\/\/nowhere\/docker\.sock: there is no such socket/);
});

test('an engine that cannot be reached by TCP is told with what docker says', async () => {
  const missing = await probeDocker({ ...(await readEnvironment()), DOCKER_HOST: 'tcp://127.0.0.1:1' });
  assert.ok(missing.kind === 'missing');
  assert.match(missing.reason, /tcp:\/\/127\.0\.0\.1:1: .*connection refused/);
});

test('a context that does not exist is told', async () => {
  const missing = await probeDocker({ ...(await readEnvironment()), DOCKER_CONTEXT: 'no-such-context' });
  assert.ok(missing.kind === 'missing');
  assert.match(missing.reason, /no-such-context/);
});

test('a docker command without Compose is told', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'channels-bench-probe-'));
  try {
    const fake = join(folder, 'docker');
    const inspect = 'echo unix:///var/run/docker.sock';
    await writeFile(
      fake,
      `#!/bin/sh\n[ "$1" = context ] && ${inspect} && exit\necho "docker: 'compose' is not a docker command." >&2\nexit 1\n`,
    );
    await chmod(fake, 0o755);
    const environment = { PATH: `${folder}:/usr/bin:/bin` };
    const missing = await probeDocker(environment);
    assert.ok(missing.kind === 'missing');
    assert.match(missing.reason, /no Compose 2/);
    const options = { runId: 'r', temporaryDirectory: folder, serverCores: null, log: () => undefined, environment };
    await assert.rejects(createComposeEngine({ ...options, network: 'publish' }), { code: 'docker-unavailable' });
  } finally {
    await rm(folder, { recursive: true });
  }
});
