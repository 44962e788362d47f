/** Services that run elsewhere: whether a setup knows them, and whether they answer, before anything is started. */
import { tryToConnect } from '../../engines/try-to-connect.ts';
import { BenchError } from '../../errors.ts';
import { formatAddress, type RemoteService } from '../../setups/remote-service.ts';
import type { Setup } from '../../setups/setup.ts';

/** Throws a BenchError 'invalid-settings' for a service that no setup has, or that is itself put under load. */
export function checkRemoteNames(remotes: readonly RemoteService[], setups: readonly Setup[]): void {
  for (const { service } of remotes) {
    const target = setups.find(({ file }) => file.target.service === service);
    if (target !== undefined) {
      throw new BenchError(
        'invalid-settings',
        `${service} is what ${target.name} puts under load, so it cannot be remote.`,
        {
          hint: 'Name a service that the target uses, like redis; a server that runs elsewhere is measured with --engine attach.',
        },
      );
    }
    // Without a Procfile only Compose knows the services; then its engine refuses an unknown one.
    const isKnown = setups.some(({ procfile }) => procfile === null || procfile.some(({ name }) => name === service));
    if (isKnown) continue;
    const known = [...new Set(setups.flatMap(listOthers))];
    const choice = known.length === 0 ? 'they have none beside their targets' : `they have ${known.join(', ')}`;
    throw new BenchError(
      'invalid-settings',
      `No setup of this run has the service "${service}" of --remote; ${choice}.`,
      {
        hint: 'Name a service of the Procfile and compose.yaml that a setup uses, for instance --remote redis=10.0.0.7:6379 with daphne-redis.',
      },
    );
  }
}

function listOthers({ file, procfile }: Setup): string[] {
  return (procfile ?? []).map(({ name }) => name).filter((name) => name !== file.target.service);
}

/** Those of the services that a setup has. */
export function findRemotesOf({ procfile }: Setup, remotes: readonly RemoteService[]): readonly RemoteService[] {
  return remotes.filter(({ service }) => procfile === null || procfile.some(({ name }) => name === service));
}

/** Throws a BenchError 'remote-unreachable' unless every service accepts a connection within 5 s. */
export async function checkRemotesAnswer(remotes: readonly RemoteService[], signal: AbortSignal): Promise<void> {
  for (const remote of remotes) {
    const problem = await tryToConnect(remote, signal);
    signal.throwIfAborted();
    if (problem === null) continue;
    throw new BenchError(
      'remote-unreachable',
      `The service ${remote.service} does not answer at ${formatAddress(remote)}: ${problem}.`,
      {
        hint: `Start it there so that it listens on that address and not on 127.0.0.1 alone, and see whether a firewall lets this machine through: nc -vz ${remote.host} ${remote.port}`,
      },
    );
  }
}
