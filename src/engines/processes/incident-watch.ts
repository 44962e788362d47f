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
  readonly #incidents: ServerIncident[] = [];
  #known: readonly KnownProcess[];
  #hasReportedExit = false;

  /** Make it when the program is ready: who is there now should stay. */
  constructor(session: ProcessSession, processes: readonly ProcessInfo[]) {
    this.#session = session;
    this.#known = this.#look(processes);
  }

  read(processes: readonly ProcessInfo[]): readonly ServerIncident[] {
    const { exit, isStopping } = this.#session;
    if (isStopping) return this.#incidents;
    if (exit !== null) {
      if (!this.#hasReportedExit) this.#add(exit.signal === null ? 'exited' : 'killed', describeExit(exit));
      this.#hasReportedExit = true;
      return this.#incidents;
    }
    const present = this.#look(processes);
    const came = present.filter((process) => !this.#known.some(({ key }) => key === process.key));
    const gone = this.#known.filter((process) => !present.some(({ key }) => key === process.key));
    for (const [index, { pid, command }] of gone.entries()) {
      const successor = came[index];
      const what = `its process ${pid} (${command.slice(0, 120)}) ended`;
      if (successor === undefined) this.#add('exited', what);
      else this.#add('restarted', `${what}, and process ${successor.pid} came in its place`);
    }
    this.#known = present;
    return this.#incidents;
  }

  #add(kind: ServerIncident['kind'], message: string): void {
    this.#incidents.push({ service: this.#session.options.service, kind, message });
  }

  #look(processes: readonly ProcessInfo[]): KnownProcess[] {
    return this.#session
      .listMembers(processes)
      .filter((process) => !process.isZombie)
      .map(({ pid, startTicks }) => ({ key: `${pid}:${startTicks}`, pid, command: readCommandLine(pid) }));
  }
}
