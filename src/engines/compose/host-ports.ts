import { BenchError } from '../../errors.ts';
import type { Setup } from '../../setups/setup.ts';
import { isPortTaken, releasePort, takeFreePort } from '../free-ports.ts';
import { describePortOwner } from '../port-owner.ts';
import type { ComposeModel } from './compose-model.ts';
import type { DockerEndpoint } from './docker-endpoint.ts';

/** Ports for the services of one copy on the host's network, where every copy needs its own. */
export interface HostPorts {
  /** The port of the target, if its compose.yaml uses `$PORT`. */
  readonly offered: number;
  /** `PORT` for the target, `PORT_<SERVICE>` for every service, and `BENCH_HOST`, the address to listen on. */
  readonly variables: Readonly<Record<string, string>>;
  release(): void;
}

/** Ports are free on this machine; on another one that is hoped for. */
export async function takeHostPorts(model: ComposeModel, setup: Setup, endpoint: DockerEndpoint): Promise<HostPorts> {
  const variables: Record<string, string> = { BENCH_HOST: endpoint.isRemote ? '0.0.0.0' : '127.0.0.1' };
  const taken: number[] = [];
  const take = async () => {
    const port = await takeFreePort();
    taken.push(port);
    return port;
  };
  const offered = await take();
  for (const service of Object.keys(model.services)) {
    const port = service === setup.file.target.service ? offered : await take();
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
  if (!endpoint.isRemote && (await isPortTaken(port))) {
    throw new BenchError('port-in-use', `${setup.name}: port ${port} is taken by ${describePortOwner(port)}.`, {
      hint: 'Stop that program, or let compose.yaml take its port from the variable PORT, so that a free one can be chosen.',
    });
  }
  return port;
}
