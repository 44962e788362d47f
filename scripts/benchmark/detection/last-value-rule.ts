import type { RunLine } from './run-line.ts';

const lowerIsBetter = (metric: string) => metric !== 'throughput';

/**
 * What a rule that knows the last stored value alone makes of a run, for each gate metric: the head's figure of this run over
 * the base's figure of the run before on the same server, as if that had been the last commit's. Null for the first run.
 */
export function isFlaggedByLastValue(run: RunLine, previous: RunLine | null, threshold: number): boolean | null {
  if (previous === null) return null;
  return Object.entries(run.metrics).some(([name, metric]) => {
    const last = previous.metrics[name]?.base ?? null;
    if (!metric.gates || last === null || metric.head === null) return false;
    const ratio = lowerIsBetter(name) ? metric.head / last : last / metric.head;
    return ratio > threshold;
  });
}

/** Each run with the one before it on its server, in the order in which they were made. */
export function pairWithPrevious(runs: readonly RunLine[]): { run: RunLine; previous: RunLine | null }[] {
  return runs.map((run, index) => ({
    run,
    previous: runs.slice(0, index).findLast(({ server }) => server === run.server) ?? null,
  }));
}
