import { nameMetric } from '../comparison/format-change.ts';
import type { MetricKey } from '../records/metrics.ts';

/** Short, with the unit, so that a table of several columns fits into 80. */
const shortNames: Readonly<Partial<Record<MetricKey, string>>> = {
  'latency-p50': 'p50 latency, ms',
  'latency-p90': 'p90 latency, ms',
  'latency-p95': 'p95 latency, ms',
  'latency-p99': 'p99 latency, ms',
  'latency-cpu': 'CPU ms at rate',
  throughput: 'requests/s',
  'load-p50': 'p50 at load, ms',
  'load-p99': 'p99 at load, ms',
  'load-cpu': 'CPU ms at load',
  capacity: 'capacity/s',
  'connect-p50': 'p50 handshake, ms',
  'connect-p99': 'p99 handshake, ms',
  'connect-cpu': 'CPU ms / handshake',
  'echo-p50': 'p50 echo, ms',
  'echo-p95': 'p95 echo, ms',
  'echo-p99': 'p99 echo, ms',
  'echo-cpu': 'CPU ms / message',
  'delivery-p50': 'p50 delivery, ms',
  'delivery-p99': 'p99 delivery, ms',
  'delivery-last-p50': 'p50 last, ms',
  'delivery-cpu': 'CPU ms / delivery',
};

export function nameMetricShortly(key: MetricKey): string {
  return shortNames[key] ?? nameMetric(key);
}
