import { rm } from 'node:fs/promises';
import { BenchError } from '../../errors.ts';
import { checkSource } from '../check-source.ts';
import type { Engine, EngineDescription, EngineOptions, RunningArm, StartOptions, Variant } from '../engine.ts';
import { isPortTaken } from '../free-ports.ts';
import { describePortOwner } from '../port-owner.ts';
import { hasProcfs } from '../procfs.ts';
import { awaitPrograms } from './await-programs.ts';
import { ProcessesArm } from './processes-arm.ts';
import { findLiteralPort } from './program-environment.ts';
import { findProgram, runForOutput } from './programs.ts';
import { provideRequirements } from './provide-requirements.ts';
import { startProcesses, stopProcesses } from './start-processes.ts';

const maxAttempts = 5;

export interface ProcessesEngineOptions extends EngineOptions {
  /** Whether missing Debian packages may be installed. */
  readonly install: boolean;
  /** Why this engine was taken, for the record; has a default. */
  readonly reason?: string;
}

/**
 * Makes the engine that runs a setup's Procfile as processes of this machine. Needs Linux. Each program gets the
 * environment and PORT (the target's), PORT_<NAME> for every program, BENCH_SOURCE and a PYTHONPATH that begins with the
 * source under test, TMPDIR and BENCH_RUN_ID, and runs in the setup's folder.
 */
export async function createProcessesEngine(options: ProcessesEngineOptions): Promise<Engine> {
  if (!hasProcfs()) {
    throw new BenchError('missing-requirements', 'The processes engine reads /proc, which this system does not have.', {
      hint: 'Run on Linux, or use containers: --engine compose.',
    });
  }
  const clockTicksPerSecond = Number(await runForOutput('getconf', ['CLK_TCK'], options.environment)) || 100;
  const isPinned = options.serverCores !== null && (await findProgram('taskset', options.environment)) !== null;
  if (options.serverCores !== null && !isPinned) {
    options.log('taskset (Debian package util-linux) is not there: the servers are not pinned to cores');
  }
  const engine = { ...options, serverCores: isPinned ? options.serverCores : null };
  return new ProcessesEngine(engine, clockTicksPerSecond);
}

class ProcessesEngine implements Engine {
  readonly description: EngineDescription;
  readonly #options: ProcessesEngineOptions;
  readonly #clockTicksPerSecond: number;

  constructor(options: ProcessesEngineOptions, clockTicksPerSecond: number) {
    this.#options = options;
    this.#clockTicksPerSecond = clockTicksPerSecond;
    this.description = {
      kind: 'processes',
      reason: options.reason ?? 'processes of this machine were asked for',
      versions: {},
      network: 'direct',
    };
  }

  async prepare(variants: readonly Variant[], { signal }: { signal: AbortSignal }): Promise<void> {
    for (const { setup, sourceDirectory } of variants) {
      if (setup.procfile === null) {
        throw new BenchError(
          'invalid-setup',
          `The setup ${setup.name} has no Procfile, so it cannot run as processes.`,
          {
            hint: `Write one in ${setup.directory}, or use containers: --engine compose.`,
          },
        );
      }
      if (sourceDirectory !== null) await checkSource(sourceDirectory);
    }
    await provideRequirements(variants, this.#options, signal);
  }

  async start(variant: Variant, start: StartOptions): Promise<RunningArm> {
    await this.#refuseTakenPort(variant);
    for (let attempt = 1; ; attempt += 1) {
      start.signal.throwIfAborted();
      const began = performance.now();
      const started = await startProcesses(variant, this.#options, start);
      try {
        const state = await awaitPrograms(variant, started, start.signal);
        if (state === 'ready') {
          return new ProcessesArm({
            variant,
            origin: `http://127.0.0.1:${started.targetPort}`,
            startSeconds: (performance.now() - began) / 1000,
            started,
            clockTicksPerSecond: this.#clockTicksPerSecond,
            log: this.#options.log,
          });
        }
        if (attempt >= maxAttempts || !started.isTargetPortFree) throw portInUse(variant, started.targetPort);
      } catch (error) {
        await stopProcesses(started);
        throw error;
      }
      await stopProcesses(started);
      this.#options.log(`${variant.name}: another program took one of its ports; trying others`);
      // The next attempt's log must not hold this one's complaint.
      for (const { options } of started.sessions) await rm(options.logFile, { force: true });
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // Everything that the engine makes belongs to an arm.
  }

  async #refuseTakenPort({ setup }: Variant): Promise<void> {
    const { service, port } = setup.file.target;
    const command = setup.procfile?.find((entry) => entry.name === service)?.command ?? '';
    const literalPort = findLiteralPort(command, service, port);
    if (literalPort !== null && (await isPortTaken(literalPort))) throw portInUse({ setup }, literalPort);
  }
}

function portInUse({ setup }: Pick<Variant, 'setup'>, port: number): BenchError {
  return new BenchError(
    'port-in-use',
    `${setup.name}: port ${port} for ${setup.file.target.service} is taken by ${describePortOwner(port)}.`,
    { hint: 'Stop that program, or write $PORT in the Procfile to get a free port.' },
  );
}
