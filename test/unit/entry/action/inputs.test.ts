import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readActionInputs } from '../../../../src/entry/action/inputs.ts';

const read = (inputs: Readonly<Record<string, string>>) => readActionInputs((name) => inputs[name] ?? '');

test('inputs that are empty or hold the default count as not given', () => {
  assert.deepEqual(read({ rate: '300', source: '', rounds: '3' }), { rounds: '3' });
});

test('options takes one option a line, with blank lines and comments between', () => {
  assert.deepEqual(read({ options: '# why\ncapacity-p99: 50ms\n\n  network=host  ' }), {
    'capacity-p99': '50ms',
    network: 'host',
  });
});

test('all lines of options that cannot be read are named at once', () => {
  assert.throws(() => read({ rounds: '3', options: 'nonsense\nrounds: 4\nseed: 1\nseed: 2' }), {
    code: 'invalid-settings',
    details: [
      'input options, line 1: "nonsense" must be "name: value"',
      'input options, line 2: "rounds: 4" gives rounds a second time',
      'input options, line 4: "seed: 2" gives seed a second time',
    ],
  });
});
