import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { EngineOptions } from './engine.ts';

/** `$NAME` or `${NAME…}` in a shell command, but not `$NAME_OTHER`. */
export function mentionsVariable(command: string, name: string): boolean {
  return new RegExp(`\\$(?:\\{${name}(?![A-Za-z0-9_])|${name}(?![A-Za-z0-9_]))`).test(command);
}

/** What every program of a setup is given, except for its ports: the engine's environment and what it knows of the run. */
export function buildProgramEnvironment(
  engine: Pick<EngineOptions, 'environment' | 'runId'>,
  sourceDirectory: string | null,
  temporaryDirectory: string,
): Record<string, string> {
  const environment: Record<string, string> = {
    // Every line in the log at once, also before a kill; and no bytecode in the folders of setups and sources.
    PYTHONUNBUFFERED: '1',
    ...engine.environment,
    PYTHONDONTWRITEBYTECODE: '1',
    TMPDIR: temporaryDirectory,
    BENCH_RUN_ID: engine.runId,
    BENCH_SOURCE: sourceDirectory ?? '',
    PYTHONPATH: buildPythonPath(sourceDirectory, engine.environment['PYTHONPATH']),
  };
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}

/**
 * What makes Python load a source before the installed packages: the folder itself and, in a checkout that keeps its
 * packages in src/, that folder. What the caller's PYTHONPATH holds comes behind.
 */
export function buildPythonPath(sourceDirectory: string | null, inherited: string | undefined): string {
  const folders: string[] = [];
  if (sourceDirectory !== null) {
    const inner = join(sourceDirectory, 'src');
    if (existsSync(inner)) folders.push(inner);
    folders.push(sourceDirectory);
  }
  if (inherited) folders.push(inherited);
  return folders.join(delimiter);
}
