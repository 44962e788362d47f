import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunningArm, ServerIncident, ServerUsage, Variant } from '../engine.ts';
import type { ProcessInfo } from '../procfs.ts';
import type { ComposeProject } from './compose-project.ts';
import { inspectAll, type ReadyContainers } from './compose-ready.ts';
import { readComposeVersions } from './compose-versions.ts';
import { ContainerWatch } from './container-watch.ts';
import type { Container } from './docker-containers.ts';
import { readContainerLog, readContainerLogTail } from './docker-logs.ts';
import { findDockerProxies, pinProxies, proxyServiceName, readProxyUsage } from './docker-proxy.ts';
import { readContainerUsage } from './docker-usage.ts';
import { RunningTotal } from './running-total.ts';

export interface ComposeArmOptions {
  readonly variant: Variant;
  readonly project: ComposeProject;
  readonly containers: readonly Container[];
  readonly ready: ReadyContainers;
  readonly startSeconds: number;
  readonly proxies: readonly ProcessInfo[];
  readonly logDirectory: string;
  readonly log: (line: string) => void;
}

/** A setup that runs as containers. Make it when all of them are ready. */
export class ComposeArm implements RunningArm {
  readonly variant: Variant;
  readonly origin: string;
  readonly startSeconds: number;
  readonly #options: ComposeArmOptions;
  readonly #totals: ReadonlyMap<string, RunningTotal>;
  readonly #watch: ContainerWatch;

  constructor(options: ComposeArmOptions) {
    this.variant = options.variant;
    this.origin = options.ready.origin;
    this.startSeconds = options.startSeconds;
    this.#options = options;
    this.#totals = new Map(options.containers.map(({ id }) => [id, new RunningTotal()]));
    this.#watch = new ContainerWatch(options.ready.states);
  }

  async readUsage(): Promise<ServerUsage> {
    const { containers, project, proxies } = this.#options;
    const cpuMs: Record<string, number> = {};
    const peakMemoryBytes: Record<string, number> = {};
    await Promise.all(
      containers.map(async (container) => {
        const total = this.#totals.get(container.id);
        total?.add(await readContainerUsage(project.api, container, project.environment));
      }),
    );
    for (const { id, service } of containers) {
      const total = this.#totals.get(id);
      cpuMs[service] = (cpuMs[service] ?? 0) + (total?.cpuMs ?? 0);
      if (total !== undefined && total.peakMemoryBytes !== null) {
        peakMemoryBytes[service] = (peakMemoryBytes[service] ?? 0) + total.peakMemoryBytes;
      }
    }
    if (proxies.length > 0) {
      const usage = readProxyUsage(proxies);
      cpuMs[proxyServiceName] = usage.cpuMs;
      peakMemoryBytes[proxyServiceName] = usage.peakMemoryBytes;
    }
    return { cpuMs, peakMemoryBytes: Object.keys(peakMemoryBytes).length === 0 ? null : peakMemoryBytes };
  }

  async readIncidents(): Promise<readonly ServerIncident[]> {
    const { containers, project } = this.#options;
    return this.#watch.look(containers, await inspectAll(project.api, containers));
  }

  async readVersions(): Promise<Readonly<Record<string, string>>> {
    const { containers, project, log } = this.#options;
    return readComposeVersions(this.variant.setup, this.origin, containers, project.environment, log);
  }

  async readImages(): Promise<Readonly<Record<string, string>>> {
    const { containers, ready } = this.#options;
    return Object.fromEntries(
      containers.flatMap(({ id, service }) => {
        const image = ready.states.get(id)?.Image;
        return image === undefined ? [] : [[service, image]];
      }),
    );
  }

  readLogTail(lines: number): Promise<readonly string[]> {
    return readContainerLogTail(this.#options.project.api, this.#options.containers, lines);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const { containers, logDirectory, log, project } = this.#options;
    await writeLogs(project, containers, logDirectory, log);
    await project.remove();
  }
}

/** One file per service; replicas are written one after the other. Never throws. */
export async function writeLogs(
  project: ComposeProject,
  containers: readonly Container[],
  logDirectory: string,
  log: (line: string) => void,
): Promise<void> {
  const byService = Map.groupBy(containers, ({ service }) => service);
  await Promise.all(
    [...byService].map(async ([service, replicas]) => {
      try {
        const texts = await Promise.all(replicas.map((container) => readContainerLog(project.api, container)));
        await writeFile(join(logDirectory, `${service}.log`), texts.join(''));
      } catch (error) {
        log(`the log of ${service} could not be kept: ${error instanceof Error ? error.message : String(error)}`);
      }
    }),
  );
}

/** The proxies of a port, put on the servers' cores where that is allowed. */
export async function takeProxies(
  origin: string,
  cpuset: string | null,
  log: (line: string) => void,
): Promise<readonly ProcessInfo[]> {
  const proxies = findDockerProxies(Number(new URL(origin).port));
  if (cpuset !== null && proxies.length > 0 && !(await pinProxies(proxies, cpuset))) {
    log(`docker-proxy could not be pinned to the servers' cores ${cpuset}: that takes taskset and the rights of root`);
  }
  return proxies;
}
