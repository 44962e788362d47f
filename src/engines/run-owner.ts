/** Who a run belongs to, written down so that another process can tell whether that one still lives. */
import { readLink, readProcess, readText } from './procfs.ts';

export interface RunOwner {
  readonly pid: number;
  /** Clock ticks since the machine started; tells a living owner from another process with its pid. */
  readonly startTicks: number;
  /** Changes when the machine starts anew; empty where it cannot be known. */
  readonly bootId: string;
  /** In another one, as in a container that shares the folder, a pid means another process. */
  readonly pidNamespace: string;
}

export function describeThisProcess(): RunOwner {
  return {
    pid: process.pid,
    startTicks: readProcess(process.pid)?.startTicks ?? 0,
    bootId: (readText('/proc/sys/kernel/random/boot_id') ?? '').trim(),
    pidNamespace: readLink('/proc/self/ns/pid'),
  };
}

/** False only when it is certain that the owner is gone: one that cannot be seen from here counts as alive. */
export function isOwnerAlive(owner: RunOwner): boolean {
  const self = describeThisProcess();
  if (owner.bootId !== self.bootId) return false;
  if (owner.pidNamespace !== self.pidNamespace) return true;
  // Without /proc there are no start times: a pid that is in use counts.
  if (self.startTicks === 0) return canSignal(owner.pid);
  const found = readProcess(owner.pid);
  return found !== null && !found.isZombie && found.startTicks === owner.startTicks;
}

function canSignal(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
