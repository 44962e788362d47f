/** A phase in the record: what was asked, what was counted for each arm, and whether it may be believed. */
import { z } from 'zod';
import { phaseKinds } from './phase-kinds.ts';

const finite = z.number();
const nonNegative = z.number().min(0);
const count = z.int().min(0);
const timestamp = z.iso.datetime();
const seed = z.int().min(0).max(0xffff_ffff);

export const validityRules = [
  'attained-rate',
  'lateness',
  'generator-cpu',
  'errors',
  'timeouts',
  'status',
  'body',
  'loss',
  'corruption',
  'order',
  'sockets',
  'server-alive',
  'throttling',
  'ended-early',
] as const;

/** One rule of validity with the number it was judged by. */
const validityCheckSchema = z.strictObject({
  rule: z.enum(validityRules),
  isMet: z.boolean(),
  /** The number seen; null where it could not be known. */
  value: finite.nullable(),
  limit: finite.nullable(),
  /** For people: `attained 187.2 of 300 requests/s (62.4 %, at least 99 %)`. */
  message: z.string(),
});

const errorCountsSchema = z.strictObject({
  connect: count,
  reset: count,
  closed: count,
  timeout: count,
  lost: count.default(0),
  corrupted: count.default(0),
  status: count,
  body: count,
  other: count,
});

/** What became of messages and sockets in a WebSocket phase, beside the errors. */
const messageCountsSchema = z.strictObject({
  sockets: count,
  closedByServer: count,
  /** Code and reason of the first of those. */
  firstClose: z.string().nullable().default(null),
  duplicated: count,
  outOfOrder: count,
  /** Histograms of the first, the middle and the last receiver of each message; only in a broadcast. */
  receivers: z.strictObject({ first: z.string(), median: z.string(), last: z.string() }).nullable(),
});

const armPhaseSchema = z.strictObject({
  variant: z.string(),
  isValid: z.boolean(),
  checks: z.array(validityCheckSchema),
  scheduled: count,
  completed: count,
  errors: errorCountsSchema,
  statusCodes: z.record(z.string(), count),
  activeSeconds: nonNegative,
  connectionsOpened: count,
  /** HDR histogram of latencies in µs, compressed V2, base64. */
  latencyHistogram: z.string(),
  /** Columns of one second each. */
  perSecond: z.strictObject({
    completed: z.array(count),
    errors: z.array(count),
    p50Ms: z.array(nonNegative.nullable()),
    maxMs: z.array(nonNegative.nullable()),
  }),
  /** CPU time of the servers during the phase, ms, by service; null where the engine cannot know. */
  serverCpuMs: z.record(z.string(), nonNegative).nullable(),
  /** Why serverCpuMs is null although the engine can know; else null. */
  serverCpuFailure: z.string().nullable().default(null),
  /** Highest rate held; only in a capacity phase. */
  capacityPerSecond: nonNegative.nullable(),
  /** Only in a WebSocket phase. */
  messages: messageCountsSchema.nullable().default(null),
});

export const phaseSchema = z.strictObject({
  kind: z.enum(phaseKinds),
  /** The phase as asked: rate, connections, durations. */
  asked: z.record(z.string(), z.union([z.string(), finite])),
  seed,
  startedAt: timestamp,
  wallSeconds: nonNegative,
  generator: z.strictObject({
    cpuMs: nonNegative,
    peakMemoryBytes: nonNegative,
    latenessHistogram: z.string().nullable(),
  }),
  capacitySteps: z
    .array(
      z.strictObject({
        target: z.string(),
        ratePerSecond: nonNegative,
        attainedPerSecond: nonNegative,
        p99Ms: nonNegative.nullable(),
        errorRate: nonNegative,
        isHeld: z.boolean(),
      }),
    )
    .default([]),
  endedEarly: z.string().nullable(),
  arms: z.array(armPhaseSchema),
});
