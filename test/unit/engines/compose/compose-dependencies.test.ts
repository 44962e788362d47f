import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  boundDependencies,
  DependencyClock,
  listAwaited,
} from '../../../../src/engines/compose/compose-dependencies.ts';
import type { DockerApi } from '../../../../src/engines/compose/docker-api.ts';
import type { Container, ContainerState } from '../../../../src/engines/compose/docker-containers.ts';
import { BenchError } from '../../../../src/errors.ts';
import type { Setup } from '../../../../src/setups/setup.ts';

const setup = { name: 'web', composeFile: '/web/compose.yaml', file: { ready: { timeout_seconds: 3 } } } as Setup;
const store: Container = { id: 'a', service: 'store' };

function stateOf(status: string | null, state: Partial<ContainerState['State']> = {}): ContainerState {
  return {
    Id: 'a',
    Image: 'sha256:0',
    RestartCount: 0,
    State: {
      Status: 'running',
      Running: true,
      Restarting: false,
      OOMKilled: false,
      ExitCode: 0,
      Error: '',
      Pid: 10,
      StartedAt: '2026-11-23T10:00:00Z',
      ...(status === null ? {} : { Health: { Status: status, Log: [{ Output: 'no journal\n' }] } }),
      ...state,
    },
    Config: { Tty: false },
    NetworkSettings: { Ports: {} },
  };
}

const created = stateOf('starting', { Status: 'created', Running: false });

/** The first time at which a clock says that the container is overdue, and what it says. */
function lookAll(states: readonly [number, ContainerState | undefined][]): [number, string] | null {
  const clock = new DependencyClock(new Set(['store']), setup);
  for (const [atMs, state] of states) {
    const overdue = clock.look([store], new Map(state === undefined ? [] : [['a', state]]), atMs);
    if (overdue !== null) return [atMs, overdue.message];
  }
  return null;
}

test('the services that others wait for are found by how they are waited for', () => {
  const model = {
    services: {
      web: {
        depends_on: {
          store: { condition: 'service_healthy' },
          migrate: { condition: 'service_completed_successfully' },
        },
      },
      worker: { depends_on: { store: { condition: 'service_healthy' }, web: { condition: 'service_started' } } },
      store: {},
      migrate: {},
    },
  };
  assert.deepEqual([...listAwaited(model, 'service_healthy')], ['store']);
  assert.deepEqual([...listAwaited(model, 'service_completed_successfully')], ['migrate']);
});

test('a dependency has the time-out of the setup from when it runs, not from when it is made', () => {
  const starting = stateOf('starting');
  const seen = lookAll([
    [0, undefined],
    [1000, created],
    [90_000, created],
    [91_000, starting],
    [93_999, starting],
    [94_000, starting],
  ]);
  assert.deepEqual(seen, [
    94_000,
    'The setup web is not ready: after 3 s: "store", which others wait for, is not yet healthy: no journal.',
  ]);
});

test('one that crashes again and again does not get its time anew', () => {
  const restarting = stateOf('unhealthy', { Status: 'restarting', Restarting: true });
  const seen = lookAll([
    [0, stateOf('starting')],
    [1000, stateOf('starting', { Running: false })],
    [2000, restarting],
    [3000, restarting],
  ]);
  assert.equal(seen?.[0], 3000);
  assert.match(seen?.[1] ?? '', /"store", which others wait for, is restarting/);
});

test('one that is healthy, or has no check, has all the time', () => {
  const healthy = stateOf('healthy');
  assert.equal(
    lookAll([
      [0, stateOf('starting')],
      [2000, healthy],
      [90_000, healthy],
      [91_000, stateOf('starting')],
      [93_000, stateOf('starting')],
    ]),
    null,
  );
  assert.equal(
    lookAll([
      [0, stateOf(null)],
      [90_000, stateOf(null)],
    ]),
    null,
  );
});

/** What is thrown when `up` has used up its time, by an engine that answers like this. */
async function timeOut(answer: (path: string) => unknown): Promise<BenchError> {
  const api = { readJson: async (path: string) => answer(path) } as unknown as DockerApi;
  const model = {
    services: { web: { depends_on: { migrate: { condition: 'service_completed_successfully' } } }, migrate: {} },
  };
  const options = { api, project: 'p', setup, model, signal: new AbortController().signal };
  return boundDependencies(options, ({ timeoutMs }) => {
    throw new BenchError('docker-unavailable', `did not end within ${timeoutMs}`, { hint: 'docker info' });
  }).then(
    () => assert.fail('it did not time out'),
    (error: BenchError) => error,
  );
}

test('a program that never ends, though others wait for that, is told; an engine that hangs stays one', async () => {
  const listed = [{ Id: 'a', Labels: { 'com.docker.compose.service': 'migrate' } }];
  const unended = await timeOut((path) => (path.startsWith('/containers/json') ? listed : stateOf(null)));
  assert.equal(unended.code, 'server-not-ready');
  assert.match(unended.message, /after 303 s: "migrate", which others wait for, has not ended/);
  const hung = await timeOut(() => {
    throw new Error('no answer');
  });
  assert.equal(hung.code, 'docker-unavailable');
  const between = await timeOut((path) => (path.startsWith('/containers/json') ? listed : created));
  assert.equal(between.code, 'docker-unavailable');
});
