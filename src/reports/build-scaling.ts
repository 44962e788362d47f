/** The table of `--workers 1,2,4`: what more workers bring, and what a request costs with them. */
import { compareScaling, type Scaling } from '../comparison/compare-scaling.ts';
import type { MetricKey } from '../records/metrics.ts';
import type { RecordSummary } from '../records/summarize-record.ts';
import { formatCount, formatMetric, formatNumber, formatPercent } from './format-value.ts';
import { type Block, buildColumn, say } from './report.ts';

interface Columns {
  readonly rate: string;
  /** Metrics with their headings; those that nobody measured are left out. */
  readonly others: readonly (readonly [MetricKey, string])[];
}

const columnsOf: Readonly<Record<Scaling['metric'], Columns>> = {
  throughput: {
    rate: 'requests/s',
    others: [
      ['load-cpu', 'CPU per request, ms'],
      ['load-p50', 'p50 under load, ms'],
      ['load-p99', 'p99 under load, ms'],
      ['latency-p50', 'p50 at a fixed rate, ms'],
      ['latency-p99', 'p99 at a fixed rate, ms'],
    ],
  },
  capacity: {
    rate: 'capacity/s',
    others: [
      ['latency-cpu', 'CPU per request, ms'],
      ['latency-p50', 'p50 at a fixed rate, ms'],
      ['latency-p99', 'p99 at a fixed rate, ms'],
    ],
  },
  'connect-rate': {
    rate: 'connects/s',
    others: [
      ['connect-cpu', 'CPU per handshake, ms'],
      ['connect-p50', 'p50 handshake, ms'],
      ['connect-p99', 'p99 handshake, ms'],
    ],
  },
};

export function buildScaling(summary: Pick<RecordSummary, 'variants'>): Block[] {
  const scaling = compareScaling(summary);
  if (scaling === null) return [];
  const { rate, others } = columnsOf[scaling.metric];
  const shown = others.filter(([key]) => scaling.rows.some(({ variant }) => variant.metrics[key].kind !== 'missing'));
  const rows = scaling.rows.map(({ variant, rate: value, efficiency }) => [
    say(variant.title, 'strong'),
    say(formatCount(variant.workers)),
    formatMetric(value, formatNumber),
    efficiency === null ? say('–', 'muted') : say(formatPercent(efficiency)),
    ...shown.map(([key]) => formatMetric(variant.metrics[key], formatNumber)),
  ]);
  const columns = [
    buildColumn('setup', { align: 'left' }),
    buildColumn('workers'),
    buildColumn(rate),
    buildColumn('efficiency'),
    ...shown.map(([, header]) => buildColumn(header)),
  ];
  return [
    { kind: 'heading', text: 'How it scales with workers' },
    { kind: 'table', columns, rows },
    {
      kind: 'paragraph',
      text: say('Efficiency: the rate over that of the fewest workers, per worker; 100 % is perfect.', 'muted'),
    },
  ];
}
