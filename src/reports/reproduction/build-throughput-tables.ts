/** The second table of the report, throughput, and beneath it the series that its second picture showed. */
import type { RecordSummary } from '../../records/summarize-record.ts';
import { formatCount, formatMetric, formatNumber } from '../format-value.ts';
import { type Block, buildColumn, say } from '../report.ts';
import { titleVariants } from '../title-variants.ts';
import { nameReported } from './build-latency-table.ts';
import type { HistoricalReport } from './report-of-2016-09-06.ts';

/** Requests completed in each bucket, not accumulated, the mean of the valid rounds; what is left at the end is dropped. */
export function sumBuckets(completedPerSecond: readonly number[], bucketSeconds: number): readonly number[] {
  const count = Math.floor(completedPerSecond.length / bucketSeconds);
  return Array.from({ length: count }, (_, index) =>
    completedPerSecond
      .slice(index * bucketSeconds, (index + 1) * bucketSeconds)
      .reduce((sum, completed) => sum + completed, 0),
  );
}

export function buildThroughputTables(summary: RecordSummary, report: HistoricalReport): readonly Block[] {
  const titles = titleVariants(summary);
  const { bucketSeconds } = report;
  const measured = summary.variants.map((variant, index) => ({
    variant,
    title: titles[index] ?? variant.name,
    buckets: sumBuckets(variant.phases.throughput?.completedPerSecond ?? [], bucketSeconds),
  }));
  const group = `requests in ${bucketSeconds} s`;
  const cell = (count: number | undefined, isInvalid: boolean) =>
    count === undefined ? (isInvalid ? say('invalid', 'bad') : say('–', 'muted')) : say(formatCount(count));
  const table: Block = {
    kind: 'table',
    columns: [
      buildColumn('setup', { align: 'left' }),
      buildColumn('first', { group, fullHeader: `first ${bucketSeconds} s` }),
      buildColumn('last', { group, fullHeader: `last ${bucketSeconds} s` }),
      buildColumn('requests/s'),
      buildColumn('latency, ms', { fullHeader: 'p50 under load, ms' }),
    ],
    rows: [
      ...measured.map(({ variant, title, buckets }) => {
        const isInvalid = variant.metrics['throughput'].kind === 'invalid';
        return [
          say(title, 'strong'),
          cell(buckets[0], isInvalid),
          cell(buckets.at(-1), isInvalid),
          formatMetric(variant.metrics['throughput'], formatNumber),
          formatMetric(variant.metrics['load-p50'], formatNumber),
        ];
      }),
      ...report.setups.map(({ title, requestsPerBucket, requestsPerSecond, loadLatencyMs }) => [
        say(nameReported(title, report), 'muted'),
        say(formatCount(requestsPerBucket.first)),
        say(formatCount(requestsPerBucket.last)),
        say(requestsPerSecond),
        say(String(loadLatencyMs)),
      ]),
    ],
  };
  return [table, ...buildSeries(measured, bucketSeconds)];
}

interface Series {
  readonly title: string;
  readonly buckets: readonly number[];
}

/** One row per bucket, so that the table is as narrow as there are setups. */
function buildSeries(all: readonly Series[], bucketSeconds: number): readonly Block[] {
  const drawn = all.filter(({ buckets }) => buckets.length > 1);
  const length = Math.max(0, ...drawn.map(({ buckets }) => buckets.length));
  if (length === 0) return [];
  return [
    {
      kind: 'paragraph',
      text: say(
        `Requests completed in each ${bucketSeconds} s, not accumulated, the mean of the rounds that were valid:`,
      ),
    },
    {
      kind: 'table',
      columns: [buildColumn('until second'), ...drawn.map(({ title }) => buildColumn(title))],
      rows: Array.from({ length }, (_, index) => [
        say(String((index + 1) * bucketSeconds)),
        ...drawn.map(({ buckets }) => {
          const count = buckets[index];
          return count === undefined ? say('–', 'muted') : say(formatCount(count));
        }),
      ]),
    },
  ];
}
