import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeWorkerCores } from '../../../src/machine/describe-worker-cores.ts';

test('nothing is said where every worker can have a core of its own', () => {
  assert.equal(describeWorkerCores(1, { serverCores: [0] }, 2), null);
  assert.equal(describeWorkerCores(3, { serverCores: [0, 1, 2] }, 4), null);
  assert.equal(describeWorkerCores(3, { serverCores: null }, 4), null);
});

test('pinned workers that share cores are told, with the way out', () => {
  assert.equal(
    describeWorkerCores(2, { serverCores: [0] }, 2),
    '2 workers share one core, as the load generator has one to itself: more workers than cores cannot show how a server scales. Without pinning (--no-pin) they can use every core, which they then share with the generator.',
  );
});

test('workers that share all cores with the generator are told', () => {
  assert.match(
    describeWorkerCores(2, { serverCores: null }, 2) ?? '',
    /^2 workers and the load generator share 2 cores:/,
  );
  assert.match(describeWorkerCores(2, { serverCores: null }, 1) ?? '', /share one core:.*with 3 cores\.$/);
});
