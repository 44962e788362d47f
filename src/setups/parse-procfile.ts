import type { ProcfileEntry } from './setup.ts';
import type { SetupProblem } from './setup-problem.ts';

export interface ParsedProcfile {
  readonly entries: readonly ProcfileEntry[];
  readonly problems: readonly SetupProblem[];
}

/** Names become parts of environment variables (PORT_<NAME>) and of file names. */
const line = /^(?<name>[A-Za-z0-9][A-Za-z0-9_-]*)\s*:(?<command>.*)$/;

/** Reads `name: command` lines; blank lines and lines that start with # are skipped. `file` is how problems name it. */
export function parseProcfile(text: string, file: string): ParsedProcfile {
  const entries: ProcfileEntry[] = [];
  const problems: SetupProblem[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const trimmed = raw.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const report = (message: string, column = raw.indexOf(trimmed) + 1) =>
      problems.push({ file, line: index + 1, column, message });

    const groups = line.exec(trimmed)?.groups;
    if (groups === undefined) {
      report(`not of the form "name: command" (a name holds letters, digits, - and _): ${JSON.stringify(trimmed)}`);
      continue;
    }
    const { name = '', command = '' } = groups;
    const earlier = entries.find((entry) => toPortVariable(entry.name) === toPortVariable(name));
    if (earlier !== undefined) {
      report(`"${name}" is there already, on line ${earlier.line} (case and - or _ make no difference)`);
    } else if (command.trim() === '') {
      report(`"${name}" has no command`, raw.length + 1);
    } else {
      entries.push({ name, command: command.trim(), line: index + 1 });
    }
  }
  if (entries.length === 0 && problems.length === 0) {
    problems.push({ file, line: 1, column: 1, message: 'no program in it; a line is "name: command"' });
  }
  return { entries, problems };
}

/** The variable that holds a program's port: `PORT_REDIS` for `redis`, `PORT_WEB_2` for `web-2`. */
export function toPortVariable(name: string): string {
  return `PORT_${toVariableEnd(name)}`;
}

/** The variable that holds where a program answers: `HOST_REDIS`, 127.0.0.1 unless it is remote. */
export function toHostVariable(name: string): string {
  return `HOST_${toVariableEnd(name)}`;
}

function toVariableEnd(name: string): string {
  return name.toUpperCase().replaceAll('-', '_');
}
