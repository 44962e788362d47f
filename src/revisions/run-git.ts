/** Runs git so that it neither asks, nor runs a hook, nor changes its mind for a variable of a calling git. */
import { type ChildProcess, spawn } from 'node:child_process';
import { buffer as readBytes, text as readText } from 'node:stream/consumers';
import { BenchError } from '../errors.ts';

export type Environment = Readonly<Record<string, string>>;

export interface GitAnswer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Rejects when git is not there or was interrupted; an exit code is for the caller to judge. */
export type Git = (...args: string[]) => Promise<GitAnswer>;

/** As Git, with what the command reads from its standard input, and its output as bytes. */
export type GitWithInput = (
  input: string,
  ...args: string[]
) => Promise<Omit<GitAnswer, 'stdout'> & { readonly stdout: Buffer }>;

export interface GitOptions {
  /** Where git runs. */
  readonly directory: string;
  /** The top level of the checkout, which is trusted whoever it belongs to: in a container it is often another user. */
  readonly topLevel: string;
  readonly environment: Environment;
  readonly signal?: AbortSignal | undefined;
  /** Settings that are secret: other processes can read a command line, and not this. A name may come several times. */
  readonly secretSettings?: readonly (readonly [name: string, value: string])[];
}

const settings = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.quotePath=false',
  'advice.detachedHead=false',
  'log.showSignature=false',
  'submodule.recurse=false',
  'gc.auto=0',
  'maintenance.auto=false',
];
/** What a git that called us would make its children believe; the rest of GIT_* goes with it. */
const keptVariables = new Set(['GIT_EXEC_PATH', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM']);
const graceMs = 2000;

export function createGit(options: GitOptions): Git {
  const run = createGitWithInput(options);
  return async (...args) => {
    const answer = await run('', ...args);
    return { ...answer, stdout: answer.stdout.toString() };
  };
}

export function createGitWithInput(options: GitOptions): GitWithInput {
  const { directory, topLevel, environment, signal, secretSettings = [] } = options;
  const configuration = [...settings, `safe.directory=${topLevel}`].flatMap((setting) => ['-c', setting]);
  const env = { ...buildEnvironment(environment), ...listSecretSettings(secretSettings) };
  return async (input, ...args) => {
    signal?.throwIfAborted();
    // A group of its own: git's children, filters for instance, are stopped with it, and Ctrl-C does not reach them first.
    const child = spawn('git', [...configuration, '-C', directory, ...args], { env, detached: true });
    const ended = waitForEnd(child);
    const stop = () => void stopGroup(child, ended);
    signal?.addEventListener('abort', stop, { once: true });
    // What ends before it has read everything says why by its exit code.
    child.stdin.on('error', () => undefined).end(input);
    try {
      const [exitCode, stdout, stderr] = await Promise.all([ended, readBytes(child.stdout), readText(child.stderr)]);
      signal?.throwIfAborted();
      return { exitCode, stdout, stderr };
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  };
}

/** The exit code; 128 as of git's own fatal errors when a signal ended it. */
function waitForEnd(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(explainFailure(error)));
    child.once('close', (code) => resolve(code ?? 128));
  });
}

/** Resolves when nothing of the group holds the output open any more. Git removes its half-made files at SIGTERM. */
async function stopGroup(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
  await ended.catch(() => undefined);
  clearTimeout(timer);
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // It ended in the meantime.
  }
}

/** Throws a BenchError with the lines that git wrote when it fails. */
export async function expectSuccess(
  answer: Promise<GitAnswer>,
  describe: () => ConstructorParameters<typeof BenchError>,
): Promise<string> {
  const { exitCode, stdout, stderr } = await answer;
  if (exitCode === 0) return removeLineEnd(stdout);
  const [code, message, options] = describe();
  throw new BenchError(code, message, { ...options, details: [...(options.details ?? []), ...listLines(stderr)] });
}

/** The last lines that git wrote, without empty ones. */
export function listLines(stderr: string): string[] {
  return stderr
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-20);
}

/** A path may itself end with blanks, so only the one line end goes. */
export function removeLineEnd(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

function buildEnvironment(environment: Environment): Record<string, string> {
  const kept = Object.entries(environment).filter(([name]) => !name.startsWith('GIT_') || keptVariables.has(name));
  return {
    ...Object.fromEntries(kept),
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_LFS_SKIP_SMUDGE: '1',
    LC_ALL: 'C',
  };
}

function listSecretSettings(settings: NonNullable<GitOptions['secretSettings']>): Record<string, string> {
  if (settings.length === 0) return {};
  const pairs = settings.flatMap(([name, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, name],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return { ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: String(settings.length) };
}

function explainFailure(error: NodeJS.ErrnoException): BenchError {
  const reason = error.code === 'ENOENT' ? 'it was not found on the PATH' : error.message;
  return new BenchError('git-unavailable', `The program git cannot be run: ${reason}.`, {
    hint: 'Install git: comparing two revisions needs it, and so does a history on a branch.',
    cause: error,
  });
}
