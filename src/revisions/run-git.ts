/** Runs git so that it neither asks, nor runs a hook, nor changes its mind for a variable of a calling git. */
import { type ExecFileException, execFile } from 'node:child_process';
import { BenchError } from '../errors.ts';

export type Environment = Readonly<Record<string, string>>;

export interface GitAnswer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Rejects when git is not there or was interrupted; an exit code is for the caller to judge. */
export type Git = (...args: string[]) => Promise<GitAnswer>;

export interface GitOptions {
  /** Where git runs. */
  readonly directory: string;
  /** The top level of the checkout, which is trusted whoever it belongs to: in a container it is often another user. */
  readonly topLevel: string;
  readonly environment: Environment;
  readonly signal?: AbortSignal | undefined;
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
const maxOutputBytes = 64 * 1024 * 1024;

export function createGit({ directory, topLevel, environment, signal }: GitOptions): Git {
  const options = [...settings, `safe.directory=${topLevel}`].flatMap((setting) => ['-c', setting]);
  const env = buildEnvironment(environment);
  return (...args) =>
    new Promise((resolve, reject) => {
      execFile(
        'git',
        [...options, '-C', directory, ...args],
        { env, maxBuffer: maxOutputBytes, ...(signal === undefined ? {} : { signal }) },
        (error, stdout, stderr) => {
          if (signal?.aborted === true) reject(signal.reason);
          else if (error === null) resolve({ exitCode: 0, stdout, stderr });
          else if (typeof error.code === 'number') resolve({ exitCode: error.code, stdout, stderr });
          else reject(explainFailure(error));
        },
      );
    });
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
  return { ...Object.fromEntries(kept), GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
}

function explainFailure(error: ExecFileException): BenchError {
  const { code } = error as NodeJS.ErrnoException;
  const reason = code === 'ENOENT' ? 'it was not found on the PATH' : error.message.split('\n')[0];
  return new BenchError('git-unavailable', `The program git cannot be run: ${reason}.`, {
    hint: 'Install git: comparing two revisions needs it.',
    cause: error,
  });
}
