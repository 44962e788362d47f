import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareScaling } from '../../../src/comparison/compare-scaling.ts';
import type { MetricKey, MetricValue } from '../../../src/records/metrics.ts';
import { metricTable } from '../../../src/records/metrics.ts';
import type { VariantSummary } from '../../../src/records/summarize-record.ts';
import { buildScaling } from '../../../src/reports/build-scaling.ts';
import { buildVariant } from '../../support/build-record.ts';

const missing: MetricValue = { kind: 'missing', reason: 'not run' };
const measured = (value: number): MetricValue => ({ kind: 'measured', value, validRounds: 1, rounds: 1 });

function summarize(name: string, workers: number, values: Partial<Record<MetricKey, MetricValue>>): VariantSummary {
  const metrics = Object.fromEntries(metricTable.map(({ key }) => [key, values[key] ?? missing]));
  const variant = { ...buildVariant(name), title: `${name}!`, workers };
  return { ...variant, metrics, phases: {}, peakMemoryBytes: null } as unknown as VariantSummary;
}

test('efficiency is the rate per worker over that of the fewest workers', () => {
  const variants = [
    summarize('a@4-workers', 4, { throughput: measured(300) }),
    summarize('a', 1, { throughput: measured(100) }),
    summarize('b@2-workers', 2, { throughput: measured(150) }),
    summarize('b@4-workers', 4, { throughput: measured(300) }),
    summarize('alone', 1, { throughput: measured(1) }),
  ];
  const scaling = compareScaling({ variants });
  assert.equal(scaling?.metric, 'throughput');
  assert.deepEqual(
    scaling?.rows.map(({ variant, efficiency }) => [variant.name, efficiency]),
    [
      ['a', 1],
      ['a@4-workers', 0.75],
      ['b@2-workers', 1],
      ['b@4-workers', 1],
    ],
  );
});

test('the two sides of a comparison scale each for itself', () => {
  const variants = ['a', 'a@base'].flatMap((name) => [
    summarize(name, 1, { 'connect-rate': measured(10) }),
    summarize(name.replace('a', 'a@2-workers'), 2, { 'connect-rate': measured(name === 'a' ? 20 : 10) }),
  ]);
  const scaling = compareScaling({ variants });
  assert.equal(scaling?.metric, 'connect-rate');
  assert.deepEqual(
    scaling?.rows.map(({ efficiency }) => efficiency),
    [1, 1, 1, 0.5],
  );
});

test('an invalid rate gives no efficiency, and one number of workers no table', () => {
  const invalid: MetricValue = { kind: 'invalid', rounds: 1 };
  const variants = [
    summarize('a', 1, { throughput: invalid, 'load-cpu': measured(0.5) }),
    summarize('a@2-workers', 2, { throughput: measured(10), 'load-cpu': measured(0.6) }),
  ];
  const [heading, table] = buildScaling({ variants });
  assert.deepEqual(heading, { kind: 'heading', text: 'How it scales with workers' });
  assert.ok(table?.kind === 'table');
  assert.deepEqual(
    table.rows.map((row) => row.map(({ text }) => text)),
    [
      ['a!', '1', 'invalid', '–', '0.50'],
      ['a@2-workers!', '2', '10.0', '–', '0.60'],
    ],
  );
  assert.deepEqual(buildScaling({ variants: variants.slice(0, 1) }), []);
});
