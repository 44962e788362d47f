/** Everything that a run can be told, fully specified: no undefined, no default left to apply later. */
import type { RemoteService } from '../setups/remote-service.ts';
import type { ValidityLimits } from './validity-limits.ts';

export type EngineChoice = 'auto' | 'compose' | 'processes' | 'attach';
export type PhaseKind =
  | 'latency'
  | 'throughput'
  | 'capacity'
  | 'websocket-connect'
  | 'websocket-echo'
  | 'websocket-broadcast';

export type FailOn = 'regressed' | 'suspected' | 'inconclusive' | 'invalid' | 'never';

/** Where the history of earlier runs is. */
export type HistoryPlace =
  | { readonly kind: 'folder'; readonly directory: string }
  /** On the command line a branch of the clone, in the action of the repository on GitHub. */
  | { readonly kind: 'branch'; readonly branch: string }
  /** Of earlier runs of the same job: only the action knows them. */
  | { readonly kind: 'artifact'; readonly artifactName: string };

/** What is compared with what, and what is made of it. */
export interface ComparisonSettings {
  /** Revision of the source, or of the setups where there is no source; null for none. */
  readonly base: string | null;
  /** Null: the working tree. */
  readonly head: string | null;
  /** Name or folder of a setup. */
  readonly against: string | null;
  readonly compare: 'auto' | 'paired' | 'stored' | 'none';
  /** Null when `rounds` was given, which then says how many there are. */
  readonly budgetMinutes: number | null;
  readonly history: HistoryPlace | null;
  readonly control: string;
  /** As written: `p50=5%`. */
  readonly margins: readonly string[];
  /** As written: `p50`; null for the usual ones. */
  readonly gate: readonly string[] | null;
  readonly failOn: FailOn;
  /** Whether a confirmed regression is followed by a profile of both sides. */
  readonly profile: boolean;
  /** Absolute file, or null. */
  readonly calibration: string | null;
}

export interface Settings {
  /** Names of built-in setups or folders with a setup.yaml, in the order in which tables show them. */
  readonly setups: readonly string[];
  readonly engine: EngineChoice;
  /** Where `attach` finds the server; null for the other engines. */
  readonly url: string | null;
  /** Whether missing Debian packages may be installed. */
  readonly install: boolean;
  /** Numbers of worker processes, in the order in which tables show them. */
  readonly workers: readonly number[];
  /** Services that are not started, because they answer elsewhere. */
  readonly remotes: readonly RemoteService[];
  /** How requests reach containers. */
  readonly network: 'publish' | 'host';
  /** Absolute folder of the source under test, or null. */
  readonly source: string | null;
  /** The path to request in place of the setup's own, or null. */
  readonly path: string | null;
  readonly phases: readonly PhaseKind[];
  /** Fresh starts of each setup. */
  readonly rounds: number;
  readonly seed: number;
  /** Per arm, before the first phase. */
  readonly warmUpSeconds: number;
  readonly latency: {
    readonly ratePerSecond: number;
    readonly durationSeconds: number;
    readonly arrival: 'even' | 'poisson';
    readonly maxConnections: number;
  };
  readonly throughput: {
    readonly connections: number;
    readonly durationSeconds: number;
    readonly sliceMs: number;
  };
  readonly capacity: {
    readonly maxP99Ms: number;
    readonly maxErrorRate: number;
    readonly maxRatePerSecond: number;
    readonly stepSeconds: number;
  };
  readonly webSocket: {
    readonly sockets: number;
    readonly messageBytes: number;
    readonly echoRatePerSecond: number;
    readonly broadcastRatePerSecond: number;
    readonly handshakes: number;
    readonly durationSeconds: number;
  };
  readonly comparison: ComparisonSettings;
  readonly connection: 'keep-alive' | 'close';
  readonly timeoutSeconds: number;
  readonly limits: ValidityLimits;
  /** Whether generator and servers are pinned to cores of their own where there are two or more. */
  readonly pin: boolean;
  /** Absolute folder that receives the record and the logs. */
  readonly outputDirectory: string;
  /** Absolute file of a record to print beside this one, or null. */
  readonly baseline: string | null;
}
