import { smallestConfirmableChange } from '../../src/comparison/smallest-confirmable-change.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';
import { drawFromModel, drawFromScatter } from './draw-differences.ts';
import { createNoise, type MeasuredScatter, measuredScatters } from './noise.ts';
import { formatPercent, type PartOptions, type Promised, promise, type Section } from './section.ts';
import { ruleForEight } from './simulate-false-alarms.ts';
import { simulatePower } from './whole-rule.ts';

/** The change (as a fraction) that has to be found nine times in ten. */
const promisedChanges: Readonly<Partial<Record<MeasuredScatter['metric'], 0.03 | 0.05>>> = {
  p50: 0.03,
  throughput: 0.05,
  CPU: 0.05,
};

export function simulateMeasuredPower(
  setup: MeasuredScatter['setup'],
  { replicates, seed }: PartOptions,
): readonly Section[] {
  const noise = createNoise(createSeededRandom(seed));
  const promises: Promised[] = [];
  const rows = measuredScatters
    .filter((scatter) => scatter.setup === setup)
    .map(({ metric, sd }) => {
      const draw = drawFromScatter(noise, { sd });
      const at = (change: number) => simulatePower(draw, Math.log1p(change), ruleForEight, replicates);
      const powers = { 0.03: at(0.03), 0.05: at(0.05) };
      const heavy = simulatePower(
        drawFromScatter(noise, { sd, hasHeavyTails: true }),
        Math.log1p(0.05),
        ruleForEight,
        replicates / 4,
      );
      const detectable = smallestConfirmableChange(sd, ruleForEight);
      const atDetectable = simulatePower(draw, detectable, ruleForEight, replicates / 2).confirmed;
      const name = `${setup} ${metric}`;
      const promised = promisedChanges[metric];
      if (promised !== undefined) {
        const text = `${name}, a change of ${100 * promised} % found in at least 90 % of runs`;
        promises.push(promise(text, powers[promised].confirmed, { from: 0.9 }));
      }
      promises.push(
        promise(
          `${name}, what is called detectable (${formatPercent(Math.expm1(detectable))} %) found in 88 to 92 % of runs`,
          atDetectable,
          {
            from: 0.88,
            to: 0.92,
          },
        ),
      );
      return [
        metric,
        formatPercent(sd),
        formatPercent(powers[0.03].confirmed),
        formatPercent(powers[0.03].confirmedAtThreePercent),
        formatPercent(powers[0.05].confirmed),
        formatPercent(heavy.confirmed),
        formatPercent(Math.expm1(detectable)),
        formatPercent(atDetectable),
      ];
    });
  return [
    {
      title: `The whole rule where ${setup} got worse, measured scatters`,
      about:
        'In % of the runs that call the change a regression, judged as one of 8 metrics; and if an estimate of 3 % were asked for in place of 2 %. Detectable: the change that this run would call the smallest that it can see, and how often it was seen.',
      header: [
        'metric',
        'scatter %',
        '3 %',
        '3 %, were 3 % the least',
        '5 %',
        '5 %, heavy tails',
        'detectable %',
        'found',
      ],
      rows,
      promises,
    },
  ];
}

export function simulateModelPower({ replicates, seed }: PartOptions): readonly Section[] {
  const noise = createNoise(createSeededRandom(seed));
  const changes = [0.03, 0.05, 0.1, 0.2];
  const metrics = [
    { name: 'p50, throughput, CPU', factor: 1 },
    { name: 'p90', factor: 2 },
  ];
  return [
    {
      title: 'The whole rule where something got worse, simulated noise',
      about:
        'In % of the runs, arms one after the other on shared runners: why the arms are interleaved. No promise is made for it.',
      header: ['metric', ...changes.map((change) => `${100 * change} %`)],
      rows: metrics.map(({ name, factor }) => {
        const draw = drawFromModel(noise, factor);
        const rate = (change: number) =>
          simulatePower(draw, Math.log1p(change), ruleForEight, replicates / 4).confirmed;
        return [name, ...changes.map((change) => formatPercent(rate(change)))];
      }),
      promises: [],
    },
  ];
}
