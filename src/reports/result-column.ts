/** A column of a table of results: its figure of each setup, and its ratio. */
import type { MetricKey } from '../records/metrics.ts';
import type { PhaseKind } from '../records/phase-kinds.ts';
import type { RecordSummary, VariantSummary } from '../records/summarize-record.ts';
import { formatCount, formatMetric, formatNumber, formatPercent } from './format-value.ts';
import { buildColumn, type Column, say, type Text } from './report.ts';

export interface ResultColumn {
  readonly column: Column;
  /** The same in the table of ratios, which have no unit. */
  readonly ratioColumn: Column;
  /** Whose ratio stands in that column; null for what has no useful ratio. */
  readonly metric: MetricKey | null;
  readonly cell: (variant: VariantSummary) => Text;
}

/** What a table needs of a summary. */
export type ResultSource = Pick<RecordSummary, 'phases' | 'variants'>;

export type Headers = Pick<Column, 'header'> & Partial<Column>;

export function metricColumn(
  key: MetricKey,
  headers: Headers,
  ratioHeaders: Headers,
  format = formatNumber,
): ResultColumn {
  return {
    column: buildColumn(headers.header, headers),
    ratioColumn: buildColumn(ratioHeaders.header, ratioHeaders),
    metric: key,
    cell: (variant) => formatMetric(variant.metrics[key], format),
  };
}

/** Errors of several phases together. A count that leaves out an invalid phase would look better than the truth. */
export function errorColumn(kinds: readonly PhaseKind[], headers: Headers): ResultColumn {
  const column = buildColumn(headers.header, headers);
  return { column, ratioColumn: column, metric: null, cell: (variant) => buildErrorCell(variant, kinds) };
}

function buildErrorCell({ phases }: VariantSummary, kinds: readonly PhaseKind[]): Text {
  const ran = kinds.map((kind) => phases[kind]).filter((phase) => phase !== undefined);
  if (ran.length === 0) return say('–', 'muted');
  if (ran.some((phase) => phase.validRounds === 0)) return say('invalid', 'bad');
  const total = ran.reduce((sum, phase) => sum + phase.errors.total, 0);
  const requests = ran.reduce((sum, phase) => sum + phase.errors.requests, 0);
  return total === 0 ? say('0') : say(`${formatCount(total)} (${formatPercent(total / requests)})`, 'warning');
}

/** The number that a phase was asked with, where all variants were asked the same; else null. */
export function findAsked(variants: readonly VariantSummary[], phase: PhaseKind, key: string): number | null {
  const asked = new Set(variants.flatMap((variant) => variant.phases[phase]?.asked[key] ?? []));
  const [only] = asked;
  return asked.size === 1 && typeof only === 'number' ? only : null;
}
