import type { ContainerUsage } from './docker-usage.ts';

/** Adds up over restarts, after which a container counts from zero again; keeps the last values of one that ended. */
export class RunningTotal {
  #ended = 0;
  #current = 0;
  #peakMemoryBytes: number | null = null;

  add(usage: ContainerUsage | null): void {
    if (usage === null) return;
    if (usage.cpuMs < this.#current) this.#ended += this.#current;
    this.#current = usage.cpuMs;
    if (usage.peakMemoryBytes !== null) {
      this.#peakMemoryBytes = Math.max(this.#peakMemoryBytes ?? 0, usage.peakMemoryBytes);
    }
  }

  get cpuMs(): number {
    return this.#ended + this.#current;
  }

  get peakMemoryBytes(): number | null {
    return this.#peakMemoryBytes;
  }
}
