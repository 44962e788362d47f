/**
 * The program needs a newer Node than many machines have. A checkout brings one of its own among its packages: started with an
 * older one, the program starts itself again with that.
 */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { join } from 'node:path';
import { BenchError } from '../../errors.ts';

/** The one that the action runs on; an older one lacks parts of the language that the program uses. */
const neededMajor = 24;

/** `version` as process.versions.node has it. */
export function isNodeNewEnough(version: string): boolean {
  return Number.parseInt(version, 10) >= neededMajor;
}

/**
 * `packageDirectory`: of the package `node`, where there is one. Resolves with the exit code of this program when that Node has
 * run it. Rejects with a BenchError 'node-outdated' where there is none.
 */
export async function runWithNewerNode(packageDirectory: string, args: readonly string[]): Promise<number> {
  const version = await readVersion(packageDirectory);
  if (version === null || !isNodeNewEnough(version)) {
    throw new BenchError(
      'node-outdated',
      `channels-bench needs Node ${neededMajor} or later, and was started with ${process.versions.node}`,
      { hint: 'Install a newer Node. In a checkout of channels-bench `npm ci` brings one, which is then found.' },
    );
  }
  // This one has to outlive the other to give its exit code. A terminal sends Ctrl-C to both: that comes twice at once, as under npm.
  // Before it is there: a signal that came between would end this one alone, and leave the other to itself.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  const child = spawn(join(packageDirectory, 'bin', 'node'), args, { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal as NodeJS.Signals]));
  });
}

async function readVersion(packageDirectory: string): Promise<string | null> {
  try {
    const content: unknown = JSON.parse(await readFile(join(packageDirectory, 'package.json'), 'utf8'));
    const { version } = content as { readonly version?: unknown };
    return typeof version === 'string' ? version : null;
  } catch {
    return null;
  }
}
