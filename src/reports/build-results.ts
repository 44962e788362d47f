/** The tables of results, one for HTTP and one for WebSockets, and the ratios to the first row. */
import { compareWithFirst } from '../comparison/side-by-side.ts';
import { isWebSocketPhase } from '../records/phase-kinds.ts';
import type { RecordSummary, VariantSummary } from '../records/summarize-record.ts';
import { formatMebibytes, formatRatio } from './format-value.ts';
import { buildHttpColumns } from './http-columns.ts';
import { type Block, buildColumn, say } from './report.ts';
import { metricColumn, type ResultColumn, type ResultSource } from './result-column.ts';
import { titleVariants } from './title-variants.ts';
import { buildWebSocketColumns } from './websocket-columns.ts';

interface Row {
  readonly variant: VariantSummary;
  readonly title: string;
}

export function buildResultsTables(summary: RecordSummary): Block[] {
  const titles = titleVariants(summary);
  return buildTables(
    summary,
    summary.variants.map((variant, index) => ({ variant, title: titles[index] ?? variant.name })),
  );
}

/** Rows of several summaries, each with a title of its own; columns as the first summary asks. */
export function buildTables(summary: ResultSource, rows: readonly Row[]): Block[] {
  return chooseFamilies(summary).map((columns) => ({
    kind: 'table',
    columns: [buildColumn('setup', { align: 'left' }), ...columns.map(({ column }) => column)],
    rows: rows.map(({ variant, title }) => [say(title, 'strong'), ...columns.map(({ cell }) => cell(variant))]),
  }));
}

export function buildRatios(summary: RecordSummary): Block[] {
  const isOfHttp = summary.phases.some((kind) => !isWebSocketPhase(kind));
  return [
    ...(isOfHttp ? buildRatiosOf(summary, 'Compared with', [...buildHttpColumns(summary), memoryColumn]) : []),
    ...buildRatiosOf(
      keepWebSockets(summary),
      isOfHttp ? 'WebSockets compared with' : 'Compared with',
      buildWebSocketColumns(summary),
    ),
  ];
}

/** Those with a figure of a WebSocket phase: a setup without any can be nobody's measure. */
export function keepWebSockets(summary: RecordSummary): RecordSummary {
  const kinds = summary.phases.filter(isWebSocketPhase);
  return { ...summary, variants: summary.variants.filter(({ phases }) => kinds.some((kind) => kind in phases)) };
}

function buildRatiosOf(summary: RecordSummary, heading: string, all: readonly ResultColumn[]): Block[] {
  const columns = all.filter(({ metric }) => metric !== null);
  const titles = titleVariants(summary);
  const rows = compareWithFirst(summary).flatMap(({ ratios }, index) => {
    const own = columns.map(({ metric }) => (metric === null ? undefined : ratios.get(metric)));
    if (own.every((ratio) => ratio === undefined)) return [];
    const cells = own.map((ratio) => (ratio === undefined ? say('–', 'muted') : say(formatRatio(ratio))));
    return [[say(titles[index + 1] ?? '', 'strong'), ...cells]];
  });
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: `${heading} ${titles[0]}` },
    {
      kind: 'table',
      columns: [buildColumn('setup', { align: 'left' }), ...columns.map(({ ratioColumn }) => ratioColumn)],
      rows,
    },
  ];
}

const memoryColumn: ResultColumn = metricColumn(
  'peak-memory',
  { group: 'memory', header: 'MiB', fullHeader: 'memory, MiB' },
  { header: 'memory' },
  formatMebibytes,
);

/** Both together would be too wide to read. Memory is in the first. */
function chooseFamilies(summary: ResultSource): ResultColumn[][] {
  const families = [buildHttpColumns(summary), buildWebSocketColumns(summary)].filter(({ length }) => length > 0);
  return families.map((columns, index) => (index === 0 ? [...columns, memoryColumn] : columns));
}
