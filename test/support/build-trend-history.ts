/** A history with a bit of everything that a trend page shows: several setups, a shift, an accepted one, a suspect, another machine. */
import type { Acceptance, HistoryEntry } from '../../src/records/history-entry.ts';
import type { MetricKey } from '../../src/records/metrics.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';
import { buildAcceptance, buildEntry, dateOfRun } from './build-history.ts';

const values: Readonly<Partial<Record<MetricKey, number>>> = {
  'latency-p50': 1.56,
  'latency-p99': 4.2,
  throughput: 1450,
  'load-cpu': 0.66,
};
const percentiles = [10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 99, 99.9, 100];
const machines = ['AMD EPYC 7763 64-Core Processor', 'Intel(R) Xeon(R) Platinum 8370C CPU @ 2.80GHz'];

export interface TrendHistoryOptions {
  readonly runs: number;
  readonly setups?: readonly string[];
  readonly metrics?: readonly MetricKey[];
  /** Put into every text that a stranger could have written. */
  readonly text?: string;
}

/** p50 of the first setup gets 12 % slower at three quarters; throughput of the second, 8 % lower at a half, is accepted. */
export function buildTrendHistory({
  runs,
  setups = ['daphne', 'daphne-redis'],
  metrics = ['latency-p50', 'latency-p99', 'throughput', 'load-cpu'],
  text = '',
}: TrendHistoryOptions): { entries: HistoryEntry[]; acceptances: Acceptance[] } {
  const random = createSeededRandom(7);
  const noise = () => 0.008 * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const [slowed, half] = [Math.floor(runs * 0.75), Math.floor(runs / 2)];
  const entries = Array.from({ length: runs }, (_, run) => run).flatMap((run) =>
    setups.map((name, index) => {
      const machine = run % 7 === 3 ? 1 : 0;
      const entry = buildEntry(run, {}, { variant: `${name}${text}`, setup: name, title: `${name}${text}` });
      const figures = metrics.map((key) => {
        const shift = key === 'latency-p50' && index === 0 && run >= slowed ? 0.12 : 0;
        const fall = key === 'throughput' && index === 1 && run >= half ? -0.08 : 0;
        const ln =
          0.3 * index + shift + fall + noise() + (run === runs - 1 && index === 0 && key === 'load-cpu' ? 0.2 : 0);
        const value = (values[key] ?? 2) * Math.exp(ln + (machine === 1 ? -0.25 : 0));
        const around = (center: number) => ({ low: center - 0.01, high: center + 0.01 });
        return [
          key,
          {
            value,
            lnRatioToControl: ln,
            rounds: 12,
            interval: { low: value * 0.99, high: value * 1.01 },
            lnRatioInterval: around(ln),
          },
        ] as const;
      });
      const p50 = figures.find(([key]) => key === 'latency-p50')?.[1].value ?? 2;
      return {
        ...entry,
        ref: run % 5 === 4 ? `feature${text}` : 'main',
        cpuModel: `${machines[machine]}${text}`,
        commit: ((run + 1) * 0x9e3779b1).toString(16).padEnd(40, '3'),
        metrics: Object.fromEntries(figures),
        source: { author: `Ada Lovelace${text}`, title: `Change ${run} of the protocol${text}` },
        links: {
          run: `https://github.com/django/daphne/actions/runs/${1000 + run}`,
          pullRequest: run % 2 === 0 ? `https://github.com/django/daphne/pull/${run + 1}` : null,
        },
        percentiles: [
          {
            phase: 'latency',
            percentiles,
            valuesMs: percentiles.map((one, at) => p50 * (0.8 + 0.05 * at + (one > 90 ? one / 50 : 0))),
          },
        ],
        versions: { daphne: `4.1.${run}${text}`, python: '3.11.2' },
      };
    }),
  );
  const accepted = {
    runId: `run-${String(half).padStart(5, '0')}`,
    runFinishedAt: dateOfRun(half),
    variant: `${setups[1]}${text}`,
  };
  return {
    entries,
    acceptances: setups.length < 2 ? [] : [buildAcceptance(half, { ...accepted, because: `it flushes now${text}` })],
  };
}
