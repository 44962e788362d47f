import { defaultTwoStageRule, type TwoStageRule } from '../../src/comparison/two-stage-rule.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';
import { drawFromModel, drawFromScatter } from './draw-differences.ts';
import { createNoise, measuredScatters } from './noise.ts';
import { formatPercent, type PartOptions, promise, type Section } from './section.ts';
import { simulateRuns } from './whole-rule.ts';

/** Four gate metrics of two setups. */
export const ruleForEight: TwoStageRule = { ...defaultTwoStageRule, metrics: measuredScatters.length };

/** The scatter of a single round of p90 is about twice that of the other gate metrics. */
export const modelFactors: readonly number[] = measuredScatters.map(({ metric }) => (metric === 'p90' ? 2 : 1));

export function simulateFalseAlarms({ replicates, seed }: PartOptions): readonly Section[] {
  const noise = createNoise(createSeededRandom(seed));
  const scatters = measuredScatters.map(({ sd }) => sd);
  const withoutFloor = { ...ruleForEight, minEstimate: 0 };
  const cases = [
    { name: 'simulated noise', draws: modelFactors.map((factor) => drawFromModel(noise, factor)), rule: ruleForEight },
    { name: 'measured scatters', draws: scatters.map((sd) => drawFromScatter(noise, { sd })), rule: ruleForEight },
    {
      name: 'measured scatters, heavy tails (t with 3 degrees)',
      draws: scatters.map((sd) => drawFromScatter(noise, { sd, hasHeavyTails: true })),
      rule: ruleForEight,
    },
    {
      name: 'measured scatters, starting first costs 2.5 %',
      draws: scatters.map((sd) => drawFromScatter(noise, { sd, orderEffect: 0.025 })),
      rule: ruleForEight,
    },
    {
      name: 'any scatter, without the floor of 2 % (the bound itself)',
      draws: scatters.map((sd) => drawFromScatter(noise, { sd })),
      rule: withoutFloor,
    },
  ].map(({ name, draws, rule }) => ({ name, rule, rates: simulateRuns(draws, rule, replicates) }));
  return [
    {
      title: 'The whole rule where nothing changed',
      about:
        'In % of the runs, over 8 metrics (p50, p90, throughput and CPU of two setups): 12 pairs, then 18 fresh ones if one is suspect. Pairs are the mean per run.',
      header: ['noise', 'regressed', 'improved', 'pairs, if the worse is followed', 'if both directions are'],
      rows: cases.map(({ name, rates }) => [
        name,
        formatPercent(rates.falseRegressions),
        formatPercent(rates.falseImprovements),
        rates.meanPairs.toFixed(1),
        rates.meanPairsEitherWay.toFixed(1),
      ]),
      promises: cases
        .filter(({ rule }) => rule === ruleForEight)
        .flatMap(({ name, rates }) => [
          promise(`${name}, at most 1 % of runs falsely regressed`, rates.falseRegressions, { to: 0.01 }),
          promise(`${name}, at most 1 % of runs falsely improved`, rates.falseImprovements, { to: 0.01 }),
        ]),
    },
  ];
}
