/** Which setups each round starts and in which order: drawn, so that no setup always runs in the warmest minute. */

export interface PlannedRound {
  readonly index: number;
  /** The variants that this round starts side by side, in the order in which they are started. */
  readonly arms: readonly string[];
  readonly stage: 'plain' | 'screen' | 'confirm' | 'control';
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

/** Which rounds are drawn. */
export interface RoundsSpec {
  readonly repetitions: number;
  readonly seed: number;
  readonly stage: PlannedRound['stage'];
  /** Index of the first; larger than 0 for rounds that follow upon others. */
  readonly firstIndex: number;
}

/**
 * `repetitions` rounds of each group of arms. Randomised complete blocks: each repetition runs every group once, in an
 * order drawn anew, so that a drift of the machine meets all alike. Within a group of two each starts first in half of
 * the rounds, in an order that is drawn as well.
 */
export function planRounds(
  groups: readonly (readonly string[])[],
  spec: RoundsSpec,
  randomness: PlanRandomness,
): RoundPlan {
  const rounds: PlannedRound[] = [];
  const orders = groups.map((group) => drawOrders(group, spec.repetitions, randomness));
  for (let repetition = 0; repetition < spec.repetitions; repetition++) {
    for (const order of randomness.shuffle(orders)) {
      const arms = order[repetition] as readonly string[];
      rounds.push({
        index: spec.firstIndex + rounds.length,
        arms,
        stage: spec.stage,
        seed: randomness.drawSeed(),
      });
    }
  }
  return { seed: spec.seed, rounds };
}

/**
 * The orders in which a group's arms start, one for each repetition. An order and its mirror image occur equally often,
 * and every arrangement of them is equally likely: the exact test of the comparison rests on that.
 */
function drawOrders(
  group: readonly string[],
  repetitions: number,
  { shuffle }: PlanRandomness,
): readonly (readonly string[])[] {
  const orders: (readonly string[])[] = [];
  while (orders.length < repetitions) {
    const order = shuffle(group);
    orders.push(order, [...order].reverse());
  }
  return shuffle(orders.slice(0, repetitions));
}
