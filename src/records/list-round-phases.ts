import type { BenchRecord } from './record.ts';
import type { RoundPhase } from './summarize-phase.ts';

/** A variant's part in every phase that ran, in the order of the rounds; valid or not. */
export function listRoundPhases({ rounds }: Pick<BenchRecord, 'rounds'>, variant: string): RoundPhase[] {
  return rounds.flatMap((round) =>
    round.phases.flatMap((phase) =>
      phase.arms
        .filter((arm) => arm.variant === variant)
        .map((arm) => ({
          round: round.index,
          phase: phase.kind,
          asked: phase.asked,
          wallSeconds: phase.wallSeconds,
          arm,
        })),
    ),
  );
}
