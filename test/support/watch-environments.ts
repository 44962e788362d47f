/** What the children of a process are handed: their command lines and environments, read from /proc while they run. */
import { readFileSync } from 'node:fs';

export interface SeenProcess {
  readonly commandLine: string;
  readonly environment: string;
}

export interface EnvironmentWatch {
  /** Every process that was seen below the first, by its number; that one itself is left out. */
  stop(): ReadonlyMap<number, SeenProcess>;
}

const intervalMs = 25;

export function watchEnvironments(pid: number): EnvironmentWatch {
  const seen = new Map<number, SeenProcess>();
  const own = readCommandLine(pid);
  const look = (parent: number) => {
    for (const child of read(`/proc/${parent}/task/${parent}/children`).split(' ').filter(Boolean).map(Number)) {
      const commandLine = readCommandLine(child);
      const environment = read(`/proc/${child}/environ`);
      // Between fork and exec a child still is its parent.
      if (commandLine !== '' && commandLine !== own) seen.set(child, { commandLine, environment });
      look(child);
    }
  };
  const timer = setInterval(() => look(pid), intervalMs);
  return {
    stop: () => {
      clearInterval(timer);
      return seen;
    },
  };
}

function readCommandLine(pid: number): string {
  return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
}

function read(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
