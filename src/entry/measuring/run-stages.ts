/** Runs the stages of a run one after the other; what a stage found decides over the next. */
import { type PlannedRound, planRounds, type RoundPlan } from '../../benchmark/plan-rounds.ts';
import type { BenchmarkContext } from '../../benchmark/round-context.ts';
import { type BenchmarkResult, runBenchmark } from '../../benchmark/run-benchmark.ts';
import { createSeededRandom, drawSeed, shuffle } from '../../statistics/seeded-random.ts';

export interface Stage {
  readonly kind: PlannedRound['stage'];
  /** The variants that share a round. */
  readonly groups: readonly (readonly string[])[];
  /** Rounds of each group. */
  readonly repetitions: number;
  /** For people; null for a run that compares nothing. */
  readonly message: string | null;
}

export interface StagesResult extends BenchmarkResult {
  /** Of all stages that were begun. */
  readonly plan: RoundPlan;
}

/** `decideNext` gets what there is so far after each stage; null ends the run. */
export async function runStages(
  first: Stage,
  seed: number,
  context: BenchmarkContext,
  hooks: {
    readonly onRoundKept: (soFar: StagesResult) => Promise<void>;
    readonly decideNext: (finished: Stage, soFar: StagesResult) => Promise<Stage | null>;
  },
): Promise<StagesResult> {
  const random = createSeededRandom(seed);
  let soFar: StagesResult = {
    plan: { seed, rounds: [] },
    rounds: [],
    versions: new Map(),
    images: new Map(),
    error: null,
  };
  for (let stage: Stage | null = first; stage !== null; ) {
    const before = soFar;
    const stagePlan = planRounds(
      stage.groups,
      { repetitions: stage.repetitions, seed, stage: stage.kind, firstIndex: before.plan.rounds.length },
      { shuffle: (items) => shuffle(items, random), drawSeed: () => drawSeed(random) },
    );
    const plan = { seed, rounds: [...before.plan.rounds, ...stagePlan.rounds] };
    const join = (result: BenchmarkResult): StagesResult => ({
      plan,
      rounds: [...before.rounds, ...result.rounds],
      versions: new Map([...before.versions, ...result.versions]),
      images: new Map([...before.images, ...result.images]),
      error: before.error ?? result.error,
    });
    if (stage.message !== null) {
      context.onEvent({ kind: 'stage-started', message: stage.message, rounds: stagePlan.rounds.length });
    }
    soFar = join(await runBenchmark(stagePlan, context, (result) => hooks.onRoundKept(join(result))));
    if (context.signal.aborted) break;
    stage = await hooks.decideNext(stage, soFar);
  }
  return soFar;
}
