import assert from 'node:assert/strict';
import { it } from 'node:test';
import { metricTable } from '../../../src/records/metrics.ts';
import { buildRecordJsonSchema } from '../../../src/records/record-json-schema.ts';

it('buildRecordJsonSchema describes every field of the record as required', () => {
  const schema = buildRecordJsonSchema() as { required: string[]; properties: Record<string, unknown> };
  assert.deepEqual([...schema.required].sort(), Object.keys(schema.properties).sort());
  assert.ok(schema.required.includes('rounds'));
});

it('metricTable names no metric twice', () => {
  const keys = metricTable.map((metric) => metric.key);
  assert.deepEqual([...new Set(keys)], keys);
});
