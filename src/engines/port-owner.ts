import { listListeningSockets, listProcesses, readCommandLine, readSocketInodes } from './procfs.ts';

/** The ports on which these processes listen, ascending; empty where /proc does not tell. */
export function listPortsOf(pids: readonly number[]): number[] {
  const held = new Set(pids.flatMap((pid) => [...readSocketInodes(pid)]));
  const sockets = listListeningSockets().filter(({ inode }) => held.has(inode));
  return [...new Set(sockets.map(({ port }) => port))].sort((a, b) => a - b);
}

/** Whether one of the processes listens on the port. True as well where /proc does not tell who listens. */
export function isListenedOnBy(port: number, pids: readonly number[]): boolean {
  const isListedAtAll = listListeningSockets().some((socket) => socket.port === port);
  return !isListedAtAll || listPortsOf(pids).includes(port);
}

/** `process 4711 (redis-server *:6379)`, or words that say that it cannot be told. */
export function describePortOwner(port: number): string {
  const owner = listProcesses().find(({ pid }) => listPortsOf([pid]).includes(port));
  if (owner === undefined) return 'a process that cannot be seen from here';
  return `process ${owner.pid} (${readCommandLine(owner.pid).slice(0, 120)})`;
}
