/** Runs the docker command line: argument arrays, no shell, and never left behind. */
import { spawn } from 'node:child_process';
import { BenchError } from '../../errors.ts';

export interface DockerCommandOptions {
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

export interface DockerCommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

const maxOutputCharacters = 4_000_000;
const graceMs = 3000;

/**
 * Resolves with whatever exit code. Runs in a process group of its own, so that a Ctrl-C in the terminal does not end it
 * half-way; aborting the signal does, and rejects with its reason once the command is gone. Throws a BenchError
 * 'docker-unavailable' without a docker command and when the time-out has passed.
 */
export async function runDocker(
  parameters: readonly string[],
  options: DockerCommandOptions,
): Promise<DockerCommandResult> {
  const { signal } = options;
  signal?.throwIfAborted();
  const child = spawn('docker', parameters, {
    env: options.environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout = (stdout + text).slice(-maxOutputCharacters);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-maxOutputCharacters);
  });

  let hasTimedOut = false;
  let killTimer: NodeJS.Timeout | undefined;
  const end = () => {
    killGroup(child.pid, 'SIGTERM');
    killTimer ??= setTimeout(() => killGroup(child.pid, 'SIGKILL'), graceMs);
  };
  const timeout = setTimeout(() => {
    hasTimedOut = true;
    end();
  }, options.timeoutMs);
  signal?.addEventListener('abort', end, { once: true });
  try {
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.once('error', (cause) => reject(describeSpawnError(cause)));
      child.once('close', (code) => resolve(code ?? 1));
    });
    signal?.throwIfAborted();
    if (hasTimedOut) throw describeTimeout(parameters, options.timeoutMs);
    return { exitCode, stdout, stderr };
  } finally {
    clearTimeout(timeout);
    clearTimeout(killTimer);
    signal?.removeEventListener('abort', end);
  }
}

/** The last lines of a text without empty ones. */
export function takeLastLines(text: string, count: number): string[] {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .slice(-count);
}

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // Gone already.
  }
}

function describeSpawnError(cause: Error): Error {
  if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') return cause;
  return new BenchError('docker-unavailable', 'There is no docker command on the PATH.', {
    hint: 'Install Docker with its Compose plugin, or run the setups as local processes: --engine processes.',
    cause,
  });
}

function describeTimeout(parameters: readonly string[], timeoutMs: number): BenchError {
  const command = `docker ${parameters.join(' ')}`;
  return new BenchError('docker-unavailable', `\`${command}\` did not end within ${timeoutMs / 1000} s.`, {
    hint: 'See whether the Docker engine answers: `docker info`.',
  });
}
