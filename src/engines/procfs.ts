/**
 * What Linux tells about processes in /proc. Everything here may vanish between two reads; a process that is gone is
 * null or left out, never an error. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, readSync } from 'node:fs';

export interface ProcessInfo {
  readonly pid: number;
  readonly parentPid: number;
  /** The session's id: the pid of the process that began it. */
  readonly session: number;
  /** A zombie has ended and waits for its parent to ask. */
  readonly isZombie: boolean;
  /** Clock ticks since the machine started. With the pid it names a process for ever. */
  readonly startTicks: number;
  /** User and system time of the process with all its threads, also ended ones, and of the children it has waited for. */
  readonly cpuTicks: number;
}

export function readProcess(pid: number): ProcessInfo | null {
  const text = readText(`/proc/${pid}/stat`);
  return text === null ? null : parseStat(text);
}

export function listProcesses(): ProcessInfo[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map((pid) => readProcess(Number(pid))).filter((process) => process !== null);
}

/** Parses /proc/PID/stat; the name in parentheses may itself hold blanks and parentheses. */
export function parseStat(text: string): ProcessInfo | null {
  const nameEnd = text.lastIndexOf(')');
  if (nameEnd < 0) return null;
  // The first field behind the name is the manual page's field 3.
  const fields = text.slice(nameEnd + 2).split(' ');
  const field = (number: number) => Number(fields[number - 3]);
  return {
    pid: Number.parseInt(text, 10),
    parentPid: field(4),
    session: field(6),
    isZombie: fields[0] === 'Z' || fields[0] === 'X',
    startTicks: field(22),
    cpuTicks: field(14) + field(15) + field(16) + field(17),
  };
}

/** Peak resident memory since the start in bytes; null when the process is gone. */
export function readPeakMemoryBytes(pid: number): number | null {
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readText(`/proc/${pid}/status`) ?? '')?.[1];
  return kibibytes === undefined ? null : Number(kibibytes) * 1024;
}

/**
 * The variables that a process was started with, `NAME=value`. Empty when it is gone or another user's. A program that
 * writes its title over them, as Redis does, no longer shows them.
 */
export function readEnvironment(pid: number): readonly string[] {
  return readText(`/proc/${pid}/environ`)?.split('\0') ?? [];
}

/** The command line, for people; the empty text when it cannot be read. */
export function readCommandLine(pid: number): string {
  return readText(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ').trim() ?? '';
}

/** Inodes of the sockets that a process holds open. */
export function readSocketInodes(pid: number): ReadonlySet<string> {
  const inodes = new Set<string>();
  try {
    for (const descriptor of readdirSync(`/proc/${pid}/fd`)) {
      const inode = /^socket:\[(\d+)\]$/.exec(readLink(`/proc/${pid}/fd/${descriptor}`))?.[1];
      if (inode !== undefined) inodes.add(inode);
    }
  } catch {
    // Gone, or another user's.
  }
  return inodes;
}

export interface ListeningSocket {
  readonly port: number;
  readonly inode: string;
}

/** Every TCP socket that listens, whatever its address. */
export function listListeningSockets(): ListeningSocket[] {
  return ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) =>
    readListeningLines(file).map((fields) => ({
      port: Number.parseInt(fields[1]?.split(':')[1] ?? '', 16),
      inode: fields[9] ?? '',
    })),
  );
}

/**
 * Linux lists sockets that listen before all others. The others can be tens of thousands, of connections that a server has
 * closed and the kernel remembers for a minute: reading them all takes half a second of a core that is being measured.
 */
function readListeningLines(path: string): string[][] {
  const listenState = '0A';
  const found: string[][] = [];
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return found;
  }
  try {
    const chunk = Buffer.alloc(16_384);
    // Without the line of headings.
    let isFirst = true;
    for (let rest = ''; ; ) {
      const length = readSync(file, chunk);
      const lines = (rest + chunk.toString('latin1', 0, length)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const fields = line.trim().split(/\s+/);
        if (fields[3] === listenState) found.push(fields);
        else if (!isFirst) return found;
        isFirst = false;
      }
      if (length === 0) return found;
    }
  } catch {
    return found;
  } finally {
    closeSync(file);
  }
}

export function hasProcfs(): boolean {
  return readText('/proc/self/stat') !== null;
}

export function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

export function readLink(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
