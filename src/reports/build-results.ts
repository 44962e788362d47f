/** The table of results, and the ratios to its first row. */
import { compareWithFirst } from '../comparison/side-by-side.ts';
import type { MetricKey } from '../records/metrics.ts';
import type { RecordSummary, VariantSummary } from '../records/summarize-record.ts';
import {
  formatCount,
  formatMebibytes,
  formatMetric,
  formatNumber,
  formatPercent,
  formatRatio,
} from './format-value.ts';
import { type Block, buildColumn, type Column, say, type Text } from './report.ts';
import { titleVariants } from './title-variants.ts';

interface ResultColumn {
  readonly column: Column;
  /** The same in the table of ratios, which have no unit. */
  readonly ratioColumn: Column;
  /** Whose ratio stands in that column; null for what has no useful ratio. */
  readonly metric: MetricKey | null;
  readonly cell: (variant: VariantSummary) => Text;
}

export function buildResultsTable(summary: RecordSummary): Block {
  return buildTable(
    summary,
    summary.variants.map((variant, index) => ({ variant, title: titleVariants(summary)[index] ?? variant.name })),
  );
}

/** Rows of several summaries, each with a title of its own; columns as the first summary asks. */
export function buildTable(
  summary: Pick<RecordSummary, 'phases' | 'variants'>,
  rows: readonly { readonly variant: VariantSummary; readonly title: string }[],
): Block {
  const columns = chooseColumns(summary);
  return {
    kind: 'table',
    columns: [buildColumn('setup', { align: 'left' }), ...columns.map(({ column }) => column)],
    rows: rows.map(({ variant, title }) => [say(title, 'strong'), ...columns.map(({ cell }) => cell(variant))]),
  };
}

export function buildRatios(summary: RecordSummary): Block[] {
  const others = compareWithFirst(summary).filter(({ ratios }) => ratios.size > 0);
  const titles = titleVariants(summary);
  if (others.length === 0) return [];
  const columns = chooseColumns(summary).filter(({ metric }) => metric !== null);
  const titleOf = (name: string) => titles[summary.variants.findIndex((variant) => variant.name === name)] ?? name;
  return [
    { kind: 'heading', text: `Compared with ${titles[0]}` },
    {
      kind: 'table',
      columns: [buildColumn('setup', { align: 'left' }), ...columns.map(({ ratioColumn }) => ratioColumn)],
      rows: others.map(({ name, ratios }) => [
        say(titleOf(name), 'strong'),
        ...columns.map(({ metric }) => {
          const ratio = metric === null ? undefined : ratios.get(metric);
          return ratio === undefined ? say('–', 'muted') : say(formatRatio(ratio));
        }),
      ]),
    },
  ];
}

function chooseColumns({ phases, variants }: Pick<RecordSummary, 'phases' | 'variants'>): ResultColumn[] {
  const has = (phase: RecordSummary['phases'][number]) => phases.includes(phase);
  const cpu = has('throughput') ? 'load-cpu' : 'latency-cpu';
  return [
    ...(has('latency') ? buildLatencyColumns(variants) : []),
    ...(has('throughput') ? buildThroughputColumns(variants) : []),
    ...(has('capacity') ? [metricColumn('capacity', { header: 'capacity/s' }, { header: 'capacity' })] : []),
    ...(has('latency') || has('throughput')
      ? [
          { column: buildColumn('errors'), ratioColumn: buildColumn('errors'), metric: null, cell: buildErrorCell },
          metricColumn(cpu, { header: 'CPU ms', fullHeader: 'CPU per request, ms' }, { header: 'CPU' }),
        ]
      : []),
    metricColumn(
      'peak-memory',
      { group: 'memory', header: 'MiB', fullHeader: 'memory, MiB' },
      { header: 'memory' },
      formatMebibytes,
    ),
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

type Headers = Pick<Column, 'header'> & Partial<Column>;

function metricColumn(key: MetricKey, headers: Headers, ratioHeaders: Headers, format = formatNumber): ResultColumn {
  return {
    column: buildColumn(headers.header, headers),
    ratioColumn: buildColumn(ratioHeaders.header, ratioHeaders),
    metric: key,
    cell: (variant) => formatMetric(variant.metrics[key], format),
  };
}

/** The number that a phase was asked with, where all variants were asked the same; else null. */
function findAsked(variants: readonly VariantSummary[], phase: 'latency' | 'throughput', key: string): number | null {
  const asked = new Set(variants.flatMap((variant) => variant.phases[phase]?.asked[key] ?? []));
  const [only] = asked;
  return asked.size === 1 && typeof only === 'number' ? only : null;
}

/** Errors of both phases together. A count that leaves out an invalid phase would look better than the truth. */
function buildErrorCell({ phases }: VariantSummary): Text {
  const ran = [phases.latency, phases.throughput].filter((phase) => phase !== undefined);
  if (ran.length === 0) return say('–', 'muted');
  if (ran.some((phase) => phase.validRounds === 0)) return say('invalid', 'bad');
  const total = ran.reduce((sum, phase) => sum + phase.errors.total, 0);
  const requests = ran.reduce((sum, phase) => sum + phase.errors.requests, 0);
  return total === 0 ? say('0') : say(`${formatCount(total)} (${formatPercent(total / requests)})`, 'warning');
}
