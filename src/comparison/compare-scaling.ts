/** How a setup's throughput grows with its workers: figures of one record, no judgement. */
import type { MetricKey, MetricValue } from '../records/metrics.ts';
import type { RecordSummary, VariantSummary } from '../records/summarize-record.ts';

export interface ScalingRow {
  readonly variant: VariantSummary;
  readonly rate: MetricValue;
  /** Rate over the fewest workers' rate, divided by how many times more workers there are; 1 is perfect. Null without it. */
  readonly efficiency: number | null;
}

export interface Scaling {
  /** What is counted per second: the first of these that was measured. */
  readonly metric: (typeof rates)[number];
  /** Setup by setup, those of one setup with the fewest workers first. */
  readonly rows: readonly ScalingRow[];
}

/** Only closed loops and searches go as fast as the server can. */
const rates = ['throughput', 'capacity', 'connect-rate'] as const satisfies readonly MetricKey[];

/** Null where no setup ran with different numbers of workers, or nothing was measured that could grow with them. */
export function compareScaling({ variants }: Pick<RecordSummary, 'variants'>): Scaling | null {
  const groups = [...Map.groupBy(variants, nameWithoutWorkers).values()].filter(
    (group) => new Set(group.map(({ workers }) => workers)).size > 1,
  );
  const members = groups.flat();
  const metric = rates.find((key) => members.some(({ metrics }) => metrics[key].kind !== 'missing'));
  if (metric === undefined) return null;
  return { metric, rows: groups.flatMap((group) => compareGroup(group, metric)) };
}

function compareGroup(group: readonly VariantSummary[], metric: Scaling['metric']): ScalingRow[] {
  const sorted = group.toSorted((a, b) => a.workers - b.workers);
  const fewest = sorted[0] as VariantSummary;
  return sorted.map((variant) => {
    const rate = variant.metrics[metric];
    const base = fewest.metrics[metric];
    const isKnown = rate.kind === 'measured' && base.kind === 'measured' && base.value > 0;
    const efficiency = isKnown ? (rate.value * fewest.workers) / (base.value * variant.workers) : null;
    return { variant, rate, efficiency };
  });
}

/** `gunicorn@2-workers@base` → `gunicorn@base` */
function nameWithoutWorkers({ name, workers }: VariantSummary): string {
  return name.replace(`@${workers}-workers`, '');
}
