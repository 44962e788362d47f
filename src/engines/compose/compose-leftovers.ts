import type { ContainerNote } from '../container-note.ts';
import { runLabel } from './compose-model.ts';
import { DockerApi } from './docker-api.ts';
import { parseDockerEndpoint, readDockerEndpoint, replaceEndpointVariables } from './docker-endpoint.ts';

/** Removing a container that is still running can take seconds. */
const removalTimeoutMs = 60_000;

/**
 * Removes the containers, networks, volumes and images of a run, found by their label, from the engine that the run noted,
 * whichever is in use now; without a note, from that one. Resolves when there are none; rejects when something could not
 * be removed or the engine is away, with how to do it by hand.
 */
export async function removeComposeLeftovers(
  runId: string,
  note: ContainerNote | null,
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  try {
    await removeLabelled(await connectEngine(note, environment), runId);
  } catch (cause) {
    const where = note === null ? '' : ` of ${note.address}`;
    const byHand = `docker ps -aq --filter label=${runLabel}=${runId} | xargs -r docker rm -fv`;
    const problem = cause instanceof Error ? cause.message : String(cause);
    const message = `${problem.replace(/\.?$/, '.')} Containers, networks, volumes and images${where} with the label ${runLabel}=${runId} stay until that engine can be asked; by hand: ${byHand}, and the same with docker network, volume and image.`;
    throw new Error(message, { cause });
  }
}

async function connectEngine(
  note: ContainerNote | null,
  environment: Readonly<Record<string, string>>,
): Promise<DockerApi> {
  if (note === null) return new DockerApi(await readDockerEndpoint(environment), environment);
  const own = replaceEndpointVariables(environment, note.variables);
  const endpoint = parseDockerEndpoint(note.address);
  if (note.address.startsWith('unix:')) return new DockerApi(endpoint, own);
  // The docker command makes the connection, and the context in use may be another since.
  const now = await readDockerEndpoint(own).catch(() => null);
  const { DOCKER_CONTEXT: _context, ...others } = own;
  return new DockerApi(endpoint, now?.address === note.address ? own : { ...others, DOCKER_HOST: note.address });
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
