/** How large a change must be to matter, and which metrics decide over the check. */
import { type MetricKey, metricTable } from '../records/metrics.ts';

/** One `--margin`: `p50=5%`, `daphne:p90=12%`. */
export interface MarginRule {
  /** Name of a setup or of a variant; null for all. */
  readonly setup: string | null;
  readonly metric: MetricKey;
  /** Fraction, more than 0. */
  readonly margin: number;
}

/** Later rules win over earlier ones, and those for a setup over those for all. */
export type Margins = readonly MarginRule[];

/** Short names that people write, beside the keys of the table of metrics. */
const shortNames: ReadonlyMap<string, readonly MetricKey[]> = new Map([
  ['p50', ['latency-p50', 'load-p50', 'echo-p50', 'delivery-p50', 'connect-p50']],
  ['p90', ['latency-p90']],
  ['p95', ['latency-p95', 'echo-p95']],
  ['p99', ['latency-p99', 'load-p99', 'echo-p99', 'delivery-p99', 'connect-p99']],
  ['cpu', ['latency-cpu', 'load-cpu', 'echo-cpu', 'delivery-cpu', 'connect-cpu']],
  ['requests', ['throughput']],
  ['connects', ['connect-rate']],
]);

const defaultMargins: Readonly<Partial<Record<MetricKey, number>>> = {
  'latency-p50': 0.05,
  'load-p50': 0.05,
  throughput: 0.05,
  'latency-cpu': 0.05,
  'load-cpu': 0.05,
  capacity: 0.05,
  'latency-p90': 0.1,
  'latency-p95': 0.15,
  'latency-p99': 0.3,
  'load-p99': 0.3,
  // As the same percentiles of requests. CPU per message and handshakes/s scatter no more than theirs.
  'connect-rate': 0.05,
  'connect-p50': 0.05,
  'connect-cpu': 0.05,
  'echo-p50': 0.05,
  'echo-cpu': 0.05,
  'delivery-cpu': 0.05,
  'echo-p95': 0.15,
  'echo-p99': 0.3,
  'connect-p99': 0.3,
  // The deliveries of one message wait for each other, so a round holds only as many chances as messages: fewer than 100.
  'delivery-p50': 0.1,
  'delivery-last-p50': 0.1,
  'delivery-p99': 0.3,
};
const otherMargin = 0.1;

/** Names that `parseMargin` and `parseMetricName` take, for help and error messages. */
export const metricNames: readonly string[] = [...shortNames.keys(), ...metricTable.map(({ key }) => key)];

/** `p50` → its keys; a key → itself; null for anything else. */
export function parseMetricName(name: string): readonly MetricKey[] | null {
  const short = shortNames.get(name);
  if (short !== undefined) return short;
  const metric = metricTable.find(({ key }) => key === name);
  return metric === undefined ? null : [metric.key];
}

/** `p50=5%`, `throughput=0.05`, `daphne:p90=12%` → rules, or what is wrong with the text, in words. */
export function parseMargin(text: string): { readonly rules: Margins } | { readonly problem: string } {
  const match = /^\s*(?:([^\s:=]+):)?([^\s:=]+)\s*=\s*([0-9.]+)\s*(%?)\s*$/.exec(text);
  if (match === null) return { problem: `${JSON.stringify(text)} is no margin: write p50=5% or daphne:p90=12%` };
  const [, setup = null, name = '', digits = '', percent] = match;
  const metrics = parseMetricName(name);
  if (metrics === null) return { problem: `${JSON.stringify(name)} is no metric: one of ${metricNames.join(', ')}` };
  const margin = Number(digits) / (percent === '%' ? 100 : 1);
  if (!(margin > 0 && margin <= 10)) {
    return { problem: `${JSON.stringify(text)}: a margin is more than 0 and at most 1000 %` };
  }
  return { rules: metrics.map((metric) => ({ setup: setup ?? null, metric, margin })) };
}

/** The margin for a metric of a variant, as a fraction. */
export function chooseMargin(
  margins: Margins,
  metric: MetricKey,
  variant: { readonly name: string; readonly setup: string },
): number {
  const fitting = margins.filter((rule) => rule.metric === metric);
  const own = fitting.filter(({ setup }) => setup === variant.name || setup === variant.setup).at(-1);
  const general = fitting.filter(({ setup }) => setup === null).at(-1);
  return (own ?? general)?.margin ?? defaultMargins[metric] ?? otherMargin;
}
