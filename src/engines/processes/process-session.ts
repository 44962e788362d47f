import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { listProcesses, type ProcessInfo, readEnvironment, readProcess } from '../procfs.ts';

const graceMs = 5000;
const killMs = 2000;
const pollMs = 5;

export interface SessionOptions {
  readonly service: string;
  readonly command: string;
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  /** `NAME=value` of the environment that only this session's processes have. */
  readonly marker: string;
  readonly logFile: string;
  /** Cores to run on, or null for all. */
  readonly cores: readonly number[] | null;
}

/** How the first process of a session ended. */
export interface SessionExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/**
 * One program of a Procfile with everything that it starts: a session of its own, so that all of it can be found and
 * stopped. A child that leaves the session is recognized by its parents or by the marker in its environment.
 */
export class ProcessSession implements AsyncDisposable {
  readonly options: SessionOptions;
  /** The pid of the first process, which is the session's id; 0 when it could not be started. */
  readonly pid: number;
  /** Resolves when the first process has ended. */
  readonly ended: Promise<SessionExit>;
  exit: SessionExit | null = null;
  #isStopping = false;
  /** Clock ticks since the machine started. */
  readonly startTicks: number;
  /** Whether a process outside the session is ours all the same, by `pid:startTicks`. */
  readonly #strays = new Map<string, boolean>();

  constructor(options: SessionOptions) {
    this.options = options;
    const child = spawnShell(options);
    this.pid = child.pid ?? 0;
    this.ended = new Promise((resolve) => {
      const end = (exit: SessionExit) => {
        this.exit ??= exit;
        resolve(exit);
      };
      child.once('exit', (code, signal) => end({ code, signal }));
      child.once('error', () => end({ code: 127, signal: null }));
    });
    this.startTicks = readProcess(this.pid)?.startTicks ?? 0;
  }

  get isStopping(): boolean {
    return this.#isStopping;
  }

  /** The processes of this session among all, zombies too, its first process first. */
  listMembers(processes: readonly ProcessInfo[] = listProcesses()): ProcessInfo[] {
    if (this.pid === 0) return [];
    const candidates = processes.filter((process) => process.startTicks >= this.startTicks);
    const members = new Map(candidates.filter((it) => it.session === this.pid).map((it) => [it.pid, it]));
    for (const process of candidates) {
      if (members.has(process.pid)) continue;
      if (members.has(process.parentPid) || this.#isStray(process)) members.set(process.pid, process);
    }
    return [...members.values()].sort(
      (a, b) => Number(b.pid === this.pid) - Number(a.pid === this.pid) || a.pid - b.pid,
    );
  }

  /** Asks all processes to end, and kills what is still there after 5 s. Never rejects. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#isStopping || this.pid === 0) return;
    this.#isStopping = true;
    this.#send('SIGTERM');
    if (await this.#hasEndedWithin(graceMs)) return;
    const deadline = performance.now() + killMs;
    do this.#send('SIGKILL');
    while (!(await this.#hasEndedWithin(4 * pollMs)) && performance.now() < deadline);
  }

  #isStray(process: ProcessInfo): boolean {
    const key = `${process.pid}:${process.startTicks}`;
    const known = this.#strays.get(key);
    if (known !== undefined) return known;
    const isOurs = readEnvironment(process.pid).includes(this.options.marker);
    this.#strays.set(key, isOurs);
    return isOurs;
  }

  #send(signal: 'SIGTERM' | 'SIGKILL'): void {
    for (const { pid } of this.listMembers()) {
      try {
        process.kill(pid, signal);
      } catch {
        // It ended in the meantime.
      }
    }
  }

  async #hasEndedWithin(milliseconds: number): Promise<boolean> {
    const deadline = performance.now() + milliseconds;
    // A zombie holds no port any more, and one without a parent may stay for ever.
    while (this.listMembers().some((process) => !process.isZombie)) {
      if (performance.now() > deadline) return false;
      await sleep(pollMs);
    }
    return true;
  }
}

function spawnShell(options: SessionOptions): ChildProcess {
  const shell = ['/bin/sh', '-c', options.command];
  const [file = '', ...args] = options.cores === null ? shell : ['taskset', '-c', options.cores.join(','), ...shell];
  const log = openSync(options.logFile, 'a');
  try {
    return spawn(file, args, {
      cwd: options.directory,
      env: options.environment,
      detached: true,
      stdio: ['ignore', log, log],
    });
  } finally {
    closeSync(log);
  }
}

/** `exited with code 1`, `was killed by SIGKILL`. A shell says 128 + n for a program that signal n killed. */
export function describeExit({ code, signal }: SessionExit): string {
  if (signal !== null) return `was killed by ${signal}`;
  if (code !== null && code > 128 && code < 160) return `exited with code ${code}, killed by signal ${code - 128}`;
  return `exited with code ${code}`;
}
