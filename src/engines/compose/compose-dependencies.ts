/**
 * `docker compose up` waits for what services depend on, for ever if need be: this ends it. A service that must become
 * healthy has the setup's start time-out from when its container runs, so that neither pulling images, nor the services
 * that it waits for itself, nor programs that must end before others start, such as migrations, take of that time.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { BenchError } from '../../errors.ts';
import type { Setup } from '../../setups/setup.ts';
import type { ComposeModel } from './compose-model.ts';
import { inspectAll, notReady } from './compose-ready.ts';
import type { DockerApi } from './docker-api.ts';
import { type Container, type ContainerState, listContainers } from './docker-containers.ts';

const pollMs = 250;
/** What the engine may take for all else that `up` does: pulling, creating, and programs that must end. */
const baseTimeoutMs = 300_000;

export interface DependenciesOptions {
  readonly api: DockerApi;
  readonly project: string;
  readonly setup: Setup;
  readonly model: ComposeModel;
  readonly signal: AbortSignal;
}

export type AwaitedCondition = 'service_healthy' | 'service_completed_successfully';

/** The services that others wait for in this way. `docker compose config` writes every `depends_on` as a mapping. */
export function listAwaited(model: ComposeModel, condition: AwaitedCondition): ReadonlySet<string> {
  const awaited = Object.values(model.services).flatMap(({ depends_on }) =>
    Object.entries((depends_on ?? {}) as Readonly<Record<string, { condition?: string } | null>>),
  );
  return new Set(awaited.filter(([, it]) => it?.condition === condition).map(([service]) => service));
}

/**
 * Runs `up` with a time-out that lets all dependencies have theirs. Throws a BenchError 'server-not-ready' as soon as a
 * dependency has not become healthy in its time, or when one that should end still runs at the time-out.
 */
export async function boundDependencies<T>(
  options: DependenciesOptions,
  up: (limits: { readonly signal: AbortSignal; readonly timeoutMs: number }) => Promise<T>,
): Promise<T> {
  const { setup, model, signal } = options;
  const ending = listAwaited(model, 'service_completed_successfully');
  const clock = new DependencyClock(listAwaited(model, 'service_healthy'), setup);
  const timeoutMs = baseTimeoutMs + (clock.services.size + ending.size) * setup.file.ready.timeout_seconds * 1000;
  const isUp = new AbortController();
  const failed = new AbortController();
  const watching = clock.services.size === 0 ? null : watch(clock, options, isUp.signal, failed);
  try {
    return await up({ signal: AbortSignal.any([signal, failed.signal]), timeoutMs });
  } catch (error) {
    const isTimeout = error instanceof BenchError && error.code === 'docker-unavailable';
    throw (isTimeout ? await findUnended(options, ending, timeoutMs) : null) ?? error;
  } finally {
    isUp.abort();
    await watching;
  }
}

/** What an engine that does not answer holds up is no fault of a service; `up` has a time-out for that. */
async function watch(
  clock: DependencyClock,
  { api, project }: DependenciesOptions,
  isUp: AbortSignal,
  failed: AbortController,
): Promise<void> {
  while (!isUp.aborted) {
    try {
      const containers = (await listContainers(api, project)).filter(({ service }) => clock.services.has(service));
      const overdue = clock.look(containers, await inspectAll(api, containers), performance.now());
      if (overdue !== null) return failed.abort(overdue);
    } catch {
      // It is asked again.
    }
    await sleep(pollMs, undefined, { signal: isUp }).catch(() => undefined);
  }
}

/** Keeps the time of every service that must become healthy. */
export class DependencyClock {
  readonly services: ReadonlySet<string>;
  readonly #setup: Setup;
  readonly #since = new Map<string, number>();

  constructor(services: ReadonlySet<string>, setup: Setup) {
    this.services = services;
    this.#setup = setup;
  }

  /** A BenchError 'server-not-ready' about the first container whose time is up, or null. */
  look(
    containers: readonly Container[],
    states: ReadonlyMap<string, ContainerState>,
    nowMs: number,
  ): BenchError | null {
    const { timeout_seconds } = this.#setup.file.ready;
    for (const { id, service } of containers) {
      const state = states.get(id)?.State;
      // A service without a check, or one that has ended for good, is refused by `up` itself.
      const isPending = state?.Running && ['starting', 'unhealthy'].includes(state.Health?.Status ?? '');
      if (!isPending) {
        // One that crashes again and again does not get its time anew.
        if (state?.Health?.Status === 'healthy') this.#since.delete(id);
        continue;
      }
      const since = this.#since.get(id) ?? nowMs;
      this.#since.set(id, since);
      if (nowMs - since < timeout_seconds * 1000) continue;
      const output = state.Health?.Log?.at(-1)?.Output.trim() ?? '';
      const how = `is ${state.Restarting ? 'restarting' : 'not yet healthy'}${output === '' ? '' : `: ${output}`}`;
      return notReady(this.#setup, `after ${timeout_seconds} s: "${service}", which others wait for, ${how}`);
    }
    return null;
  }
}

/** Null when no such program runs, or the engine cannot tell. */
async function findUnended(
  { api, project, setup }: DependenciesOptions,
  services: ReadonlySet<string>,
  timeoutMs: number,
): Promise<BenchError | null> {
  if (services.size === 0) return null;
  try {
    const containers = (await listContainers(api, project)).filter(({ service }) => services.has(service));
    const states = await inspectAll(api, containers);
    const running = containers.find(({ id }) => states.get(id)?.State.Running);
    if (running === undefined) return null;
    const what = `"${running.service}", which others wait for, has not ended`;
    return notReady(setup, `after ${timeoutMs / 1000} s: ${what}`);
  } catch {
    return null;
  }
}
