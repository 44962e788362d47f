/** What a process has used of the CPU. */
import { readdirSync, readFileSync } from 'node:fs';

/** utime and stime in ms, in the kernel's steps of 10; NaN where there is no such process. proc_pid_stat(5) */
export function readCpuMs(pid: number): number {
  const stat = readStat(pid);
  return stat === null ? Number.NaN : (Number(stat[11]) + Number(stat[12])) * 10;
}

/** The fields of /proc/PID/stat from the third on; null where there is no such process. */
export function readStat(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

export function listChildren(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => readStat(pid)?.[1] === String(process.pid));
}
