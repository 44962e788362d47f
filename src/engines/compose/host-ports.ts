import { BenchError } from '../../errors.ts';
import type { Setup } from '../../setups/setup.ts';
import { isPortTaken, releasePort, takeFreePort } from '../free-ports.ts';
import { describePortOwner } from '../port-owner.ts';
import { tryToConnect } from '../try-to-connect.ts';
import type { ComposeModel } from './compose-model.ts';
import type { DockerEndpoint } from './docker-endpoint.ts';

/** Ports for the services of one copy on the host's network, where every copy needs its own. */
export interface HostPorts {
  /** The port of the target, if its compose.yaml uses `$PORT`. */
  readonly offered: number;
  /** `PORT` for the target, `PORT_<SERVICE>` for every service on that network, and `BENCH_HOST`, the address to listen on. */
  readonly variables: Readonly<Record<string, string>>;
  release(): void;
}

/**
 * Ports are free on this machine; on another one that is hoped for. With 'publish' only what compose.yaml itself puts on
 * the host's network gets them.
 */
export async function takeHostPorts(
  model: ComposeModel,
  setup: Setup,
  network: 'publish' | 'host',
  endpoint: DockerEndpoint,
): Promise<HostPorts> {
  const variables: Record<string, string> = { BENCH_HOST: endpoint.isRemote ? '0.0.0.0' : '127.0.0.1' };
  const taken: number[] = [];
  const take = async () => {
    const port = await takeFreePort();
    taken.push(port);
    return port;
  };
  const offered = await take();
  for (const [service, { network_mode }] of Object.entries(model.services)) {
    const isTarget = service === setup.file.target.service;
    if (!isTarget && network === 'publish' && network_mode !== 'host') continue;
    const port = isTarget ? offered : await take();
    variables[`PORT_${service.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}`] = String(port);
  }
  return { offered, variables: { ...variables, PORT: String(offered) }, release: () => taken.forEach(releasePort) };
}

/**
 * The port on which the target listens: the offered one if the resolved model has it, which it does when compose.yaml uses
 * `$PORT`, else its usual one. Throws a BenchError 'port-in-use' when that is taken.
 */
export async function findHostPort(
  model: ComposeModel,
  setup: Setup,
  { offered }: HostPorts,
  endpoint: DockerEndpoint,
): Promise<number> {
  if (JSON.stringify(model.services).includes(String(offered))) return offered;
  const { port } = setup.file.target;
  const owner = await findOwner(port, endpoint);
  if (owner === null) return port;
  throw new BenchError('port-in-use', `${setup.name}: port ${port} is taken by ${owner}.`, {
    hint: `Two copies of a setup, as in a comparison, need a port each on the host's network: let compose.yaml take it from the variable PORT (\${PORT:-${port}}), and each gets a free one. Any other program has to be stopped first.`,
  });
}

/** Who has the port, in words; null when nobody. Where the engine is elsewhere, only whoever answers can be noticed. */
async function findOwner(port: number, endpoint: DockerEndpoint): Promise<string | null> {
  if (!endpoint.isRemote) return (await isPortTaken(port)) ? describePortOwner(port) : null;
  return (await tryToConnect({ host: endpoint.host, port })) === null ? `a program of ${endpoint.host}` : null;
}
