/**
 * Every run keeps a folder with its owner's name in it, so that what a killed run left behind can be found and removed
 * by the next: STATE/<runId>/run.json and STATE/<runId>/work, the run's scratch folder.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { BenchError } from '../errors.ts';
import { containersFolderName, mayHaveContainers } from './container-note.ts';
import { killProcessesOfRun } from './kill-processes-of-run.ts';
import { describeThisProcess } from './run-owner.ts';

export const runFileName = 'run.json';
export const workFolderName = 'work';
export const sessionsFolderName = 'sessions';

export interface OpenRun extends AsyncDisposable {
  readonly runId: string;
  /** The run's scratch folder, gone after disposal but for the note of containers that are still there. */
  readonly temporaryDirectory: string;
}

/** The folder that the runs of this user share. */
export function defaultStateDirectory(): string {
  return join(tmpdir(), `channels-bench-${userInfo().uid}`);
}

/**
 * Registers a run. Disposing kills what is left of its processes and removes its folder; of a run whose containers could
 * not be removed, what the next one needs to remove them stays. It never rejects. The id must be new and fit for a file
 * name.
 */
export async function openRun(runId: string, stateDirectory: string = defaultStateDirectory()): Promise<OpenRun> {
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(runId)) throw new RangeError(`not fit for the name of a run: ${runId}`);
  await prepareStateDirectory(stateDirectory);
  // Made under another name and then renamed, so that nobody ever sees a run without an owner.
  const draft = await mkdtemp(join(stateDirectory, `.new-${process.pid}-`));
  const contents = { runId, owner: describeThisProcess(), createdAt: new Date().toISOString() };
  await writeRunFile(draft, contents);
  await mkdir(join(draft, workFolderName));
  const directory = join(stateDirectory, runId);
  await rename(draft, directory).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true });
    throw error;
  });
  const temporaryDirectory = join(directory, workFolderName);
  return {
    runId,
    temporaryDirectory,
    [Symbol.asyncDispose]: async () => {
      await killProcessesOfRun(runId, join(temporaryDirectory, sessionsFolderName)).catch(() => undefined);
      await close().catch(() => undefined);
    },
  };

  async function close(): Promise<void> {
    if (!(await mayHaveContainers(temporaryDirectory))) return removeFolder(directory);
    // From now on it belongs to whoever sweeps next, even while this process lives.
    await writeRunFile(directory, { ...contents, owner: null });
    await keepContainersOnly(directory);
  }
}

/** Removes everything of a run's folder but what is needed to remove its containers later. */
export async function keepContainersOnly(directory: string): Promise<void> {
  const work = join(directory, workFolderName);
  const inRun = (await readdir(directory)).filter((name) => name !== runFileName && name !== workFolderName);
  const inWork = (await readdir(work)).filter((name) => name !== containersFolderName);
  for (const path of [...inRun.map((name) => join(directory, name)), ...inWork.map((name) => join(work, name))]) {
    await removeFolder(path);
  }
}

function removeFolder(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true, maxRetries: 3 });
}

/** A file that cannot be read would be taken for nobody's, and its containers with it: so it is never half written. */
async function writeRunFile(directory: string, contents: object): Promise<void> {
  const draft = join(directory, `.${runFileName}`);
  await writeFile(draft, JSON.stringify(contents));
  await rename(draft, join(directory, runFileName));
}

/** Notes a session that a run has started, for a program that hides its environment and with it the run's mark. */
export function recordSession(temporaryDirectory: string, session: { pid: number; startTicks: number }): void {
  if (session.pid === 0) return;
  const folder = join(temporaryDirectory, sessionsFolderName);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${session.pid}-${session.startTicks}`), '');
}

/** In a shared folder for temporary files anybody may have made it first: take it only if it is ours alone. */
async function prepareStateDirectory(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const found = await lstat(directory);
  const uid = userInfo().uid;
  if (!found.isDirectory() || (uid >= 0 && found.uid !== uid)) {
    throw new BenchError('output-unwritable', `The folder for runs, ${directory}, belongs to somebody else.`, {
      hint: 'Remove it, or set TMPDIR to a folder of your own.',
    });
  }
}
