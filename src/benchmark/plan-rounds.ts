/** Which setups each round starts and in which order: drawn, so that no setup always runs in the warmest minute. */

export interface PlannedRound {
  readonly index: number;
  /** The variants that this round starts side by side, in the order in which they are started. */
  readonly arms: readonly string[];
  /** Seed of everything that is drawn within the round. */
  readonly seed: number;
}

export interface RoundPlan {
  readonly seed: number;
  readonly rounds: readonly PlannedRound[];
}

export interface PlanRandomness {
  readonly shuffle: <T>(items: readonly T[]) => T[];
  readonly drawSeed: () => number;
}

/**
 * `repetitions` rounds of each group of arms. Randomised complete blocks: each repetition runs every group once, in an
 * order drawn anew, so that a drift of the machine meets all alike.
 */
export function planRounds(
  groups: readonly (readonly string[])[],
  spec: { readonly repetitions: number; readonly seed: number },
  randomness: PlanRandomness,
): RoundPlan {
  const rounds: PlannedRound[] = [];
  for (let repetition = 0; repetition < spec.repetitions; repetition++) {
    for (const group of randomness.shuffle(groups)) {
      rounds.push({ index: rounds.length, arms: randomness.shuffle(group), seed: randomness.drawSeed() });
    }
  }
  return { seed: spec.seed, rounds };
}
