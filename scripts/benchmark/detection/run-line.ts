/** One finished run, as a line of the results file. */
import { z } from 'zod';
import { servers } from './conditions.ts';

const metricSchema = z.object({
  verdict: z.string(),
  base: z.number().nullable(),
  head: z.number().nullable(),
  change: z.number().nullable(),
  interval: z.object({ low: z.number(), high: z.number() }).nullable(),
  pairs: z.number(),
  stage: z.string(),
  gates: z.boolean(),
  failsCheck: z.boolean(),
});

const runLineSchema = z.object({
  server: z.enum(servers),
  condition: z.string(),
  finishedAt: z.string(),
  seconds: z.number(),
  exitCode: z.number(),
  /** Of the tool. */
  commit: z.string(),
  /** Iterations of the busy loop, and what was asked for. */
  loops: z.number(),
  share: z.number(),
  conclusion: z.string(),
  verdict: z.string(),
  metrics: z.record(z.string(), metricSchema),
  machine: z.object({ cpuModel: z.string(), cores: z.number(), kernel: z.string() }),
});

export type RunLine = z.infer<typeof runLineSchema>;

/** A line that a stop has cut off is left out; the run is then made again. */
export function parseRunLines(text: string): RunLine[] {
  return text.split('\n').flatMap((line) => {
    try {
      const parsed = runLineSchema.safeParse(JSON.parse(line));
      return parsed.success ? [parsed.data] : [];
    } catch {
      return [];
    }
  });
}
