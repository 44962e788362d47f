import { parse } from 'yaml';
import { z } from 'zod';
import type { Finding } from './finding.ts';

/** What GitHub reads in the action.yml of a JavaScript action; anything else is a slip of the pen. */
const actionSchema = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1).max(300),
  author: z.string(),
  branding: z.strictObject({ icon: z.string(), color: z.string() }),
  inputs: z.record(
    z.string().regex(/^[a-z][a-z0-9-]*$/),
    z.strictObject({
      description: z.string().min(1),
      required: z.boolean().optional(),
      default: z.string().optional(),
      deprecationMessage: z.string().optional(),
    }),
  ),
  outputs: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), z.strictObject({ description: z.string().min(1) })),
  runs: z.strictObject({
    using: z.literal('node24'),
    main: z.string(),
    post: z.string().optional(),
    'post-if': z.string().optional(),
  }),
});

/** `isFile` is asked for what the action runs, relative to its own file. */
export function checkActionFile(path: string, text: string, isFile: (file: string) => boolean): readonly Finding[] {
  const result = actionSchema.safeParse(parse(text));
  if (!result.success) {
    return result.error.issues.map((issue) => ({
      path,
      line: 0,
      message: `${issue.path.join('.')}: ${issue.message}`,
    }));
  }
  const { main, post } = result.data.runs;
  return [main, post].flatMap((file) =>
    file === undefined || isFile(file) ? [] : [{ path, line: 0, message: `runs ${file}, which is not there` }],
  );
}

export function listInputs(text: string): ReadonlySet<string> {
  return new Set(Object.keys((parse(text) as { inputs?: object }).inputs ?? {}));
}
