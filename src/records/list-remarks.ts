import type { BenchRecord } from './record.ts';

/** What makes no phase invalid and yet belongs beside the figures: warnings of the run, and what it met on its way. */
export function listRemarks({ warnings, rounds }: BenchRecord): readonly string[] {
  const found = rounds.flatMap(({ index, arms, phases }) => [
    ...arms.flatMap(({ variant, incidents }) =>
      incidents
        .filter(({ during, kind }) => kind === 'restarted' && during === 'warm-up')
        .map(({ service, message }) => `${variant}, round ${index + 1}: ${service} ${message}, in the warm-up`),
    ),
    ...phases.flatMap((phase) =>
      phase.arms.flatMap(({ variant, serverCpuFailure }) =>
        serverCpuFailure === null
          ? []
          : [`${variant}, ${phase.kind}, round ${index + 1}: the servers' CPU time is unknown: ${serverCpuFailure}`],
      ),
    ),
  ]);
  return [...warnings, ...found];
}
