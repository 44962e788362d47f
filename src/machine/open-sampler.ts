/** Has Python programs sample themselves: profiling/python/sitecustomize.py, which Python loads at its start. */
import { constants } from 'node:fs';
import { chmod, mkdtemp, open, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BenchError } from '../errors.ts';

export interface Sampler extends AsyncDisposable {
  /** Where begin, end and the stacks are; the programs may write into it. */
  readonly directory: string;
  /**
   * The collapsed stacks of every Python program that was started with the folder, joined. Rejects with a BenchError
   * 'profiler-failed', or with the signal's reason.
   */
  collect(seconds: number, signal: AbortSignal): Promise<string>;
}

/** What a program may take to see that it is to end, and to write. */
const graceSeconds = 15;
const pollMs = 50;
/** Far more than a profile of a minute needs; what a stranger's program wrote must not fill the memory. */
const maxBytes = 32 * 1024 * 1024;

/** In a folder of its own under `parent`; disposing removes it. */
export async function openSampler(parent: string): Promise<Sampler> {
  const directory = await mkdtemp(join(parent, 'profile-'));
  // Programs in containers run as other users.
  await chmod(directory, 0o777);
  return {
    directory,
    collect: async (seconds, signal) => {
      await writeFile(join(directory, 'begin'), '');
      await sleep(seconds * 1000, undefined, { signal }).catch(() => signal.throwIfAborted());
      await writeFile(join(directory, 'end'), '');
      return readStacks(directory, await waitForStacks(directory, signal));
    },
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }),
  };
}

/** A program that ended meanwhile, as a worker that its master replaced, leaves no stacks; the others are enough. */
async function waitForStacks(directory: string, signal: AbortSignal): Promise<readonly string[]> {
  for (let waited = 0; ; waited += pollMs) {
    const names = await readdir(directory);
    const isPending = names.some((name) => /^\d+\.sampling$/.test(name));
    const stacks = names.filter((name) => /^\d+\.stacks$/.test(name));
    if (!isPending && stacks.length > 0) return stacks;
    if (!isPending) {
      throw fail('was loaded by no program', 'It samples Python; for others name a profiler in setup.yaml (profile).');
    }
    if (waited >= graceSeconds * 1000) {
      if (stacks.length > 0) return stacks;
      throw fail(`got no stacks within ${graceSeconds} s`, 'The server may have ended; see its log.');
    }
    await sleep(pollMs, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}

async function readStacks(directory: string, names: readonly string[]): Promise<string> {
  const texts: string[] = [];
  for (const name of names) {
    // A program under test could have put a link there.
    const file = await open(join(directory, name), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const status = await file.stat();
      if (!status.isFile() || status.size > maxBytes) {
        throw fail(`got ${status.size} bytes from a program`, 'A profile has at most 32 MB.');
      }
      texts.push(await file.readFile('utf8'));
    } finally {
      await file.close();
    }
  }
  return texts.join('\n');
}

function fail(what: string, hint: string): BenchError {
  return new BenchError('profiler-failed', `The built-in sampler ${what}.`, { hint });
}
