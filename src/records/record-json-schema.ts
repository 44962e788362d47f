import { z } from 'zod';
import { recordSchema } from './record.ts';

/** JSON Schema of record.json, published as docs/record.schema.json. */
export function buildRecordJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(recordSchema, { target: 'draft-2020-12', io: 'output' }),
    title: 'A record of Channels Bench',
  };
}
