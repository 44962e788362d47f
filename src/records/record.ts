/**
 * The record: what a run measured, as one JSON file. Raw facts and validity, no judgement. Every number that a report
 * shows is computed from here. docs/record.schema.json is generated from this schema.
 */
import { z } from 'zod';
import { phaseKinds } from './phase-kinds.ts';
import { phaseSchema, type validityRules } from './phase-schema.ts';
import { profileSchema } from './profile-schema.ts';

/** Raised when a reader of the last version could misread the new one. */
export const recordSchemaVersion = 1;
export const recordKind = 'channels-bench/record';

const nonNegative = z.number().min(0);
const count = z.int().min(0);
const timestamp = z.iso.datetime();
const seed = z.int().min(0).max(0xffff_ffff);

const incidentSchema = z.strictObject({
  service: z.string(),
  kind: z.enum(['exited', 'restarted', 'killed']),
  message: z.string(),
  /** The part of the round in which it was noticed; null between the parts, and in records that do not tell. */
  during: z
    .enum(['warm-up', ...phaseKinds])
    .nullable()
    .default(null),
});

const roundSchema = z.strictObject({
  index: count,
  startedAt: timestamp,
  wallSeconds: nonNegative,
  arms: z.array(
    z.strictObject({
      variant: z.string(),
      startSeconds: nonNegative,
      /** Peak since the start, bytes, by service; null where unknown. */
      peakMemoryBytes: z.record(z.string(), nonNegative).nullable(),
      incidents: z.array(incidentSchema),
    }),
  ),
  phases: z.array(phaseSchema),
  /** Why the round has fewer phases than planned; null when it was finished. */
  failure: z.strictObject({ code: z.string(), message: z.string(), details: z.array(z.string()) }).nullable(),
});

const sourceSchema = z.strictObject({
  directory: z.string(),
  /** The revision as it was asked for, `main` or `v4.1.0`; null for the working tree as it is. */
  ref: z.string().nullable().default(null),
  commit: z.string().nullable(),
  /** Whether the checkout had changes that are not committed; null outside git. */
  isDirty: z.boolean().nullable(),
});

const variantSchema = z.strictObject({
  name: z.string(),
  setup: z.string(),
  title: z.string(),
  setupDigest: z.string(),
  path: z.string(),
  source: sourceSchema.nullable(),
  /** As the running system told: `{python: '3.11.2', django: '4.2.1'}`. */
  versions: z.record(z.string(), z.string()),
  /** The image that each service ran, as the container engine names it: `sha256:…`; empty without containers. */
  images: z.record(z.string(), z.string()).default({}),
  /** Worker processes of the target. */
  workers: z.int().min(1).default(1),
  /** By service that was not started, where it answered: `{redis: '10.0.0.7:6379'}`. */
  remotes: z.record(z.string(), z.string()).default({}),
  /** Phases of the run that it cannot be loaded with, and why: `{'websocket-echo': 'this setup has no WebSockets'}`. */
  leftOut: z.partialRecord(z.enum(phaseKinds), z.string()).default({}),
});

/** Rounds that are compared: a screen over all pairs, fresh rounds that confirm, or rounds beside a pinned control. */
export const roundStages = ['plain', 'screen', 'confirm', 'control'] as const;

/** What head has and base has not. Authors and titles are a stranger's text. */
const commitSchema = z.strictObject({
  commit: z.string(),
  author: z.string(),
  title: z.string(),
  /** When it was written; null when the commit has no usable date. */
  date: timestamp.nullable(),
});

/** Two variants that shared their rounds. What is known of them beforehand, not what came out. */
const comparisonSchema = z.strictObject({
  pairs: z.array(
    z.strictObject({
      /** The variant under judgement. */
      head: z.string(),
      /** What it is compared with. */
      base: z.string(),
      /** revision: one setup at two commits; setup: two setups; control: a pinned setup, for stored baselines. */
      kind: z.enum(['revision', 'setup', 'control']),
      /** From base to head, newest first; the first 50. */
      commits: z.array(commitSchema).default([]),
      /** How many there are in all. */
      commitCount: count.default(0),
    }),
  ),
});

const environmentSchema = z.strictObject({
  cpuModel: z.string(),
  cores: z.int().min(1),
  memoryBytes: nonNegative,
  platform: z.string(),
  kernel: z.string(),
  operatingSystem: z.string(),
  /** GitHub's name of the runner image, null elsewhere. */
  runnerImage: z.string().nullable(),
  node: z.string(),
  engine: z.strictObject({
    kind: z.enum(['compose', 'processes', 'attach']),
    reason: z.string(),
    versions: z.record(z.string(), z.string()),
    network: z.enum(['published-port', 'host-network', 'direct']),
  }),
  pinning: z.strictObject({
    generatorCores: z.array(count).nullable(),
    serverCores: z.array(count).nullable(),
    /** For people, always set: `generator on core 1, servers on core 0`. */
    message: z.string(),
  }),
});

export const recordSchema = z.strictObject({
  kind: z.literal(recordKind),
  schemaVersion: z.literal(recordSchemaVersion),
  tool: z.strictObject({ name: z.literal('channels-bench'), version: z.string() }),
  runId: z.string(),
  startedAt: timestamp,
  finishedAt: timestamp,
  /** interrupted: by a signal; failed: an error ended the run before its last round. */
  status: z.enum(['complete', 'interrupted', 'failed']),
  /** The command line that repeats this run. */
  command: z.string(),
  /** The settings as resolved, for people and for the configuration digest. */
  settings: z.record(z.string(), z.json()),
  environment: environmentSchema,
  warnings: z.array(z.string()),
  variants: z.array(variantSchema),
  plan: z.strictObject({
    seed,
    rounds: z.array(
      z.strictObject({
        index: count,
        arms: z.array(z.string()),
        seed,
        stage: z.enum(roundStages).default('plain'),
      }),
    ),
  }),
  /** null when nothing was measured side by side. */
  comparison: comparisonSchema.nullable().default(null),
  rounds: z.array(roundSchema),
  profiles: z.array(profileSchema).default([]),
});

export type BenchRecord = z.infer<typeof recordSchema>;
export type RoundRecord = BenchRecord['rounds'][number];
export type PhaseRecord = RoundRecord['phases'][number];
export type ArmPhaseRecord = PhaseRecord['arms'][number];
export type ComparisonRecord = NonNullable<BenchRecord['comparison']>;
export type IncidentRecord = RoundRecord['arms'][number]['incidents'][number];
export type CommitRecord = PairRecord['commits'][number];
export type PairRecord = ComparisonRecord['pairs'][number];
export type RoundStage = (typeof roundStages)[number];
export type ErrorCountsRecord = ArmPhaseRecord['errors'];
export type ValidityCheck = ArmPhaseRecord['checks'][number];
export type ValidityRule = (typeof validityRules)[number];
export type EnvironmentRecord = BenchRecord['environment'];
export type VariantRecord = BenchRecord['variants'][number];
