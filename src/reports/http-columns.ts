import type { VariantSummary } from '../records/summarize-record.ts';
import { formatCount } from './format-value.ts';
import { errorColumn, findAsked, metricColumn, type ResultColumn, type ResultSource } from './result-column.ts';

/** Columns on the HTTP phases; none where none of them ran. */
export function buildHttpColumns({ phases, variants }: ResultSource): ResultColumn[] {
  const has = (phase: ResultSource['phases'][number]) => phases.includes(phase);
  const cpu = has('throughput') ? 'load-cpu' : 'latency-cpu';
  return [
    ...(has('latency') ? buildLatencyColumns(variants) : []),
    ...(has('throughput') ? buildThroughputColumns(variants) : []),
    ...(has('capacity') ? [metricColumn('capacity', { header: 'capacity/s' }, { header: 'capacity' })] : []),
    ...(has('latency') || has('throughput')
      ? [
          errorColumn(['latency', 'throughput'], { header: 'errors' }),
          metricColumn(cpu, { header: 'CPU ms', fullHeader: 'CPU per request, ms' }, { header: 'CPU' }),
        ]
      : []),
  ];
}

function buildLatencyColumns(variants: readonly VariantSummary[]): ResultColumn[] {
  const rate = findAsked(variants, 'latency', 'ratePerSecond');
  const at = rate === null ? '' : ` at ${formatCount(rate)}/s`;
  return (['p50', 'p90', 'p95', 'p99'] as const).map((name) =>
    metricColumn(
      `latency-${name}`,
      { group: `latency${at}, ms`, header: name, fullHeader: `${name}${at}, ms` },
      { group: `latency${at}`, header: name, fullHeader: `${name}${at}` },
    ),
  );
}

function buildThroughputColumns(variants: readonly VariantSummary[]): ResultColumn[] {
  const connections = findAsked(variants, 'throughput', 'connections');
  const group = connections === null ? 'under load' : `${formatCount(connections)} connections`;
  const rate = { group, header: 'req/s', fullHeader: 'requests/s' };
  return [
    metricColumn('throughput', rate, rate),
    metricColumn(
      'load-p50',
      { group, header: 'p50 ms', fullHeader: 'p50 under load, ms' },
      { group, header: 'p50', fullHeader: 'p50 under load' },
    ),
  ];
}
