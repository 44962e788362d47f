/** All rounds of a plan, one after the other. A round that fails does not cost the others. */
import { BenchError } from '../errors.ts';
import type { RoundRecord } from '../records/record.ts';
import type { PlannedRound, RoundPlan } from './plan-rounds.ts';
import type { BenchmarkContext } from './round-context.ts';
import { runRound } from './run-round.ts';

export interface BenchmarkResult {
  readonly rounds: readonly RoundRecord[];
  readonly versions: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly images: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** The first error that ended a round, or null. */
  readonly error: Error | null;
}

/** Failures that would come again at the next start: the variant is not tried a second time. */
const lastingFailures: readonly string[] = ['wrong-answer', 'server-not-ready', 'source-not-loaded', 'port-in-use'];

/**
 * `onRoundKept` is told after each round what there is so far, so that it can be written down before the next begins.
 * Ends at the signal, after the round under way was stopped; a round that was cut short is kept with the phases it had.
 */
export async function runBenchmark(
  plan: RoundPlan,
  context: BenchmarkContext,
  onRoundKept: (soFar: BenchmarkResult) => Promise<void>,
): Promise<BenchmarkResult> {
  const rounds: RoundRecord[] = [];
  const versions = new Map<string, Readonly<Record<string, string>>>();
  const images = new Map<string, Readonly<Record<string, string>>>();
  const hopeless = new Map<string, BenchError>();
  let error: Error | null = null;
  for (const planned of plan.rounds) {
    if (context.signal.aborted) break;
    const total = (plan.rounds.at(-1)?.index ?? 0) + 1;
    context.onEvent({ kind: 'round-started', index: planned.index, total, arms: planned.arms });
    const known = hopeless.get(nameGroup(planned));
    const result = known === undefined ? await runRound(planned, context) : skipRound(planned, known, context);
    error ??= result.error;
    for (const [name, found] of result.versions) versions.set(name, found);
    for (const [name, found] of result.images) images.set(name, found);
    if (result.error instanceof BenchError && lastingFailures.includes(result.error.code) && !result.wasLoaded) {
      hopeless.set(nameGroup(planned), result.error);
    }
    if (context.signal.aborted && result.round.phases.length === 0) break;
    rounds.push(result.round);
    context.onEvent({ kind: 'round-finished', round: result.round });
    await onRoundKept({ rounds, versions, images, error });
  }
  return { rounds, versions, images, error };
}

/** The arms of a round, which all its repetitions share. A control is in several groups, and not to blame for what another arm does. */
function nameGroup({ arms }: PlannedRound): string {
  return [...arms].sort().join(' ');
}

function skipRound(planned: PlannedRound, reason: BenchError, context: BenchmarkContext) {
  const round: RoundRecord = {
    index: planned.index,
    startedAt: context.now().toISOString(),
    wallSeconds: 0,
    arms: [],
    phases: [],
    failure: { code: reason.code, message: `not tried again: ${reason.message}`, details: [] },
  };
  return { round, versions: new Map<string, never>(), images: new Map<string, never>(), error: null, wasLoaded: false };
}
