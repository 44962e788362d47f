/**
 * The port of everything that makes load. One phase is run against one or several targets, which share one schedule:
 * each slot of an open loop, and each slice of a closed loop, is dealt to a target at random in balanced blocks. With
 * one target it is a plain phase; with two it is a paired measurement, in which drift and noisy neighbours hit both alike.
 */
import type { PhaseProgress } from '../records/run-event.ts';
import type { MessageCounts, WebSocketPhase, WebSocketTarget } from './websocket-load.ts';

/** A right answer; everything else is counted as an error. `body: null` accepts any body. */
export interface ExpectedAnswer {
  readonly status: number;
  readonly body: string | null;
}

export interface Target {
  /** The arm's name; results carry it. */
  readonly name: string;
  /** `http://127.0.0.1:41234` */
  readonly origin: string;
  readonly path: string;
  readonly expect: ExpectedAnswer;
  /** null where the setup has no WebSockets; then no WebSocket phase may be run against it. */
  readonly webSocket: WebSocketTarget | null;
}

export type Connection = 'keep-alive' | 'close';

/** Open loop: requests leave on a schedule that does not wait for answers. */
export interface LatencyPhase {
  readonly kind: 'latency';
  /** Requests per second in all, shared among the targets. */
  readonly ratePerSecond: number;
  readonly durationSeconds: number;
  /** Even: the i-th at i/rate. Poisson: exponential gaps. */
  readonly arrival: 'even' | 'poisson';
  /** `close` asks for a new connection per request. */
  readonly connection: Connection;
  /** A request without a whole answer this long after its scheduled time is a time-out. */
  readonly timeoutSeconds: number;
  /** Connections per target at most; further requests wait for a free one, and their waiting counts as latency. */
  readonly maxConnections: number;
}

/** Closed loop: every connection sends its next request when the answer to the last has come. */
export interface ThroughputPhase {
  readonly kind: 'throughput';
  readonly connections: number;
  readonly durationSeconds: number;
  readonly connection: Connection;
  readonly timeoutSeconds: number;
  /** Length of the slices in which several targets alternate. Not used with one target. */
  readonly sliceMs: number;
}

/** Bisection for the highest open-loop rate that is held with p99 and error rate under limits. */
export interface CapacityPhase {
  readonly kind: 'capacity';
  readonly maxP99Ms: number;
  readonly maxErrorRate: number;
  readonly minRatePerSecond: number;
  readonly maxRatePerSecond: number;
  /** How long each rate is tried. */
  readonly stepSeconds: number;
  readonly connection: Connection;
  readonly timeoutSeconds: number;
  readonly maxConnections: number;
}

export type HttpPhase = LatencyPhase | ThroughputPhase | CapacityPhase;
export type Phase = HttpPhase | WebSocketPhase;

/** Why a request was no success. Each request is counted once. */
export interface ErrorCounts {
  /** Not even a connection. */
  readonly connect: number;
  /** The connection was reset. */
  readonly reset: number;
  /** The server closed before the whole answer had come. */
  readonly closed: number;
  readonly timeout: number;
  /** A message that never came, neither back nor to one of its receivers; its socket stayed open. */
  readonly lost: number;
  /** A message that came with another content. */
  readonly corrupted: number;
  /** A whole answer with another status code. */
  readonly status: number;
  /** The right status with another body. */
  readonly body: number;
  /** Anything else, for instance an answer that is not HTTP. */
  readonly other: number;
}

/** One second of a phase. Latencies are null in a second without a right answer. */
export interface SecondOfLoad {
  readonly completed: number;
  readonly errors: number;
  readonly p50Ms: number | null;
  readonly maxMs: number | null;
}

/** What one target answered in one phase. */
export interface TargetSamples {
  readonly target: string;
  /** Slots of the schedule, or requests sent in a closed loop; in a broadcast slots × receivers, as each delivery counts. */
  readonly scheduled: number;
  /** Right answers. */
  readonly completed: number;
  readonly errors: ErrorCounts;
  /** Every status code that came, for instance `{'200': 2990, '500': 10}`. */
  readonly statusCodes: Readonly<Record<string, number>>;
  /**
   * Seconds during which this target was under load; with slices, the sum of its slices. In an open loop as long as the
   * schedule, and longer by what the server fell behind it.
   */
  readonly activeSeconds: number;
  /** CPU time of the generator over wall time while requests left for this target; 1 is one core. */
  readonly generatorCpu: number;
  /** HDR histogram of the right answers' latencies in µs, compressed V2, base64. */
  readonly latencyHistogram: string;
  readonly perSecond: readonly SecondOfLoad[];
  readonly connectionsOpened: number;
  /** null for HTTP. */
  readonly messages: MessageCounts | null;
}

/** What the generator noticed about itself. */
export interface GeneratorSelfReport {
  /** HDR histogram in µs of how late requests left; null for a closed loop, which has no schedule. */
  readonly latenessHistogram: string | null;
  /** CPU time of the generator process in this phase. */
  readonly cpuMs: number;
  readonly wallSeconds: number;
  readonly peakMemoryBytes: number;
}

/** One rate that the capacity search tried. */
export interface CapacityStep {
  readonly target: string;
  readonly ratePerSecond: number;
  readonly attainedPerSecond: number;
  readonly p99Ms: number | null;
  readonly errorRate: number;
  readonly isHeld: boolean;
}

export interface PhaseSamples {
  readonly targets: readonly TargetSamples[];
  readonly generator: GeneratorSelfReport;
  /** Only for a capacity phase. */
  readonly capacitySteps?: readonly CapacityStep[];
  /** Set when the phase ended before its time, in words: `no answer for 5 s`. */
  readonly endedEarly: string | null;
}

export interface RunPhaseOptions {
  /** Seed of the dealing and of Poisson gaps; the same seed deals the same schedule. */
  readonly seed: number;
  readonly onProgress: (progress: PhaseProgress) => void;
  /** Called when the clock starts, by phases that open sockets before: the servers' CPU time counts from then on. */
  readonly onStart?: () => void;
  /** Aborting ends the phase within a second; run() then rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

export interface LoadGenerator extends AsyncDisposable {
  run(phase: Phase, targets: readonly Target[], options: RunPhaseOptions): Promise<PhaseSamples>;
}

/** The answer of a capacity search, requests per second, or null when no rate was held. */
export function findHighestRateHeld(steps: readonly CapacityStep[], target: string): number | null {
  const held = steps.filter((step) => step.target === target && step.isHeld).map(({ ratePerSecond }) => ratePerSecond);
  return held.length === 0 ? null : Math.max(...held);
}
