import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BenchError } from '../../errors.ts';
import type { Setup } from '../../setups/setup.ts';
import { isEngineLost } from './compose-command.ts';
import { boundDependencies } from './compose-dependencies.ts';
import type { ComposeModel } from './compose-model.ts';
import { type DockerApi, describeLostEngine } from './docker-api.ts';
import { runDocker, takeLastLines } from './docker-command.ts';
import { listContainers } from './docker-containers.ts';

const downTimeoutMs = 60_000;
/** Servers that ignore SIGTERM are killed after this; nothing is left to lose when measuring is over. */
const stopSeconds = 1;

export interface ComposeProjectOptions {
  readonly name: string;
  readonly setup: Setup;
  readonly model: ComposeModel;
  readonly api: DockerApi;
  readonly environment: Readonly<Record<string, string>>;
  readonly temporaryDirectory: string;
  readonly log: (line: string) => void;
}

/** One copy of a setup under a Compose project name of its own. */
export class ComposeProject {
  readonly api: DockerApi;
  readonly name: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly #options: ComposeProjectOptions;
  readonly #parameters: readonly string[];
  readonly #file: string;

  constructor(options: ComposeProjectOptions) {
    this.api = options.api;
    this.name = options.name;
    this.environment = options.environment;
    this.#options = options;
    this.#file = join(options.temporaryDirectory, `${options.name}.json`);
    const { directory } = options.setup;
    this.#parameters = ['compose', '-p', options.name, '-f', this.#file, '--project-directory', directory];
  }

  /**
   * Creates and starts the containers. Throws a BenchError: 'server-not-ready' when one that others wait for ends, is
   * unhealthy or does not become healthy in time, 'port-in-use' when a port of the host is taken, 'docker-unavailable' when the engine is gone.
   */
  async start(signal: AbortSignal): Promise<void> {
    // As JSON, which is YAML; every $ that is still there is meant for the container.
    await writeFile(this.#file, JSON.stringify(this.#options.model));
    const parameters = [...this.#parameters, 'up', '--detach', '--no-build', '--quiet-pull'];
    const { api, name, environment } = this;
    const { setup, model } = this.#options;
    const result = await boundDependencies({ api, project: name, setup, model, signal }, (limits) =>
      runDocker(parameters, { environment, ...limits }),
    );
    if (result.exitCode === 0) return;
    const details = takeLastLines(result.stderr, 5);
    const last = details.at(-1) ?? `exit code ${result.exitCode}`;
    if (isEngineLost(result)) throw describeLostEngine(this.api.endpoint, new Error(last));
    if (/port is already allocated|address already in use/i.test(result.stderr)) {
      throw new BenchError('port-in-use', `The setup ${this.#options.setup.name} asks for a port that is taken:`, {
        hint: 'Stop the program that has it, or leave the choice of the port to Docker.',
        details,
      });
    }
    throw new BenchError('server-not-ready', `The setup ${this.#options.setup.name} does not start:`, {
      hint: `Start it by hand to see more: docker compose -f ${this.#options.setup.composeFile} up.`,
      details,
    });
  }

  /** Removes containers, networks and volumes. Never throws; what is left is said and removed with the engine. */
  async remove(): Promise<void> {
    const parameters = [...this.#parameters, 'down', '--volumes', '--remove-orphans', '--timeout', String(stopSeconds)];
    try {
      const result = await runDocker(parameters, { environment: this.environment, timeoutMs: downTimeoutMs });
      if (result.exitCode === 0) return;
      this.#options.log(`${this.name} was not taken down: ${takeLastLines(result.stderr, 1)[0] ?? ''}`);
      for (const { id } of await listContainers(this.api, this.name)) {
        await this.api.send(`/containers/${id}?force=1&v=1`, { method: 'DELETE' });
      }
    } catch (error) {
      this.#options.log(`${this.name} was not taken down: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
