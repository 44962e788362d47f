/** Units as other tools write them → ours. What is not sure to be the same kind of quantity is not converted. */
import type { MetricUnit } from '../records/metrics.ts';

const times: Readonly<Record<string, number>> = {
  ns: 1e-9,
  nsec: 1e-9,
  nanosecond: 1e-9,
  us: 1e-6,
  µs: 1e-6,
  μs: 1e-6,
  usec: 1e-6,
  microsecond: 1e-6,
  ms: 1e-3,
  msec: 1e-3,
  millisecond: 1e-3,
  s: 1,
  sec: 1,
  second: 1,
};
const bytes: Readonly<Record<string, number>> = {
  b: 1,
  byte: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
};
const fractions: Readonly<Record<string, number>> = { '%': 0.01, percent: 0.01, fraction: 1, ratio: 1 };
/** `requests/s`, `req/sec`, `1/s`, `/s`, `ops/second`, `iter/sec`. */
const rate = /^[^/]{0,40}\/\s*(?:s|secs?|seconds?)$/;
const rates = new Set(['per-second', 'rps', 'qps', 'hz', 'per second']);
/** `ns/iter` is the time of one. */
const perOne = /\s*\/\s*(?:iter|iteration|op|ops|request|req|message)$/;

/** How our units are written for other tools, so that they come back. */
export const unitTexts: Readonly<Record<MetricUnit, string>> = {
  ms: 'ms',
  'per-second': '1/s',
  fraction: 'fraction',
  bytes: 'bytes',
  seconds: 's',
};

/** What a value in `text` is to be multiplied by to be one in `unit`; null: it is of another kind, or not known. */
export function findFactor(text: string, unit: MetricUnit): number | null {
  const written = text.trim().toLowerCase();
  switch (unit) {
    case 'ms':
      return divide(findTime(written), 1e-3);
    case 'seconds':
      return findTime(written);
    case 'bytes':
      return look(bytes, singular(written));
    case 'fraction':
      return look(fractions, written);
    case 'per-second':
      return rates.has(written) || rate.test(written) ? 1 : null;
  }
}

function findTime(written: string): number | null {
  return look(times, singular(written.replace(perOne, '')));
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/s$/, '') : word;
}

function look(table: Readonly<Record<string, number>>, word: string): number | null {
  return Object.hasOwn(table, word) ? (table[word] as number) : null;
}

/** 1e-6 / 1e-3 is not 1e-3 to the last digit. */
function divide(seconds: number | null, by: number): number | null {
  return seconds === null ? null : Number((seconds / by).toPrecision(12));
}
