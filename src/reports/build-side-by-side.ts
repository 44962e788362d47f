/** Two records beside each other: a table per setup, and what was not alike. */
import type { MetricPair, SideBySide, VariantPair } from '../comparison/side-by-side.ts';
import type { MetricValue } from '../records/metrics.ts';
import { formatFineRatio, formatMetric, formatWithUnit } from './format-value.ts';
import { type Block, buildColumn, buildList, say, type Text } from './report.ts';

/** Blocks for a report. */
export function buildSideBySide(comparison: SideBySide): Block[] {
  const { warnings, onlyInBaseline, onlyInCurrent, variants } = comparison;
  const missing = [
    ...onlyInBaseline.map((title) => say(`${title}: only in the baseline`, 'warning')),
    ...onlyInCurrent.map((title) => say(`${title}: not in the baseline`, 'warning')),
  ];
  const nothing: Block[] =
    variants.length > 0 ? [] : [{ kind: 'paragraph', text: say('The two have no setup in common.', 'bad') }];
  return [
    ...nothing,
    ...variants.flatMap(buildPair),
    ...listUnder('Only on one side', missing),
    ...listUnder(
      'Not alike',
      warnings.map((warning) => say(warning, 'warning')),
    ),
  ];
}

function listUnder(heading: string, texts: readonly Text[]): Block[] {
  return texts.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...buildList(texts)];
}

function buildPair({ title, metrics }: VariantPair): Block[] {
  const columns = [
    buildColumn('metric', { align: 'left' }),
    buildColumn('baseline'),
    buildColumn('now'),
    buildColumn('now / baseline'),
    buildColumn('better', { align: 'left' }),
  ];
  const heading: Block = { kind: 'heading', text: `${title} beside the baseline` };
  return [heading, { kind: 'table', columns, rows: metrics.map(buildRow) }];
}

function buildRow({ metric, baseline, current, ratio }: MetricPair): Text[] {
  return [
    say(metric.title, 'strong'),
    cell(metric, baseline),
    cell(metric, current),
    ratio === null ? say('–', 'muted') : say(formatFineRatio(ratio)),
    say(metric.better, 'muted'),
  ];
}

function cell(metric: MetricPair['metric'], value: MetricValue): Text {
  if (value.kind === 'missing') return say(value.reason, 'muted');
  return formatMetric(value, (figure) => formatWithUnit(figure, metric.unit));
}
