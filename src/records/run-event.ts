/** What a run says while it goes, for whoever shows progress. The record holds the same facts at the end. */
import type { EnvironmentRecord, PhaseRecord, RoundRecord } from './record.ts';

/** Sent several times per second while a phase runs. */
export interface PhaseProgress {
  readonly elapsedSeconds: number;
  readonly durationSeconds: number;
  /** Answers per second since the last progress. */
  readonly ratePerSecond: number;
  /** Median of the answers since the last progress. */
  readonly p50Ms: number | null;
  /** Errors since the phase began. */
  readonly errors: number;
}

export type RunEvent =
  | { readonly kind: 'engine-chosen'; readonly engine: EnvironmentRecord['engine'] }
  | { readonly kind: 'log'; readonly line: string }
  | { readonly kind: 'warning'; readonly message: string }
  /** Requirements are checked and images built; can take minutes. */
  | { readonly kind: 'preparing'; readonly variants: readonly string[] }
  | { readonly kind: 'planned'; readonly rounds: number; readonly estimatedSeconds: number; readonly pinning: string }
  /** What a comparison does next and why, for people. */
  | { readonly kind: 'stage-started'; readonly message: string; readonly rounds: number }
  | { readonly kind: 'round-started'; readonly index: number; readonly total: number; readonly arms: readonly string[] }
  | { readonly kind: 'arm-started'; readonly variant: string; readonly startSeconds: number }
  | {
      readonly kind: 'phase-started';
      readonly phase: 'warm-up' | PhaseRecord['kind'];
      readonly arms: readonly string[];
      readonly durationSeconds: number;
    }
  | { readonly kind: 'phase-progress'; readonly progress: PhaseProgress }
  | { readonly kind: 'phase-finished'; readonly phase: PhaseRecord | 'warm-up' }
  | { readonly kind: 'round-finished'; readonly round: RoundRecord }
  | { readonly kind: 'record-written'; readonly path: string };
