import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scrubEnvironment } from '../../../src/machine/scrub-environment.ts';

const planted = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';

describe('scrubEnvironment', () => {
  it('keeps what servers and builds need', () => {
    const needed = {
      PATH: '/usr/bin:/bin',
      HOME: '/root',
      LANG: 'C.UTF-8',
      TMPDIR: '/tmp',
      http_proxy: 'http://proxy:3128',
      PIP_INDEX_URL: 'http://mirror/simple',
      DOCKER_HOST: 'unix:///run/docker.sock',
      PYTHONPATH: '/src',
      COMPASS_DIR: '/opt/compass',
      AUTHOR: 'somebody',
      KEYBOARD: 'us',
    };
    assert.deepEqual(scrubEnvironment(needed), needed);
  });

  for (const name of [
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'INPUT_GITHUB-TOKEN',
    'STATE_token',
    'NPM_CONFIG__AUTH',
    'NODE_AUTH_TOKEN',
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'GOOGLE_APPLICATION_CREDENTIALS',
    'DB_PASSWORD',
    'PGPASSWORD',
    'MYSQL_PASS',
    'SSH_PASSPHRASE',
    'SSH_PRIVATE_KEY',
    'SSH_AUTH_SOCK',
    'DJANGO_SECRET_KEY',
    'SIGNING_KEY',
    'api_key',
    'SESSION_COOKIE',
    'DOCKER_AUTH_CONFIG',
  ]) {
    it(`drops ${name}`, () => {
      assert.deepEqual(scrubEnvironment({ [name]: planted, LANG: 'C' }), { LANG: 'C' });
    });
  }

  it('drops a harmless name that carries the value of a secret, alone or in the middle', () => {
    const environment = {
      GITHUB_TOKEN: planted,
      CLONE_URL: `https://x-access-token:${planted}@host/repo.git`,
      COPY: planted,
      LANG: 'C',
    };
    const scrubbed = scrubEnvironment(environment);
    assert.deepEqual(scrubbed, { LANG: 'C' });
    assert.ok(!JSON.stringify(scrubbed).includes(planted));
  });

  it('does not take short values for secrets: they stand in others by chance', () => {
    assert.deepEqual(scrubEnvironment({ DB_PASSWORD: 'a', EMPTY_TOKEN: '', PATH: '/usr/bin' }), { PATH: '/usr/bin' });
  });

  it("drops what belongs to the runner, to npm and to Node's own children", () => {
    const foreign = {
      GITHUB_WORKSPACE: '/w',
      RUNNER_TEMP: '/t',
      INPUT_SETUPS: 'gunicorn',
      npm_config_cache: '/c',
      npm_lifecycle_event: 'test',
      NODE_OPTIONS: '--inspect',
      NODE_TEST_CONTEXT: 'child',
      NODE_CHANNEL_FD: '3',
    };
    assert.deepEqual(scrubEnvironment(foreign), {});
  });

  it('leaves out what is not set', () => {
    assert.deepEqual(scrubEnvironment({ LANG: undefined }), {});
  });
});
