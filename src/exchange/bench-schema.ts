/** A bench as github-action-benchmark has it, alone or in its data.js. What else is in it says nothing that is kept. */
import { z } from 'zod';

export const benchSchema = z.object({
  name: z.string().min(1).max(1000),
  /** JSON has no NaN, but 1e999. */
  value: z.number(),
  unit: z.string().max(100),
});

/** SHA-1 or SHA-256 in hex, whole or its beginning; empty where nobody knew it. */
export const commitSchema = z.string().regex(/^([0-9a-f]{7,64})?$/i, 'is no commit: 7 to 64 hex digits are expected');

/** Of the other tools the direction follows from what they measure, which is the unit's to say. */
export function findBetter(tool: string): 'lower' | 'higher' | null {
  if (tool === 'customSmallerIsBetter') return 'lower';
  return tool === 'customBiggerIsBetter' ? 'higher' : null;
}
