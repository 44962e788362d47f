import { mean } from '../../src/statistics/descriptive.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';
import { rateCoverage, rateCoverageOfSuspects } from './coverage.ts';
import { drawFromModel, drawFromScatter } from './draw-differences.ts';
import { createNoise } from './noise.ts';
import { formatPercent, type PartOptions, promise, type Section } from './section.ts';
import { ruleForEight } from './simulate-false-alarms.ts';

/** Of the numbers of pairs that the rule uses. */
const counts = [
  ruleForEight.screenPairs,
  ruleForEight.confirmPairs,
  ruleForEight.screenPairs + ruleForEight.confirmPairs,
];

export function simulateCoverage({ replicates, seed }: PartOptions): readonly Section[] {
  const noise = createNoise(createSeededRandom(seed));
  const draws = [
    { name: 'measured scatters (normal)', draw: drawFromScatter(noise, { sd: 0.036 }) },
    { name: 'heavy tails', draw: drawFromScatter(noise, { sd: 0.036, hasHeavyTails: true }) },
    { name: 'simulated noise', draw: drawFromModel(noise, 1) },
  ];
  const cases = counts.flatMap((n) =>
    draws.map(({ name, draw }) => ({ n, name, ...rateCoverage(draw, n, replicates) })),
  );
  const ownError = 3 * Math.sqrt((0.96 * 0.04) / (draws.length * replicates));
  const suspects = rateCoverageOfSuspects(drawFromScatter(noise, { sd: 0.036 }), ruleForEight, 10 * replicates);
  return [
    {
      title: 'The 95 % interval',
      about:
        'In %: how often it holds the true change, beside what the exact distribution says that it attains. The exact distribution moves in steps, so the interval asked to hold 95 % holds a little more: from 12 pairs 95.89 %, from 18 pairs 96.002 %, from 30 pairs 95.47 %.',
      header: ['noise', 'pairs', 'attained', 'covered'],
      rows: [
        ...cases.map(({ name, n, attained, covered }) => [
          name,
          String(n),
          formatPercent(attained),
          formatPercent(covered),
        ]),
        ['of suspects: from the 18 fresh pairs', '18', '', formatPercent(suspects.fresh)],
        ['of suspects: from all pairs, the screen included (wrong)', '30', '', formatPercent(suspects.all)],
      ],
      // What 18 pairs attain lies on the border, so what chance adds to it must not decide: three standard errors.
      promises: counts.map((n) => {
        const covered = mean(cases.filter((one) => one.n === n).map((one) => one.covered));
        return promise(`${n} pairs, all noises: between 94 and 96 % (± .2 of the simulation)`, covered, {
          from: 0.94 - ownError,
          to: 0.96 + ownError,
        });
      }),
    },
  ];
}
