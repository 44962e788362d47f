import { mean } from '../../src/statistics/descriptive.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';
import { rateCoverage, rateCoverageOfSuspects } from './coverage.ts';
import { createNoise } from './noise.ts';
import { formatPercent, type PartOptions, promise, type Section } from './section.ts';
import { drawFromModel, drawFromScatter, drawWithHeavyTails, ruleForEight } from './simulate-false-alarms.ts';

/** Of the numbers of pairs that the rule uses. */
const counts = [
  ruleForEight.screenPairs,
  ruleForEight.confirmPairs,
  ruleForEight.screenPairs + ruleForEight.confirmPairs,
];

export function simulateCoverage({ replicates, seed }: PartOptions): readonly Section[] {
  const noise = createNoise(createSeededRandom(seed));
  const draws = [
    { name: 'measured scatters (normal)', draw: drawFromScatter(noise, 0.036) },
    { name: 'heavy tails', draw: drawWithHeavyTails(noise, 0.036) },
    { name: 'simulated noise', draw: drawFromModel(noise, 1) },
  ];
  const cases = counts.flatMap((n) =>
    draws.map(({ name, draw }) => ({ n, name, ...rateCoverage([draw], n, replicates) })),
  );
  const suspects = rateCoverageOfSuspects([drawFromScatter(noise, 0.036)], ruleForEight, 10 * replicates);
  return [
    {
      title: 'The 95 % interval',
      about:
        'In %: how often it holds the true change, beside what the exact distribution says that it attains. The signed-rank distribution moves in steps, so the interval asked to hold 95 % holds a little more.',
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
      promises: counts.map((n) => {
        const covered = mean(cases.filter((one) => one.n === n).map((one) => one.covered));
        return promise(`${n} pairs, all noises: between 94 and 96 %`, covered, { from: 0.94, to: 0.96 });
      }),
    },
  ];
}
