import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContainerWatch, findIncidents } from '../../../../src/engines/compose/container-watch.ts';
import {
  type Container,
  type ContainerState,
  describeExitCode,
  findPublishedPort,
} from '../../../../src/engines/compose/docker-containers.ts';
import { RunningTotal } from '../../../../src/engines/compose/running-total.ts';

const running: ContainerState = {
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
  },
  Config: { Tty: false },
  NetworkSettings: { Ports: {} },
};

const container: Container = { id: 'a', service: 'web' };

function changed(state: Partial<ContainerState['State']>, more: Partial<ContainerState> = {}): ContainerState {
  return { ...running, ...more, State: { ...running.State, ...state } };
}

test('a container that is as it was is no incident', () => {
  assert.deepEqual(findIncidents('web', running, running), []);
});

test('every way to stop running is an incident of its kind', () => {
  const kinds = (now: ContainerState | undefined) => findIncidents('web', running, now).map(({ kind }) => kind);
  assert.deepEqual(kinds(undefined), ['killed']);
  assert.deepEqual(kinds(changed({ Status: 'exited', Running: false, ExitCode: 1 })), ['exited']);
  assert.deepEqual(kinds(changed({ Status: 'exited', Running: false, ExitCode: 0 })), ['exited']);
  assert.deepEqual(kinds(changed({ Status: 'exited', Running: false, ExitCode: 139 })), ['killed']);
  assert.deepEqual(kinds(changed({ OOMKilled: true })), ['killed']);
  assert.deepEqual(kinds(changed({ Restarting: true, ExitCode: 3 })), ['exited']);
  assert.deepEqual(kinds(changed({ StartedAt: '2026-11-23T10:05:00Z' })), ['restarted']);
  assert.deepEqual(kinds(changed({}, { RestartCount: 1 })), ['restarted']);
});

test('a container that was done before the round cannot end in it', () => {
  const done = changed({ Status: 'exited', Running: false });
  for (const states of [new Map([['a', done]]), new Map<string, ContainerState>()]) {
    assert.deepEqual(
      new ContainerWatch(new Map([['a', done]])).look([{ ...container, service: 'migrate' }], states),
      [],
    );
  }
});

test('what happened is told once for each time that it happened, oldest first', () => {
  const watch = new ContainerWatch(new Map([['a', running]]));
  const look = (now: ContainerState | undefined) =>
    watch.look([container], new Map(now === undefined ? [] : [['a', now]])).map(({ kind }) => kind);
  const again = (StartedAt: string, RestartCount: number) => changed({ StartedAt }, { RestartCount });
  assert.deepEqual(look(running), []);
  assert.deepEqual(look(again('2026-11-23T10:05:00Z', 1)), ['restarted']);
  assert.deepEqual(look(again('2026-11-23T10:05:00Z', 1)), ['restarted']);
  assert.deepEqual(look(again('2026-11-23T10:06:00Z', 2)), ['restarted', 'restarted']);
  const starved = changed({ StartedAt: '2026-11-23T10:06:00Z', OOMKilled: true }, { RestartCount: 2 });
  assert.deepEqual(look(starved), ['restarted', 'restarted', 'killed']);
  assert.deepEqual(look(starved), ['restarted', 'restarted', 'killed']);
  const ended = changed({ StartedAt: '2026-11-23T10:06:00Z', Running: false, ExitCode: 1 }, { RestartCount: 2 });
  assert.deepEqual(look(ended), ['restarted', 'restarted', 'killed', 'exited']);
  assert.deepEqual(look(ended), ['restarted', 'restarted', 'killed', 'exited']);
  assert.deepEqual(look(undefined), ['restarted', 'restarted', 'killed', 'exited', 'killed']);
  assert.deepEqual(look(undefined), ['restarted', 'restarted', 'killed', 'exited', 'killed']);
});

test('exit codes above 128 tell the signal', () => {
  assert.equal(describeExitCode(137), 'exited with code 137 (signal 9)');
  assert.equal(describeExitCode(3), 'exited with code 3');
});

test('the published port is the one of the right inner port', () => {
  const Ports = {
    '9000/tcp': [{ HostIp: '', HostPort: '1' }],
    '8000/tcp': [{ HostIp: '127.0.0.1', HostPort: '32768' }],
  };
  assert.equal(findPublishedPort({ ...running, NetworkSettings: { Ports } }, 8000), 32_768);
  assert.equal(findPublishedPort({ ...running, NetworkSettings: { Ports: { '8000/tcp': null } } }, 8000), null);
  assert.equal(findPublishedPort({ ...running, NetworkSettings: { Ports: null } }, 8000), null);
});

test('usage adds up over a restart and survives the end of a container', () => {
  const total = new RunningTotal();
  total.add({ cpuMs: 100, peakMemoryBytes: 50 });
  total.add({ cpuMs: 150, peakMemoryBytes: null });
  total.add({ cpuMs: 20, peakMemoryBytes: 40 });
  total.add(null);
  assert.equal(total.cpuMs, 170);
  assert.equal(total.peakMemoryBytes, 50);
});
