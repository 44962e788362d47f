/** Every figure that a report shows, as data: which way is better, and in which unit. */
import type { PhaseKind } from './phase-kinds.ts';

export type MetricUnit = 'ms' | 'per-second' | 'fraction' | 'bytes' | 'seconds';

export interface MetricSpec {
  readonly key: string;
  /** The phase whose validity decides over the figure; null for what does not come from a phase. */
  readonly phase: PhaseKind | null;
  readonly title: string;
  readonly unit: MetricUnit;
  readonly better: 'lower' | 'higher';
}

const httpMetrics = [
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
] as const satisfies readonly MetricSpec[];

const [connect, echo, broadcast] = ['websocket-connect', 'websocket-echo', 'websocket-broadcast'] as const;

const webSocketMetrics = [
  { key: 'connect-rate', phase: connect, title: 'connects/s', unit: 'per-second', better: 'higher' },
  { key: 'connect-p50', phase: connect, title: 'p50 handshake', unit: 'ms', better: 'lower' },
  { key: 'connect-p99', phase: connect, title: 'p99 handshake', unit: 'ms', better: 'lower' },
  { key: 'connect-error-rate', phase: connect, title: 'failed handshakes', unit: 'fraction', better: 'lower' },
  { key: 'connect-cpu', phase: connect, title: 'CPU per handshake', unit: 'ms', better: 'lower' },
  { key: 'echo-p50', phase: echo, title: 'p50 echo', unit: 'ms', better: 'lower' },
  { key: 'echo-p95', phase: echo, title: 'p95 echo', unit: 'ms', better: 'lower' },
  { key: 'echo-p99', phase: echo, title: 'p99 echo', unit: 'ms', better: 'lower' },
  { key: 'echo-error-rate', phase: echo, title: 'lost messages', unit: 'fraction', better: 'lower' },
  { key: 'echo-cpu', phase: echo, title: 'CPU per message', unit: 'ms', better: 'lower' },
  { key: 'delivery-p50', phase: broadcast, title: 'p50 delivery', unit: 'ms', better: 'lower' },
  { key: 'delivery-p99', phase: broadcast, title: 'p99 delivery', unit: 'ms', better: 'lower' },
  { key: 'delivery-last-p50', phase: broadcast, title: 'p50 of the last receiver', unit: 'ms', better: 'lower' },
  { key: 'deliveries', phase: broadcast, title: 'deliveries/s', unit: 'per-second', better: 'higher' },
  { key: 'delivery-error-rate', phase: broadcast, title: 'lost deliveries', unit: 'fraction', better: 'lower' },
  { key: 'delivery-cpu', phase: broadcast, title: 'CPU per delivery', unit: 'ms', better: 'lower' },
] as const satisfies readonly MetricSpec[];

export const metricTable = [
  ...httpMetrics,
  ...webSocketMetrics,
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
