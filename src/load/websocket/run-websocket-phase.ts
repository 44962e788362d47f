/** The WebSocket phases: the one door into this room. */
import type { PhaseSamples, Target } from '../load-generator.ts';
import type { PhaseContext } from '../phase-context.ts';
import type { WebSocketPhase } from '../websocket-load.ts';
import { runConnects } from './run-connects.ts';
import { runMessages } from './run-messages.ts';

export function runWebSocketPhase(
  phase: WebSocketPhase,
  targets: readonly Target[],
  context: PhaseContext,
): Promise<PhaseSamples> {
  switch (phase.kind) {
    case 'websocket-connect':
      return runConnects(phase, targets, context);
    case 'websocket-echo':
    case 'websocket-broadcast':
      return runMessages(phase, targets, context);
  }
}
