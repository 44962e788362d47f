import { readdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasProcfs, listProcesses, type ProcessInfo, readEnvironment } from './procfs.ts';

const pollMs = 10;
const timeoutMs = 3000;

/**
 * Kills every process of a run: those that carry BENCH_RUN_ID=<runId> in their environment, and those in the sessions
 * that the run noted as files `PID-STARTTICKS`. Returns how many there were. This process itself is never one.
 */
export async function killProcessesOfRun(runId: string, sessionsDirectory: string): Promise<number> {
  if (!hasProcfs()) return 0;
  const sessions = await readdir(sessionsDirectory).catch(() => []);
  const killed = new Set<number>();
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    // Again until nothing is found: a process may have started another one in the meantime.
    const found = findProcesses(runId, sessions);
    for (const { pid } of found) {
      killed.add(pid);
      kill(pid);
    }
    if (found.length === 0 || performance.now() > deadline) return killed.size;
    await sleep(pollMs);
  }
}

function findProcesses(runId: string, sessions: readonly string[]): ProcessInfo[] {
  const processes = listProcesses();
  const leaders = processes.filter(({ pid, startTicks }) => sessions.includes(`${pid}-${startTicks}`));
  // Only sessions whose first process is there: without it the number may be another session's by now.
  const known = new Set(leaders.map(({ pid }) => pid));
  const mark = `BENCH_RUN_ID=${runId}`;
  return processes.filter(
    ({ pid, session, isZombie }) =>
      !isZombie && pid !== process.pid && (known.has(session) || readEnvironment(pid).includes(mark)),
  );
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself, or is not ours to kill.
  }
}
