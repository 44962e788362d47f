/** How the earlier runs of each setup went, for a comment: a table of figures, and a chart of them. */
import type { History } from '../comparison/find-baseline.ts';
import { readRatio } from '../comparison/find-baseline.ts';
import { findMetric, nameMetric } from '../comparison/format-change.ts';
import { headlineMetrics } from '../comparison/gate-metrics.ts';
import type { HistoryEntry } from '../records/history-entry.ts';
import type { MetricKey } from '../records/metrics.ts';
import { formatFineRatio } from './format-value.ts';
import { type Block, buildColumn, say } from './report.ts';

const fewestRuns = 3;
const mostRuns = 40;
/** Fewer rounds beside the control scatter more than a chart should show; the same as for verdicts. */
const minRounds = 10;

/** Folded, a part for each of the variants that has runs enough; `current` are the entries of this run. */
export function buildTrendChart(
  history: History,
  variants: readonly string[],
  current: readonly HistoryEntry[],
): Block[] {
  return variants.flatMap((variant): Block[] => {
    const own = current.find((entry) => entry.variant === variant) ?? null;
    const earlier = history.entries.filter((entry) => entry.variant === variant && entry.runId !== own?.runId);
    const like = own ?? earlier.at(-1);
    if (like === undefined) return [];
    const alike = [...earlier, ...(own === null ? [] : [own])].filter(
      (entry) => entry.cpuModel === like.cpuModel && entry.configurationDigest === like.configurationDigest,
    );
    const metric = chooseMetric(alike);
    const isHigherBetter = findMetric(metric).better === 'higher';
    const points = alike.flatMap((entry) => {
      const ratio = readRatio(entry, metric, minRounds);
      return ratio === null
        ? []
        : [
            {
              label: entry.commit?.slice(0, 7) ?? entry.runId.slice(-6),
              value: Math.exp(isHigherBetter ? -ratio : ratio),
            },
          ];
    });
    if (points.length < fewestRuns) return [];
    const shown = points.slice(-mostRuns);
    const title = `Trend of ${like.title}`;
    const unit = `${names[metric] ?? nameMetric(metric)} over the control`;
    return [
      {
        kind: 'section',
        title,
        blocks: [buildTable(shown, unit), { kind: 'chart', title, unit, points: shown }],
      },
    ];
  });
}

const names: Readonly<Partial<Record<MetricKey, string>>> = { 'latency-p50': 'p50' };

/** Of a setup that is loaded over WebSockets alone, one of theirs. */
function chooseMetric(entries: readonly HistoryEntry[]): MetricKey {
  const has = (metric: MetricKey) => entries.some((entry) => readRatio(entry, metric, minRounds) !== null);
  return headlineMetrics.find(has) ?? 'latency-p50';
}

function buildTable(points: readonly { readonly label: string; readonly value: number }[], unit: string): Block {
  const values = points.map(({ value }) => value);
  const first = points[0];
  const last = points.at(-1);
  const columns = [
    buildColumn(unit, { align: 'left' }),
    buildColumn('runs'),
    buildColumn('oldest'),
    buildColumn('lowest'),
    buildColumn('highest'),
    buildColumn('newest'),
  ];
  const cells = [first?.value ?? 0, Math.min(...values), Math.max(...values), last?.value ?? 0].map((value) =>
    say(formatFineRatio(value)),
  );
  const name = `${first?.label} to ${last?.label}`;
  return { kind: 'table', columns, rows: [[say(name, 'strong'), say(String(points.length)), ...cells]] };
}
