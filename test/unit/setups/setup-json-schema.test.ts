import assert from 'node:assert/strict';
import { it } from 'node:test';
import { buildSetupJsonSchema } from '../../../src/setups/setup-json-schema.ts';

it('asks editors only for what people have to write, and knows every other key', () => {
  const schema = buildSetupJsonSchema() as { required: string[]; properties: object; additionalProperties: boolean };
  assert.deepEqual(schema.required, ['title', 'target', 'http']);
  assert.ok('processes' in schema.properties && 'ready' in schema.properties);
  assert.equal(schema.additionalProperties, false);
});
