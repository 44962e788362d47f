import type { RunningArm, ServerIncident, ServerUsage, Variant } from '../engine.ts';
import { listProcesses } from '../procfs.ts';
import { readVersions } from '../read-versions.ts';
import { IncidentWatch } from './incident-watch.ts';
import { readLogTail } from './log-tail.ts';
import type { ProcessSession } from './process-session.ts';
import { type StartedProcesses, stopProcesses } from './start-processes.ts';
import { UsageMeter } from './usage-meter.ts';

export interface ProcessesArmOptions {
  readonly variant: Variant;
  readonly origin: string;
  readonly startSeconds: number;
  readonly started: StartedProcesses;
  readonly clockTicksPerSecond: number;
  readonly log: (line: string) => void;
}

/** A setup that runs as local processes. Make it when all of them are ready. */
export class ProcessesArm implements RunningArm {
  readonly variant: Variant;
  readonly origin: string;
  readonly startSeconds: number;
  readonly #options: ProcessesArmOptions;
  readonly #meters: ReadonlyMap<string, UsageMeter>;
  readonly #watches: readonly IncidentWatch[];
  readonly #incidents: ServerIncident[] = [];

  constructor(options: ProcessesArmOptions) {
    this.variant = options.variant;
    this.origin = options.origin;
    this.startSeconds = options.startSeconds;
    this.#options = options;
    const processes = listProcesses();
    this.#meters = new Map(
      options.started.sessions.map((it) => [it.options.service, new UsageMeter(it, options.clockTicksPerSecond)]),
    );
    this.#watches = options.started.sessions.map((session) => new IncidentWatch(session, processes));
  }

  async readUsage(): Promise<ServerUsage> {
    const processes = listProcesses();
    const usages = [...this.#meters].map(([service, meter]) => [service, meter.read(processes)] as const);
    return {
      cpuMs: Object.fromEntries(usages.map(([service, { cpuMs }]) => [service, cpuMs])),
      peakMemoryBytes: Object.fromEntries(usages.map(([service, usage]) => [service, usage.peakMemoryBytes])),
    };
  }

  async readIncidents(): Promise<readonly ServerIncident[]> {
    const processes = listProcesses();
    // In one list that only grows: by program, what is new would stand before what is known.
    this.#incidents.push(...this.#watches.flatMap((watch) => watch.look(processes)));
    return [...this.#incidents];
  }

  async readVersions(): Promise<Readonly<Record<string, string>>> {
    const environments = new Map(this.#options.started.sessions.map(({ options }) => [options.service, options]));
    return readVersions(this.variant.setup, this.origin, environments, this.#options.log);
  }

  async readProcessIds(): Promise<readonly number[]> {
    const target = this.variant.setup.file.target.service;
    const session = this.#options.started.sessions.find(({ options }) => options.service === target);
    return (session?.listMembers() ?? []).filter(({ isZombie }) => !isZombie).map(({ pid }) => pid);
  }

  async readLogTail(lines: number): Promise<readonly string[]> {
    return readSessionLogs(this.#options.started.sessions, lines);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await stopProcesses(this.#options.started);
  }
}

export function readSessionLogs(sessions: readonly ProcessSession[], lines: number): string[] {
  return sessions.flatMap(({ options }) => readLogTail(options.logFile, options.service, lines));
}
