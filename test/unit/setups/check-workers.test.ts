import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWorkers } from '../../../src/setups/check-workers.ts';
import { buildSetup } from '../../support/build-setup.ts';

const shared = buildSetup({ workers: { variable: 'WORKERS', max: 8, broadcast: true } });
const inMemory = buildSetup({ workers: { variable: 'WORKERS', max: 8, broadcast: false } });

test('a setup that says how takes as many workers as it allows', () => {
  checkWorkers(shared, 8, ['websocket-broadcast']);
  checkWorkers(inMemory, 8, ['throughput', 'websocket-echo']);
  checkWorkers(inMemory, 1, ['websocket-broadcast']);
  checkWorkers(buildSetup(), 1, ['throughput']);
});

test('what a setup cannot do is refused with its name, the number and what to do', () => {
  assert.throws(() => checkWorkers(buildSetup(), 2, []), {
    code: 'invalid-settings',
    message: 'The setup built cannot run with 2 workers: its setup.yaml does not say how.',
    hint: /--workers 1, or add the section `workers` to \/nowhere\/built\/setup\.yaml/,
  });
  assert.throws(() => checkWorkers(shared, 9, []), {
    code: 'invalid-settings',
    message: 'The setup built cannot run with 9 workers: its setup.yaml allows 8 at most.',
  });
  assert.throws(() => checkWorkers(inMemory, 2, ['latency', 'websocket-broadcast']), {
    code: 'invalid-settings',
    message: /^The setup built cannot be measured with 2 workers in websocket-broadcast: its groups live in the memory/,
    hint: /like daphne-redis or ws/,
  });
});
