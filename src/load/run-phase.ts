/** Runs a phase of any kind in this process. */
import { runClosedLoop } from './autocannon-http.ts';
import { runCapacitySearch } from './capacity-search.ts';
import type { Phase, PhaseSamples, Target } from './load-generator.ts';
import { runOpenLoop } from './open-loop-http.ts';
import type { PhaseContext } from './phase-context.ts';

export async function runPhase(phase: Phase, targets: readonly Target[], context: PhaseContext): Promise<PhaseSamples> {
  context.signal.throwIfAborted();
  switch (phase.kind) {
    case 'latency':
      return runOpenLoop(phase, targets, context);
    case 'throughput':
      return runClosedLoop(phase, targets, context);
    case 'capacity':
      return runCapacitySearch(phase, targets, context);
  }
}
