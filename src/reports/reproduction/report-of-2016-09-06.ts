/**
 * The load-testing report of the Django Channels project of 2016-09-06, as data: what it measured and how, so that today's
 * figures can stand beside its own. Source: its text for methodology, setups and the latencies under throughput; its two
 * pictures for all other figures, which were read off them (requests to about ±50 in 5 s).
 */

export interface ReportedSetup {
  /** As the report calls it. */
  readonly title: string;
  /** Names of the built-in setups that stand where this one stood: the same software, and what it became. */
  readonly counterparts: readonly string[];
  /** At the fixed rate, ms; null where the report has none. */
  readonly latencyMs: { readonly p50: number; readonly p90: number; readonly p95: number; readonly p99: number } | null;
  /** Requests completed in each 5 s: in the first and in the last of the minute. */
  readonly requestsPerBucket: { readonly first: number; readonly last: number };
  /** In words where it changed all the time. */
  readonly requestsPerSecond: string;
  /** As a number where one says it. */
  readonly typicalRequestsPerSecond: number | null;
  /** While the throughput was measured, ms. */
  readonly loadLatencyMs: number;
}

export interface HistoricalReport {
  /** What people call it by. */
  readonly date: string;
  readonly bucketSeconds: number;
  /** What it was measured with and on, in sentences. */
  readonly circumstances: readonly string[];
  /** The first is what the others are compared with. */
  readonly setups: readonly ReportedSetup[];
}

export const reportOf20160906: HistoricalReport = {
  date: '2016-09-06',
  bucketSeconds: 5,
  circumstances: [
    'The load came from loadtest with 10 connections, a new one for each request, from a machine of its own.',
    'The servers ran on an EC2 m3.2xlarge (8 virtual cores) with Ubuntu 16.04, Python 2.7 and the packages of that day.',
    'Daphne handed every request through a channel layer to one worker. Since Channels 2 it runs the application itself, and a channel layer carries messages between consumers only.',
  ],
  setups: [
    {
      title: 'Gunicorn 19.6.0',
      counterparts: ['gunicorn-2016', 'gunicorn'],
      latencyMs: { p50: 2, p90: 3, p95: 3, p99: 10 },
      requestsPerBucket: { first: 7100, last: 6950 },
      requestsPerSecond: '1,410',
      typicalRequestsPerSecond: 1410,
      loadLatencyMs: 6,
    },
    {
      title: 'Daphne 0.14.3 + asgi_redis 0.14.0',
      counterparts: ['daphne-redis-2016', 'daphne-redis', 'daphne'],
      latencyMs: { p50: 21, p90: 70, p95: 85, p99: 118 },
      requestsPerBucket: { first: 3000, last: 3000 },
      requestsPerSecond: '620',
      typicalRequestsPerSecond: 620,
      loadLatencyMs: 12,
    },
    {
      title: 'Daphne 0.14.3 + asgi_ipc 1.1.0',
      counterparts: ['daphne-ipc-2016'],
      latencyMs: null,
      requestsPerBucket: { first: 370, last: 80 },
      requestsPerSecond: '74 falling to 16',
      typicalRequestsPerSecond: null,
      loadLatencyMs: 35,
    },
  ],
};
