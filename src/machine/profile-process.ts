/** Samples the stacks of a running server from outside, into collapsed stacks. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { BenchError } from '../errors.ts';
import type { CommandProfiler } from './choose-profiler.ts';
import { findPythonRoots } from './find-python-roots.ts';

export interface ProfileOptions {
  /** Pids of the server's processes, its first one first. */
  readonly processIds: readonly number[];
  readonly seconds: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** What the profiler may take longer than it was asked to; 15 when missing. */
  readonly graceSeconds?: number;
}

const usualGraceSeconds = 15;

/**
 * The collapsed stacks of the processes and of their children, joined. Rejects with a BenchError 'profiler-failed' that
 * has the last lines of what the profiler said, or with the signal's reason; the servers run on.
 */
export async function profileProcesses(profiler: CommandProfiler, options: ProfileOptions): Promise<string> {
  const roots = profiler.needsPython ? findPythonRoots(options.processIds) : options.processIds.slice(0, 1);
  if (roots.length === 0) throw fail(profiler, 'found no process to look at', []);
  const profiles = roots.map((pid) => profileOne(profiler, pid, options));
  // Each removes its folder; none may be left running behind the first that fails.
  await Promise.allSettled(profiles);
  const texts = await Promise.all(profiles);
  return texts.join('\n');
}

async function profileOne(profiler: CommandProfiler, pid: number, options: ProfileOptions): Promise<string> {
  const folder = await mkdtemp(join(options.environment['TMPDIR'] ?? tmpdir(), 'channels-bench-profile-'));
  const output = join(folder, 'stacks.txt');
  try {
    const { exitCode, said } = await run(profiler, pid, output, options);
    if (exitCode !== 0) throw fail(profiler, `ended with code ${exitCode}`, said);
    const stacks = await readFile(output, 'utf8').catch(() => '');
    if (stacks.trim() === '') throw fail(profiler, 'wrote no stacks', said);
    return stacks;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(
  profiler: CommandProfiler,
  pid: number,
  output: string,
  { seconds, environment, signal, graceSeconds = usualGraceSeconds }: ProfileOptions,
): Promise<{ exitCode: number; said: string[] }> {
  signal.throwIfAborted();
  const [file = '', ...args] = profiler.buildCommand({ pid, seconds, output });
  const variables = { PROFILE_PID: String(pid), PROFILE_SECONDS: String(seconds), PROFILE_OUTPUT: output };
  const child = spawn(file, args, {
    env: { ...environment, ...variables },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It ended in the meantime.
    }
  };
  let isLate = false;
  const giveUp = () => {
    isLate = true;
    stop();
  };
  const timer = setTimeout(giveUp, (seconds + graceSeconds) * 1000);
  signal.addEventListener('abort', stop, { once: true });
  try {
    const ended = new Promise<number>((resolve, reject) => {
      child.once('error', (error) => reject(fail(profiler, `cannot be run: ${error.message}`, [])));
      child.once('close', (code) => resolve(code ?? 137));
    });
    const [exitCode, out, error] = await Promise.all([ended, readText(child.stdout), readText(child.stderr)]);
    signal.throwIfAborted();
    if (isLate) throw fail(profiler, `was stopped: it ran for ${graceSeconds} s more than it was asked to`, []);
    return {
      exitCode,
      said: `${out}\n${error}`
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(-20),
    };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

function fail(profiler: CommandProfiler, what: string, details: readonly string[]): BenchError {
  return new BenchError('profiler-failed', `The profiler (${profiler.name}) ${what}.`, {
    hint: 'Looking into another process may need the rights of root or `sysctl kernel.yama.ptrace_scope=0`.',
    details,
  });
}
