/**
 * Packages from npm that a setup's programs need: `npm ci` into a cache of this user, once for each lockfile. Every arm
 * runs a copy of the setup's folder in which node_modules leads there, so that nothing is written beside the setup.
 */
import { type ExecFileOptions, execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, cp, mkdir, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { BenchError } from '../../errors.ts';
import type { Setup } from '../../setups/setup.ts';
import { isFile } from './programs.ts';

const execute = promisify(execFile);
const installTimeoutMs = 5 * 60_000;
const manifests = ['package.json', 'package-lock.json'] as const;

type Environment = Readonly<Record<string, string>>;

export interface NpmFolder {
  /** Absolute: holds package.json and package-lock.json. */
  readonly directory: string;
  /** Where its packages are, or will be once they are installed. */
  readonly cache: string;
}

/** Null for a setup that needs none. Throws a BenchError 'invalid-setup' when its folder lacks a manifest. */
export async function findNpmFolder(setup: Setup, environment: Environment): Promise<NpmFolder | null> {
  const { npm } = setup.file.processes;
  if (npm === undefined) return null;
  const directory = resolve(setup.directory, npm);
  const hash = createHash('sha256');
  for (const name of manifests) {
    const text = await readFile(join(directory, name)).catch((cause: unknown) => {
      throw new BenchError(
        'invalid-setup',
        `The setup ${setup.name} has processes.npm: ${npm}, but ${directory} has no ${name}.`,
        {
          hint: 'Name the folder that holds both, relative to the setup; `npm install --package-lock-only` makes the lockfile.',
          cause,
        },
      );
    });
    hash.update(`${text.length}\0`).update(text);
  }
  const caches = environment['XDG_CACHE_HOME'] ?? join(environment['HOME'] ?? homedir(), '.cache');
  return { directory, cache: join(caches, 'channels-bench', 'npm', hash.digest('hex').slice(0, 32)) };
}

export function isInstalled({ cache }: NpmFolder): Promise<boolean> {
  return isFile(join(cache, 'node_modules', '.package-lock.json'));
}

/**
 * Installs what the lockfile names, without development packages and without running any script of theirs. Throws a
 * BenchError 'missing-requirements' with npm's last lines. Several runs at once do not disturb each other.
 */
export async function installNpmPackages(
  folder: NpmFolder,
  environment: Environment,
  signal: AbortSignal,
): Promise<void> {
  await mkdir(dirname(folder.cache), { recursive: true });
  const draft = await mkdtemp(join(dirname(folder.cache), `.${basename(folder.cache)}-`));
  try {
    for (const name of [...manifests]) await copyFile(join(folder.directory, name), join(draft, name));
    const parameters = ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    await runNpm(parameters, { cwd: draft, env: environment, timeout: installTimeoutMs, signal });
    // Another run may have been faster; its packages are the same.
    await rename(draft, folder.cache).catch(async (error: unknown) => {
      if (!(await isInstalled(folder))) throw error;
    });
  } catch (cause) {
    signal.throwIfAborted();
    const { stderr = '', message } = cause as Error & { readonly stderr?: string };
    throw new BenchError('missing-requirements', `The npm packages of ${folder.directory} cannot be installed:`, {
      hint: 'See whether `npm ci` works in a copy of that folder.',
      details: (stderr.trim() || message).split('\n').slice(-10),
      cause,
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Settles once npm has ended: an abort rejects at once, while npm still writes into the folder that is to be removed. */
async function runNpm(parameters: readonly string[], options: ExecFileOptions): Promise<void> {
  const running = execute('npm', parameters, options);
  const { child } = running;
  const ended = new Promise<void>((resolve) => void child.once('close', () => resolve()));
  try {
    await running;
  } finally {
    // Without an id it never began.
    if (child.pid !== undefined) await ended;
  }
}

/** A copy of the folder in `parent`, with its packages. Returns its path. */
export async function copyNpmFolder({ directory, cache }: NpmFolder, parent: string): Promise<string> {
  const copy = join(parent, 'npm');
  await cp(directory, copy, { recursive: true, filter: (path) => basename(path) !== 'node_modules' });
  await symlink(join(cache, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}
