import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  buildVariantVariables,
  checkRemoteAddresses,
  takeOutRemotes,
} from '../../../../src/engines/compose/compose-variables.ts';
import type { Variant } from '../../../../src/engines/engine.ts';
import { buildSetup } from '../../../support/build-setup.ts';

const redis = { service: 'redis', host: '10.0.0.7', port: 6380 };
const setup = buildSetup({ workers: { variable: 'PROCESSES', max: 8, broadcast: true } });
const variant: Variant = { name: 'web', setup, sourceDirectory: '/source', workers: 3, remotes: [redis] };
const model = {
  services: {
    web: {
      image: 'web',
      depends_on: { redis: { condition: 'service_started' }, db: { condition: 'service_healthy' } },
    },
    redis: { image: 'redis' },
    db: { image: 'db', depends_on: { redis: { condition: 'service_started' } } },
  },
};

test('a variant is told to Compose by variables', () => {
  assert.deepEqual(buildVariantVariables(variant), {
    BENCH_SOURCE: '/source',
    PROCESSES: '3',
    HOST_REDIS: '10.0.0.7',
    PORT_REDIS: '6380',
  });
  assert.deepEqual(buildVariantVariables({ name: 'web', setup, sourceDirectory: null }), { PROCESSES: '1' });
  assert.deepEqual(buildVariantVariables({ name: 'web', setup: buildSetup(), sourceDirectory: null, workers: 1 }), {});
});

test('a service that answers elsewhere is not started, and nobody waits for it', () => {
  assert.deepEqual(takeOutRemotes(model, variant).services, {
    web: { image: 'web', depends_on: { db: { condition: 'service_healthy' } } },
    db: { image: 'db' },
  });
  assert.equal(takeOutRemotes(model, { ...variant, remotes: [] }), model);
});

test('a service that compose.yaml does not have is refused with those that it has', () => {
  const unknown = { ...redis, service: 'cache' };
  assert.throws(() => takeOutRemotes(model, { ...variant, remotes: [unknown] }), {
    code: 'invalid-settings',
    message: /has no service "cache", which --remote names/,
    hint: 'Beside its target it has redis, db.',
  });
});

test('a loopback address is refused where it would be the container itself', () => {
  for (const host of ['127.0.0.1', '127.1.2.3', 'localhost', '[::1]']) {
    const local = { ...variant, remotes: [{ ...redis, host }] };
    assert.throws(() => checkRemoteAddresses(local, 'publish'), { code: 'invalid-settings', hint: /--network host/ });
    checkRemoteAddresses(local, 'host');
  }
  checkRemoteAddresses(variant, 'publish');
});
