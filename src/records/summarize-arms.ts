/** What is summed over rounds without regard to a phase: errors, memory, starts. */
import type { MetricValue } from './metrics.ts';
import type { ArmPhaseRecord, RoundRecord } from './record.ts';

type RoundArm = RoundRecord['arms'][number];

export interface ErrorSummary {
  /** Right answers and errors together: requests whose end is known. */
  readonly requests: number;
  readonly total: number;
  readonly timeouts: number;
  /** Kinds of error that occurred, with their counts. */
  readonly byKind: Readonly<Partial<Record<keyof ArmPhaseRecord['errors'], number>>>;
}

export function sumErrors(arms: readonly ArmPhaseRecord[]): ErrorSummary {
  const byKind: Partial<Record<keyof ArmPhaseRecord['errors'], number>> = {};
  for (const { errors } of arms) {
    for (const kind of Object.keys(errors) as (keyof ArmPhaseRecord['errors'])[]) {
      if (errors[kind] > 0) byKind[kind] = (byKind[kind] ?? 0) + errors[kind];
    }
  }
  const total = Object.values(byKind).reduce((sum, count) => sum + count, 0);
  const completed = arms.reduce((sum, arm) => sum + arm.completed, 0);
  return { requests: completed + total, total, timeouts: byKind.timeout ?? 0, byKind };
}

/** Sums columns by name: `[{a: 1}, {a: 2, b: 3}]` → `{a: 3, b: 3}`. */
export function sumByService(columns: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  return combineByService(columns, (a, b) => a + b);
}

function combineByService(
  columns: readonly Readonly<Record<string, number>>[],
  combine: (a: number, b: number) => number,
): Record<string, number> {
  const result = new Map<string, number>();
  for (const column of columns) {
    for (const [service, value] of Object.entries(column)) {
      const before = result.get(service);
      result.set(service, before === undefined ? value : combine(before, value));
    }
  }
  return Object.fromEntries(result);
}

/** The services' sum in the round where that sum was largest; by service, the largest of all rounds. */
export function measureMemory(arms: readonly RoundArm[]): {
  readonly metric: MetricValue;
  readonly byService: Readonly<Record<string, number>> | null;
} {
  if (arms.length === 0) return { metric: missing('never started'), byService: null };
  const known = arms.map((arm) => arm.peakMemoryBytes).filter((memory) => memory !== null);
  if (known.length === 0) return { metric: missing('the engine cannot know'), byService: null };
  const sums = known.map((memory) => Object.values(memory).reduce((sum, bytes) => sum + bytes, 0));
  return {
    metric: measured(Math.max(...sums), known.length, arms.length),
    byService: combineByService(known, Math.max),
  };
}

/** Seconds from start to ready: the mean of the rounds. */
export function measureStartTime(arms: readonly RoundArm[]): MetricValue {
  if (arms.length === 0) return missing('never started');
  return measured(arms.reduce((sum, arm) => sum + arm.startSeconds, 0) / arms.length, arms.length, arms.length);
}

export function measured(value: number, validRounds: number, rounds: number): MetricValue {
  return { kind: 'measured', value, validRounds, rounds };
}

export function missing(reason: string): MetricValue {
  return { kind: 'missing', reason };
}
