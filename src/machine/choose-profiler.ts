import { BenchError } from '../errors.ts';

export interface ProfileTask {
  readonly pid: number;
  readonly seconds: number;
  /** File to write collapsed stacks to. */
  readonly output: string;
}

/** A program that looks into a process from outside. */
export interface CommandProfiler {
  readonly kind: 'command';
  /** For people. */
  readonly name: string;
  /** Whether it can look only into Python processes, and follows their children. */
  readonly needsPython: boolean;
  readonly buildCommand: (task: ProfileTask) => readonly string[];
}

/** What Python loads at its start: see open-sampler.ts. */
export interface SamplerProfiler {
  readonly kind: 'sampler';
  readonly name: string;
}

export type Profiler = CommandProfiler | SamplerProfiler;

export interface ChooseProfilerOptions {
  /** The setup's own: a command for `sh` that finds PROFILE_PID, PROFILE_SECONDS and PROFILE_OUTPUT in its environment. */
  readonly command: string | null;
  /** Whether the servers are processes of this machine, into which a program can look; else only they themselves can. */
  readonly areProcesses: boolean;
  /** The path of a program, or null. */
  readonly findProgram: (name: string) => Promise<string | null>;
}

const samplesPerSecond = 200;

/**
 * The setup's own, else py-spy where it is installed, else the sampler, which every Python has. Throws a BenchError
 * 'profiler-unavailable' when the setup names a command and there are no processes for it.
 */
export async function chooseProfiler(options: ChooseProfilerOptions): Promise<Profiler> {
  const { command, areProcesses } = options;
  if (command !== null) {
    if (areProcesses) return describeOwn(command);
    throw new BenchError('profiler-unavailable', "The setup's own profiler cannot look into containers.", {
      hint: 'Use --engine processes, or leave out `profile` in setup.yaml to have Python programs sampled.',
    });
  }
  const pySpy = areProcesses ? await options.findProgram('py-spy') : null;
  return pySpy === null ? { kind: 'sampler', name: 'the built-in sampler' } : describePySpy(pySpy);
}

function describeOwn(command: string): CommandProfiler {
  return {
    kind: 'command',
    name: "the setup's own",
    needsPython: false,
    buildCommand: () => ['/bin/sh', '-c', command],
  };
}

function describePySpy(path: string): CommandProfiler {
  return {
    kind: 'command',
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
