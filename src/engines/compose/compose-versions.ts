import type { Setup } from '../../setups/setup.ts';
import { readVersions } from '../read-versions.ts';
import { runDocker } from './docker-command.ts';
import type { Container } from './docker-containers.ts';

const timeoutMs = 20_000;

/** As readVersions, with the commands of setup.yaml run by the shell inside their service's container. */
export async function readComposeVersions(
  setup: Setup,
  origin: string,
  containers: readonly Container[],
  environment: Readonly<Record<string, string>>,
  log: (line: string) => void,
): Promise<Readonly<Record<string, string>>> {
  const versions: Record<string, string> = { ...(await readVersions(setup, origin, new Map(), log)) };
  for (const [name, { service, command }] of Object.entries(setup.file.versions.commands)) {
    const container = containers.find((it) => it.service === service);
    if (container === undefined) {
      log(`${setup.name}: the version of ${name} is asked of the service "${service}", which does not run`);
      continue;
    }
    const result = await runDocker(['exec', container.id, 'sh', '-c', command], { environment, timeoutMs });
    const text = result.stdout.trim() || result.stderr.trim();
    if (result.exitCode === 0) versions[name] = text.split('\n')[0] ?? '';
    else log(`${setup.name}: the command for the version of ${name} failed: ${text}`);
  }
  return versions;
}
