/** Numbers and dates of the charts, as the rest of the site has them. Pure. */
import type { MetricUnit } from '../pages/site-data.ts';
import { formatNumber, formatWithUnit } from '../reports/format-value.ts';
import type { Mode } from './hash.ts';

export function formatValue(value: number, unit: MetricUnit, mode: Mode): string {
  return mode === 'ratio' ? `${value.toFixed(3)} × the control` : formatWithUnit(value, unit);
}

/** Beside an axis, whose unit stands above it. */
export function formatTick(value: number, unit: MetricUnit, mode: Mode): string {
  if (mode === 'ratio') return String(Number(value.toPrecision(4)));
  if (unit === 'fraction') return `${Number((value * 100).toPrecision(3))} %`;
  return unit === 'bytes' ? formatNumber(value / 2 ** 20) : Number(value.toPrecision(4)).toLocaleString('en');
}

export function nameUnit(unit: MetricUnit, mode: Mode): string {
  if (mode === 'ratio') return '× the control';
  return { ms: 'ms', 'per-second': 'per second', fraction: 'share', bytes: 'MiB', seconds: 's' }[unit];
}

export function formatTime(second: number): string {
  return `${new Date(second * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

export function formatDay(second: number): string {
  return new Date(second * 1000).toISOString().slice(0, 10);
}

/** Of ln, positive is worse, in the metric's own direction: `+12.7 %`. */
export function formatChange(change: number, better: 'lower' | 'higher'): string {
  const fraction = Math.expm1(better === 'higher' ? -change : change) * 100;
  return `${fraction < 0 ? '−' : '+'}${Math.abs(fraction).toFixed(1)} %`;
}

/** Beside the axis of time, whose ticks are `step` seconds apart: `Mar 31`, with the year where it begins and at the first. */
export function formatTimeTicks(ticks: readonly number[], step: number): string[] {
  return ticks.map((second, index) => {
    const date = new Date(second * 1000);
    const before = index === 0 ? null : new Date((ticks[index - 1] as number) * 1000);
    const isNewDay =
      before === null || before.getUTCDate() !== date.getUTCDate() || before.getUTCMonth() !== date.getUTCMonth();
    const day = `${months[date.getUTCMonth()]} ${date.getUTCDate()}`;
    const year =
      before === null || before.getUTCFullYear() !== date.getUTCFullYear() ? `\n${date.getUTCFullYear()}` : '';
    if (step >= 86_400) return `${day}${year}`;
    const time = date.toISOString().slice(11, step < 60 ? 19 : 16);
    return isNewDay ? `${time}\n${day}` : time;
  });
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
