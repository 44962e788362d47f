/**
 * A run that uses containers notes where they are, in a folder below its scratch folder that stays until they are gone:
 * an engine that is away when they should go, or another one being in use, must not let them be forgotten.
 */
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Below a run's scratch folder. That it is there says that the run may have containers. */
export const containersFolderName = 'compose';
const noteFileName = 'engine-note.json';

export interface ContainerNote {
  /** As Docker writes it: `unix:///var/run/docker.sock`. */
  readonly address: string;
  /** The variables by which the docker command found that engine. */
  readonly variables: Readonly<Record<string, string>>;
}

/** Makes the folder with the note in it, and gives its path. To be called before the first container is made. */
export async function noteContainers(temporaryDirectory: string, note: ContainerNote): Promise<string> {
  const folder = join(temporaryDirectory, containersFolderName);
  await mkdir(folder, { recursive: true });
  // Never half a note: a run may be killed at any time.
  const draft = join(folder, `.${noteFileName}`);
  await writeFile(draft, JSON.stringify(note));
  await rename(draft, join(folder, noteFileName));
  return folder;
}

export async function mayHaveContainers(temporaryDirectory: string): Promise<boolean> {
  return (await stat(join(temporaryDirectory, containersFolderName)).catch(() => null)) !== null;
}

/** Null when there is none that can be read, as of a run that was killed before it wrote it. */
export async function readContainerNote(temporaryDirectory: string): Promise<ContainerNote | null> {
  try {
    const note = JSON.parse(await readFile(join(temporaryDirectory, containersFolderName, noteFileName), 'utf8'));
    return typeof note?.address === 'string' && typeof note.variables === 'object' ? note : null;
  } catch {
    return null;
  }
}
