/** What the report says in its summary: how each setup compares with the first, now and then. */
import { compareWithFirst } from '../../comparison/side-by-side.ts';
import type { MetricKey } from '../../records/metrics.ts';
import type { RecordSummary, VariantSummary } from '../../records/summarize-record.ts';
import { formatRatio } from '../format-value.ts';
import { type Block, buildColumn, say } from '../report.ts';
import { titleVariants } from '../title-variants.ts';
import type { HistoricalReport } from './report-of-2016-09-06.ts';
import { divideReported, findReported, type ReportedRatios } from './reported-counterparts.ts';

interface Ratios {
  readonly variant: VariantSummary;
  readonly title: string;
  readonly firstTitle: string;
  readonly first: VariantSummary;
  /** Only from valid figures. */
  readonly now: ReadonlyMap<MetricKey, number>;
  /** Null where the report has no such pair. */
  readonly before: ReportedRatios | null;
}

function findRatios(summary: RecordSummary, report: HistoricalReport): readonly Ratios[] {
  const [first, ...others] = summary.variants;
  const titles = titleVariants(summary);
  const ratios = compareWithFirst(summary);
  if (first === undefined) return [];
  const reportedFirst = findReported(report, first.setup);
  return others.map((variant, index) => {
    const reported = findReported(report, variant.setup);
    const isPair = reported !== null && reportedFirst !== null && reported !== reportedFirst;
    return {
      variant,
      title: titles[index + 1] ?? variant.name,
      firstTitle: titles[0] ?? first.name,
      first,
      now: ratios[index]?.ratios ?? new Map(),
      before: isPair ? divideReported(reported, reportedFirst) : null,
    };
  });
}

/** `2.3 times the latency of`, in the words of the report; what is invalid is said to be. */
export function describeRatios(summary: RecordSummary, report: HistoricalReport): readonly string[] {
  return findRatios(summary, report).map((ratios) => {
    const parts = [describeEfficiency(ratios), describeLatency(ratios), describeThroughput(ratios)];
    return parts.filter((part) => part !== '').join(' ');
  });
}

/** More than a twentieth apart, both ways. A smaller difference says nothing without more rounds. */
const alike = { from: 0.95, to: 1.05 };

function describeEfficiency({ now, title, firstTitle }: Ratios): string {
  const latency = now.get('latency-p50');
  const throughput = now.get('throughput');
  if (latency === undefined || throughput === undefined) return '';
  if (latency > alike.to && throughput < alike.from) return `${title} is not as efficient as ${firstTitle}.`;
  if (latency < alike.from && throughput > alike.to) return `${title} is more efficient than ${firstTitle}.`;
  return '';
}

function describeLatency({ now, before, title, firstTitle, first, variant }: Ratios): string {
  const p50 = now.get('latency-p50');
  const p99 = now.get('latency-p99');
  if (p50 === undefined || p99 === undefined) return describeMissing('latency', title, [variant, first], 'latency-p50');
  const aside =
    before === null || before.p50 === null || before.p99 === null
      ? ''
      : ` (then ${inWords(before.p50)} and ${inWords(before.p99)})`;
  return `When considering only latency, ${title} has ${inWords(p50)} times the latency of ${firstTitle} when under the same traffic load at the median, and ${inWords(p99)} times at the 99th percentile${aside}.`;
}

function describeThroughput({ now, before, title, firstTitle, first, variant }: Ratios): string {
  const throughput = now.get('throughput');
  const latency = now.get('load-p50');
  if (throughput === undefined || latency === undefined) {
    return describeMissing('throughput', title, [variant, first], 'throughput');
  }
  const aside =
    before === null || before.throughput === null
      ? ''
      : ` (then ${inPercent(before.throughput)} and ${inWords(before.loadLatency)} times)`;
  return `When considering only throughput, ${title} has ${inPercent(throughput)} of the total throughput of ${firstTitle}, at ${inWords(latency)} times its latency${aside}.`;
}

function describeMissing(what: string, title: string, variants: readonly VariantSummary[], key: MetricKey): string {
  const isInvalid = variants.some(({ metrics }) => metrics[key].kind === 'invalid');
  const why = isInvalid ? 'its phase was invalid, or that of the setup it is compared with' : 'it was not measured';
  return `Of the ${what} of ${title} nothing can be said: ${why}.`;
}

const inWords = (ratio: number) => formatRatio(ratio).replace(' ×', '');
const inPercent = (ratio: number) => `${Math.round(ratio * 100)} %`;

/** The ratios of today beside those of the report. */
export function buildRatioTable(summary: RecordSummary, report: HistoricalReport): readonly Block[] {
  const all = findRatios(summary, report);
  if (all.length === 0) return [];
  const year = report.date.slice(0, 4);
  const columns = [
    { key: 'latency-p50', before: 'p50', header: 'p50' },
    { key: 'latency-p99', before: 'p99', header: 'p99' },
    { key: 'throughput', before: 'throughput', header: 'requests/s' },
    { key: 'load-p50', before: 'loadLatency', header: 'p50 under load' },
  ] as const;
  const cell = (ratio: number | null | undefined) =>
    ratio === null || ratio === undefined ? say('–', 'muted') : say(formatRatio(ratio));
  return [
    {
      kind: 'table',
      columns: [
        buildColumn(`times ${all[0]?.firstTitle}'s`, { align: 'left' }),
        ...columns.flatMap(({ header }) => [
          buildColumn('now', { group: header, fullHeader: `${header}, now` }),
          buildColumn(year, { group: header, fullHeader: `${header}, ${year}` }),
        ]),
      ],
      rows: all.map(({ title, now, before }) => [
        say(title, 'strong'),
        ...columns.flatMap(({ key, before: old }) => [cell(now.get(key)), cell(before?.[old])]),
      ]),
    },
  ];
}
