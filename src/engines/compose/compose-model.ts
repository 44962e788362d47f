/**
 * The setup's compose.yaml as `docker compose config` resolves it, and what is changed in it so that it can be measured:
 * one port published wherever there is a free one, nothing that two running copies would fight for, cores, labels.
 * https://github.com/compose-spec/compose-spec/blob/main/spec.md
 */

import type { Instrument } from '../engine.ts';

export const runLabel = 'channels-bench.run';

export interface ComposeService {
  readonly image?: string;
  readonly build?: Readonly<Record<string, unknown>>;
  readonly network_mode?: string;
  readonly extra_hosts?: readonly string[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly healthcheck?: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

interface ComposeResource {
  readonly external?: boolean;
  readonly labels?: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

export interface ComposeModel {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly networks?: Readonly<Record<string, ComposeResource | null>>;
  readonly volumes?: Readonly<Record<string, ComposeResource | null>>;
  readonly [key: string]: unknown;
}

export interface ArmModelOptions {
  readonly runId: string;
  readonly target: { readonly service: string; readonly port: number };
  readonly network: 'publish' | 'host';
  /** Address of the Docker host on which the target's port is published. */
  readonly publishAddress: string;
  /** As cpuset wants it: `0,2`; null for every core. */
  readonly cpuset: string | null;
  /** The image that was built for a service. */
  readonly images: ReadonlyMap<string, string>;
  /** Null where the engine knows no start interval (before Docker 25); then health checks stay as they are. */
  readonly healthSeconds: number | null;
  /** Null outside a profile. */
  readonly instrument: Instrument | null;
}

/** What to start: the setup's services, changed as little as measuring needs. */
export function buildArmModel(model: ComposeModel, options: ArmModelOptions): ComposeModel {
  const isOnHost = options.network === 'host';
  const publisher = findPublisher(model, options.target.service);
  const names = Object.keys(model.services);
  const services = Object.entries(model.services).map(([name, service]) => {
    const { ports: _ports, container_name: _name, build: _build, profiles: _profiles, ...rest } = service;
    let changed: ComposeService = { ...rest, labels: { ...service.labels, [runLabel]: options.runId } };
    const image = options.images.get(name);
    if (image !== undefined) changed = { ...changed, image, pull_policy: 'never' };
    // The sampler needs a core beside those of the servers.
    const cpuset = options.instrument === null ? options.cpuset : null;
    if (cpuset !== null) changed = { ...changed, cpuset };
    if (options.healthSeconds !== null) changed = askHealthAtStartOnly(changed, options.healthSeconds);
    if (options.instrument !== null && name === options.target.service) {
      changed = addInstrument(changed, options.instrument);
    }
    if (isOnHost) changed = putOnHostNetwork(changed, names);
    else if (name === publisher) changed = { ...changed, ports: [publishPort(options)] };
    return [name, changed];
  });
  const { name: _project, networks, volumes, ...rest } = model;
  return {
    ...rest,
    services: Object.fromEntries(services),
    ...(networks === undefined || isOnHost ? {} : { networks: ownResources(networks, options.runId) }),
    ...(volumes === undefined ? {} : { volumes: ownResources(volumes, options.runId) }),
  };
}

const pythonPathInside = '/channels-bench/python';
const profilePathInside = '/channels-bench/profile';

/** A PYTHONPATH of the image itself, as opposed to compose.yaml, gives way. */
function addInstrument(service: ComposeService, instrument: Instrument): ComposeService {
  const environment = service['environment'] as Readonly<Record<string, string | null>> | undefined;
  const volumes = (service['volumes'] as readonly unknown[] | undefined) ?? [];
  const bind = (source: string, target: string) => ({ type: 'bind', source, target });
  return {
    ...service,
    environment: {
      ...environment,
      PYTHONPATH: [pythonPathInside, environment?.['PYTHONPATH']].filter(Boolean).join(':'),
      BENCH_PROFILE_DIR: profilePathInside,
    },
    volumes: [
      ...volumes,
      { ...bind(instrument.pythonDirectory, pythonPathInside), read_only: true },
      bind(instrument.profileDirectory, profilePathInside),
    ],
  };
}

/** Whether requests go to the host's network because compose.yaml itself puts the target there. */
export function isTargetOnHost(model: ComposeModel, service: string): boolean {
  return model.services[findPublisher(model, service)]?.network_mode === 'host';
}

/** A service that shares another one's network has its ports published there. */
export function findPublisher(model: ComposeModel, service: string): string {
  const shared = /^service:(.+)$/.exec(model.services[service]?.network_mode ?? '')?.[1];
  return shared === undefined ? service : findPublisher(model, shared);
}

function publishPort({ publishAddress, target }: ArmModelOptions): Readonly<Record<string, unknown>> {
  return { mode: 'ingress', host_ip: publishAddress, target: target.port, protocol: 'tcp' };
}

/** A check starts a program beside the server that is measured: often until it succeeds, then not during a round. */
function askHealthAtStartOnly(service: ComposeService, seconds: number): ComposeService {
  if (service.healthcheck?.['disable'] === true) return service;
  const healthcheck = {
    start_interval: '250ms',
    ...service.healthcheck,
    start_period: `${Math.ceil(seconds)}s`,
    interval: '1h',
  };
  return { ...service, healthcheck };
}

/** On the host's network services have no names; the others are found under 127.0.0.1 instead. */
function putOnHostNetwork(service: ComposeService, names: readonly string[]): ComposeService {
  const { networks: _networks, links: _links, ...rest } = service;
  if (/^(service|container):/.test(service.network_mode ?? '')) return rest;
  const hosts = names.map((name) => `${name}=127.0.0.1`);
  return { ...rest, network_mode: 'host', extra_hosts: [...(service.extra_hosts ?? []), ...hosts] };
}

/**
 * Names are left to Compose, which puts the project's before them: two copies have networks and volumes of their own, and
 * taking one down removes no volume that was there before. External ones are somebody else's and stay.
 */
function ownResources(
  resources: Readonly<Record<string, ComposeResource | null>>,
  runId: string,
): Record<string, ComposeResource | null> {
  return Object.fromEntries(
    Object.entries(resources).map(([key, resource]) => {
      if (resource?.external) return [key, resource];
      const { name: _name, ...rest } = resource ?? {};
      return [key, { ...rest, labels: { ...resource?.labels, [runLabel]: runId } }];
    }),
  );
}
