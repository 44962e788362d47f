import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Engine, EngineOptions, RunningArm, Variant } from '../../src/engines/engine.ts';
import { createProcessesEngine, type ProcessesEngineOptions } from '../../src/engines/processes/processes-engine.ts';
import { type OpenRun, openRun } from '../../src/engines/run-registry.ts';
import type { Setup } from '../../src/setups/setup.ts';
import { type SetupText, writeSetup } from './write-setup.ts';

export const builtInSetups = resolve(import.meta.dirname, '../../setups');

/** What a test of an engine needs: a folder of its own, a registered run and an engine; all gone after disposal. */
export interface EngineBench extends AsyncDisposable {
  readonly directory: string;
  readonly stateDirectory: string;
  readonly run: OpenRun;
  readonly engine: Engine;
  readonly options: EngineOptions;
  readonly logDirectory: string;
  readonly logged: readonly string[];
  write(name: string, text: SetupText): Promise<Setup>;
  start(setup: Setup, variant?: Partial<Variant>, signal?: AbortSignal): Promise<RunningArm>;
}

let runs = 0;

export async function createEngineBench(changes: Partial<ProcessesEngineOptions> = {}): Promise<EngineBench> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-test-'));
  const stateDirectory = join(directory, 'state');
  runs += 1;
  const run = await openRun(`test-${process.pid}-${runs}`, stateDirectory);
  const logDirectory = join(directory, 'logs');
  await mkdir(logDirectory);
  const logged: string[] = [];
  const options = {
    runId: run.runId,
    temporaryDirectory: run.temporaryDirectory,
    serverCores: null,
    log: (line: string) => void logged.push(line),
    environment: {
      PATH: process.env['PATH'] ?? '',
      HOME: directory,
      // Where packages from npm were installed before the tests.
      XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
    },
    install: false,
    ...changes,
  };
  const engine = await createProcessesEngine(options);
  return {
    directory,
    stateDirectory,
    run,
    engine,
    options,
    logDirectory,
    logged,
    write: (name, text) => writeSetup(join(directory, 'setups', name), text),
    start: (setup, variant = {}, signal = new AbortController().signal) =>
      engine.start({ name: setup.name, setup, sourceDirectory: null, ...variant }, { logDirectory, signal }),
    [Symbol.asyncDispose]: async () => {
      await engine[Symbol.asyncDispose]();
      await run[Symbol.asyncDispose]();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** The status and text that the server answers. */
export async function ask(url: string): Promise<{ status: number; text: string }> {
  const response = await fetch(url, { headers: { connection: 'close' } });
  return { status: response.status, text: await response.text() };
}
