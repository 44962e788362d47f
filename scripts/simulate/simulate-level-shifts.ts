import { type ChangePointRule, defaultChangePointRule } from '../../src/statistics/change-points.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';
import { rateFalseShifts, rateFoundShifts, type SeriesKind } from './level-shift-rates.ts';
import { createNoise } from './noise.ts';
import { formatPercent, type PartOptions, promise, type Section } from './section.ts';

const kinds: readonly { readonly kind: SeriesKind; readonly name: string }[] = [
  { kind: 'normal', name: 'normal' },
  { kind: 'heavy-tailed', name: 'heavy tails' },
  { kind: 'autocorrelated', name: 'each commit takes 30 % of the last' },
];
/** Where the floor of 3 % decides nothing, so that p alone is seen; and where it does. */
const scatters = [0.1, 0.017];
const followed = [5, 10, 20];
/** As p is multiplied by the splits that were searched, this undoes it: Otava's defaults, from two commits on. */
const uncorrectedRule: ChangePointRule = { ...defaultChangePointRule, minSegment: 2, maxP: 0.001 * 47 };

export function simulateLevelShifts({ replicates, seed }: PartOptions): readonly Section[] {
  const noise = createNoise(createSeededRandom(seed));
  const rate = (kind: SeriesKind, sd: number, rule: ChangePointRule, share = 1) =>
    rateFalseShifts(kind, { noise, sd, rule, replicates: replicates * share });
  const alarms = kinds.flatMap(({ kind, name }) =>
    scatters.map((sd) => ({ kind, name, sd, ours: rate(kind, sd, defaultChangePointRule) })),
  );
  const uncorrected = kinds.map(({ kind }) => rate(kind, 0.1, uncorrectedRule, 0.25));
  const looser = kinds.map(({ kind }) => rate(kind, 0.1, { ...defaultChangePointRule, maxP: 0.001 }, 0.25));
  const found = [0.017, 0.033].flatMap((sd) =>
    [0.05, 0.1].map((shift) => ({
      name: `shift of ${100 * shift} %, scatter ${formatPercent(sd)} %`,
      rates: followed.map((after) =>
        rateFoundShifts({
          noise,
          sd,
          shift: Math.log1p(shift),
          after,
          rule: defaultChangePointRule,
          replicates: replicates / 4,
        }),
      ),
    })),
  );
  return [
    {
      title: 'Level shifts: false alarms in a history of 100 commits',
      about: 'In % of the histories without a shift.',
      header: [
        'series',
        'scatter %',
        'p <= .0001, corrected (ours)',
        'p <= .001, corrected',
        'p <= .001, not corrected, from 2 commits on',
      ],
      rows: alarms.map(({ kind, name, sd, ours }) => {
        const at = sd === 0.1 ? kinds.findIndex((one) => one.kind === kind) : -1;
        const others = [looser[at], uncorrected[at]].map((other) => (other === undefined ? '' : formatPercent(other)));
        return [name, formatPercent(sd), formatPercent(ours), ...others];
      }),
      promises: alarms
        .filter(({ kind }) => kind !== 'autocorrelated')
        .map(({ name, sd, ours }) =>
          promise(`${name}, scatter ${formatPercent(sd)} %: at most 1 % of histories with a false alarm`, ours, {
            to: 0.01,
          }),
        ),
    },
    {
      title: 'Level shifts: found at the right commit, up to two off',
      about: 'In % of the shifts after 60 commits, by how many commits have followed.',
      header: ['shift', ...followed.map((after) => `${after} commits on`)],
      rows: found.map(({ name, rates }) => [name, ...rates.map(formatPercent)]),
      promises: [],
    },
  ];
}
