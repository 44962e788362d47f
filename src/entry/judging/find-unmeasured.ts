/** Beside a history: what was to be measured and has no valid figure, so that no verdict speaks of it. */
import type { StoredVariantJudgement } from '../../comparison/stored-verdict.ts';
import { type MetricKey, metricTable } from '../../records/metrics.ts';
import { phaseKinds } from '../../records/phase-kinds.ts';
import type { BenchRecord } from '../../records/record.ts';

/** A sentence each. `gateMetrics`: what decides. A phase none of whose figures decide is not named. */
export function findUnmeasured(
  record: BenchRecord,
  variants: readonly StoredVariantJudgement[],
  gateMetrics: readonly MetricKey[],
): readonly string[] {
  return variants.flatMap(({ variant, title, verdicts }) => {
    const gate = verdicts.filter(({ isGate }) => isGate).map(({ metric }) => metric);
    const loaded = new Set(
      record.rounds.flatMap(({ phases }) =>
        phases.filter(({ arms }) => arms.some((arm) => arm.variant === variant)).map(({ kind }) => kind),
      ),
    );
    if (loaded.size === 0) return gate.length > 0 ? [] : [`${title}: nothing of it was measured`];
    return phaseKinds.flatMap((kind) => {
      if (!loaded.has(kind)) return [];
      const wanted = gateMetrics.filter((metric) => belongsTo(metric, kind));
      return wanted.length === 0 || wanted.some((metric) => gate.includes(metric))
        ? []
        : [`${title}: no round gave a valid figure of the ${kind} phase`];
    });
  });
}

function belongsTo(metric: MetricKey, kind: (typeof phaseKinds)[number]): boolean {
  return metricTable.some(({ key, phase }) => key === metric && phase === kind);
}
