/** The records of several runners that have measured one comparison. */
import type { NamedRecord } from '../../src/comparison/group-comparisons.ts';
import type { BenchRecord } from '../../src/records/record.ts';
import { buildPairedRecord, type PairedOptions } from './build-paired-record.ts';

export interface RunnerOptions extends PairedOptions {
  readonly cpuModel?: string;
  readonly changes?: Partial<BenchRecord>;
}

/** `runner-1` and so on, each with a seed, a run id and scatter of its own. */
export function buildRunners(runners: readonly RunnerOptions[]): NamedRecord[] {
  return runners.map((options, index) => {
    const record = buildPairedRecord({ seed: index + 1, ...options });
    const cpuModel = options.cpuModel ?? record.environment.cpuModel;
    return {
      name: `runner-${index + 1}`,
      record: {
        ...record,
        runId: `20260301-12000${index}-abc${index}`,
        startedAt: `2026-03-01T12:00:0${index}.000Z`,
        plan: { ...record.plan, seed: index + 1 },
        environment: { ...record.environment, cpuModel },
        ...options.changes,
      },
    };
  });
}
