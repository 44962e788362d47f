import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { BenchError } from '../../errors.ts';
import { installScript } from './install-script.ts';
import { findProgram } from './programs.ts';

export interface InstallOptions {
  readonly log: (line: string) => void;
  readonly environment: Readonly<Record<string, string>>;
}

const tailLines = 20;

/**
 * Installs Debian packages with apt, without recommended ones and without leaving their services running or enabled.
 * Throws a BenchError 'missing-requirements' with apt's last lines. Aborting tells apt to end, and
 * rejects once it has: dpkg first finishes what it has begun. When this program is killed, the same happens without it.
 */
export async function installPackages(
  packages: readonly string[],
  { log, environment }: InstallOptions,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  const fail = (why: string, details: readonly string[] = []) =>
    new BenchError('missing-requirements', `The Debian packages ${packages.join(', ')} cannot be installed: ${why}.`, {
      hint: `Install them by hand: apt-get install --no-install-recommends ${packages.join(' ')}`,
      details,
    });
  if ((await findProgram('apt-get', environment)) === null) throw fail('there is no apt-get on this system');
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && (await findProgram('sudo', environment)) === null) throw fail('this needs root, and there is no sudo');

  const [file = '', ...args] = [
    ...(isRoot ? [] : ['sudo', '-n']),
    '/bin/sh',
    '-c',
    installScript,
    'install',
    ...packages,
  ];
  const tail: string[] = [];
  const child = spawn(file, args, { env: { ...environment }, stdio: ['pipe', 'pipe', 'pipe'] });
  // Through sudo the script is root's, which this process may not signal; the end of its input it always sees.
  const stop = () => void child.stdin.destroy();
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      log(line);
      tail.push(line);
      if (tail.length > tailLines) tail.shift();
    });
  }
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  if (code !== 0) throw fail(`apt-get failed with code ${code}`, tail);
}
