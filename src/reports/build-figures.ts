import { type MetricKey, metricTable } from '../records/metrics.ts';
import type { RecordSummary } from '../records/summarize-record.ts';

/** The figures for machines: the command line's --json and the action's outputs. */
export interface Figures {
  readonly status: RecordSummary['status'];
  readonly valid: boolean;
  /** By setup's name and metric: a number; `invalid` where the phase was; null where nothing was measured. */
  readonly setups: Readonly<Record<string, Readonly<Record<MetricKey, number | 'invalid' | null>>>>;
}

export function buildFigures(summary: RecordSummary): Figures {
  const setups = summary.variants.map(({ name, metrics }) => {
    const figures = metricTable.map(({ key }) => {
      const metric = metrics[key];
      return [key, metric.kind === 'measured' ? metric.value : metric.kind === 'invalid' ? 'invalid' : null];
    });
    return [name, Object.fromEntries(figures)];
  });
  return { status: summary.status, valid: summary.isValid, setups: Object.fromEntries(setups) };
}
