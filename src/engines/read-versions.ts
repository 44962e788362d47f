import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Setup } from '../setups/setup.ts';
import { probeHttp } from './http-probe.ts';

const execute = promisify(execFile);
const timeoutMs = 10_000;

/** Where a service's version command runs. */
export interface CommandPlace {
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Asks the running system for the versions of its parts, as setup.yaml says: by a path, by commands, or both. What
 * cannot be asked is left out and said to `log`. No places: commands are not run.
 */
export async function readVersions(
  setup: Setup,
  origin: string,
  places: ReadonlyMap<string, CommandPlace>,
  log: (line: string) => void,
): Promise<Readonly<Record<string, string>>> {
  const { path, commands } = setup.file.versions;
  const versions: Record<string, string> = {};
  if (path !== undefined) {
    try {
      Object.assign(versions, await askPath(`${origin}${path}`));
    } catch (error) {
      log(`${setup.name}: ${origin}${path} does not tell versions: ${describe(error)}`);
    }
  }
  for (const [name, { service, command }] of Object.entries(commands)) {
    const place = places.get(service);
    if (place === undefined) continue;
    try {
      const { directory, environment } = place;
      const options = { cwd: directory, env: environment, timeout: timeoutMs };
      const { stdout, stderr } = await execute('/bin/sh', ['-c', command], options);
      // Some programs, Python 2 and Java among them, print their version as an error.
      versions[name] = (stdout.trim() || stderr.trim()).split('\n')[0] ?? '';
    } catch (error) {
      log(`${setup.name}: the command for the version of ${name} failed: ${describe(error)}`);
    }
  }
  return versions;
}

async function askPath(url: string): Promise<Record<string, string>> {
  const answer = await probeHttp(url, timeoutMs, new AbortController().signal);
  if (answer.status !== 200) throw new Error(`status ${answer.status}`);
  const parsed: unknown = JSON.parse(answer.body);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new Error('not a JSON object');
  return Object.fromEntries(Object.entries(parsed).map(([name, version]) => [name, String(version)]));
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
