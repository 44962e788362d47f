/** Every figure that a report shows, as data: which way is better, and in which unit. Plain data without imports. */

export type MetricUnit = 'ms' | 'per-second' | 'fraction' | 'bytes' | 'seconds';

export interface MetricSpec {
  readonly key: string;
  /** The phase whose validity decides over the figure; null for what does not come from a phase. */
  readonly phase: 'latency' | 'throughput' | 'capacity' | null;
  readonly title: string;
  readonly unit: MetricUnit;
  readonly better: 'lower' | 'higher';
}

export const metricTable = [
  { key: 'latency-p50', phase: 'latency', title: 'p50 latency', unit: 'ms', better: 'lower' },
  { key: 'latency-p90', phase: 'latency', title: 'p90 latency', unit: 'ms', better: 'lower' },
  { key: 'latency-p95', phase: 'latency', title: 'p95 latency', unit: 'ms', better: 'lower' },
  { key: 'latency-p99', phase: 'latency', title: 'p99 latency', unit: 'ms', better: 'lower' },
  { key: 'latency-error-rate', phase: 'latency', title: 'errors at a fixed rate', unit: 'fraction', better: 'lower' },
  { key: 'latency-cpu', phase: 'latency', title: 'CPU per request at a fixed rate', unit: 'ms', better: 'lower' },
  { key: 'throughput', phase: 'throughput', title: 'requests/s', unit: 'per-second', better: 'higher' },
  { key: 'load-p50', phase: 'throughput', title: 'p50 under load', unit: 'ms', better: 'lower' },
  { key: 'load-p99', phase: 'throughput', title: 'p99 under load', unit: 'ms', better: 'lower' },
  { key: 'load-error-rate', phase: 'throughput', title: 'errors under load', unit: 'fraction', better: 'lower' },
  { key: 'load-cpu', phase: 'throughput', title: 'CPU per request under load', unit: 'ms', better: 'lower' },
  { key: 'capacity', phase: 'capacity', title: 'capacity', unit: 'per-second', better: 'higher' },
  { key: 'peak-memory', phase: null, title: 'peak memory', unit: 'bytes', better: 'lower' },
  { key: 'start-time', phase: null, title: 'time to start', unit: 'seconds', better: 'lower' },
] as const satisfies readonly MetricSpec[];

export type MetricKey = (typeof metricTable)[number]['key'];

/** A figure, or why there is none. Only phases that are valid give figures. */
export type MetricValue =
  | {
      readonly kind: 'measured';
      readonly value: number;
      /** Valid rounds that went into the value, out of the rounds that measured it. */
      readonly validRounds: number;
      readonly rounds: number;
    }
  /** Measured, but in no valid round; the reasons are among the summary's invalid phases. */
  | { readonly kind: 'invalid'; readonly rounds: number }
  /** Not measured, with the reason in words. */
  | { readonly kind: 'missing'; readonly reason: string };

export type Metrics = Readonly<Record<MetricKey, MetricValue>>;
