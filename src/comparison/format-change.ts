/** Changes in words and per cent. Inside they are logs with positive for worse; a reader sees the metric's own direction. */
import { type MetricKey, type MetricSpec, metricTable } from '../records/metrics.ts';
import type { ChangeInterval } from './verdict.ts';

export function findMetric(key: MetricKey): MetricSpec {
  return metricTable.find((metric) => metric.key === key) as MetricSpec;
}

/** ln(head/base) with positive for worse → fraction in the metric's own direction: requests/s that fell are negative. */
export function toFraction(key: MetricKey, change: number): number {
  return Math.expm1(findMetric(key).better === 'higher' ? -change : change);
}

/** A fraction as an ln change for the worse: 5 % of p50 is a rise, 5 % of requests/s is a fall. */
export function toWorse(key: MetricKey, fraction: number): number {
  return findMetric(key).better === 'higher' ? -Math.log1p(-Math.min(fraction, 0.999)) : Math.log1p(fraction);
}

/** Without a sign: `0.4 %`, `7.1 %`, `23.4 %`, `140 %`. */
export function formatSize(fraction: number): string {
  const percent = Math.abs(fraction) * 100;
  // Rounded before the choice of digits, so that 99.96 becomes 100 and not 100.0.
  return `${percent >= 99.95 ? Math.round(percent).toLocaleString('en') : percent.toFixed(1)} %`;
}

/** With its sign, in the metric's own direction: `+7.1 %`, `−0.8 %`, `0.0 %`. */
export function formatSigned(key: MetricKey, change: number): string {
  return signed(toFraction(key, change));
}

/** A limit that somebody chose: `5 %`, `2.5 %`. */
export function formatMargin(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(4))} %`;
}

/** Of a stated change, in its direction: `5.2 to 9.0 %`. */
export function formatIntervalOfSize(key: MetricKey, { low, high }: ChangeInterval): string {
  const sizes = [Math.abs(toFraction(key, low)), Math.abs(toFraction(key, high))].sort((a, b) => a - b);
  return `${withoutUnit(formatSize(sizes[0] ?? 0))} to ${formatSize(sizes[1] ?? 0)}`;
}

/** Signed, from the lowest figure to the highest: `−0.8 to +1.4 %`. */
export function formatSignedInterval(key: MetricKey, { low, high }: ChangeInterval): string {
  const [from, to] = [toFraction(key, low), toFraction(key, high)].sort((a, b) => a - b);
  return `${withoutUnit(signed(from ?? 0))} to ${signed(to ?? 0)}`;
}

/** How the metric is called within a sentence. */
export function nameMetric(key: MetricKey): string {
  return key === 'throughput' ? 'throughput' : findMetric(key).title;
}

/** The adjective of a change: latencies are slower or faster, all else is higher or lower. */
export function describeDirection(key: MetricKey, direction: 'worse' | 'better'): string {
  const { unit, better } = findMetric(key);
  const isTime = (unit === 'ms' || unit === 'seconds') && !key.endsWith('-cpu');
  if (isTime) return direction === 'worse' ? 'slower' : 'faster';
  return (direction === 'worse') === (better === 'higher') ? 'lower' : 'higher';
}

function signed(fraction: number): string {
  const size = formatSize(fraction);
  if (/^0(\.0)? %$/.test(size)) return size;
  return fraction < 0 ? `−${size}` : `+${size}`;
}

function withoutUnit(text: string): string {
  return text.replace(/ %$/, '');
}
