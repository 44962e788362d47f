import { listProcesses, readCommandLine, readListeningInodes, readSocketInodes } from './procfs.ts';

/** Whether one of the processes listens on the port. True as well where /proc does not tell who listens. */
export function isListenedOnBy(port: number, pids: readonly number[]): boolean {
  const inodes = readListeningInodes(port);
  if (inodes.length === 0) return true;
  return pids.some((pid) => {
    const held = readSocketInodes(pid);
    return inodes.some((inode) => held.has(inode));
  });
}

/** `process 4711 (redis-server *:6379)`, or words that say that it cannot be told. */
export function describePortOwner(port: number): string {
  const inodes = readListeningInodes(port);
  for (const { pid } of listProcesses()) {
    const held = readSocketInodes(pid);
    if (inodes.some((inode) => held.has(inode))) return `process ${pid} (${readCommandLine(pid).slice(0, 120)})`;
  }
  return 'a process that cannot be seen from here';
}
