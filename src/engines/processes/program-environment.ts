import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { toPortVariable } from '../../setups/parse-procfile.ts';
import type { EngineOptions } from '../engine.ts';

/** `$NAME` or `${NAME…}` in a shell command, but not `$NAME_OTHER`. */
export function mentionsVariable(command: string, name: string): boolean {
  return new RegExp(`\\$(?:\\{${name}(?![A-Za-z0-9_])|${name}(?![A-Za-z0-9_]))`).test(command);
}

/**
 * The port that stands in a command as a number, for instance 9000 in `--port 9000` or `-b 127.0.0.1:9000`; the expected
 * one if it is there at all. Null for a command that names $PORT, or none: then it takes PORT from its environment.
 */
export function findLiteralPort(command: string, name: string, expected: number): number | null {
  if (mentionsVariable(command, 'PORT') || mentionsVariable(command, toPortVariable(name))) return null;
  if (new RegExp(`(?<![\\d.])${expected}(?![\\d.])`).test(command)) return expected;
  const literal = /(?:(?:^|\s)-{1,2}p(?:ort)?[ =]?|:)(\d{2,5})(?![\d.])/.exec(command)?.[1];
  return literal === undefined ? null : Number(literal);
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
