/**
 * docker-proxy carries every byte of a connection from this machine to a published port. It is no part of the container,
 * but of what an answer costs, so it is told as a service of its own.
 */
import { spawn } from 'node:child_process';
import { listProcesses, type ProcessInfo, readCommandLine, readPeakMemoryBytes, readProcess } from '../procfs.ts';

export const proxyServiceName = 'docker-proxy';

/** USER_HZ, which Linux keeps at 100 for programs on every architecture that Docker runs on. */
const clockTicksPerSecond = 100;

/** The proxies of a published port; empty where there are none to be seen (another machine, userland-proxy off). */
export function findDockerProxies(hostPort: number): ProcessInfo[] {
  const argument = new RegExp(` -host-port ${hostPort}( |$)`);
  return listProcesses().filter(({ pid }) => {
    const command = readCommandLine(pid);
    return /^\S*docker-proxy /.test(command) && argument.test(command);
  });
}

export function readProxyUsage(proxies: readonly ProcessInfo[]): { cpuMs: number; peakMemoryBytes: number } {
  let cpuTicks = 0;
  let peakMemoryBytes = 0;
  for (const { pid, startTicks } of proxies) {
    const now = readProcess(pid);
    if (now?.startTicks !== startTicks) continue;
    cpuTicks += now.cpuTicks;
    peakMemoryBytes += readPeakMemoryBytes(pid) ?? 0;
  }
  return { cpuMs: (cpuTicks * 1000) / clockTicksPerSecond, peakMemoryBytes };
}

/** Puts the proxies, which belong to root, on the servers' cores; false when this user may not or there is no taskset. */
export async function pinProxies(proxies: readonly ProcessInfo[], cpuset: string): Promise<boolean> {
  const pinned = await Promise.all(proxies.map(({ pid }) => pinProcess(pid, cpuset)));
  return pinned.every((isPinned) => isPinned);
}

function pinProcess(pid: number, cpuset: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn('taskset', ['--all-tasks', '--cpu-list', '--pid', cpuset, String(pid)], { stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}
