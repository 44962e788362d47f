/** What the generator process costs while a phase runs. */
import type { GeneratorSelfReport } from './load-generator.ts';
import { monotonicMs } from './pacer.ts';

export function startSelfReport(): { finish(latenessHistogram: string | null): GeneratorSelfReport } {
  const startMs = monotonicMs();
  const cpuBefore = process.cpuUsage();
  return {
    finish: (latenessHistogram) => {
      const cpu = process.cpuUsage(cpuBefore);
      return {
        latenessHistogram,
        cpuMs: (cpu.user + cpu.system) / 1000,
        wallSeconds: (monotonicMs() - startMs) / 1000,
        // The kernel's high-water mark of the process, in KiB.
        peakMemoryBytes: process.resourceUsage().maxRSS * 1024,
      };
    },
  };
}
