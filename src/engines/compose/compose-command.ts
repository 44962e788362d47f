import { BenchError } from '../../errors.ts';
import type { Setup } from '../../setups/setup.ts';
import type { ComposeModel } from './compose-model.ts';
import { type DockerCommandResult, runDocker, takeLastLines } from './docker-command.ts';

const configTimeoutMs = 60_000;

/**
 * What `docker compose` is run with: the engine's environment without what would make Compose take another project or
 * file, and without ports, which only the engine hands out.
 */
export function buildComposeEnvironment(
  environment: Readonly<Record<string, string>>,
  additions: Readonly<Record<string, string>>,
): Record<string, string> {
  const foreign =
    /^(COMPOSE_(FILE|PROJECT_NAME|PATH_SEPARATOR|PROFILES|ENV_FILES|IGNORE_ORPHANS)|PORT(_.*)?|BENCH_(HOST|SOURCE))$/;
  const kept = Object.entries(environment).filter(([name]) => !foreign.test(name));
  return { ...Object.fromEntries(kept), COMPOSE_MENU: '0', ...additions };
}

/**
 * The setup's compose.yaml with includes, extensions and variables resolved. Throws a BenchError 'invalid-setup' with
 * what Compose says of it.
 */
export async function readComposeModel(
  setup: Setup,
  environment: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<ComposeModel> {
  if (setup.composeFile === null) {
    throw new BenchError(
      'invalid-setup',
      `The setup ${setup.name} has no compose.yaml, so it cannot run in containers.`,
      {
        hint: `Write one in ${setup.directory}, or run the setup's Procfile: --engine processes.`,
      },
    );
  }
  const parameters = ['compose', '-f', setup.composeFile, 'config', '--format', 'json'];
  const result = await runDocker(parameters, { environment, signal, timeoutMs: configTimeoutMs });
  if (result.exitCode !== 0) {
    throw new BenchError('invalid-setup', `Compose cannot read ${setup.composeFile}:`, {
      hint: `See \`docker compose -f ${setup.composeFile} config\`.`,
      details: takeLastLines(result.stderr, 10),
    });
  }
  const model = JSON.parse(result.stdout) as ComposeModel;
  const { service } = setup.file.target;
  if (model.services?.[service] === undefined) {
    const names = Object.keys(model.services ?? {}).join(', ');
    throw new BenchError('invalid-setup', `${setup.composeFile} has no service "${service}", only ${names}.`, {
      hint: `Name one of them as target.service in ${setup.directory}/setup.yaml.`,
    });
  }
  return model;
}

/** Whether a command failed because the engine is gone, rather than for what it was asked to do. */
export function isEngineLost({ stderr }: DockerCommandResult): boolean {
  return /Cannot connect to the Docker daemon|error during connect|Is the docker daemon running/i.test(stderr);
}

/** Whether it is worth trying again: the registry or the way to it was busy. */
export function isPassingFailure({ stderr, stdout }: DockerCommandResult): boolean {
  return /toomanyrequests|TLS handshake timeout|i\/o timeout|502 Bad Gateway|503 Service|connection reset by peer/i.test(
    `${stderr}\n${stdout}`,
  );
}
