/** What a round is run with. Everything that touches the world comes in here, so that tests can script it. */
import type { Engine, Variant } from '../engines/engine.ts';
import type { LoadGenerator, Phase, Target } from '../load/load-generator.ts';
import type { RunEvent } from '../records/run-event.ts';
import type { ValidityLimits } from '../settings/validity-limits.ts';
import type { MachinePressure } from './validity/validity-facts.ts';

export interface RoundContext {
  readonly generator: LoadGenerator;
  readonly limits: ValidityLimits;
  readonly now: () => Date;
  /** Monotonic, ms. */
  readonly nowMs: () => number;
  /** Begins to watch the machine; the function returned tells what happened since. */
  readonly watchMachine: () => () => MachinePressure;
  readonly onEvent: (event: RunEvent) => void;
  readonly signal: AbortSignal;
}

export interface BenchmarkContext extends Omit<RoundContext, 'generator'> {
  readonly engine: Engine;
  /** Starts a generator for one round. */
  readonly startGenerator: () => Promise<LoadGenerator>;
  readonly variants: readonly BenchmarkVariant[];
  readonly phases: readonly Phase[];
  readonly planWarmUp: (arms: number) => readonly Phase[];
  /** One request on a connection of its own; rejects when no whole answer comes. */
  readonly fetchAnswer: (url: string) => Promise<{ readonly status: number; readonly body: string }>;
  /** An existing folder for one round's logs. */
  readonly createLogDirectory: (roundIndex: number, variant: string) => Promise<string>;
  readonly createSeeds: (seed: number) => () => number;
}

/** A variant with what is asked of it under load. */
export interface BenchmarkVariant {
  readonly variant: Variant;
  readonly path: string;
  readonly expect: Target['expect'];
  readonly webSocket: Target['webSocket'];
}
