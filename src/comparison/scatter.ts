/** How much ln(A'/A) scatters between fresh starts of the same code: measured on this machine, or elsewhere as a guess. */
import type { CalibrationFile } from '../records/calibration-file.ts';
import type { MetricKey } from '../records/metrics.ts';

/** Standard deviation of one pair, ln. */
export type Scatter = Readonly<Partial<Record<MetricKey, number>>>;

/**
 * Measured with 10 fresh starts of gunicorn and of Daphne each, 2 cores, generator and servers pinned apart, arms
 * interleaved: the larger of the two. CPU under load and p50 under load as throughput, which they follow. Of WebSockets nobody
 * has measured it: what a run of them will see cannot be said before it, but after a calibration.
 */
export const usualScatter: Scatter = {
  'latency-p50': 0.009,
  'latency-p90': 0.045,
  'latency-p95': 0.092,
  'latency-p99': 1.53,
  'latency-cpu': 0.033,
  throughput: 0.039,
  'load-p50': 0.039,
  'load-cpu': 0.033,
};

export interface ChosenScatter {
  readonly scatter: Scatter;
  /** For people: where the numbers come from. */
  readonly origin: string;
}

/** Of a setup where the calibration has it, else the largest of its setups; without a calibration the usual one. */
export function chooseScatter(
  file: CalibrationFile | null,
  setup: string,
  machine: { readonly cpuModel: string },
): ChosenScatter {
  if (file === null || file.setups.length === 0) {
    return {
      scatter: usualScatter,
      origin: 'scatter as measured elsewhere; channels-bench calibrate measures it here',
    };
  }
  const own = file.setups.filter((one) => one.setup === setup);
  const used = own.length > 0 ? own : file.setups;
  const scatter: Partial<Record<MetricKey, number>> = {};
  for (const { metrics } of used) {
    for (const { metric, pairSd } of metrics) scatter[metric] = Math.max(scatter[metric] ?? 0, pairSd);
  }
  const whose = own.length > 0 ? '' : ` of ${file.setups.map((one) => one.setup).join(', ')}`;
  const where = file.cpuModel === machine.cpuModel ? '' : `, on another CPU (${file.cpuModel})`;
  return { scatter, origin: `scatter${whose} as calibrated on ${file.finishedAt.slice(0, 10)}${where}` };
}
