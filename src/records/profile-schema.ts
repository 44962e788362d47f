/** A part of the record's schema. */
import { z } from 'zod';

const profileSharesSchema = z.strictObject({
  /** Share of the samples in the function itself, 0 to 1. */
  self: z.number().min(0).max(1),
  /** Share of the samples in it or in what it called. */
  total: z.number().min(0).max(1),
});

/**
 * Where the CPU time of the two sides of a pair went, from a start of both that is none of the rounds: of pairs with a
 * confirmed regression, when it was asked for.
 */
export const profileSchema = z.strictObject({
  head: z.string(),
  base: z.string(),
  startedAt: z.iso.datetime(),
  wallSeconds: z.number().min(0),
  /** For people: `py-spy`; null when none was found. */
  profiler: z.string().nullable(),
  samples: z.strictObject({ head: z.int().min(0), base: z.int().min(0) }),
  /** Functions whose own share differs by more than the scatter of sampling, the largest difference first. */
  functions: z.array(z.strictObject({ name: z.string(), head: profileSharesSchema, base: profileSharesSchema })),
  /** Collapsed stacks, in the record's folder; null where there are none. */
  files: z.strictObject({ head: z.string(), base: z.string() }).nullable(),
  /** Why there is no profile; null when there is. */
  failure: z.strictObject({ code: z.string(), message: z.string(), details: z.array(z.string()) }).nullable(),
});

export type ProfileRecord = z.infer<typeof profileSchema>;
