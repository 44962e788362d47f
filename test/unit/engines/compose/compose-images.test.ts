import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameProject, planImages } from '../../../../src/engines/compose/compose-images.ts';

const build = (source: string) => ({ build: { context: '/app', additional_contexts: { source } } });

test('equal builds share an image, other sources have their own', () => {
  const planned = planImages(
    new Map([
      ['gunicorn', { services: { gunicorn: build('/none') } }],
      ['daphne', { services: { daphne: build('/none'), redis: { image: 'redis:8' } } }],
      ['daphne@head', { services: { daphne: build('/head'), redis: { image: 'redis:8' } } }],
    ]),
    'Run_1',
  );
  const image = (variant: string, service: string) => planned.images.get(variant)?.get(service);
  assert.equal(image('gunicorn', 'gunicorn'), image('daphne', 'daphne'));
  assert.notEqual(image('daphne', 'daphne'), image('daphne@head', 'daphne'));
  assert.equal(image('daphne', 'redis'), undefined);
  assert.deepEqual([...planned.pulled], [['redis:8', ['daphne', 'daphne@head']]]);
  const built = Object.entries(planned.buildModel?.services ?? {});
  assert.deepEqual(
    built.map(([name]) => name),
    ['gunicorn_gunicorn', 'daphne-head_daphne'],
  );
  for (const [, service] of built) {
    assert.match(service.image ?? '', /^channels-bench-run_1:[0-9a-f]{12}$/);
    assert.deepEqual(service.build?.['labels'], { 'channels-bench.run': 'Run_1' });
  }
});

test('tags of the user are not moved, and labels are kept', () => {
  const own = { build: { context: '/app', tags: ['mine:latest'], labels: { a: 'b' } } };
  const planned = planImages(new Map([['one', { services: { web: own } }]]), 'r');
  const built = planned.buildModel?.services['one_web']?.build;
  assert.equal(built?.['tags'], undefined);
  assert.deepEqual(built?.['labels'], { a: 'b', 'channels-bench.run': 'r' });
});

test('without builds nothing is built', () => {
  assert.equal(planImages(new Map([['one', { services: { web: { image: 'x' } } }]]), 'r').buildModel, null);
});

test('project names hold what Compose allows', () => {
  assert.equal(
    nameProject('2026-11-23T10.00Z', { variant: 'Daphne@base', number: 3 }),
    'channels-bench-2026-11-23t10-00z-daphne-base-3',
  );
});
