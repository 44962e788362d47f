/** Which setup of an earlier report stands where one of today stands, and what the ratios were then. */
import type { HistoricalReport, ReportedSetup } from './report-of-2016-09-06.ts';

export function findReported(report: HistoricalReport, setup: string): ReportedSetup | null {
  return report.setups.find(({ counterparts }) => counterparts.includes(setup)) ?? null;
}

export interface ReportedRatios {
  readonly p50: number | null;
  readonly p99: number | null;
  readonly throughput: number | null;
  readonly loadLatency: number;
}

/** Of a setup to another of the same report. */
export function divideReported(setup: ReportedSetup, by: ReportedSetup): ReportedRatios {
  const divide = (above: number | undefined | null, below: number | undefined | null) =>
    above === undefined || above === null || below === undefined || below === null ? null : above / below;
  return {
    p50: divide(setup.latencyMs?.p50, by.latencyMs?.p50),
    p99: divide(setup.latencyMs?.p99, by.latencyMs?.p99),
    throughput: divide(setup.typicalRequestsPerSecond, by.typicalRequestsPerSecond),
    loadLatency: setup.loadLatencyMs / by.loadLatencyMs,
  };
}
