import { BenchError } from '../errors.ts';

export interface ProfileTask {
  readonly pid: number;
  readonly seconds: number;
  /** File to write collapsed stacks to. */
  readonly output: string;
}

export interface Profiler {
  /** For people. */
  readonly name: string;
  /** Whether it can look only into Python processes, and follows their children. */
  readonly needsPython: boolean;
  readonly buildCommand: (task: ProfileTask) => readonly string[];
}

export interface ChooseProfilerOptions {
  /** The setup's own: a command for `sh` that finds PROFILE_PID, PROFILE_SECONDS and PROFILE_OUTPUT in its environment. */
  readonly command: string | null;
  /** The path of a program, or null. */
  readonly findProgram: (name: string) => Promise<string | null>;
}

const samplesPerSecond = 200;

/** Throws a BenchError 'profiler-unavailable' when the setup names none and py-spy is not installed. */
export async function chooseProfiler(options: ChooseProfilerOptions): Promise<Profiler> {
  const { command } = options;
  if (command !== null) {
    return { name: "of the setup's own", needsPython: false, buildCommand: () => ['/bin/sh', '-c', command] };
  }
  const pySpy = await options.findProgram('py-spy');
  if (pySpy !== null) return describePySpy(pySpy);
  throw new BenchError('profiler-unavailable', 'The setup names no profiler, and py-spy is not installed.', {
    hint: 'Install it with `pip install py-spy`, or name a command in setup.yaml under `profile`.',
  });
}

function describePySpy(path: string): Profiler {
  return {
    name: 'py-spy',
    needsPython: true,
    buildCommand: ({ pid, seconds, output }) => [
      path,
      'record',
      ...['--format', 'raw', '--nolineno', '--subprocesses', '--rate', String(samplesPerSecond)],
      ...['--duration', String(Math.ceil(seconds)), '--output', output, '--pid', String(pid)],
    ],
  };
}
