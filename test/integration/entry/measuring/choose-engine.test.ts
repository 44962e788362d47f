import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chooseEngine } from '../../../../src/entry/measuring/choose-engine.ts';
import { parseSettings } from '../../../../src/settings/parse-settings.ts';
import type { Setup } from '../../../../src/setups/setup.ts';
import { buildSetup } from '../../../support/build-setup.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bench-test-engine-'));
});
after(() => rm(folder, { recursive: true }));

const withCompose: Setup = { ...buildSetup(), composeFile: '/nowhere/built/compose.yaml' };

function choose(engine: string, setup: Setup, environment: Record<string, string>) {
  const settings = parseSettings(
    { engine, setups: 'built' },
    { seed: 1, workingDirectory: folder, isDirectory: () => true, describeName: (name) => `--${name}` },
  );
  const { signal } = new AbortController();
  const options = { runId: 'r', temporaryDirectory: folder, serverCores: null, log: () => undefined };
  return chooseEngine(settings, [setup], { ...options, environment, signal });
}

describe('no daemon', () => {
  /** The command line is there, and knows of a socket at which nobody listens. */
  async function fakeDocker(): Promise<Record<string, string>> {
    const file = join(folder, 'docker');
    const script = `#!/bin/sh\n[ "$1" = context ] && echo unix://${folder}/docker.sock && exit\necho 2.38.1\n`;
    await writeFile(file, script);
    await chmod(file, 0o755);
    return { PATH: `${folder}:/usr/bin:/bin`, DOCKER_HOST: `unix://${folder}/docker.sock` };
  }

  it('is a clear error where containers were asked for, and says where it looked', async () => {
    await assert.rejects(choose('compose', withCompose, await fakeDocker()), {
      code: 'docker-unavailable',
      message: new RegExp(`No Docker engine answers at unix://${folder}/docker\\.sock: there is no such socket`),
    });
  });

  it('makes local processes of it where nothing was asked for, and says why', async () => {
    await using engine = await choose('auto', withCompose, await fakeDocker());
    assert.equal(engine.description.kind, 'processes');
    assert.match(engine.description.reason, /^no containers: No Docker engine answers at unix:.*[^.]$/);
  });
});

describe('no docker command', () => {
  it('is told in both cases', async () => {
    const environment = { PATH: '/nowhere' };
    await assert.rejects(choose('compose', withCompose, environment), {
      code: 'docker-unavailable',
      message: /no docker command on the PATH/,
    });
    await using engine = await choose('auto', withCompose, environment);
    assert.match(engine.description.reason, /^no containers: .*no docker command on the PATH$/);
  });
});

it('a setup without a compose.yaml runs as processes, whatever answers', async () => {
  await using engine = await choose('auto', buildSetup(), { PATH: '/nowhere' });
  assert.equal(engine.description.reason, 'no containers: built: no compose.yaml');
});
