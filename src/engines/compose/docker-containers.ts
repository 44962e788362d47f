/** What the Docker engine tells about the containers of a Compose project. */
import type { DockerApi } from './docker-api.ts';

/** The part that is read of `GET /containers/{id}/json`. */
export interface ContainerState {
  readonly Id: string;
  /** `sha256:…`: the digest of the image's configuration, which names its whole content. */
  readonly Image: string;
  readonly RestartCount: number;
  readonly State: {
    readonly Status: string;
    readonly Running: boolean;
    readonly Restarting: boolean;
    readonly OOMKilled: boolean;
    readonly ExitCode: number;
    readonly Error: string;
    readonly Pid: number;
    readonly StartedAt: string;
    readonly Health?: {
      readonly Status: string;
      readonly Log?: readonly { readonly Output: string }[] | null;
    };
  };
  readonly Config: { readonly Tty: boolean };
  readonly NetworkSettings: {
    readonly Ports: Readonly<Record<string, readonly { HostIp: string; HostPort: string }[] | null>> | null;
  };
}

export interface Container {
  readonly id: string;
  /** The service in compose.yaml; with replicas several containers have the same. */
  readonly service: string;
}

export async function listContainers(api: DockerApi, project: string): Promise<Container[]> {
  const filters = encodeURIComponent(JSON.stringify({ label: [`com.docker.compose.project=${project}`] }));
  const found = await api.readJson<{ Id: string; Labels: Record<string, string> }[]>(
    `/containers/json?all=1&filters=${filters}`,
  );
  return (found ?? []).map(({ Id, Labels }) => ({ id: Id, service: Labels['com.docker.compose.service'] ?? '?' }));
}

/** Null when it has been removed. */
export function inspectContainer(api: DockerApi, { id }: Container): Promise<ContainerState | null> {
  return api.readJson<ContainerState>(`/containers/${id}/json`);
}

/** The host's port behind which the container's TCP port answers, or null. */
export function findPublishedPort(state: ContainerState, port: number): number | null {
  const bindings = state.NetworkSettings.Ports?.[`${port}/tcp`] ?? [];
  return bindings.map(({ HostPort }) => Number(HostPort)).find((number) => number > 0) ?? null;
}

export function describeExitCode(code: number): string {
  // By convention 128 plus the number of the signal. https://tldp.org/LDP/abs/html/exitcodes.html
  return code > 128 && code < 160 ? `exited with code ${code} (signal ${code - 128})` : `exited with code ${code}`;
}
