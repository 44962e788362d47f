import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type ArmModelOptions,
  buildArmModel,
  findPublisher,
  isTargetOnHost,
} from '../../../../src/engines/compose/compose-model.ts';

const options: ArmModelOptions = {
  runId: 'run1',
  target: { service: 'web', port: 8000 },
  network: 'publish',
  publishAddress: '127.0.0.1',
  cpuset: '0,2',
  images: new Map([['web', 'built:1']]),
  instrument: null,
  healthSeconds: 60,
};

const model = {
  name: 'mine',
  services: {
    web: {
      build: { context: '/app' },
      container_name: 'mine-web',
      ports: [
        { target: 8000, published: '8000' },
        { target: 9000, published: '9000' },
      ],
      command: ['serve', '$$HOME'],
      labels: { own: 'label' },
      networks: { default: null },
      restart: 'always',
    },
    store: { image: 'redis:8', ports: [{ target: 6379, published: '6379' }], networks: { default: null } },
  },
  networks: { default: { name: 'mine_default' }, shared: { name: 'shared', external: true } },
  volumes: { data: { name: 'precious' }, plain: null },
  secrets: { key: { file: '/key' } },
};

test('the target publishes one port wherever there is a free one, and the others none', () => {
  const { services } = buildArmModel(model, options);
  assert.deepEqual(services['web']?.['ports'], [
    { mode: 'ingress', host_ip: '127.0.0.1', target: 8000, protocol: 'tcp' },
  ]);
  assert.equal(services['store']?.['ports'], undefined);
});

test('what two copies would fight for is left to Compose, and external resources stay', () => {
  const changed = buildArmModel(model, options);
  assert.equal(changed['name'], undefined);
  assert.equal(changed.services['web']?.['container_name'], undefined);
  assert.deepEqual(changed.networks, {
    default: { labels: { 'channels-bench.run': 'run1' } },
    shared: { name: 'shared', external: true },
  });
  const labels = { 'channels-bench.run': 'run1' };
  assert.deepEqual(changed.volumes, { data: { labels }, plain: { labels } });
});

test('everything else stays as the user wrote it', () => {
  const { services, ...rest } = buildArmModel(model, options);
  assert.deepEqual(services['web']?.['command'], ['serve', '$$HOME']);
  assert.equal(services['web']?.['restart'], 'always');
  assert.deepEqual(services['web']?.labels, { own: 'label', 'channels-bench.run': 'run1' });
  assert.deepEqual(rest['secrets'], model.secrets);
});

test('a built image replaces the build and is not looked for elsewhere; others keep theirs', () => {
  const { services } = buildArmModel(model, options);
  assert.equal(services['web']?.build, undefined);
  assert.equal(services['web']?.image, 'built:1');
  assert.equal(services['web']?.['pull_policy'], 'never');
  assert.equal(services['store']?.image, 'redis:8');
});

test('services are pinned to the cores, or to none', () => {
  assert.equal(buildArmModel(model, options).services['store']?.['cpuset'], '0,2');
  assert.equal(buildArmModel(model, { ...options, cpuset: null }).services['store']?.['cpuset'], undefined);
});

test('health is asked often at the start and not during a round', () => {
  const checked = { services: { web: { healthcheck: { test: ['CMD', 'ok'], interval: '2s', start_interval: '1s' } } } };
  const { services } = buildArmModel(checked, options);
  assert.deepEqual(services['web']?.healthcheck, {
    test: ['CMD', 'ok'],
    start_interval: '1s',
    start_period: '60s',
    interval: '1h',
  });
  const untouched = buildArmModel(checked, { ...options, healthSeconds: null });
  assert.equal(untouched.services['web']?.healthcheck?.['interval'], '2s');
  const disabled = buildArmModel({ services: { web: { healthcheck: { disable: true } } } }, options);
  assert.deepEqual(disabled.services['web']?.healthcheck, { disable: true });
});

test("on the host's network nothing is published, and services find each other by name", () => {
  const { services, networks } = buildArmModel(model, { ...options, network: 'host' });
  assert.equal(networks, undefined);
  for (const service of Object.values(services)) {
    assert.equal(service.network_mode, 'host');
    assert.equal(service['ports'], undefined);
    assert.equal(service['networks'], undefined);
    assert.deepEqual(service.extra_hosts, ['web=127.0.0.1', 'store=127.0.0.1']);
  }
});

test("a service in another one's network is published there", () => {
  const shared = { services: { web: { network_mode: 'service:proxy' }, proxy: {} } };
  assert.equal(findPublisher(shared, 'web'), 'proxy');
  const { services } = buildArmModel(shared, options);
  assert.equal(services['web']?.['ports'], undefined);
  assert.notEqual(services['proxy']?.['ports'], undefined);
  const onHost = buildArmModel(shared, { ...options, network: 'host' });
  assert.equal(onHost.services['web']?.network_mode, 'service:proxy');
});

test("a compose.yaml may put its target on the host's network by itself", () => {
  assert.equal(isTargetOnHost({ services: { web: { network_mode: 'host' } } }, 'web'), true);
  assert.equal(isTargetOnHost(model, 'web'), false);
});

test('for a profile the target alone finds the sampler before all else, and a folder to write into', () => {
  const instrument = { pythonDirectory: '/tools/python', profileDirectory: '/tmp/profile' };
  const services = { web: { environment: { PYTHONPATH: '/app', A: null }, volumes: ['data:/data'] }, store: {} };
  const built = buildArmModel({ services }, { ...options, instrument }).services;
  assert.deepEqual(built['web']?.['environment'], {
    A: null,
    PYTHONPATH: '/channels-bench/python:/app',
    BENCH_PROFILE_DIR: '/channels-bench/profile',
  });
  assert.deepEqual(built['web']?.['volumes'], [
    'data:/data',
    { type: 'bind', source: '/tools/python', target: '/channels-bench/python', read_only: true },
    { type: 'bind', source: '/tmp/profile', target: '/channels-bench/profile' },
  ]);
  assert.equal(built['store']?.['environment'], undefined);
  assert.equal(built['web']?.['cpuset'], undefined);
  assert.equal(buildArmModel({ services }, options).services['web']?.['environment'], services.web.environment);
});
