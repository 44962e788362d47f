/**
 * CPU time and peak memory of containers, as the kernel counts them for the container's control group: CPU time and, with
 * cgroup v1, the peak from the engine's statistics; with v2, where those have no peak, from memory.peak.
 * https://docs.kernel.org/admin-guide/cgroup-v2.html
 */
import { BenchError } from '../../errors.ts';
import { readText } from '../procfs.ts';
import type { DockerApi } from './docker-api.ts';
import { runDocker } from './docker-command.ts';
import { type Container, inspectContainer } from './docker-containers.ts';

interface ContainerStatistics {
  readonly cpu_stats?: { readonly cpu_usage?: { readonly total_usage?: number } };
  readonly memory_stats?: { readonly max_usage?: number; readonly usage?: number };
}

export interface ContainerUsage {
  readonly cpuMs: number;
  /** Null where only the present usage is known, which is no peak. */
  readonly peakMemoryBytes: number | null;
}

/** Reads one container; null when it is gone or has ended. Counts from zero again after a restart. */
export async function readContainerUsage(
  api: DockerApi,
  container: Container,
  environment: Readonly<Record<string, string>>,
): Promise<ContainerUsage | null> {
  const [statistics, state] = await Promise.all([
    api.readJson<ContainerStatistics>(`/containers/${container.id}/stats?stream=false&one-shot=true`),
    inspectContainer(api, container),
  ]);
  const nanoseconds = statistics?.cpu_stats?.cpu_usage?.total_usage;
  if (nanoseconds === undefined || state === null || !state.State.Running) return null;
  const peakMemoryBytes =
    statistics?.memory_stats?.max_usage ??
    readPeakFile(state.State.Pid, container.id) ??
    (await readPeakInside(container, environment));
  return { cpuMs: nanoseconds / 1e6, peakMemoryBytes };
}

/** From this machine's control groups, if the engine runs here: then its process is in one with the container's id. */
function readPeakFile(pid: number, id: string): number | null {
  const group = /^0::(\/.*)$/m.exec(readText(`/proc/${pid}/cgroup`) ?? '')?.[1];
  if (group === undefined || !group.includes(id)) return null;
  return parsePeak(readText(`/sys/fs/cgroup${group}/memory.peak`));
}

/** From within the container, which sees its own group; costs a program started there. */
async function readPeakInside(
  { id }: Container,
  environment: Readonly<Record<string, string>>,
): Promise<number | null> {
  try {
    const parameters = ['exec', id, 'cat', '/sys/fs/cgroup/memory.peak'];
    return parsePeak((await runDocker(parameters, { environment, timeoutMs: 10_000 })).stdout);
  } catch (error) {
    if (error instanceof BenchError) return null;
    throw error;
  }
}

function parsePeak(text: string | null): number | null {
  return text !== null && /^\d+\s*$/.test(text) ? Number(text) : null;
}
