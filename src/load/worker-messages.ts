/** What the parent and the load worker say to each other over the process channel. */
import type { PhaseProgress } from '../records/run-event.ts';
import type { Phase, PhaseSamples, Target } from './load-generator.ts';

export type MessageToWorker =
  | { readonly kind: 'run'; readonly phase: Phase; readonly targets: readonly Target[]; readonly seed: number }
  | { readonly kind: 'abort' };

export type MessageFromWorker =
  | { readonly kind: 'ready' }
  /** The clock of the phase has started. */
  | { readonly kind: 'started' }
  | { readonly kind: 'progress'; readonly progress: PhaseProgress }
  | { readonly kind: 'done'; readonly samples: PhaseSamples }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string };
