/** data.js of github-action-benchmark: suites by name, each a list of commits with their benches. */
import { z } from 'zod';
import { describeIssue } from '../records/parse-record.ts';
import { benchSchema, commitSchema, findBetter } from './bench-schema.ts';
import { findDateProblem } from './check-date.ts';
import { type ForeignContext, type ForeignReading, type ForeignRun, refuseReading } from './foreign-run.ts';

const recordSchema = z.object({
  commit: z.object({
    id: commitSchema,
    message: z.string().default(''),
    author: z.object({ name: z.string().default('') }).default({ name: '' }),
  }),
  date: z.number(),
  tool: z.string().max(100),
  benches: z.array(benchSchema),
});
const dataSchema = z.object({ entries: z.record(z.string(), z.array(recordSchema)) });

export function readBenchmarkData(json: unknown, { latest }: ForeignContext): ForeignReading {
  const parsed = dataSchema.safeParse(json);
  if (!parsed.success) return refuseReading(...parsed.error.issues.map(describeIssue));
  const problems: string[] = [];
  const runs = Object.entries(parsed.data.entries).flatMap(([suite, records]) =>
    records.map(({ commit, date, tool, benches }, index): ForeignRun => {
      const place = `entries.${suite}[${index}]`;
      const problem = findDateProblem(date, latest);
      if (problem !== null) problems.push(`${place}.date: ${problem}`);
      return {
        finishedAt: new Date(date),
        commit: commit.id === '' ? null : commit.id,
        source: readSource(commit.author.name, commit.message),
        figures: benches.map(({ name, value, unit }, number) => ({
          names: [name],
          value,
          unit,
          better: findBetter(tool),
          suite,
          place: `${place}.benches[${number}]`,
        })),
      };
    }),
  );
  return problems.length > 0 ? refuseReading(...problems) : { runs, problems };
}

function readSource(author: string, message: string): ForeignRun['source'] {
  const title = message.split(/[\r\n]/, 1)[0] ?? '';
  return author === '' && title === '' ? null : { author: author.slice(0, 500), title: title.slice(0, 500) };
}
