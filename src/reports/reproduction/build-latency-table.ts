/** The first table of the report: latency at the fixed rate. */
import type { RecordSummary, VariantSummary } from '../../records/summarize-record.ts';
import { formatCount, formatMetric, formatNumber, formatPercent } from '../format-value.ts';
import { type Block, buildColumn, say, type Text } from '../report.ts';
import { titleVariants } from '../title-variants.ts';
import type { HistoricalReport } from './report-of-2016-09-06.ts';

const percentiles = ['p50', 'p90', 'p95', 'p99'] as const;
const none = say('–', 'muted');

export function buildLatencyTable(summary: RecordSummary, report: HistoricalReport): Block {
  const titles = titleVariants(summary);
  const group = 'latency, ms';
  return {
    kind: 'table',
    columns: [
      buildColumn('setup', { align: 'left' }),
      ...percentiles.map((name) => buildColumn(name, { group, fullHeader: `${name}, ms` })),
      buildColumn('requests'),
      buildColumn('errors'),
    ],
    rows: [
      ...summary.variants.map((variant, index) => [
        say(titles[index] ?? variant.name, 'strong'),
        ...percentiles.map((name) => formatMetric(variant.metrics[`latency-${name}`], formatNumber)),
        ...describeRequests(variant),
      ]),
      ...report.setups.flatMap(({ title, latencyMs }) =>
        latencyMs === null
          ? []
          : [
              [
                say(nameReported(title, report), 'muted'),
                ...percentiles.map((name) => say(String(latencyMs[name]))),
                none,
                none,
              ],
            ],
      ),
    ],
  };
}

/** Of the valid rounds alone, as the percentiles are. */
function describeRequests({ phases: { latency } }: VariantSummary): readonly Text[] {
  if (latency === undefined) return [none, none];
  if (latency.validRounds === 0) return [say('invalid', 'bad'), say('invalid', 'bad')];
  const { requests, total } = latency.errors;
  const errors = total === 0 ? say('0') : say(`${formatCount(total)} (${formatPercent(total / requests)})`, 'warning');
  return [say(formatCount(requests)), errors];
}

/** `Gunicorn 19.6.0, in 2016`. */
export function nameReported(title: string, { date }: HistoricalReport): string {
  return `${title}, in ${date.slice(0, 4)}`;
}
