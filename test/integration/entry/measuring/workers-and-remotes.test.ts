import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { listVariantNames } from '../../../../src/entry/action/workflow-run.ts';
import { checkRemotesAnswer } from '../../../../src/entry/measuring/check-remotes.ts';
import { type ChosenVariants, chooseVariants, readSetups } from '../../../../src/entry/measuring/choose-variants.ts';
import { parseSettings, type RawSettings } from '../../../../src/settings/parse-settings.ts';

const signal = new AbortController().signal;

function parse(raw: RawSettings) {
  return parseSettings(raw, {
    seed: 1,
    workingDirectory: '/nowhere',
    isDirectory: () => false,
    describeName: (name) => `--${name}`,
  });
}

async function choose(raw: RawSettings): Promise<ChosenVariants> {
  const settings = parse(raw);
  const options = { isCalibration: false, temporaryDirectory: '/nowhere', environment: {}, signal };
  return chooseVariants(settings, await readSetups(settings), options);
}

describe('--workers', () => {
  it('measures every setup with every number, the plain name with one', async () => {
    await using chosen = await choose({ setups: 'gunicorn,daphne', workers: '1,2,4' });
    assert.deepEqual(
      chosen.variants.map(({ variant }) => [variant.name, variant.workers]),
      [
        ['gunicorn', 1],
        ['gunicorn@2-workers', 2],
        ['gunicorn@4-workers', 4],
        ['daphne', 1],
        ['daphne@2-workers', 2],
        ['daphne@4-workers', 4],
      ],
    );
  });

  it('is measured under the names that the action asks a history for', async () => {
    const settings = parse({ setups: 'gunicorn,daphne', workers: '1,2' });
    const { setups } = await readSetups(settings);
    assert.deepEqual(
      setups.map(({ name }) => name),
      listVariantNames(settings),
    );
  });

  it('compares with a setup of as many workers', async () => {
    await using chosen = await choose({ setups: 'uvicorn', against: 'daphne', workers: '2,3' });
    assert.deepEqual(
      chosen.pairs.map(({ head, base }) => [head, base]),
      [
        ['uvicorn@2-workers', 'daphne@2-workers'],
        ['uvicorn@3-workers', 'daphne@3-workers'],
      ],
    );
  });

  it('refuses what a setup cannot do, by its name and number', async () => {
    await assert.rejects(choose({ setups: 'ws,daphne', workers: '1,2', phases: 'websocket-broadcast' }), {
      code: 'invalid-settings',
      message: /^The setup daphne cannot be measured with 2 workers in websocket-broadcast/,
    });
    await assert.rejects(choose({ setups: 'gunicorn', workers: '65' }), {
      code: 'invalid-settings',
      message: 'The setup gunicorn cannot run with 65 workers: its setup.yaml allows 64 at most.',
    });
  });
});

describe('--remote', () => {
  it('concerns the setups that have the service', async () => {
    await using chosen = await choose({ setups: 'gunicorn,daphne-redis', remote: 'redis=10.0.0.7:6379' });
    assert.deepEqual(
      chosen.variants.map(({ variant }) => variant.remotes),
      [[], [{ service: 'redis', host: '10.0.0.7', port: 6379 }]],
    );
  });

  it('refuses a service that no setup has, and the one under load', async () => {
    await assert.rejects(choose({ setups: 'gunicorn,daphne-redis', remote: 'rediss=10.0.0.7:6379' }), {
      code: 'invalid-settings',
      message: 'No setup of this run has the service "rediss" of --remote; they have redis.',
    });
    await assert.rejects(choose({ setups: 'gunicorn', remote: 'redis=10.0.0.7:6379' }), {
      message: /they have none beside their targets\.$/,
    });
    await assert.rejects(choose({ setups: 'daphne-redis', remote: 'daphne=10.0.0.7:80' }), {
      message: 'daphne is what daphne-redis puts under load, so it cannot be remote.',
      hint: /--engine attach/,
    });
  });

  it('is tried before anything is started', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const remote = { service: 'redis', host: '127.0.0.1', port };
    await checkRemotesAnswer([remote], signal);
    await new Promise((resolve) => server.close(resolve));
    await assert.rejects(checkRemotesAnswer([remote], signal), {
      code: 'remote-unreachable',
      message: `The service redis does not answer at 127.0.0.1:${port}: connection refused, nothing listens there.`,
    });
    await assert.rejects(checkRemotesAnswer([{ ...remote, host: 'no-such-host.invalid' }], signal), {
      code: 'remote-unreachable',
      message: /its name cannot be resolved/,
    });
  });
});
