/** Two summaries side by side: every figure of either with its ratio, and what was not alike. No judgement. */
import { type MetricKey, type MetricSpec, type MetricValue, metricTable } from '../records/metrics.ts';
import type { RecordSummary, VariantSummary } from '../records/summarize-record.ts';
import { findDifferences, findVariantDifferences } from './find-differences.ts';

export interface MetricPair {
  readonly metric: MetricSpec & { readonly key: MetricKey };
  readonly baseline: MetricValue;
  readonly current: MetricValue;
  /** Current over baseline; null when either is no figure, or the baseline is 0. */
  readonly ratio: number | null;
}

export interface VariantPair {
  readonly name: string;
  readonly title: string;
  /** Metrics that at least one side measured. */
  readonly metrics: readonly MetricPair[];
}

export interface SideBySide {
  readonly variants: readonly VariantPair[];
  /** Titles of what only one side measured; no metric of theirs is above. */
  readonly onlyInBaseline: readonly string[];
  readonly onlyInCurrent: readonly string[];
  /** In words: what was not alike and so may explain a difference. */
  readonly warnings: readonly string[];
}

export function compareSideBySide(baseline: RecordSummary, current: RecordSummary): SideBySide {
  const inBaseline = new Map(baseline.variants.map((variant) => [variant.name, variant]));
  const names = new Set(current.variants.map((variant) => variant.name));
  const pairs = current.variants.flatMap((variant) => {
    const before = inBaseline.get(variant.name);
    return before === undefined ? [] : [{ before, variant }];
  });
  return {
    variants: pairs.map(({ before, variant }) => ({
      name: variant.name,
      title: variant.title,
      metrics: pairMetrics(before, variant),
    })),
    onlyInBaseline: baseline.variants.filter(({ name }) => !names.has(name)).map(({ title }) => title),
    onlyInCurrent: current.variants.filter(({ name }) => !inBaseline.has(name)).map(({ title }) => title),
    warnings: [
      ...findDifferences(baseline, current),
      ...pairs.flatMap(({ before, variant }) => findVariantDifferences(before, variant)),
    ],
  };
}

/** Ratios of each later variant to the first: `ratios.get('latency-p50')`. Metrics without two figures are missing. */
export interface RatiosToFirst {
  readonly name: string;
  readonly title: string;
  readonly ratios: ReadonlyMap<MetricKey, number>;
}

export function compareWithFirst(summary: RecordSummary): readonly RatiosToFirst[] {
  const [first, ...others] = summary.variants;
  if (first === undefined) return [];
  return others.map((variant) => ({
    name: variant.name,
    title: variant.title,
    ratios: new Map(
      pairMetrics(first, variant).flatMap(({ metric, ratio }) => (ratio === null ? [] : [[metric.key, ratio]])),
    ),
  }));
}

function pairMetrics(before: VariantSummary, after: VariantSummary): MetricPair[] {
  return metricTable
    .map((metric) => ({
      metric,
      baseline: before.metrics[metric.key],
      current: after.metrics[metric.key],
      ratio: divide(after.metrics[metric.key], before.metrics[metric.key]),
    }))
    .filter(({ baseline, current }) => baseline.kind !== 'missing' || current.kind !== 'missing');
}

function divide(numerator: MetricValue, denominator: MetricValue): number | null {
  if (numerator.kind !== 'measured' || denominator.kind !== 'measured' || denominator.value === 0) return null;
  return numerator.value / denominator.value;
}
