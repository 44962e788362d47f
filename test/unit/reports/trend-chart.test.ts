import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MetricKey } from '../../../src/records/metrics.ts';
import { buildTrendChart } from '../../../src/reports/build-trend-chart.ts';
import { buildEntry } from '../../support/build-history.ts';

/** The unit and the values of the chart of three runs that had these ratios to the control, ln. */
function chart(ratios: Readonly<Partial<Record<MetricKey, number>>>) {
  const entries = [0, 1, 2].map((run) => buildEntry(run, ratios));
  const [section] = buildTrendChart({ entries, acceptances: [] }, ['daphne'], []);
  const found = section?.kind === 'section' ? section.blocks.find((block) => block.kind === 'chart') : undefined;
  return found?.kind === 'chart' ? [found.unit, ...new Set(found.points.map(({ value }) => value.toFixed(2)))] : [];
}

describe('the chart of a trend', () => {
  it('shows p50 where requests were measured, else the first figure that says as much', () => {
    assert.deepEqual(chart({ 'latency-p50': Math.log(2), 'echo-p50': 0 }), ['p50 over the control', '2.00']);
    assert.deepEqual(chart({ 'echo-cpu': 0, 'echo-p50': Math.log(3) }), ['p50 echo over the control', '3.00']);
    assert.deepEqual(chart({ 'delivery-p50': 0 }), ['p50 delivery over the control', '1.00']);
    assert.deepEqual(chart({ 'connect-rate': Math.log(0.5) }), ['connects/s over the control', '0.50']);
  });

  it('is left out where no run has such a figure', () => {
    assert.deepEqual(chart({ 'echo-cpu': 0 }), []);
  });
});
