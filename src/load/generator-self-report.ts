/** What the generator process costs while a phase runs. */
import type { GeneratorSelfReport } from './load-generator.ts';
import { monotonicMs } from './pacer.ts';

export function startSelfReport(): { finish(latenessHistogram: string | null): GeneratorSelfReport } {
  const startMs = monotonicMs();
  const cpuBefore = process.cpuUsage();
  return {
    finish: (latenessHistogram) => ({
      latenessHistogram,
      cpuMs: sumCpuMs(process.cpuUsage(cpuBefore)),
      wallSeconds: (monotonicMs() - startMs) / 1000,
      // The kernel's high-water mark of the process, in KiB.
      peakMemoryBytes: process.resourceUsage().maxRSS * 1024,
    }),
  };
}

/** The process's CPU time over wall time, in those stretches of time alone that lie between start() and stop(). */
export class CpuMeter {
  #cpuMs = 0;
  #wallMs = 0;
  #since: { readonly cpu: NodeJS.CpuUsage; readonly ms: number } | null = null;

  start(): void {
    this.#since = { cpu: process.cpuUsage(), ms: monotonicMs() };
  }

  stop(): void {
    if (this.#since === null) return;
    this.#cpuMs += sumCpuMs(process.cpuUsage(this.#since.cpu));
    this.#wallMs += monotonicMs() - this.#since.ms;
    this.#since = null;
  }

  /** 1 is one core; 0 where nothing was metered. */
  get share(): number {
    return this.#wallMs === 0 ? 0 : this.#cpuMs / this.#wallMs;
  }
}

function sumCpuMs({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}
