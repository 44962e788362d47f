/**
 * One job's result as a comment needs it: what it says, without a word on how it looks. The jobs of a matrix write into one
 * comment, so each leaves its report in it for the next one to render again; what is read there is a stranger's until checked.
 */
import { z } from 'zod';
import type { Block } from './report.ts';

export const jobReportVersion = 1;

/** Worst first. `failed`: there is no result at all. `collecting`: too few runs to judge. `measured`: nothing was to be compared. */
export const jobKinds = [
  'failed',
  'regressed',
  'missing',
  'invalid',
  'suspected',
  'inconclusive',
  'collecting',
  'improved',
  'unchanged',
  'measured',
] as const;
export type JobKind = (typeof jobKinds)[number];

/** What is longer was not written here: characters of strings, and lengths of lists. fit-job-report.ts keeps to them. */
export const jobReportLimits = {
  line: 2000,
  text: 4000,
  key: 500,
  runUrl: 500,
  columns: 30,
  rows: 500,
  items: 500,
  itemLines: 200,
  codeLines: 500,
  points: 60,
  sectionBlocks: 200,
  blocks: 500,
} as const;
const limits = jobReportLimits;

const line = z.string().max(limits.line);
const textSchema = z.strictObject({
  text: z.string().max(limits.text),
  tone: z.enum(['normal', 'strong', 'muted', 'good', 'warning', 'bad']),
});
const listItemSchema = z.strictObject({ text: textSchema, lines: z.array(line).max(limits.itemLines) });
const columnSchema = z.strictObject({
  group: line,
  header: line,
  fullHeader: line,
  align: z.enum(['left', 'right']),
});
const flatBlocks = [
  z.strictObject({ kind: z.literal('heading'), text: line }),
  z.strictObject({ kind: z.literal('paragraph'), text: textSchema }),
  z.strictObject({
    kind: z.literal('table'),
    columns: z.array(columnSchema).max(limits.columns),
    rows: z.array(z.array(textSchema).max(limits.columns)).max(limits.rows),
  }),
  z.strictObject({ kind: z.literal('list'), items: z.array(listItemSchema).max(limits.items) }),
  z.strictObject({ kind: z.literal('code'), lines: z.array(line).max(limits.codeLines) }),
  z.strictObject({
    kind: z.literal('chart'),
    title: line,
    unit: line,
    points: z.array(z.strictObject({ label: line, value: z.number() })).max(limits.points),
  }),
] as const;
const innerSection = z.strictObject({
  kind: z.literal('section'),
  title: line,
  blocks: z.array(z.discriminatedUnion('kind', flatBlocks)).max(limits.sectionBlocks),
});
const section = z.strictObject({
  kind: z.literal('section'),
  title: line,
  blocks: z.array(z.discriminatedUnion('kind', [...flatBlocks, innerSection])).max(limits.sectionBlocks),
});
const blocksSchema = z.array(z.discriminatedUnion('kind', [...flatBlocks, section])).max(limits.blocks);

export const jobReportSchema = z.strictObject({
  schemaVersion: z.literal(jobReportVersion),
  /** Tells this job from the others of its workflow: `bench (daphne, 3.13)`. */
  key: z.string().min(1).max(limits.key),
  /** The commit that was measured. */
  headSha: z.string().max(64).nullable(),
  finishedAt: z.iso.datetime(),
  conclusion: z.enum(['success', 'neutral', 'failure']),
  kind: z.enum(jobKinds),
  /** What decides, without a full stop. */
  sentence: line,
  /** Who has accepted a regression, and how. */
  accepted: z.strictObject({ by: line.nullable(), label: line }).nullable(),
  /** Measured by somebody who could have made it up. */
  isUnverified: z.boolean(),
  toolVersion: line,
  /** `AMD EPYC 7763, 4 cores`. */
  machine: line.nullable(),
  /** Of the workflow run. */
  runUrl: z.string().max(limits.runUrl).nullable(),
  /** What everybody should see. */
  blocks: blocksSchema,
  /** What only some want; the first to go where room is short. */
  details: blocksSchema,
});

export interface JobReport extends Omit<z.infer<typeof jobReportSchema>, 'blocks' | 'details'> {
  readonly blocks: readonly Block[];
  readonly details: readonly Block[];
}

/** Null for anything that is none. */
export function parseJobReport(value: unknown): JobReport | null {
  const parsed = jobReportSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Worst first; of the same kind by name. */
export function compareJobReports(a: JobReport, b: JobReport): number {
  const conclusions = ['failure', 'neutral', 'success'];
  return (
    conclusions.indexOf(a.conclusion) - conclusions.indexOf(b.conclusion) ||
    jobKinds.indexOf(a.kind) - jobKinds.indexOf(b.kind) ||
    a.key.localeCompare(b.key)
  );
}
