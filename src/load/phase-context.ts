/** What every phase is run with. */
import type { PhaseProgress } from '../records/run-event.ts';
import type { Random } from './random.ts';

export interface PhaseContext {
  readonly random: Random;
  readonly onProgress: (progress: PhaseProgress) => void;
  /** To be called when the clock starts, by phases that open sockets before; else nobody need call it. */
  readonly onStart?: () => void;
  readonly signal: AbortSignal;
}
