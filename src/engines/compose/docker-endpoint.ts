import { runDocker } from './docker-command.ts';

/** Where the Docker engine is, and so where the ports that it publishes answer. */
export interface DockerEndpoint {
  /** As Docker writes it: `unix:///var/run/docker.sock`, `ssh://me@bench`, `tcp://10.0.0.7:2376`. */
  readonly address: string;
  /** The host in the origin of a published port. */
  readonly host: string;
  /** Another machine than this one; then nothing of it is in /proc, and its ports must be published to all. */
  readonly isRemote: boolean;
}

const endpointVariables = ['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH'];

/** Those of the variables that decide which engine the docker command talks to. */
export function pickEndpointVariables(environment: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => endpointVariables.includes(name)));
}

/** The environment with none of its own such variables, but with these. */
export function replaceEndpointVariables(
  environment: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>>,
): Record<string, string> {
  const others = Object.entries(environment).filter(([name]) => !endpointVariables.includes(name));
  return { ...Object.fromEntries(others), ...variables };
}

/** The engine that the docker command talks to: DOCKER_HOST, DOCKER_CONTEXT or the context in use. */
export async function readDockerEndpoint(
  environment: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<DockerEndpoint> {
  const parameters = ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'];
  const { exitCode, stdout, stderr } = await runDocker(parameters, { environment, signal, timeoutMs: 10_000 });
  // A broken context is told by the command that uses it, in better words.
  if (exitCode !== 0) throw new Error(stderr.trim());
  return parseDockerEndpoint(stdout.trim());
}

export function parseDockerEndpoint(address: string): DockerEndpoint {
  const match = /^(?:tcp|ssh|https?):\/\/(?:[^@/]*@)?(\[[^\]]+\]|[^:/]+)/.exec(address);
  const host = match?.[1] ?? '127.0.0.1';
  const isLoopback = host === 'localhost' || host === '[::1]' || /^127\./.test(host);
  return { address, host: isLoopback ? '127.0.0.1' : host, isRemote: !isLoopback };
}
