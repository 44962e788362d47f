import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatCollapsedStacks, type StackProfile } from './collapsed-stacks.ts';

const folderName = 'profiles';

/** Writes a variant's stacks into the folder of its record; the path of the file, relative to that folder. */
export async function writeStacks(directory: string, variant: string, profile: StackProfile): Promise<string> {
  const path = join(folderName, `${variant}.collapsed`);
  await mkdir(join(directory, folderName), { recursive: true });
  await writeFile(join(directory, path), formatCollapsedStacks(profile));
  return path;
}
