/** Where the whole rule gets its differences from: balanced orders of starting, as the plan of a comparison has them. */
import type { Differences } from '../../src/statistics/paired-shift.ts';
import { drawHeavyTailed, drawPairs, type Noise, simulatedNoise } from './noise.ts';
import type { DrawDifferences } from './whole-rule.ts';

export interface ScatterOptions {
  /** ln. */
  readonly sd: number;
  /** What starting first adds to the difference; 0 when missing. ln. */
  readonly orderEffect?: number;
  readonly hasHeavyTails?: boolean;
}

export function drawFromScatter(
  noise: Noise,
  { sd, orderEffect = 0, hasHeavyTails = false }: ScatterOptions,
): DrawDifferences {
  const drawOne = hasHeavyTails ? () => drawHeavyTailed(noise) : noise.normal;
  return (count, change = 0) => {
    const half = (order: number) => Array.from({ length: count / 2 }, () => change + order + sd * drawOne());
    return { headFirst: half(orderEffect), baseFirst: half(-orderEffect) };
  };
}

/** Arms one after the other on shared runners, `factor` times the scatter of the model. */
export function drawFromModel(noise: Noise, factor: number): DrawDifferences {
  return (count, change = 0) => {
    const drawn = drawPairs(simulatedNoise, noise, count, 'each-round').map((value) => factor * value + change);
    const ofOrder = (rest: number) => drawn.filter((_, index) => index % 2 === rest);
    return { headFirst: ofOrder(0), baseFirst: ofOrder(1) };
  };
}

/** The same differences without their orders, which leaves signed ranks to judge them. */
export function forgetOrders(draw: DrawDifferences): DrawDifferences {
  return (count, change) => join(draw(count, change));
}

function join(differences: Differences): readonly number[] {
  return 'headFirst' in differences ? [...differences.headFirst, ...differences.baseFirst] : differences;
}
