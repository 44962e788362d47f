import { rm } from 'node:fs/promises';
import { BenchError } from '../../errors.ts';
import { checkSource } from '../check-source.ts';
import type {
  Engine,
  EngineDescription,
  EngineOptions,
  RunningArm,
  StartOptions,
  Unpinned,
  Variant,
} from '../engine.ts';
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
  return new ProcessesEngine(
    engine,
    clockTicksPerSecond,
    isPinned || options.serverCores === null ? null : 'no-taskset',
  );
}

class ProcessesEngine implements Engine {
  readonly description: EngineDescription;
  readonly unpinned: Unpinned | null;
  readonly #options: ProcessesEngineOptions;
  readonly #clockTicksPerSecond: number;

  constructor(options: ProcessesEngineOptions, clockTicksPerSecond: number, unpinned: Unpinned | null) {
    this.#options = options;
    this.unpinned = unpinned;
    this.#clockTicksPerSecond = clockTicksPerSecond;
    this.description = {
      kind: 'processes',
      reason: options.reason ?? 'processes of this machine were asked for',
      versions: {},
      network: 'direct',
    };
  }

  async prepare(variants: readonly Variant[], { signal }: { signal: AbortSignal }): Promise<void> {
    const without = variants.map(({ setup }) => setup).filter(({ procfile }) => procfile === null);
    if (without.length > 0) throw refuseWithoutProcfile(without);
    for (const { sourceDirectory } of variants) {
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

/** A setup that has a compose.yaml may well be meant so: what it runs cannot be had on every machine. */
function refuseWithoutProcfile(setups: readonly Variant['setup'][]): BenchError {
  const isMeantSo = setups.every(({ composeFile }) => composeFile !== null);
  const names = [...new Set(setups.map(({ name }) => name))];
  const who = names.length === 1 ? `The setup ${names[0]}` : `The setups ${names.join(', ')}`;
  const [has, is, cannot] = names.length === 1 ? ['has', 'is', 'it cannot'] : ['have', 'are', 'they cannot'];
  const message = isMeantSo
    ? `${who} ${is} for containers only: without a Procfile ${cannot} run as processes.`
    : `${who} ${has} no Procfile, so ${cannot} run as processes.`;
  const containers = isMeantSo ? 'Start a Docker engine and take --engine compose, leave them out, or w' : 'W';
  return new BenchError('invalid-setup', message, {
    hint: `${containers}rite a Procfile in ${setups[0]?.directory}.`,
  });
}

function portInUse({ setup }: Pick<Variant, 'setup'>, port: number): BenchError {
  return new BenchError(
    'port-in-use',
    `${setup.name}: port ${port} for ${setup.file.target.service} is taken by ${describePortOwner(port)}.`,
    { hint: 'Stop that program, or write $PORT in the Procfile to get a free port.' },
  );
}
