import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFactor, unitTexts } from '../../../src/exchange/convert-unit.ts';
import type { MetricUnit } from '../../../src/records/metrics.ts';

const cases: readonly (readonly [text: string, unit: MetricUnit, factor: number | null])[] = [
  ['ms', 'ms', 1],
  ['ns/iter', 'ms', 1e-6],
  ['us', 'ms', 1e-3],
  ['µs', 'ms', 1e-3],
  ['Seconds', 'ms', 1000],
  ['ms/op', 'seconds', 1e-3],
  ['sec', 'seconds', 1],
  ['requests/s', 'per-second', 1],
  ['ops/sec', 'per-second', 1],
  ['iter/sec', 'per-second', 1],
  ['RPS', 'per-second', 1],
  ['Percent', 'fraction', 0.01],
  ['MiB', 'bytes', 1_048_576],
  ['MB', 'bytes', 1_000_000],
  ['bytes', 'bytes', 1],
  // Another kind of quantity.
  ['ns/iter', 'per-second', null],
  ['iter/sec', 'ms', null],
  ['B/op', 'bytes', null],
  ['MB/s', 'bytes', null],
  ['', 'ms', null],
  ['constructor', 'ms', null],
  ['__proto__', 'bytes', null],
];

for (const [text, unit, factor] of cases) {
  test(`${JSON.stringify(text)} in ${unit} is multiplied by ${factor}`, () => {
    assert.equal(findFactor(text, unit), factor);
  });
}

test('what is written for other tools comes back unchanged', () => {
  for (const [unit, text] of Object.entries(unitTexts)) assert.equal(findFactor(text, unit as MetricUnit), 1, unit);
});
