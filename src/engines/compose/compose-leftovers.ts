import { runLabel } from './compose-model.ts';
import { DockerApi } from './docker-api.ts';
import { probeDocker } from './docker-probe.ts';

/** Removing a container that is still running can take seconds. */
const removalTimeoutMs = 60_000;

/**
 * Removes the containers, networks, volumes and images of a run, found by their label. Resolves when there are none or
 * no Docker engine answers; rejects when something could not be removed.
 */
export async function removeComposeLeftovers(
  runId: string,
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const docker = await probeDocker(environment);
  if (docker.kind === 'found') await removeLabelled(new DockerApi(docker.endpoint, environment), runId);
}

/** The order matters: what a container uses cannot be removed before it. */
export async function removeLabelled(api: DockerApi, runId: string): Promise<void> {
  const filters = `filters=${encodeURIComponent(JSON.stringify({ label: [`${runLabel}=${runId}`] }))}`;
  const containers = await api.readJson<{ Id: string }[]>(`/containers/json?all=1&${filters}`);
  await removeAll(
    api,
    (containers ?? []).map(({ Id }) => `/containers/${Id}?force=1&v=1`),
  );
  const [networks, volumes, images] = await Promise.all([
    api.readJson<{ Id: string }[]>(`/networks?${filters}`),
    api.readJson<{ Volumes: { Name: string }[] | null }>(`/volumes?${filters}`),
    api.readJson<{ Id: string }[]>(`/images/json?${filters}`),
  ]);
  await removeAll(api, [
    ...(networks ?? []).map(({ Id }) => `/networks/${Id}`),
    ...(volumes?.Volumes ?? []).map(({ Name }) => `/volumes/${encodeURIComponent(Name)}?force=1`),
    ...(images ?? []).map(({ Id }) => `/images/${Id}?force=1`),
  ]);
}

async function removeAll(api: DockerApi, paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map((path) => api.send(path, { method: 'DELETE', timeoutMs: removalTimeoutMs })));
}
