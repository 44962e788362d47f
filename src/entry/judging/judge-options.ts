/** How a run's verdicts are judged, from its settings. */
import { chooseGateMetrics, listJudgedMetrics } from '../../comparison/gate-metrics.ts';
import type { JudgeOptions } from '../../comparison/judge-pairs.ts';
import { parseMargin, parseMetricName } from '../../comparison/margins.ts';
import type { MetricKey } from '../../records/metrics.ts';
import type { ComparisonSettings, Settings } from '../../settings/settings.ts';

/** For the settings' parser: what is wrong with one item of --margin or --gate, or null. */
export function findItemProblem(option: string, item: string): string | null {
  if (option === 'margin') {
    const parsed = parseMargin(item);
    return 'problem' in parsed ? parsed.problem : null;
  }
  return parseMetricName(item) === null ? `${JSON.stringify(item)} is no metric` : null;
}

/** What of the settings decides over verdicts. */
export interface JudgedSettings {
  readonly phases: Settings['phases'];
  readonly comparison: Pick<ComparisonSettings, 'margins' | 'gate' | 'failOn'>;
}

/** With the gate that the settings name or that is usual for their phases: it is known before anything is measured. */
export interface ChosenJudgeOptions extends JudgeOptions {
  readonly gateMetrics: readonly MetricKey[];
}

/** Of settings that findItemProblem has passed. */
export function chooseJudgeOptions({ comparison, phases }: JudgedSettings): ChosenJudgeOptions {
  const margins = comparison.margins.flatMap((text) => {
    const parsed = parseMargin(text);
    return 'rules' in parsed ? parsed.rules : [];
  });
  return { margins, gateMetrics: chooseGates(comparison, phases) };
}

/** `p50` names those of all phases: where a short name is meant as a gate, the first of them that is measured. */
function chooseGates({ gate }: JudgedSettings['comparison'], phases: Settings['phases']): readonly MetricKey[] {
  const usual = chooseGateMetrics(phases);
  if (gate === null) return usual;
  const measured = listJudgedMetrics(phases);
  return [
    ...new Set(
      gate.flatMap((name) => {
        const keys = parseMetricName(name) ?? [];
        return keys.find((key) => usual.includes(key)) ?? keys.find((key) => measured.includes(key)) ?? keys[0] ?? [];
      }),
    ),
  ];
}
