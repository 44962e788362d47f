import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  buildComposeEnvironment,
  isEngineLost,
  isPassingFailure,
} from '../../../../src/engines/compose/compose-command.ts';

const failed = (stderr: string) => ({ exitCode: 1, stdout: '', stderr });

test("Compose does not see the caller's project, files and ports", () => {
  const environment = buildComposeEnvironment(
    {
      PATH: '/bin',
      DOCKER_HOST: 'ssh://bench',
      COMPOSE_FILE: 'other.yaml',
      COMPOSE_PROJECT_NAME: 'other',
      PORT: '80',
      PORT_REDIS: '81',
      BENCH_SOURCE: '/stale',
      BENCH_HOST: 'x',
      BENCH_BASE_IMAGE: 'debian',
      PORTAL: 'stays',
    },
    { PORT: '4000' },
  );
  assert.deepEqual(environment, {
    PATH: '/bin',
    DOCKER_HOST: 'ssh://bench',
    BENCH_BASE_IMAGE: 'debian',
    PORTAL: 'stays',
    COMPOSE_MENU: '0',
    PORT: '4000',
  });
});

test('a lost engine is told from a failed command', () => {
  assert.ok(isEngineLost(failed('Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?')));
  assert.ok(!isEngineLost(failed('service "web" is unhealthy')));
});

test('a busy registry is worth another try, a wrong name is not', () => {
  assert.ok(isPassingFailure(failed('toomanyrequests: You have reached your pull rate limit')));
  assert.ok(isPassingFailure(failed('net/http: TLS handshake timeout')));
  assert.ok(!isPassingFailure(failed('manifest for redis:nonsense not found')));
});
