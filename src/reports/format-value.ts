/** Numbers as a reader wants them: three digits that mean something, thousands apart, the unit beside them. */
import type { MetricUnit, MetricValue } from '../records/metrics.ts';
import { say, type Text } from './report.ts';

const bytesPerMebibyte = 1024 * 1024;

/** Three significant digits, never an exponent: `0.53`, `2.00`, `21.4`, `118`, `1,410`. */
export function formatNumber(value: number): string {
  const size = Math.abs(value);
  // Rounded before the choice of digits, so that 9.996 becomes 10.0 and not 10.00.
  const decimals = size === 0 || size >= 99.95 ? 0 : size >= 9.995 ? 1 : size >= 0.0995 ? 2 : 3;
  return groupThousands(value.toFixed(decimals));
}

export function formatCount(value: number): string {
  return groupThousands(Math.round(value).toFixed(0));
}

/** `2.3 ×`, `0.47 ×`, `14 ×`. */
export function formatRatio(ratio: number): string {
  const decimals = ratio >= 9.95 ? 0 : ratio >= 0.995 ? 1 : 2;
  return `${groupThousands(ratio.toFixed(decimals))} ×`;
}

/** For two measurements of the same thing, where a hundredth matters: `1.04 ×`, `0.98 ×`. */
export function formatFineRatio(ratio: number): string {
  return `${formatNumber(ratio)} ×`;
}

/** A fraction in per cent; never `0 %` for what is more than nothing. */
export function formatPercent(fraction: number): string {
  if (fraction === 0) return '0 %';
  const percent = fraction * 100;
  return percent < 0.01 ? 'under 0.01 %' : `${percent.toFixed(percent < 1 ? 2 : 1)} %`;
}

/** `45 s`, `2 min 5 s`, `1 h 3 min`. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min${whole % 60 === 0 ? '' : ` ${whole % 60} s`}`;
  const minutes = Math.floor((whole % 3600) / 60);
  return `${Math.floor(whole / 3600)} h${minutes === 0 ? '' : ` ${minutes} min`}`;
}

export function formatMebibytes(bytes: number): string {
  return formatNumber(bytes / bytesPerMebibyte);
}

/** With its unit, for a table whose rows have different ones. */
export function formatWithUnit(value: number, unit: MetricUnit): string {
  switch (unit) {
    case 'ms':
      return `${formatNumber(value)} ms`;
    case 'per-second':
      return `${formatNumber(value)}/s`;
    case 'fraction':
      return formatPercent(value);
    case 'bytes':
      return `${formatMebibytes(value)} MiB`;
    case 'seconds':
      return `${formatNumber(value)} s`;
  }
}

/** A metric's cell: a figure only when it is valid. */
export function formatMetric(value: MetricValue, format: (value: number) => string): Text {
  switch (value.kind) {
    case 'measured':
      return say(format(value.value));
    case 'invalid':
      return say('invalid', 'bad');
    case 'missing':
      return say('–', 'muted');
  }
}

function groupThousands(digits: string): string {
  return digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
}
