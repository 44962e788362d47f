/** The engine for containers: `docker compose` starts and stops them, the Engine API tells what they do and cost. */
import { rm } from 'node:fs/promises';
import { BenchError } from '../../errors.ts';
import { checkSource } from '../check-source.ts';
import { noteContainers } from '../container-note.ts';
import type { Engine, EngineDescription, RunningArm, StartOptions, Unpinned, Variant } from '../engine.ts';
import { provideImages } from './compose-build.ts';
import { buildComposeEnvironment, readComposeModel } from './compose-command.ts';
import { planImages } from './compose-images.ts';
import { removeLabelled } from './compose-leftovers.ts';
import type { ComposeModel } from './compose-model.ts';
import { buildVariantVariables, checkRemoteAddresses, takeOutRemotes } from './compose-variables.ts';
import { DockerApi } from './docker-api.ts';
import { pickEndpointVariables } from './docker-endpoint.ts';
import { type DockerFound, probeDocker } from './docker-probe.ts';
import { type ComposeEngineOptions, type ComposeStartContext, startComposeArm } from './start-compose-arm.ts';

export type { ComposeEngineOptions } from './start-compose-arm.ts';

/** Throws a BenchError 'docker-unavailable' when no Docker engine with Compose 2 answers. */
export async function createComposeEngine(options: ComposeEngineOptions): Promise<Engine> {
  const docker = await probeDocker(options.environment, options.signal);
  options.signal?.throwIfAborted();
  if (docker.kind === 'missing') throw new BenchError('docker-unavailable', docker.reason, { hint: docker.hint });
  const temporaryDirectory = await noteContainers(options.temporaryDirectory, {
    address: docker.endpoint.address,
    variables: pickEndpointVariables(options.environment),
  });
  return new ComposeEngine(options, docker, temporaryDirectory);
}

class ComposeEngine implements Engine {
  readonly description: EngineDescription;
  readonly unpinned: Unpinned | null;
  readonly #options: ComposeEngineOptions;
  readonly #docker: DockerFound;
  readonly #api: DockerApi;
  readonly #temporaryDirectory: string;
  readonly #prepared = new Map<string, { model: ComposeModel; images: ReadonlyMap<string, string> }>();
  #copies = 0;

  constructor(options: ComposeEngineOptions, docker: DockerFound, temporaryDirectory: string) {
    const { composeVersion, dockerVersion, endpoint } = docker;
    const where = endpoint.isRemote ? ` at ${endpoint.address}` : '';
    this.description = {
      kind: 'compose',
      reason: `a Docker engine answers${where} (${dockerVersion}, Compose ${composeVersion})`,
      versions: { docker: dockerVersion, compose: composeVersion },
      network: options.network === 'host' ? 'host-network' : 'published-port',
    };
    this.unpinned = findUnpinned(options.serverCores, docker);
    this.#options = options;
    this.#docker = docker;
    this.#api = new DockerApi(endpoint, options.environment);
    this.#temporaryDirectory = temporaryDirectory;
  }

  async prepare(variants: readonly Variant[], { signal }: { signal: AbortSignal }): Promise<void> {
    const results = await Promise.allSettled(variants.map((variant) => this.#readModel(variant, signal)));
    signal.throwIfAborted();
    throwAllProblems(results);
    const models = new Map(
      results.flatMap((result, index) => {
        const variant = variants[index];
        return result.status === 'fulfilled' && variant !== undefined ? [[variant.name, result.value]] : [];
      }),
    );
    const planned = planImages(models, this.#options.runId);
    await provideImages(planned, {
      api: this.#api,
      environment: buildComposeEnvironment(this.#options.environment, {}),
      temporaryDirectory: this.#temporaryDirectory,
      log: this.#options.log,
      signal,
    });
    for (const [name, model] of models)
      this.#prepared.set(name, { model, images: planned.images.get(name) ?? new Map() });
  }

  start(variant: Variant, options: StartOptions): Promise<RunningArm> {
    const prepared = this.#prepared.get(variant.name);
    if (prepared === undefined) throw new Error(`the variant ${variant.name} was not prepared`);
    this.#copies += 1;
    const context: ComposeStartContext = {
      engine: this.#options,
      docker: this.#docker,
      api: this.#api,
      temporaryDirectory: this.#temporaryDirectory,
      cpuset: this.unpinned === null ? (this.#options.serverCores?.join(',') ?? null) : null,
      copyNumber: this.#copies,
      ...prepared,
    };
    return startComposeArm(variant, context, options);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    try {
      await removeLabelled(this.#api, this.#options.runId);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.#options.log(`containers or images of this run may be left, the next run removes them: ${message}`);
      // With the note in it, by which the next run finds them.
      return;
    }
    await rm(this.#temporaryDirectory, { recursive: true, force: true });
  }

  async #readModel(variant: Variant, signal: AbortSignal): Promise<ComposeModel> {
    if (variant.sourceDirectory !== null) await checkSource(variant.sourceDirectory);
    checkRemoteAddresses(variant, this.#options.network);
    const environment = buildComposeEnvironment(this.#options.environment, buildVariantVariables(variant));
    return takeOutRemotes(await readComposeModel(variant.setup, environment, signal), variant);
  }
}

/** Cores are counted on this machine; an engine elsewhere, or in a virtual machine with fewer, has others. */
export function findUnpinned(
  cores: readonly number[] | null,
  { endpoint, cores: ofEngine }: Pick<DockerFound, 'endpoint' | 'cores'>,
): Unpinned | null {
  if (endpoint.isRemote) return 'other-machine';
  return cores !== null && Math.max(...cores) >= ofEngine ? 'fewer-cores' : null;
}

/** One problem is thrown as it is; several of one code become one error that lists them. */
function throwAllProblems(results: readonly PromiseSettledResult<unknown>[]): void {
  const reasons: unknown[] = [...new Set(results.flatMap((it) => (it.status === 'rejected' ? [it.reason] : [])))];
  const [first, ...others] = reasons;
  if (first === undefined) return;
  const alike = others.filter(
    (it) => it instanceof BenchError && first instanceof BenchError && it.code === first.code,
  );
  if (!(first instanceof BenchError) || alike.length === 0) throw first;
  const problems = [first, ...alike].filter((it) => it instanceof BenchError);
  throw new BenchError(first.code, `${problems.length} setups have problems:`, {
    hint: first.hint,
    details: problems.flatMap(({ message, details }) => [message, ...details.map((line) => `  ${line}`)]),
  });
}
