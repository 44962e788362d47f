import { createSeededRandom } from '../../src/statistics/seeded-random.ts';
import { detectors, rateDetector } from './detectors.ts';
import { createNoise, simulatedNoise } from './noise.ts';
import { formatPercent, type PartOptions, promise, type Section } from './section.ts';

const changes = [0, 0.05, 0.1, 0.2];

export function simulateDetectors({ replicates, seed }: PartOptions): readonly Section[] {
  const noise = createNoise(createSeededRandom(seed));
  const rated = detectors.map((detector) => ({
    detector,
    rates: rateDetector(detector, { model: simulatedNoise, noise, changes, replicates }),
  }));
  return [
    {
      title: 'One metric, one decision: how often a detector raises its flag',
      about:
        'In %, for a figure that did not change and for one that got worse by 5, 10 and 20 %. Noise of shared runners, arms one after the other: machine 10 %, run 3 % (of it 1.5 % each start), drift 1.5 %, round 2 % with spikes of 8 % on average in one round of 20, machine and control together 3 % (1 % within a CPU model). Nominal false alarms: 1 %.',
      header: ['detector', '0 % (false)', '5 %', '10 %', '20 %'],
      rows: rated.map(({ detector, rates }) => [
        detector.isWrong ? `${detector.name} (wrong)` : detector.name,
        ...rates.map(({ flagged }) => formatPercent(flagged)),
      ]),
      promises: rated
        .filter(({ detector }) => !detector.isWrong)
        .map(({ detector, rates }) =>
          promise(`${detector.name}, at most 1.5 % false`, rates[0]?.flagged ?? 1, { to: 0.015 }),
        ),
    },
  ];
}
