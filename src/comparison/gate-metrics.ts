/** Which metrics are judged, and which of them decide over the check. */
import { type MetricKey, metricTable } from '../records/metrics.ts';
import type { PhaseRecord } from '../records/record.ts';

/** Those that can be seen to change by a few per cent within minutes, by the phases that are run. */
const preferred: readonly (readonly MetricKey[])[] = [
  ['latency-p50'],
  ['latency-p90'],
  ['throughput'],
  // Under load where it was measured, else at the fixed rate: one of the two, since they say much the same.
  ['load-cpu', 'latency-cpu'],
  ['capacity'],
  // A closed loop: as many handshakes as the server can do, like throughput.
  ['connect-rate'],
  // The median of messages that are sent whatever the server does, and what each of them costs, which scatters least.
  ['echo-p50'],
  ['echo-cpu'],
  // Deliveries/s are as many as were asked for, unless the server falls behind, which makes the phase invalid.
  ['delivery-p50'],
  ['delivery-cpu'],
];

const phaseOf = new Map<MetricKey, string | null>(metricTable.map(({ key, phase }) => [key, phase]));

/** The default gate of a run with these phases. */
export function chooseGateMetrics(phases: readonly PhaseRecord['kind'][]): MetricKey[] {
  const ran = new Set<string | null>(phases);
  return preferred.flatMap((choices) => choices.find((key) => ran.has(phaseOf.get(key) ?? null)) ?? []);
}

/** Every metric whose ratio can be judged in pairs; errors are judged absolutely and apart. */
export function listJudgedMetrics(phases: readonly PhaseRecord['kind'][]): MetricKey[] {
  return metricTable
    .filter(({ phase, unit }) => phase !== null && unit !== 'fraction' && phases.includes(phase))
    .map(({ key }) => key);
}

/** One figure for a whole run, where there is room for one: the first of them that was measured. */
export const headlineMetrics: readonly MetricKey[] = [
  'latency-p50',
  'throughput',
  'echo-p50',
  'delivery-p50',
  'connect-rate',
];
