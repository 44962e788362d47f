/** The methods of earlier reports, as options of a run: `channels-bench reproduce DATE`. */
import { BenchError } from '../errors.ts';
import type { OptionName } from './option-table.ts';
import type { RawSettings } from './parse-settings.ts';

export interface Reproduction {
  readonly date: string;
  /** Options that the method fixes. */
  readonly fixed: Readonly<Partial<Record<OptionName, string>>>;
  /** Options that have another default than in a run. */
  readonly defaults: Readonly<Partial<Record<OptionName, string>>>;
  readonly latencySeconds: number;
  readonly throughputSeconds: number;
}

export const reproductions: readonly Reproduction[] = [
  {
    date: '2016-09-06',
    fixed: {
      phases: 'latency,throughput',
      connection: 'close',
      rate: '300',
      arrival: 'even',
      connections: '10',
    },
    defaults: { setups: 'gunicorn,daphne,daphne-redis', rounds: '3' },
    latencySeconds: 90,
    throughputSeconds: 60,
  },
];

/** Throws a BenchError 'invalid-settings' that names the known ones. */
export function findReproduction(date: string): Reproduction {
  const found = reproductions.find((one) => one.date === date);
  if (found !== undefined) return found;
  const known = reproductions.map((one) => one.date).join(', ');
  throw new BenchError('invalid-settings', `There is no report of ${JSON.stringify(date)} that can be reproduced.`, {
    hint: `Known are: ${known}. Type channels-bench reproduce ${reproductions[0]?.date}`,
  });
}

/** A latency phase of at least a second, and a throughput phase of at least 5 s, the length of the report's buckets. */
const shortest = { latencySeconds: 1, throughputSeconds: 5 };

/** 0.01 to 1, from `0.1` or `10%`. Throws a BenchError 'invalid-settings'. */
export function parseScale(text: string): number {
  const parts = /^(?<digits>\d+(\.\d+)?|\.\d+)\s*(?<percent>%?)$/.exec(text.trim())?.groups;
  const scale = Number(parts?.['digits']) / (parts?.['percent'] === '%' ? 100 : 1);
  if (scale >= 0.01 && scale <= 1) return scale;
  throw new BenchError('invalid-settings', `--scale ${JSON.stringify(text)} must be between 0.01 and 1`, {
    hint: 'It shortens both phases for a quick look: --scale 0.1 measures a tenth of the time.',
  });
}

/** What a run is told, with the durations scaled. Options that the method fixes cannot be overruled. */
export function planReproduction({ fixed, defaults, ...method }: Reproduction, given: RawSettings, scale: number) {
  const scaled = (seconds: number, least: number) => `${Math.max(least, Math.round(seconds * scale * 10) / 10)}s`;
  return {
    ...defaults,
    ...given,
    ...fixed,
    'latency-duration': scaled(method.latencySeconds, shortest.latencySeconds),
    'throughput-duration': scaled(method.throughputSeconds, shortest.throughputSeconds),
  } satisfies RawSettings;
}
