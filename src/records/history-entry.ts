/**
 * One run of one variant, distilled to what later runs are held against: a file of a few kilobytes, where the record has
 * megabytes. Made from records, never changed afterwards.
 */
import { z } from 'zod';

/** Raised when a reader of the last version could misread the new one. Fields may be added without. */
export const historySchemaVersion = 1;
export const historyEntryKind = 'channels-bench/history-entry';
export const acceptanceKind = 'channels-bench/acceptance';

const name = z.string().min(1).max(500);
const timestamp = z.iso.datetime();

const intervalSchema = z.object({ low: z.number(), high: z.number() });

const figureSchema = z.object({
  /** In the metric's unit, over all valid rounds. */
  value: z.number(),
  /**
   * Median over the rounds of ln(variant/control), balanced over who was started first, not oriented: above 0 is more than
   * the control's. null where no control ran beside it, and for figures of which a ratio says nothing.
   */
  lnRatioToControl: z.number().nullable(),
  /** Valid rounds that the ratio comes from; without a ratio, that the value comes from. */
  rounds: z.int().min(0),
  /** 95 % over the rounds of the run, of the value in the metric's unit; missing where there were too few, or was no time for it. */
  interval: intervalSchema.optional(),
  /** The same of lnRatioToControl. */
  lnRatioInterval: intervalSchema.optional(),
});

/** Of a phase, all valid rounds together: what a curve and a table of percentiles are drawn from. */
const percentilesSchema = z.object({
  phase: name,
  /** Per cent, ascending. */
  percentiles: z.array(z.number().min(0).max(100)).max(50),
  /** Milliseconds, of each. */
  valuesMs: z.array(z.number().min(0)).max(50),
});

export const historyEntrySchema = z.object({
  kind: z.literal(historyEntryKind),
  schemaVersion: z.literal(historySchemaVersion),
  tool: z.object({ name: z.literal('channels-bench'), version: z.string() }),
  runId: name,
  finishedAt: timestamp,
  /** complete, or why the run has fewer rounds than planned. */
  status: z.enum(['complete', 'interrupted', 'failed']),
  /** The commit that was measured; null where it is not known. */
  commit: z.string().nullable(),
  /** The branch or tag, where it was given. */
  ref: z.string().nullable(),
  /** Whether the checkout held changes that are not in the commit; null where it is not known. */
  isDirty: z.boolean().nullable(),
  variant: name,
  setup: name,
  title: name,
  setupDigest: z.string(),
  cpuModel: z.string(),
  engine: z.string(),
  /** See digestConfiguration: only entries with the same digest are compared. */
  configurationDigest: name,
  /** What ran beside it in every round; null: nothing did. */
  control: z.object({ variant: name, setup: name, versions: z.record(z.string(), z.string()) }).nullable(),
  /** By metric; those without a valid figure are missing. */
  metrics: z.record(z.string(), figureSchema),
  /** As the running system told. */
  versions: z.record(z.string(), z.string()),
  // From here on for people, and missing in entries that were made without.
  /** Author and first line of the commit. */
  source: z.object({ author: z.string().max(500), title: z.string().max(500) }).optional(),
  /** Addresses of the workflow run and of the pull request that was merged by the commit. */
  links: z.object({ run: z.string().max(2000).nullable(), pullRequest: z.string().max(2000).nullable() }).optional(),
  percentiles: z.array(percentilesSchema).max(10).optional(),
});

/** Somebody's word that the level a run has shown is right: from that run on, what was before no longer counts. */
export const acceptanceSchema = z.object({
  kind: z.literal(acceptanceKind),
  schemaVersion: z.literal(historySchemaVersion),
  /** The first run at the accepted level, and when it finished: it may be pruned one day. */
  runId: name,
  runFinishedAt: timestamp,
  commit: z.string().nullable(),
  variant: name,
  /** null: every metric of the variant. */
  metric: name.nullable(),
  by: name,
  because: z.string().min(1).max(2000),
  acceptedAt: timestamp,
});

export type HistoryEntry = z.infer<typeof historyEntrySchema>;
export type HistoryFigure = z.infer<typeof figureSchema>;
export type Acceptance = z.infer<typeof acceptanceSchema>;
