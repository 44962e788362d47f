import { BenchError } from '../../errors.ts';
import { DockerApi } from './docker-api.ts';
import { runDocker, takeLastLines } from './docker-command.ts';
import { type DockerEndpoint, readDockerEndpoint } from './docker-endpoint.ts';

export interface DockerFound {
  readonly kind: 'found';
  readonly dockerVersion: string;
  readonly composeVersion: string;
  /** Version of the Engine API, for instance `1.45`. */
  readonly apiVersion: string;
  readonly endpoint: DockerEndpoint;
  /** Cores of the machine that the engine runs on. */
  readonly cores: number;
}

export interface DockerMissing {
  readonly kind: 'missing';
  /** In words: `No Docker engine answers at unix:///var/run/docker.sock: nothing listens there.` */
  readonly reason: string;
  readonly hint: string;
}

const timeoutMs = 10_000;

/** Asks once whether containers can be run here; takes a fifth of a second. Never throws. */
export async function probeDocker(
  environment: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<DockerFound | DockerMissing> {
  try {
    const [composeVersion, engine] = await Promise.all([
      readComposeVersion(environment, signal),
      readEngine(environment, signal),
    ]);
    return { kind: 'found', composeVersion, ...engine };
  } catch (error) {
    if (error instanceof BenchError) return { kind: 'missing', reason: error.message, hint: error.hint };
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'missing', reason, hint: 'See what `docker info` and `docker context ls` say.' };
  }
}

async function readEngine(environment: Readonly<Record<string, string>>, signal: AbortSignal | undefined) {
  const endpoint = await readDockerEndpoint(environment, signal);
  const api = new DockerApi(endpoint, environment);
  const [version, info] = await Promise.all([
    api.readJson<{ Version: string; ApiVersion: string }>('/version', { timeoutMs }),
    api.readJson<{ NCPU: number }>('/info', { timeoutMs }),
  ]);
  return {
    endpoint,
    dockerVersion: version?.Version ?? 'unknown',
    apiVersion: version?.ApiVersion ?? '0',
    cores: info?.NCPU ?? 1,
  };
}

async function readComposeVersion(
  environment: Readonly<Record<string, string>>,
  signal: AbortSignal | undefined,
): Promise<string> {
  const result = await runDocker(['compose', 'version', '--short'], { environment, signal, timeoutMs });
  const version = result.stdout.trim().replace(/^v/, '');
  if (result.exitCode === 0 && Number.parseInt(version, 10) >= 2) return version;
  throw new BenchError('docker-unavailable', 'The docker command has no Compose 2.', {
    hint: 'Install the Compose plugin, called docker-compose-plugin or docker-compose-v2, or use --engine processes.',
    details: takeLastLines(result.stderr, 3),
  });
}
