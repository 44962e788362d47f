/** What every phase is run with. */
import type { PhaseProgress } from '../records/run-event.ts';
import type { Random } from './random.ts';

export interface PhaseContext {
  readonly random: Random;
  readonly onProgress: (progress: PhaseProgress) => void;
  readonly signal: AbortSignal;
}
