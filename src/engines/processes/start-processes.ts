import { mkdtemp, rm } from 'node:fs/promises';
import { basename, delimiter, join } from 'node:path';
import { BenchError } from '../../errors.ts';
import { toHostVariable, toPortVariable } from '../../setups/parse-procfile.ts';
import {
  buildWorkerVariables,
  type EngineOptions,
  type Instrument,
  type StartOptions,
  type Variant,
} from '../engine.ts';
import { releasePort, takeFreePort } from '../free-ports.ts';
import { recordSession } from '../run-registry.ts';
import { copyNpmFolder, findNpmFolder } from './npm-packages.ts';
import { ProcessSession } from './process-session.ts';
import { buildProgramEnvironment, findLiteralPort, mentionsVariable } from './program-environment.ts';

/** The programs of one try to start a setup, with the ports that they were given. */
export interface StartedProcesses {
  readonly sessions: readonly ProcessSession[];
  readonly targetPort: number;
  /** Whether the target's port was ours to choose; else it stands in the Procfile. */
  readonly isTargetPortFree: boolean;
  /** Ports on which the other programs have to listen too, by service. */
  readonly otherPorts: ReadonlyMap<string, number>;
  readonly ports: readonly number[];
  readonly temporaryDirectory: string;
}

/** Starts every program of the Procfile, without waiting for any. */
export async function startProcesses(
  variant: Variant,
  engine: EngineOptions,
  start: StartOptions,
): Promise<StartedProcesses> {
  const { setup, sourceDirectory, remotes = [] } = variant;
  const entries = (setup.procfile ?? []).filter(({ name }) => remotes.every(({ service }) => service !== name));
  const target = entries.find((entry) => entry.name === setup.file.target.service);
  if (target === undefined) {
    throw new BenchError('invalid-setup', `The Procfile of ${setup.name} lacks ${setup.file.target.service}.`, {
      hint: 'target.service in setup.yaml has to name one of its programs.',
    });
  }
  const temporaryDirectory = await mkdtemp(join(engine.temporaryDirectory, 'arm-'));
  const portOf = new Map<string, number>();
  for (const entry of entries) portOf.set(entry.name, await takeFreePort());
  const ports = [...portOf.values()];
  const literalPort = findLiteralPort(target.command, target.name, setup.file.target.port);
  const targetPort = literalPort ?? portOf.get(target.name) ?? 0;

  const shared = buildProgramEnvironment(engine, sourceDirectory, temporaryDirectory);
  shared['PORT'] = String(targetPort);
  for (const [name, port] of portOf) {
    shared[toPortVariable(name)] = String(port);
    shared[toHostVariable(name)] = '127.0.0.1';
  }
  for (const { service, host, port } of remotes) {
    shared[toPortVariable(service)] = String(port);
    shared[toHostVariable(service)] = host;
  }
  Object.assign(shared, buildWorkerVariables(variant));
  const npmFolder = await findNpmFolder(setup, engine.environment);
  if (npmFolder !== null) shared['BENCH_NPM'] = await copyNpmFolder(npmFolder, temporaryDirectory);

  const sessions: ProcessSession[] = [];
  try {
    for (const entry of entries) {
      // Unique on this machine, so that a process that leaves its session is still recognized.
      const mark = `${basename(temporaryDirectory)}/${entry.name}`;
      const session = new ProcessSession({
        service: entry.name,
        command: entry.command,
        directory: setup.directory,
        environment: { ...(entry === target ? addInstrument(shared, start.instrument) : shared), BENCH_SERVICE: mark },
        marker: `BENCH_SERVICE=${mark}`,
        logFile: join(start.logDirectory, `${entry.name}.log`),
        cores: engine.serverCores,
      });
      sessions.push(session);
      recordSession(engine.temporaryDirectory, session);
    }
  } catch (error) {
    await stopProcesses({ sessions, ports, temporaryDirectory });
    throw error;
  }
  const others = entries.filter(
    (entry) => entry !== target && mentionsVariable(entry.command, toPortVariable(entry.name)),
  );
  return {
    sessions,
    targetPort,
    isTargetPortFree: literalPort === null,
    otherPorts: new Map(others.map((entry) => [entry.name, portOf.get(entry.name) ?? 0])),
    ports,
    temporaryDirectory,
  };
}

function addInstrument(
  environment: Readonly<Record<string, string>>,
  instrument: Instrument | undefined,
): Readonly<Record<string, string>> {
  if (instrument === undefined) return environment;
  const path = [instrument.pythonDirectory, environment['PYTHONPATH']].filter(Boolean).join(delimiter);
  return { ...environment, PYTHONPATH: path, BENCH_PROFILE_DIR: instrument.profileDirectory };
}

/**
 * Stops the programs in reverse order, so that no server misses what it talks to while it still runs, and gives back
 * their ports and their scratch folder. Never rejects.
 */
export async function stopProcesses(
  started: Pick<StartedProcesses, 'sessions' | 'ports' | 'temporaryDirectory'>,
): Promise<void> {
  for (const session of started.sessions.toReversed()) await session[Symbol.asyncDispose]();
  for (const port of started.ports) releasePort(port);
  await rm(started.temporaryDirectory, { recursive: true, force: true }).catch(() => undefined);
}
