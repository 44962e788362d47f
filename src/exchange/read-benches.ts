/** A list of benches, as github-action-benchmark takes it: one run, without its date and commit. */
import { z } from 'zod';
import { describeIssue } from '../records/parse-record.ts';
import { benchSchema, findBetter } from './bench-schema.ts';
import { type ForeignContext, type ForeignReading, refuseReading } from './foreign-run.ts';

/** `tool`: the name of the form, which says which way is better. */
export function readBenches(json: unknown, tool: string, { date, commit }: ForeignContext): ForeignReading {
  const parsed = z.array(benchSchema).safeParse(json);
  if (!parsed.success) return refuseReading(...parsed.error.issues.map(describeIssue));
  if (date === null) return refuseReading(missingDate);
  const figures = parsed.data.map(({ name, value, unit }, index) => ({
    names: [name] as [string],
    value,
    unit,
    better: findBetter(tool),
    suite: null,
    place: `[${index}]`,
  }));
  return { runs: [{ finishedAt: date, commit, source: null, figures }], problems: [] };
}

export const missingDate = 'the whole file: it does not say when it was measured; give --date, and --commit';
