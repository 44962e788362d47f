import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { BenchError } from '../errors.ts';
import { digestSetup } from './digest-setup.ts';
import { checkComposeFile, findComposeFile } from './find-compose-file.ts';
import { type ParsedProcfile, parseProcfile } from './parse-procfile.ts';
import { type ParsedSetupYaml, parseSetupYaml } from './parse-setup-yaml.ts';
import type { Setup } from './setup.ts';
import { describeProblem, type SetupProblem } from './setup-problem.ts';

export const setupFileName = 'setup.yaml';
export const procfileName = 'Procfile';

/**
 * Reads a setup's folder. Throws a BenchError: 'unknown-setup' when the folder is none or has no setup.yaml;
 * 'invalid-setup' with every problem of setup.yaml, Procfile and compose.yaml and its place as details.
 */
export async function readSetup(directory: string): Promise<Setup> {
  const names = await listFiles(directory);
  const at = (name: string) => join(directory, name);
  const yaml = parseSetupYaml(await readFile(at(setupFileName), 'utf8'), at(setupFileName));
  const procfileText = names.includes(procfileName) ? await readFile(at(procfileName), 'utf8') : null;
  const procfile = procfileText === null ? null : parseProcfile(procfileText, at(procfileName));
  const composeName = findComposeFile(names);
  const composeText = composeName === null ? null : await readFile(at(composeName), 'utf8');

  const problems = [
    ...yaml.problems,
    ...checkReferences(yaml, procfile),
    ...(procfile?.problems ?? []),
    ...(composeName === null || composeText === null
      ? []
      : checkComposeFile(composeText, at(composeName), yaml.file?.target.service ?? null)),
  ];
  if (yaml.file === null || problems.length > 0) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    throw new BenchError('invalid-setup', `The setup in ${directory} has ${count}:`, {
      hint: 'Correct them; docs/setups.md describes the files, and an editor with YAML support completes setup.yaml.',
      details: problems.map(describeProblem),
    });
  }
  const absolute = resolve(directory);
  return {
    name: basename(absolute),
    directory: absolute,
    file: yaml.file,
    composeFile: composeName === null ? null : join(absolute, composeName),
    procfile: procfile?.entries ?? null,
    digest: await digestSetup(
      absolute,
      [composeText, procfileText, yaml.file.processes.npm ?? null].filter((text) => text !== null),
    ),
  };
}

async function listFiles(directory: string): Promise<string[]> {
  let names: string[] = [];
  try {
    names = await readdir(directory);
  } catch (cause) {
    throw new BenchError('unknown-setup', `The setup's folder ${directory} cannot be read: ${describeCause(cause)}.`, {
      hint: 'Name a built-in setup (see `channels-bench setups list`) or a folder with a setup.yaml.',
      cause,
    });
  }
  if (!names.includes(setupFileName)) {
    throw new BenchError('unknown-setup', `The folder ${directory} has no ${setupFileName}.`, {
      hint: 'Write one beside its compose.yaml or Procfile; docs/setups.md and examples/custom-setup show how.',
    });
  }
  return names;
}

function describeCause(cause: unknown): string {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such folder';
  if (code === 'ENOTDIR') return 'it is no folder';
  return cause instanceof Error ? cause.message : String(cause);
}

/** What each file may hold by itself, but the files together contradict. */
function checkReferences(yaml: ParsedSetupYaml, procfile: ParsedProcfile | null): SetupProblem[] {
  if (yaml.file === null) return [];
  const { target, http, versions } = yaml.file;
  const problems: SetupProblem[] = [];
  if (Object.hasOwn(http.alternatives, http.path)) {
    const message = `http.alternatives lists ${http.path} again, which is http.path; its answer belongs in http.expect`;
    problems.push(yaml.problemAt(['http', 'alternatives', http.path], message));
  }
  // With problems of its own the Procfile may well name the program, on a line that could not be read.
  if (procfile === null || procfile.problems.length > 0) return problems;
  const programs = procfile.entries.map((entry) => entry.name);
  const check = (path: readonly string[], service: string) => {
    if (programs.includes(service)) return;
    const message = `${path.join('.')}: the Procfile has no program "${service}", only ${programs.join(', ')}`;
    problems.push(yaml.problemAt(path, message));
  };
  check(['target', 'service'], target.service);
  for (const [name, { service }] of Object.entries(versions.commands)) {
    check(['versions', 'commands', name, 'service'], service);
  }
  return problems;
}
