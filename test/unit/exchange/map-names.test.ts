import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ForeignFigure } from '../../../src/exchange/foreign-run.ts';
import { findTarget, joinName, parseMapping, suggestMapping } from '../../../src/exchange/map-names.ts';

function name(text: string, changes: Partial<ForeignFigure> = {}): ForeignFigure {
  return { names: [text], value: 1, unit: 'ms', better: null, suite: null, place: '[0]', ...changes };
}

test('our own names are known by themselves', () => {
  assert.deepEqual(findTarget(name(joinName('daphne', 'latency-p99')), new Map()), {
    setup: 'daphne',
    metric: 'latency-p99',
  });
  assert.deepEqual(findTarget(name('a/b/throughput'), new Map()), { setup: 'a/b', metric: 'throughput' });
  assert.deepEqual(findTarget(name('throughput'), new Map()), { setup: null, metric: 'throughput' });
  for (const other of ['Throughput', '/throughput', 'throughput/', 'throughput ', 'GET /', '__proto__']) {
    assert.equal(findTarget(name(other), new Map()), null, other);
  }
});

test('a mapping wins over the name, and a name of its own over the one it shares', () => {
  const mapping = new Map([
    ['throughput', { setup: 'shared', metric: 'capacity' }],
    ['x/throughput', { setup: 'own', metric: 'throughput' }],
  ] as const);
  assert.equal(findTarget(name('x/throughput', { names: ['x/throughput', 'throughput'] }), mapping)?.setup, 'own');
  assert.equal(findTarget(name('y/throughput', { names: ['y/throughput', 'throughput'] }), mapping)?.setup, 'shared');
});

test('a mapping may hold = and / in its name', () => {
  assert.deepEqual(parseMapping('GET /a?b=c=daphne/latency-p50'), {
    name: 'GET /a?b=c',
    target: { setup: 'daphne', metric: 'latency-p50' },
  });
});

test('a mapping without a name or with an unknown metric is explained', () => {
  for (const text of ['throughput', '=throughput', '', 'a=', 'a=nothing', 'a=p50']) {
    const parsed = parseMapping(text);
    assert.ok('problem' in parsed, text);
    assert.match(parsed.problem, /is no (mapping|metric)|: ".*" is no metric/);
  }
});

test('what is suggested has a fitting unit, fits the words of the name, and can be given as it is', () => {
  assert.equal(suggestMapping(name('GET / p99', { unit: 'us' })), "--metric 'GET / p99=latency-p99'");
  assert.equal(suggestMapping(name('rps', { unit: 'req/s' })), '--metric rps=throughput');
  assert.equal(suggestMapping(name("it's memory", { unit: 'MB' })), "--metric 'it'\\''s memory=peak-memory'");
  assert.equal(suggestMapping(name('allocations', { unit: 'allocs/op' })), null);
});
