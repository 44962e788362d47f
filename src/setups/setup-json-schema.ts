import { z } from 'zod';
import { setupSchema } from './setup.ts';

/** JSON Schema of setup.yaml as people write it, for editors; the draft is the one that YAML editors understand. */
export function buildSetupJsonSchema(): object {
  return {
    title: 'setup.yaml of Channels Bench',
    ...z.toJSONSchema(setupSchema, { io: 'input', target: 'draft-7' }),
  };
}
