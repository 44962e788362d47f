/** What the ratios come to, in a line per setup. */
import { compareWithFirst, type RatiosToFirst } from '../comparison/side-by-side.ts';
import type { MetricKey } from '../records/metrics.ts';
import type { RecordSummary } from '../records/summarize-record.ts';
import { keepWebSockets } from './build-results.ts';
import { formatRatio } from './format-value.ts';
import { type Block, say } from './report.ts';
import { titleVariants } from './title-variants.ts';

type Headline = readonly (readonly [MetricKey, string])[];

const ofHttp: Headline = [
  ['latency-p50', 'p50'],
  ['throughput', 'requests/s'],
];
const ofWebSockets: Headline = [
  ['connect-rate', 'connects/s'],
  ['echo-p50', 'p50 echo'],
  ['delivery-p50', 'p50 delivery'],
];

/** More would be in the way of the tables, which have the same figures. */
const maxLines = 6;

/** `Daphne: p50 2.3 × and requests/s 0.45 × Gunicorn's`; only from valid figures. Nothing where that would be a page of text. */
export function buildHeadline(summary: RecordSummary): Block[] {
  const lines = [...build(summary, ofHttp), ...build(keepWebSockets(summary), ofWebSockets)];
  return lines.length > maxLines ? [] : lines;
}

function build(summary: RecordSummary, headline: Headline): Block[] {
  const titles = titleVariants(summary);
  return compareWithFirst(summary).flatMap(({ ratios }, index): Block[] => {
    const parts = headline.flatMap(([key, name]) => describe(ratios, key, name));
    if (parts.length === 0) return [];
    return [{ kind: 'paragraph', text: say(`${titles[index + 1]}: ${joinParts(parts)} ${titles[0]}'s`) }];
  });
}

function describe(ratios: RatiosToFirst['ratios'], key: MetricKey, name: string): string[] {
  const ratio = ratios.get(key);
  return ratio === undefined ? [] : [`${name} ${formatRatio(ratio)}`];
}

function joinParts(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
