/** What a variant changes in its compose.yaml: variables for interpolation, and services that answer elsewhere. */
import { BenchError } from '../../errors.ts';
import { toHostVariable, toPortVariable } from '../../setups/parse-procfile.ts';
import { formatAddress } from '../../setups/remote-service.ts';
import { buildWorkerVariables, type Variant } from '../engine.ts';
import type { ComposeModel, ComposeService } from './compose-model.ts';

/** The source under test, the number of workers, and HOST_NAME and PORT_NAME of every remote service. */
export function buildVariantVariables(variant: Variant): Readonly<Record<string, string>> {
  const { sourceDirectory, remotes = [] } = variant;
  return {
    ...(sourceDirectory === null ? {} : { BENCH_SOURCE: sourceDirectory }),
    ...buildWorkerVariables(variant),
    ...Object.fromEntries(
      remotes.flatMap(({ service, host, port }) => [
        [toHostVariable(service), host],
        [toPortVariable(service), String(port)],
      ]),
    ),
  };
}

/**
 * The model without the services that answer elsewhere; nobody waits for them any more. Throws a BenchError
 * 'invalid-settings' when it has none of that name.
 */
export function takeOutRemotes(model: ComposeModel, { setup, remotes = [] }: Variant): ComposeModel {
  const names = remotes.map(({ service }) => service);
  const unknown = names.find((name) => model.services[name] === undefined);
  if (unknown !== undefined) {
    const known = Object.keys(model.services).filter((name) => name !== setup.file.target.service);
    throw new BenchError(
      'invalid-settings',
      `${setup.composeFile} has no service "${unknown}", which --remote names.`,
      {
        hint: known.length === 0 ? 'It has none beside its target.' : `Beside its target it has ${known.join(', ')}.`,
      },
    );
  }
  if (names.length === 0) return model;
  const kept = Object.entries(model.services).filter(([name]) => !names.includes(name));
  return { ...model, services: Object.fromEntries(kept.map(([name, service]) => [name, forget(service, names)])) };
}

/** As `docker compose config` writes it, `depends_on` is a mapping. */
function forget(service: ComposeService, names: readonly string[]): ComposeService {
  const { depends_on: dependencies, ...rest } = service;
  if (typeof dependencies !== 'object' || dependencies === null) return service;
  const kept = Object.entries(dependencies).filter(([name]) => !names.includes(name));
  return kept.length === 0 ? rest : { ...rest, depends_on: Object.fromEntries(kept) };
}

/** In a container of its own network this machine's 127.0.0.1 is the container itself. */
export function checkRemoteAddresses({ remotes = [] }: Variant, network: 'publish' | 'host'): void {
  const local = remotes.find(({ host }) => /^(127\.|localhost$|\[::1\]$)/.test(host));
  if (local === undefined || network === 'host') return;
  throw new BenchError(
    'invalid-settings',
    `Containers cannot reach ${local.service} at ${formatAddress(local)}: there that address is the container itself.`,
    { hint: "Give an address of this machine that others reach, or take the host's network: --network host." },
  );
}
