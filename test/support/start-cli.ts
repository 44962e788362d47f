/** Starts the command line from the sources, with a folder for temporary files of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { shortRun } from './measure-bench.ts';

const cliFile = join(import.meta.dirname, '../../src/entry/cli.ts');

export interface CliOptions {
  /** Receives the results and the temporary files. */
  readonly directory: string;
  readonly raw?: Readonly<Record<string, string>>;
  /** What starts the command line, for instance `taskset -c 0`. */
  readonly launcher?: readonly string[];
  /** Beside the folders of this run. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface StartedCli {
  readonly child: ChildProcess;
  /** Resolves with the exit code, or null when a signal ended it, and what was printed. */
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly error: string }>;
  /** Resolves when this text has been printed to standard error. */
  waitFor(text: RegExp): Promise<void>;
}

export function startCli(
  setups: readonly string[],
  { directory, raw = {}, launcher = [], environment = {} }: CliOptions,
): StartedCli {
  const settings = { ...shortRun, output: join(directory, 'results'), setups: setups.join(','), ...raw };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const [program = '', ...rest] = [...launcher, process.execPath, cliFile, 'run', ...args];
  const child = spawn(program, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '', HOME: directory, ...environment, TMPDIR: directory },
  });
  let out = '';
  let error = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    error += text;
  });
  return {
    child,
    ended: new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve({ code, out, error }));
    }),
    waitFor: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (text.test(error)) resolve();
        };
        child.stderr.on('data', look);
        child.once('close', () => reject(new Error(`ended without ${text}:\n${error}`)));
        look();
      }),
  };
}

/** The records that lie in the results, oldest first. */
export async function listRecordFiles(directory: string): Promise<string[]> {
  const results = join(directory, 'results');
  await mkdir(results, { recursive: true });
  const files: string[] = [];
  for (const name of (await readdir(results)).sort()) {
    const found = await readdir(join(results, name));
    if (found.includes('record.json')) files.push(join(results, name, 'record.json'));
  }
  return files;
}

/** What the runs of this folder keep while they last. */
export async function listOpenRuns(directory: string): Promise<string[]> {
  const names = (await readdir(directory)).filter((name) => /^channels-bench-\d+$/.test(name));
  return (await Promise.all(names.map((name) => readdir(join(directory, name))))).flat();
}
