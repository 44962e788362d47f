import { createSeededRandom } from '../../src/statistics/seeded-random.ts';
import { drawFromScatter } from './draw-differences.ts';
import { createNoise, measuredScatters, type Noise } from './noise.ts';
import { type Runner, ratePooledRuns } from './pooled-runs.ts';
import { formatPercent, type PartOptions, promise, type Section } from './section.ts';
import { ruleForEight } from './simulate-false-alarms.ts';

/** How much more each runner scatters than the measured ones; what starting first costs differs between them too. */
export const runnerCases = [
  { name: '1 runner', factors: [1] },
  { name: '2 runners', factors: [1, 1] },
  { name: '4 runners', factors: [1, 1, 1, 1] },
  { name: '2 runners, one scatters 3 times as much', factors: [1, 3] },
  { name: '4 runners, 1, 1, 2 and 5 times', factors: [1, 1, 2, 5] },
] as const;

const orderEffects = [0.025, -0.05, 0, 0.01] as const;
/** ln; of throughput of Daphne. */
const scatter = 0.036;
const changes = [0.02, 0.03, 0.05] as const;

export function drawRunners(noise: Noise, factors: readonly number[], sds: readonly number[]): readonly Runner[] {
  return factors.map((factor, index) => {
    const orderEffect = orderEffects[index % orderEffects.length] ?? 0;
    return sds.map((sd) => drawFromScatter(noise, { sd: sd * factor, orderEffect }));
  });
}

export function simulatePooledRunners({ replicates, seed }: PartOptions): readonly Section[] {
  const noise = createNoise(createSeededRandom(seed));
  const sds = measuredScatters.map(({ sd }) => sd);
  const withoutFloor = { ...ruleForEight, minEstimate: 0 };
  const cases = runnerCases.map(({ name, factors }) => {
    const nothing = ratePooledRuns(
      drawRunners(noise, factors, sds),
      { ownRule: withoutFloor, rule: withoutFloor },
      Math.ceil(replicates / 4),
    );
    const single = drawRunners(noise, factors, [scatter]);
    const found = changes.map(
      (change) =>
        ratePooledRuns(
          single,
          { ownRule: ruleForEight, rule: ruleForEight, change: Math.log1p(change) },
          Math.ceil(replicates / 10),
        ).found,
    );
    return { name, nothing, found };
  });
  return [
    {
      title: 'One comparison on many runners',
      about:
        'In % of the runs. Nothing changed, over 8 metrics and without the floor of 2 %: called regressed, called improved, 95 % intervals that hold the truth, and runs in which a runner went on to fresh rounds. Then how often a change of throughput by so much is found (scatter 3.6 %).',
      header: [
        'runners',
        'regressed',
        'improved',
        'interval',
        'went on',
        ...changes.map((change) => `${100 * change} %`),
      ],
      rows: cases.map(({ name, nothing, found }) => [
        name,
        formatPercent(nothing.regressed),
        formatPercent(nothing.improved),
        formatPercent(nothing.covered),
        formatPercent(nothing.withFresh),
        ...found.map(formatPercent),
      ]),
      promises: cases.flatMap(({ name, nothing }) => [
        promise(`${name}, at most 1 % of runs falsely regressed`, nothing.regressed, { to: 0.01 }),
        promise(`${name}, at most 1 % of runs falsely improved`, nothing.improved, { to: 0.01 }),
        promise(`${name}, 94 % of the intervals or more hold the truth`, nothing.covered, { from: 0.94 }),
      ]),
    },
  ];
}
