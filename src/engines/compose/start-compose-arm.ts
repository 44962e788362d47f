import { BenchError } from '../../errors.ts';
import type { EngineOptions, Instrument, RunningArm, StartOptions, Variant } from '../engine.ts';
import { ComposeArm, takeProxies, writeLogs } from './compose-arm.ts';
import { buildComposeEnvironment, readComposeModel } from './compose-command.ts';
import { nameProject } from './compose-images.ts';
import { buildArmModel, type ComposeModel, findPublisher, isTargetOnHost } from './compose-model.ts';
import { ComposeProject } from './compose-project.ts';
import { type FindOrigin, waitForContainers } from './compose-ready.ts';
import { buildVariantVariables, takeOutRemotes } from './compose-variables.ts';
import type { DockerApi } from './docker-api.ts';
import { type Container, findPublishedPort, listContainers } from './docker-containers.ts';
import { readContainerLogTail } from './docker-logs.ts';
import type { DockerFound } from './docker-probe.ts';
import { findHostPort, takeHostPorts } from './host-ports.ts';

const logTailLines = 20;

export interface ComposeEngineOptions extends EngineOptions {
  /** publish: through a published port, as users do; host: on the host's network, without docker-proxy and NAT. */
  readonly network: 'publish' | 'host';
  readonly signal?: AbortSignal;
}

export interface ComposeStartContext {
  readonly engine: ComposeEngineOptions;
  readonly docker: DockerFound;
  readonly api: DockerApi;
  readonly temporaryDirectory: string;
  /** The servers' cores as cpuset wants them: `0,2`; null for every core. */
  readonly cpuset: string | null;
  /** Counts the copies that this run has started. */
  readonly copyNumber: number;
  readonly model: ComposeModel;
  readonly images: ReadonlyMap<string, string>;
}

/** Starts one copy and waits for it; when that fails, its logs are kept and nothing of it stays. */
export async function startComposeArm(
  variant: Variant,
  context: ComposeStartContext,
  options: StartOptions,
): Promise<RunningArm> {
  const { engine, docker, model } = context;
  const { setup } = variant;
  // compose.yaml may put the target on the host's network by itself.
  if (engine.network === 'publish' && !isTargetOnHost(model, setup.file.target.service)) {
    return startCopy(variant, context, options, { model, variables: {}, hostPort: null });
  }
  const ports = await takeHostPorts(model, setup, engine.network, docker.endpoint);
  try {
    // Ports reach compose.yaml as variables, so it is resolved anew for every copy.
    const environment = buildEnvironment(variant, context, ports.variables);
    const own = takeOutRemotes(await readComposeModel(setup, environment, options.signal), variant);
    const hostPort = await findHostPort(own, setup, ports, docker.endpoint);
    return await startCopy(variant, context, options, { model: own, variables: ports.variables, hostPort });
  } finally {
    ports.release();
  }
}

interface Copy {
  readonly model: ComposeModel;
  readonly variables: Readonly<Record<string, string>>;
  /** Where the target listens on the host's network; null when its port is published. */
  readonly hostPort: number | null;
}

async function startCopy(
  variant: Variant,
  context: ComposeStartContext,
  { logDirectory, signal, instrument }: StartOptions,
  copy: Copy,
): Promise<RunningArm> {
  const { api, docker, engine, cpuset } = context;
  if (instrument !== undefined && docker.endpoint.isRemote) throw refuseRemoteProfile();
  const { log } = engine;
  const project = createProject(variant, context, { ...copy, instrument: instrument ?? null });
  const began = performance.now();
  try {
    await project.start(signal);
    const containers = await listContainers(api, project.name);
    const findOrigin = chooseOrigin(variant, context, copy, containers);
    const ready = await waitForContainers({ api, setup: variant.setup, containers, findOrigin, signal });
    const startSeconds = (performance.now() - began) / 1000;
    const isProxied = copy.hostPort === null && !docker.endpoint.isRemote;
    const proxies = isProxied ? await takeProxies(ready.origin, cpuset, log) : [];
    return new ComposeArm({ variant, project, containers, ready, startSeconds, proxies, logDirectory, log });
  } catch (error) {
    const containers = await listContainers(api, project.name).catch(() => []);
    const explained = await addLogTail(error, api, containers);
    await writeLogs(project, containers, logDirectory, log);
    await project.remove();
    throw explained;
  }
}

function refuseRemoteProfile(): BenchError {
  return new BenchError(
    'profiler-unavailable',
    'The containers run on another machine, where nothing can be sampled.',
    {
      hint: 'Take the profile with a Docker engine of this machine, or with --engine processes.',
    },
  );
}

function createProject(
  variant: Variant,
  context: ComposeStartContext,
  { model, variables, instrument }: Copy & { readonly instrument: Instrument | null },
): ComposeProject {
  const { engine, docker, api, temporaryDirectory, cpuset, copyNumber, images } = context;
  const { file } = variant.setup;
  return new ComposeProject({
    name: nameProject(engine.runId, { variant: variant.name, number: copyNumber }),
    setup: variant.setup,
    model: buildArmModel(model, {
      runId: engine.runId,
      target: file.target,
      network: engine.network,
      publishAddress: docker.endpoint.isRemote ? '0.0.0.0' : '127.0.0.1',
      cpuset,
      images,
      healthSeconds: knowsStartInterval(docker.apiVersion) ? file.ready.timeout_seconds : null,
      instrument,
    }),
    api,
    environment: buildEnvironment(variant, context, variables),
    temporaryDirectory,
    log: engine.log,
  });
}

function buildEnvironment(
  variant: Variant,
  { engine }: ComposeStartContext,
  variables: Readonly<Record<string, string>>,
): Record<string, string> {
  return buildComposeEnvironment(engine.environment, { ...variables, ...buildVariantVariables(variant) });
}

function chooseOrigin(
  variant: Variant,
  { docker, model }: ComposeStartContext,
  { hostPort }: Copy,
  containers: readonly Container[],
): FindOrigin {
  const { service, port } = variant.setup.file.target;
  const { host } = docker.endpoint;
  if (hostPort !== null) return () => `http://${host}:${hostPort}`;
  const publisher = findPublisher(model, service);
  return (states) => {
    const container = containers.find((it) => it.service === publisher);
    const state = container === undefined ? undefined : states.get(container.id);
    const published = state === undefined ? null : findPublishedPort(state, port);
    return published === null ? null : `http://${host}:${published}`;
  };
}

/** What the containers said last is the best explanation of why they are not ready. */
async function addLogTail(error: unknown, api: DockerApi, containers: readonly Container[]): Promise<unknown> {
  if (!(error instanceof BenchError) || !['server-not-ready', 'wrong-answer'].includes(error.code)) return error;
  const tail = await readContainerLogTail(api, containers, logTailLines).catch(() => []);
  return new BenchError(error.code, error.message, {
    hint: error.hint,
    details: [...error.details, ...tail],
    cause: error.cause,
  });
}

/** Docker 25, whose API is 1.44, brought the start interval of health checks. */
function knowsStartInterval(apiVersion: string): boolean {
  const [major = 0, minor = 0] = apiVersion.split('.').map(Number);
  return major > 1 || (major === 1 && minor >= 44);
}
