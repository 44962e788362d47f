import { type ProcessInfo, readPeakMemoryBytes } from '../procfs.ts';
import type { ProcessSession } from './process-session.ts';

/**
 * CPU time and memory of one program with everything that it starts. CPU time is a process's own total in /proc, which
 * holds its ended threads (Django's synchronous views make one per request), and its parent's once it was waited for.
 * The kernel rounds down to clock ticks, 10 ms as a rule, twice for each process.
 */
export class UsageMeter {
  readonly #session: ProcessSession;
  readonly #msPerTick: number;
  #cpuMs = 0;
  #peakMemoryBytes = 0;

  constructor(session: ProcessSession, clockTicksPerSecond: number) {
    this.#session = session;
    this.#msPerTick = 1000 / clockTicksPerSecond;
  }

  /** Totals since the start. They never fall: what an ended program had used until the last read stays counted. */
  read(processes: readonly ProcessInfo[]): { cpuMs: number; peakMemoryBytes: number } {
    const members = this.#session.listMembers(processes);
    const ticks = members.reduce((sum, process) => sum + process.cpuTicks, 0);
    const memory = members.reduce((sum, process) => sum + (readPeakMemoryBytes(process.pid) ?? 0), 0);
    this.#cpuMs = Math.max(this.#cpuMs, ticks * this.#msPerTick);
    this.#peakMemoryBytes = Math.max(this.#peakMemoryBytes, memory);
    return { cpuMs: this.#cpuMs, peakMemoryBytes: this.#peakMemoryBytes };
  }
}
