import type { ServerIncident } from '../engine.ts';
import { type ProcessInfo, readCommandLine } from '../procfs.ts';
import { describeExit, type ProcessSession } from './process-session.ts';

interface KnownProcess {
  readonly key: string;
  readonly pid: number;
  readonly command: string;
}

/**
 * Notices when a program ends, or one of its worker processes, by comparing with the processes seen last. A worker that
 * comes and goes between two looks stays unseen.
 */
export class IncidentWatch {
  readonly #session: ProcessSession;
  #known: readonly KnownProcess[];
  #hasReportedExit = false;

  /** Make it when the program is ready: who is there now should stay. */
  constructor(session: ProcessSession, processes: readonly ProcessInfo[]) {
    this.#session = session;
    this.#known = this.#listPresent(processes);
  }

  /** What has happened since the last look. */
  look(processes: readonly ProcessInfo[]): ServerIncident[] {
    const { exit, isStopping } = this.#session;
    if (isStopping) return [];
    if (exit !== null) {
      if (this.#hasReportedExit) return [];
      this.#hasReportedExit = true;
      return [this.#describe(exit.signal === null ? 'exited' : 'killed', describeExit(exit))];
    }
    const present = this.#listPresent(processes);
    const came = present.filter((process) => !this.#known.some(({ key }) => key === process.key));
    const gone = this.#known.filter((process) => !present.some(({ key }) => key === process.key));
    this.#known = present;
    return gone.map(({ pid, command }, index) => {
      const successor = came[index];
      const what = `its process ${pid} (${command.slice(0, 120)}) ended`;
      if (successor === undefined) return this.#describe('exited', what);
      return this.#describe('restarted', `${what}, and process ${successor.pid} came in its place`);
    });
  }

  #describe(kind: ServerIncident['kind'], message: string): ServerIncident {
    return { service: this.#session.options.service, kind, message };
  }

  #listPresent(processes: readonly ProcessInfo[]): KnownProcess[] {
    return this.#session
      .listMembers(processes)
      .filter((process) => !process.isZombie)
      .map(({ pid, startTicks }) => ({ key: `${pid}:${startTicks}`, pid, command: readCommandLine(pid) }));
  }
}
