/** Bencher Metric Format: measures by benchmark, of one run, without its date, its commit and its units. */
import { z } from 'zod';
import { describeIssue } from '../records/parse-record.ts';
import { type ForeignContext, type ForeignReading, refuseReading } from './foreign-run.ts';
import { missingDate } from './read-benches.ts';

const bencherSchema = z.record(z.string().min(1), z.record(z.string().min(1), z.object({ value: z.number() })));

/** The unit that Bencher gives the measures each of its projects begins with; it knows the others by what the user says. */
const builtInUnits: ReadonlyMap<string, string> = new Map([
  ['latency', 'ns'],
  ['throughput', 'ops/s'],
]);

export function readBencher(json: unknown, { date, commit }: ForeignContext): ForeignReading {
  const parsed = bencherSchema.safeParse(json);
  if (!parsed.success) return refuseReading(...parsed.error.issues.map(describeIssue));
  if (date === null) return refuseReading(missingDate);
  const figures = Object.entries(parsed.data).flatMap(([benchmark, measures]) =>
    Object.entries(measures).map(([measure, { value }]) => ({
      names: [`${benchmark}/${measure}`, measure] as [string, string],
      value,
      unit: builtInUnits.get(measure) ?? null,
      better: null,
      suite: benchmark,
      place: `${benchmark}.${measure}`,
    })),
  );
  return { runs: [{ finishedAt: date, commit, source: null, figures }], problems: [] };
}
