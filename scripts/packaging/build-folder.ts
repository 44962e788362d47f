import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The scratch folder of a build, removed when disposed. Its path inside the repository is always the same, because the
 * bundler numbers modules by their paths: another folder would give other bytes.
 * Throws while another build is running; takes over what a killed one left.
 */
export async function openBuildFolder(repository: string): Promise<AsyncDisposable & { readonly path: string }> {
  const path = join(repository, '.build');
  const owner = join(path, 'owner');
  if (await isRunning(owner)) throw new Error(`another build is running in ${path}; wait for its end`);
  await rm(path, { recursive: true, force: true });
  await mkdir(path);
  await writeFile(owner, String(process.pid));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

async function isRunning(ownerFile: string): Promise<boolean> {
  const pid = Number(await readFile(ownerFile, 'utf8').catch(() => ''));
  if (!(pid > 0) || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
