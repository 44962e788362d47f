import { listProcesses, readCommandLine, readEnvironment } from '../../src/engines/procfs.ts';

/** Command lines of the living processes that carry this text in their command line or environment. */
export function findProcesses(text: string): string[] {
  return listProcesses()
    .filter(({ isZombie, pid }) => !isZombie && pid !== process.pid)
    .filter(({ pid }) => readCommandLine(pid).includes(text) || readEnvironment(pid).some((it) => it.includes(text)))
    .map(({ pid }) => readCommandLine(pid));
}
