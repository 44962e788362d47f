/** The port that every engine implements: what brings a setup up, and tells what it cost. */
import type { RemoteService } from '../setups/remote-service.ts';
import type { Setup } from '../setups/setup.ts';

export type EngineKind = 'compose' | 'processes' | 'attach';

/** A setup together with the source under test. */
export interface Variant {
  /** Unique in a run, for instance `daphne` or later `daphne@base`. Letters, digits, `-`, `_`, `@`, `.`. */
  readonly name: string;
  readonly setup: Setup;
  /** Absolute folder that is installed over the setup's packages, or null. */
  readonly sourceDirectory: string | null;
  /** Worker processes of the target, handed on as setup.yaml says; 1 without it. */
  readonly workers?: number;
  /** Services of the setup that are not started, because they answer elsewhere; none without it. */
  readonly remotes?: readonly RemoteService[];
}

/** The variables by which Procfile and compose.yaml are told how many workers to start. */
export function buildWorkerVariables({ setup, workers = 1 }: Variant): Readonly<Record<string, string>> {
  const { workers: section } = setup.file;
  return section === undefined ? {} : { [section.variable]: String(workers) };
}

export interface EngineDescription {
  readonly kind: EngineKind;
  /** Why this engine was taken, in words: `a Docker engine answers (28.2.2, Compose 2.38.1)`. */
  readonly reason: string;
  /** For instance `{docker: '28.2.2', compose: '2.38.1'}`. */
  readonly versions: Readonly<Record<string, string>>;
  /** How requests reach the server: through docker-proxy on a published port, the host's network, or directly. */
  readonly network: 'published-port' | 'host-network' | 'direct';
}

/** What the servers of an arm have used since they were started. */
export interface ServerUsage {
  /** CPU time by service, ms; null where the engine cannot know (attach). */
  readonly cpuMs: Readonly<Record<string, number>> | null;
  /** Peak memory by service, bytes; null where unknown. Containers: the cgroup's peak; processes: sum of peak RSS. */
  readonly peakMemoryBytes: Readonly<Record<string, number>> | null;
}

/** A server that ended, restarted or was killed while it should have run. */
export interface ServerIncident {
  readonly service: string;
  readonly kind: 'exited' | 'restarted' | 'killed';
  /** For people: `exited with code 1`. */
  readonly message: string;
}

/** The running copy of a variant. Disposing stops everything that its start started; it never throws. */
export interface RunningArm extends AsyncDisposable {
  readonly variant: Variant;
  /** `http://127.0.0.1:41234`, without a trailing slash. */
  readonly origin: string;
  /** Seconds from the start of the first program until the server was ready. */
  readonly startSeconds: number;
  readUsage(): Promise<ServerUsage>;
  /** Incidents since the start, oldest first; empty when all is well. What was told once is told again, and no other. */
  readIncidents(): Promise<readonly ServerIncident[]>;
  /** Asks the running system: `{python: '3.11.2', django: '4.2.1', redis: '7.0.15'}`; empty when it cannot be asked. */
  readVersions(): Promise<Readonly<Record<string, string>>>;
  /** By service the image that it runs, `sha256:…`; missing where there are no images. */
  readImages?(): Promise<Readonly<Record<string, string>>>;
  /** Pids, on this machine, of the target's processes; missing where they cannot be known. */
  readProcessIds?(): Promise<readonly number[]>;
  /** Last lines of every service's log, each prefixed with `service | `. */
  readLogTail(lines: number): Promise<readonly string[]>;
}

/** What lets Python programs sample themselves for a profile: profiling/python/sitecustomize.py. */
export interface Instrument {
  /** Comes first on the target's PYTHONPATH. */
  readonly pythonDirectory: string;
  /** The target may write into it and finds it under BENCH_PROFILE_DIR. */
  readonly profileDirectory: string;
}

export interface StartOptions {
  /** Folder that receives one `<service>.log` per service; exists already. */
  readonly logDirectory: string;
  readonly signal: AbortSignal;
  /** Only for a profile; never in a round that is measured. */
  readonly instrument?: Instrument;
}

/** Why an engine leaves the servers on whatever cores they get: `fewer-cores` has the engine, `no-taskset` the machine. */
export type Unpinned = 'not-started-here' | 'other-machine' | 'fewer-cores' | 'no-taskset';

/** Disposing an engine removes what it made for the whole run: images, networks, temporary folders. */
export interface Engine extends AsyncDisposable {
  readonly description: EngineDescription;
  /** Null when the servers are kept on the `serverCores` of the options. */
  readonly unpinned: Unpinned | null;
  /**
   * Once per run, before the first round: checks requirements, builds images, for all variants.
   * Throws a BenchError that lists everything that is missing.
   */
  prepare(variants: readonly Variant[], options: { signal: AbortSignal }): Promise<void>;
  /** Starts one copy and waits until it is ready. What was started is stopped again when it throws. */
  start(variant: Variant, options: StartOptions): Promise<RunningArm>;
}

/** What an engine is made with. */
export interface EngineOptions {
  /** Identifies everything that this run starts, so that a later run can find and remove what was left behind. */
  readonly runId: string;
  /** Scratch folder of this run; the engine may create what it likes in it. */
  readonly temporaryDirectory: string;
  /** Cores for the servers, for instance [0]; null when there is nothing to pin to. */
  readonly serverCores: readonly number[] | null;
  readonly log: (line: string) => void;
  /** The environment that the servers inherit, already scrubbed of tokens. */
  readonly environment: Readonly<Record<string, string>>;
}
