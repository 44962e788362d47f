/** Runs a phase of any kind in this process. */
import { runCapacitySearch } from './capacity-search.ts';
import type { Phase, PhaseSamples, Target } from './load-generator.ts';
import { runOpenLoop } from './open-loop-http.ts';
import type { PhaseContext } from './phase-context.ts';

export async function runPhase(phase: Phase, targets: readonly Target[], context: PhaseContext): Promise<PhaseSamples> {
  context.signal.throwIfAborted();
  switch (phase.kind) {
    case 'latency':
      return runOpenLoop(phase, targets, context);
    case 'throughput': {
      // autocannon brings many modules; an open loop does without the time and the memory that loading them takes.
      const { runClosedLoop } = await import('./autocannon-http.ts');
      return runClosedLoop(phase, targets, context);
    }
    case 'capacity':
      return runCapacitySearch(phase, targets, context);
    case 'websocket-connect':
    case 'websocket-echo':
    case 'websocket-broadcast': {
      const { runWebSocketPhase } = await import('./websocket/run-websocket-phase.ts');
      return runWebSocketPhase(phase, targets, context);
    }
  }
}
