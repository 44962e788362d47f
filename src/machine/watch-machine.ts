/** What the machine took from a phase: time stolen by the hypervisor, slow-downs by a CPU quota or by heat. */
import { readdirSync, readFileSync } from 'node:fs';

export interface MachineChange {
  /** Share of CPU time that went to other guests of the host, 0 to 1; null where unknown. */
  readonly stolenShare: number | null;
  readonly throttledTimes: number;
}

/** The function returned tells what happened since this call. */
export function watchMachine(): () => MachineChange {
  const before = readCounters();
  return () => {
    const after = readCounters();
    const total = after.totalTicks - before.totalTicks;
    return {
      stolenShare: total > 0 ? (after.stolenTicks - before.stolenTicks) / total : null,
      throttledTimes: Math.max(0, after.throttledTimes - before.throttledTimes),
    };
  };
}

interface Counters {
  readonly stolenTicks: number;
  readonly totalTicks: number;
  readonly throttledTimes: number;
}

function readCounters(): Counters {
  // user nice system idle iowait irq softirq steal; guest times are part of user and nice. proc_stat(5)
  const ticks = (/^cpu +(.*)$/m.exec(read('/proc/stat'))?.[1] ?? '').split(' ').slice(0, 8).map(Number);
  return {
    stolenTicks: ticks[7] ?? 0,
    totalTicks: ticks.reduce((sum, one) => sum + one, 0),
    throttledTimes: readQuotaThrottling() + readHeatThrottling(),
  };
}

/** A container's own CPU quota, cgroup v2 or v1. */
function readQuotaThrottling(): number {
  const text = read('/sys/fs/cgroup/cpu.stat') || read('/sys/fs/cgroup/cpu/cpu.stat');
  return Number(/^nr_throttled (\d+)$/m.exec(text)?.[1] ?? 0);
}

/** Counted by Intel's processors; others do not tell. */
function readHeatThrottling(): number {
  const root = '/sys/devices/system/cpu';
  return list(root)
    .filter((name) => /^cpu\d+$/.test(name))
    .reduce((sum, name) => sum + Number(read(`${root}/${name}/thermal_throttle/core_throttle_count`) || 0), 0);
}

function list(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
