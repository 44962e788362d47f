import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkWebSockets } from '../../../../src/entry/measuring/check-websockets.ts';
import { BenchError } from '../../../../src/errors.ts';
import { parseSettings } from '../../../../src/settings/parse-settings.ts';
import type { Setup } from '../../../../src/setups/setup.ts';
import { buildSetup } from '../../../support/build-setup.ts';

const settings = (phases: string) =>
  parseSettings({ phases }, { seed: 1, workingDirectory: '/', isDirectory: () => true, describeName: (name) => name });

function setup(name: string, ways: readonly ('echo' | 'broadcast')[]): Setup {
  const routes = Object.fromEntries(ways.map((way) => [way, { path: `/${way}` }]));
  const websocket = { protocol: 'plain' as const, message: 'text' as const, ...routes };
  return { ...buildSetup(ways.length === 0 ? {} : { websocket }), name, directory: `/setups/${name}` };
}

const plain = setup('gunicorn', []);
const echo = setup('echoing', ['echo']);
const both = setup('daphne', ['echo', 'broadcast']);

function check(phases: string, setups: readonly Setup[], others: { other?: Setup; control?: Setup } = {}) {
  return checkWebSockets(settings(phases), {
    setups: setups.map((one) => ({ name: one.name, setup: one, workers: 1 })),
    other: others.other ?? null,
    controlSetup: others.control ?? null,
  });
}

const problemsOf = (...args: Parameters<typeof check>): readonly string[] => {
  try {
    check(...args);
  } catch (error) {
    assert.ok(error instanceof BenchError);
    assert.equal(error.code, 'invalid-settings');
    assert.match(error.hint, /section `websocket`.*setup\.yaml/);
    return error.details;
  }
  return [];
};

describe('checkWebSockets', () => {
  it('says nothing of HTTP phases, nor where all setups can be loaded', () => {
    assert.deepEqual(check('latency', [plain]), []);
    assert.deepEqual(check('websocket-connect,websocket-echo', [echo, both], { control: both }), []);
  });

  it('names those that are left out, where another can be loaded', () => {
    assert.deepEqual(check('websocket-echo,websocket-broadcast', [plain, echo, both]), [
      'gunicorn is left out of websocket-echo: this setup has no WebSockets',
      'gunicorn is left out of websocket-broadcast: this setup has no WebSockets',
      'echoing is left out of websocket-broadcast: this setup broadcasts no WebSocket messages',
    ]);
  });

  it('refuses a phase that no setup can be loaded with, and says of each what it lacks', () => {
    assert.deepEqual(problemsOf('websocket-broadcast,websocket-echo', [plain, echo]), [
      'websocket-broadcast, gunicorn: this setup has no WebSockets (/setups/gunicorn/setup.yaml)',
      'websocket-broadcast, echoing: this setup broadcasts no WebSocket messages (/setups/echoing/setup.yaml)',
    ]);
  });

  it('refuses to compare with a setup that cannot be loaded', () => {
    assert.deepEqual(problemsOf('websocket-echo', [both], { other: plain }), [
      'websocket-echo, gunicorn, which the others are compared with: this setup has no WebSockets (/setups/gunicorn/setup.yaml)',
    ]);
  });

  it('warns of a control that the figures cannot be divided by', () => {
    assert.deepEqual(check('latency,websocket-echo', [both], { control: plain }), [
      'the control gunicorn is left out of websocket-echo: this setup has no WebSockets; without it these figures are kept and not judged: --control ws has it',
    ]);
  });
});
