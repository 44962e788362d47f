import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type ContainerNote, mayHaveContainers, readContainerNote } from './container-note.ts';
import { killProcessesOfRun } from './kill-processes-of-run.ts';
import { describeThisProcess, isOwnerAlive, type RunOwner } from './run-owner.ts';
import {
  defaultStateDirectory,
  keepContainersOnly,
  runFileName,
  sessionsFolderName,
  workFolderName,
} from './run-registry.ts';

export interface RemoveLeftoversOptions {
  readonly log: (line: string) => void;
  /** Told what stays, and what to do about it. */
  readonly warn: (message: string) => void;
  /**
   * Removes the containers, networks, volumes and images that carry the label channels-bench.run=<runId>, from the engine
   * of the note; resolves when there are none. Asked for runs alone that used containers. When it rejects, which it does
   * with what stays and how to remove it, the run stays on the list for the next time.
   */
  readonly removeContainers: (runId: string, note: ContainerNote | null) => Promise<void>;
  /** Takes what is registered elsewhere out of a run's scratch folder, before it is removed: worktrees of git. */
  readonly clearScratchFolder?: (temporaryDirectory: string) => Promise<void>;
  /** Default: the folder of this user. */
  readonly stateDirectory?: string;
}

const draftMaxAgeMs = 60_000;

/**
 * Removes what runs left behind whose process is dead: processes, containers, folders. Runs that are under way stay as
 * they are, and several sweeps at once share the work. Never rejects; what could not be removed is told.
 */
export async function removeLeftovers(options: RemoveLeftoversOptions): Promise<void> {
  const stateDirectory = options.stateDirectory ?? defaultStateDirectory();
  const names = await readdir(stateDirectory).catch(() => []);
  for (const name of names) {
    try {
      await removeIfAbandoned(join(stateDirectory, name), name, options);
    } catch (error) {
      options.log(`left behind by an earlier run and not removed: ${join(stateDirectory, name)}: ${String(error)}`);
    }
  }
}

async function removeIfAbandoned(directory: string, name: string, options: RemoveLeftoversOptions): Promise<void> {
  if (name.startsWith('.new-')) return removeDraft(directory);
  const claimant = parseClaim(name);
  const run = await readRun(directory);
  if (claimant === null ? run !== null && run.owner !== null && isOwnerAlive(run.owner) : isClaimantAlive(claimant))
    return;

  const claimed = await claim(directory, run?.runId ?? 'unknown');
  if (claimed === null) return;
  if (run !== null) {
    const work = join(claimed, workFolderName);
    const killed = await killProcessesOfRun(run.runId, join(work, sessionsFolderName));
    const whatStays = await removeContainers(run.runId, work, options);
    await options.clearScratchFolder?.(work);
    if (whatStays !== null) {
      options.warn(
        `An earlier run, ${run.runId}, may have left containers behind. ${whatStays} The next run tries it again; to make it stop, delete ${claimed}.`,
      );
      return keepContainersOnly(claimed);
    }
    options.log(`removed what the run ${run.runId} had left behind (${killed} processes)`);
  }
  await rm(claimed, { recursive: true, force: true, maxRetries: 3 });
}

/** Null when nothing stays, else what in words. An engine that is away is no reason to forget what it holds. */
async function removeContainers(runId: string, work: string, options: RemoveLeftoversOptions): Promise<string | null> {
  if (!(await mayHaveContainers(work))) return null;
  try {
    await options.removeContainers(runId, await readContainerNote(work));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Renaming is atomic: of several sweeps one gets the folder, and the others find it gone. */
async function claim(directory: string, runId: string): Promise<string | null> {
  const { pid, startTicks } = describeThisProcess();
  const claimed = join(directory, '..', `.sweep-${pid}-${startTicks}-${runId}`);
  if (directory === claimed) return claimed;
  try {
    await rename(directory, claimed);
    return claimed;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function parseClaim(name: string): Pick<RunOwner, 'pid' | 'startTicks'> | null {
  const match = /^\.sweep-(\d+)-(\d+)-/.exec(name);
  return match === null ? null : { pid: Number(match[1]), startTicks: Number(match[2]) };
}

/** A sweep that failed in this very process may be tried again by it. */
function isClaimantAlive(claimant: Pick<RunOwner, 'pid' | 'startTicks'>): boolean {
  return claimant.pid !== process.pid && isOwnerAlive({ ...describeThisProcess(), ...claimant });
}

/** Null when the file is not there or not readable as such: then nobody can own the folder. */
async function readRun(directory: string): Promise<{ runId: string; owner: RunOwner | null } | null> {
  try {
    const parsed = JSON.parse(await readFile(join(directory, runFileName), 'utf8'));
    // The owner is null of a run that has ended and whose containers are still there.
    const isOwner = parsed.owner === null || typeof parsed.owner?.pid === 'number';
    return typeof parsed.runId === 'string' && isOwner ? parsed : null;
  } catch {
    return null;
  }
}

async function removeDraft(directory: string): Promise<void> {
  const found = await stat(directory).catch(() => null);
  if (found === null || Date.now() - found.mtimeMs < draftMaxAgeMs) return;
  await rm(directory, { recursive: true, force: true });
}
